begin;
\ir refused_by.psql
select plan(8);

call open_group();
insert into expertise_tag (tag, family) values ('nuclear', 'technical');
select pg_temp.refused_by('row_keeps_its_key', $$ update expertise_tag set tag = 'other' $$, 'a row keeps its key');

-- A migration adds a column, and calls keep_two_times again.
update expert_group set taken_in = null;
set constraints all immediate;
alter table expertise_tag add note text not null default 'none';
alter table expertise_tag add length int generated always as (length(note)) stored;
call keep_two_times('expertise_tag');
update expertise_tag set note = 'first';
update expert_group set taken_in = null;
update expertise_tag set note = 'second note';
select is((select array_agg(note order by recorded) from history.expertise_tag), array['none', 'first'],
    'a column that was added later has a past too');
select is((select array_agg(length order by recorded) from history.expertise_tag), array[4, 5],
    'as has one that is generated');
select is((select note from known.expertise_tag), 'second note', 'it is seen in what is known');
select is((select count(*) from audit.payload where content ? 'note'), 2::bigint, 'and recorded');
select is((select count(*) from audit.payload where content ? 'length'), 0::bigint, 'unless it is generated');

select pg_temp.refused_by('history_is_kept', $$
    insert into expertise_tag (tag, family)
    select 'backdated', 'technical' where set_config('roster.recorded', '2000-01-01', true) <> '' $$,
    'nobody tells a row when it was recorded');
select pg_temp.refused_by('history_is_kept', $$
    insert into expertise_tag (tag, family)
    select 'foisted', 'technical' where set_config('roster.recorded_by', 'somebody', true) <> '' $$, 'nor by whom');

select * from finish();
rollback;

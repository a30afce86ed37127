begin;
\ir refused_by.psql
select plan(6);

insert into expertise_tag (tag, family) values ('nuclear', 'technical');
create function pg_temp.need(year integer, at_least integer, authority text default 'S/AC.44/1', day date default '2024-01-01')
returns void language sql as $$
    insert into need (programme_year, tag, at_least, authority, authorised_on) values (year, 'nuclear', at_least, authority, day)
$$;
select lives_ok($$ select pg_temp.need(2024, 2) $$, 'what is needed in a programme year');
select pg_temp.refused_by('need_is_recorded_once_a_year', $$ select pg_temp.need(2024, 1) $$, 'is said once');
select pg_temp.refused_by('need_is_of_programme_year', $$ select pg_temp.need(20224, 1) $$, 'E26: of a year of this time');
select pg_temp.refused_by('need_is_of_one_to_twenty', $$ select pg_temp.need(2025, 0) $$, 'of one expert or more');
select pg_temp.refused_by('need_has_authority', $$ select pg_temp.need(2025, 1, ' ') $$, 'by somebody');
select pg_temp.refused_by('need_is_authorised_on_a_day', $$ select pg_temp.need(2025, 1, day => 'infinity') $$, 'on a day');

select * from finish();
rollback;

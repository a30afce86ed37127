begin;
\ir refused_by.psql
select plan(21);

insert into test_clock default values;
call open_group();
set local roster.clock = '2024-02-01T12:00:00Z';
insert into m49_area (code, kind, name_en) values ('001', 'region', 'World');
insert into state (iso3, iso2, m49, m49_area_code) values ('KEN', 'KE', '404', '001');
insert into state_standing (iso3, standing, valid) values ('KEN', 'member', '[1963-12-16,)');
insert into call (code, issued_on, closes_on, text) values
    ('2024-1', '2024-01-01', '2024-03-01', 'gender balance'), ('2024-2', '2024-01-01', '2024-03-01', 'gender balance');
insert into person (full_name) select 'Canary ' || n from generate_series(1, 22) n;
insert into nomination (call_id, iso3, person_id, received_on)
select (select call_id from call where code = '2024-1'), 'KEN', person_id, '2024-01-01' from person where full_name <> 'Canary 22';

select lives_ok($$ insert into slate (call_id, filled_on) select call_id, '2024-06-01' from call where code = '2024-1' $$,
    'a slate is kept');
select pg_temp.refused_by('slate_is_of_this_time',
    $$ insert into slate (call_id, filled_on) select call_id, '20244-06-01' from call limit 1 $$, 'E26: of a day of this time');
select pg_temp.refused_by('slate_is_of_this_time',
    $$ insert into slate (call_id, filled_on) select call_id, 'infinity' from call limit 1 $$, 'which is finite');
select pg_temp.refused_by('slate_has_note_or_none',
    $$ insert into slate (call_id, filled_on, note) select call_id, '2024-06-01', ' ' from call limit 1 $$,
    'a note that says something');
select pg_temp.refused_by('slate_has_note_or_none',
    $$ insert into slate (call_id, filled_on, note) select call_id, '2024-06-01', U&'turned\202E' from call limit 1 $$,
    'without signs that nobody sees');

create function pg_temp.choose(name text) returns void language sql as $$
    insert into slate_member (slate_id, call_id, person_id)
    select slate_id, call_id, person_id from slate, person where full_name = name
$$;
select lives_ok($$ select pg_temp.choose('Canary 1') $$, 'a nominee is put on it');
select pg_temp.refused_by('slate_member_is_chosen_once', $$ select pg_temp.choose('Canary 1') $$, 'once');
select pg_temp.refused_by('slate_member_is_nominee', $$ select pg_temp.choose('Canary 22') $$, 'nobody else');
select pg_temp.refused_by('slate_member_is_nominee',
    $$ update slate_member set person_id = (select person_id from person where full_name = 'Canary 22') $$, 'also afterwards');
select pg_temp.refused_by('slate_member_is_of_slate',
    $$ update slate set call_id = (select call_id from call where code = '2024-2') $$, 'whose call stays the same');
select lives_ok($$ select pg_temp.choose('Canary ' || n) from generate_series(2, 20) n $$, 'twenty may be on it');
select pg_temp.refused_by('slate_has_twenty_people_at_most', $$ select pg_temp.choose('Canary 21') $$, 'and no more');

update expert_group set taken_in = null;
set local roster.clock = '2024-02-02T12:00:00Z';
delete from slate_member where person_id = (select person_id from person where full_name = 'Canary 20');
select results_eq($$ select count(*) from history.slate_member $$, $$ values (1::bigint) $$,
    'who was on it before is kept');
select lives_ok($$ update slate set is_withdrawn = true $$, 'it is withdrawn');
select pg_temp.refused_by('slate_is_changed_while_it_stands', $$ update slate set note = 'again' $$,
    'a withdrawn slate is not changed');
select pg_temp.refused_by('slate_is_changed_while_it_stands', $$ select pg_temp.choose('Canary 21') $$,
    'nor is anybody put on it');
select pg_temp.refused_by('slate_is_changed_while_it_stands', $$ delete from slate_member $$, 'or taken off it');
select pg_temp.refused_by('slate_is_changed_while_it_stands', $$ update slate_member set slate_id = slate_id $$,
    'or put elsewhere');
select pg_temp.refused_by('slate_is_changed_while_it_stands', $$ delete from slate $$, 'and it is not deleted');

update expert_group set taken_in = null;
set local roster.reason = 'request of 2024-02-03';
select erase_person(person_id) from person where full_name in ('Canary 1', 'Canary 20');
select is_empty($$ select from slate_member where person_id in (
    select person_id from person where is_erased) $$, 'E83: who is erased is on no slate any more');
select is_empty($$ select from history.slate_member where person_id in (
    select person_id from person where is_erased) $$, 'E83: also not in the past');

select * from finish();
rollback;

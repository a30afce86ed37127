begin;
\ir refused_by.psql
select plan(24);

insert into test_clock default values;
call open_group();
set local roster.clock = '2024-01-01T12:00:00Z';
insert into m49_area (code, kind, name_en) values ('001', 'region', 'World');
insert into state (iso3, iso2, m49, m49_area_code) values ('KEN', 'KE', '404', '001');
insert into state_standing (iso3, standing, valid) values ('KEN', 'member', '[1963-12-16,)');
insert into call (code, issued_on, closes_on, text) values ('2024-1', '2024-01-01', '2024-03-01', 'gender balance');
insert into person (full_name) values ('Amina Canary'), ('B');
insert into nomination (call_id, iso3, person_id, received_on) select call_id, 'KEN', person_id, '2024-01-01'
from call, person where full_name = 'Amina Canary';
select person_id as amina from person where full_name = 'Amina Canary' \gset
select person_id as b from person where full_name = 'B' \gset
select nomination_id as nomination from nomination \gset

-- The rules.
select pg_temp.refused_by('access_record_names_act', format($$ select record_access('Amina Canary', '{%s}', '{}', '{person}') $$, :amina),
    'what was asked is a word of the program''s, and no name');
select pg_temp.refused_by('access_record_names_fields', format($$ select record_access('show_person', '{%s}', '{}', '{}') $$, :amina),
    'some fields were opened');
select pg_temp.refused_by('access_record_is_of_somebody', $$ select record_access('show_person', '{}', '{}', '{person}') $$,
    'of somebody');
select throws_ok(format($$ select record_access('show_person', '{%s}', '{}', '{person,Amina}') $$, :amina), '42P01', null,
    'a kind of field is a table, so no value can be taken for one');

-- What is recorded.
create role test_clerk login in role roster_secretariat;
set session authorization test_clerk;
set local roster.clock = '2024-01-01T12:00:00Z';
set local roster.principal = 'somebody else';
select lives_ok(format($$ select public.record_access('show_person', '{%s}', '{}', '{person,person_gender,contract}') $$, :amina),
    'who may read says that they do');
set local role roster_secretariat;
select lives_ok(format($$ select public.record_access('show_nomination', '{}', '{%s}', '{nomination,person}') $$, :nomination),
    'also by the number of a nomination');
select throws_ok('select * from public.access_record', '42501', null, 'but does not see who else did');
reset session authorization;
select results_eq('select principal, login, role from access_record order by access_record_id',
    $$ values ('test_clerk', 'test_clerk', 'test_clerk'), ('test_clerk', 'test_clerk', 'roster_secretariat') $$,
    'in whose name, which nobody chooses, and in which role');
select results_eq('select act, opened_at from access_record order by access_record_id',
    $$ values ('show_person', '2024-01-01T12:00:00Z'::timestamptz), ('show_nomination', '2024-01-01T12:00:00Z') $$, 'what, and when');
select results_eq('select people, nominations from access_record order by access_record_id',
    format($$ values (array[%1$s]::bigint[], array[]::bigint[]), (array[%1$s], array[%2$s]) $$, :amina, :nomination),
    'whose: also of a nomination');
select results_eq('select fields from access_record order by access_record_id',
    $$ values (array['person', 'person_gender', 'contract']), (array['nomination', 'person']) $$, 'and which kinds of fields');

-- As each role may read.
create role test_delegate login in role roster_committee;
set session authorization test_delegate;
set local role roster_committee;
select lives_ok(format($$ select public.record_access('show_person', '{%s}', '{}', '{person,person_gender,person_nationality}') $$, :amina),
    'a delegate opens what is open to them');
select throws_ok(format($$ select public.record_access('show_nomination', '{}', '{%s}', '{nomination,person}') $$, :nomination), '42501',
    null, 'and is refused what is not');
reset session authorization;
select is((select fields from access_record where login = 'test_delegate'), array['person', 'person_nationality'],
    'what is closed to the role was not opened, and what was refused is not recorded');
create role test_assessor login in role roster_assessor;
set session authorization test_assessor;
select throws_ok(format($$ select public.record_access('show_person', '{%s}', '{}', '{person}') $$, :amina), '42501', null,
    'who reads of nobody records nothing');
reset session authorization;

-- Nobody changes it.
select pg_temp.refused_by('history_is_kept', $$ update access_record set principal = 'x' $$, 'what was recorded is not altered');
select pg_temp.refused_by('history_is_kept', 'delete from access_record', 'nor removed');
select pg_temp.refused_by('history_is_kept', 'truncate access_record', 'nor emptied');
create role test_auditor login in role roster_auditor;
set session authorization test_auditor;
select is((select count(*) from public.access_record), 3::bigint, 'the auditor sees all');
select throws_ok('delete from public.access_record', '42501', null, 'and removes nothing');
select throws_ok($$ insert into public.access_record (act) values ('x') $$, '42501', null, 'nor adds anything past the function');
reset session authorization;

-- An erasure takes what was opened, and leaves that it was.
set local roster.reason = 'request 7';
select erase_person(:amina);
select is((select count(*) from access_record where :amina = any (people)), 3::bigint, 'who was erased is known to have been looked at');
select is((select count(*) from access_record a where a::text like '%Canary%'), 0::bigint, 'by no name');
select lives_ok(format($$ select record_access('show_nomination', '{}', '{%s}', '{nomination}') $$, :nomination),
    'what is left of them is opened as before');

select * from finish();
rollback;

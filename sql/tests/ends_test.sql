begin;
\ir refused_by.psql
select plan(10);

insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1977 (2011)', '2011-04-20', '2032-11-30');
insert into person (full_name) values ('A');
insert into appointment (person_id, term, instrument)
select person_id, '[2020-01-01,2029-12-31]', 'S/2020/1' from person;
insert into working_group (code, name) values ('II', 'Assistance');
insert into focal_point (working_group_id, person_id, assigned, reason)
select working_group_id, person_id, '[2021-01-01,)', 'assistance' from working_group, person;
insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument)
select person_id, '[2024-01-01,2025-12-31]', '2023-01-01', '2023-01-01', 'S/2023/2' from person;

-- An end is a day of the calendar.
select pg_temp.refused_by('appointment_ends_within_term',
    format('update appointment set ended_on = %L, ended_because = ''resigned''', day), 'an appointment ends on a day, not on ' || day)
from (values ('-infinity'), ('infinity')) as d (day);
select pg_temp.refused_by('coordinator_term_ends_within_term',
    $$ update coordinator_term set ended_on = '-infinity', ended_because = 'resigned' $$, 'an office likewise');
select pg_temp.refused_by('focal_point_ends_within_assignment',
    format('update focal_point set ended_on = %L', day), 'a focal point likewise, not on ' || day)
from (values ('-infinity'), ('infinity')) as d (day);

-- A mandate that was corrected takes the service away on which the office rests; the appointment can be changed still.
select lives_ok($$ update mandate set last_day = '2023-06-30' $$, 'the mandate is corrected, and ends before the office begins');
select lives_ok($$ update appointment set taken_up_on = '2020-02-03'; set constraints all immediate $$,
    'the appointment under an office that is not served can be changed');
select lives_ok($$ update appointment set ended_on = '2023-03-31', ended_because = 'resigned'; set constraints all immediate $$,
    'and ended');
update appointment set ended_on = null, ended_because = null;
update mandate set last_day = '2032-11-30';
select pg_temp.refused_by('coordinator_term_is_serving_expert',
    $$ update appointment set ended_on = '2023-03-31', ended_because = 'resigned' $$,
    'with the mandate the service under the office is not taken away');
select pg_temp.refused_by('contract_exception_is_named_or_none',
    $$ insert into contract (person_id, runs, exception) select person_id, '[2024-01-01,2024-12-31]', '' from person $$,
    'E25: an empty exception is none');

select * from finish();
rollback;

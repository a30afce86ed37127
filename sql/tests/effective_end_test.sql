begin;
create extension if not exists pgtap;
set search_path = public;
select plan(24);

insert into mandate (instrument, adopted_on, last_day) values
    ('S/RES/1810 (2008)', '2008-04-25', '2011-04-25'),
    ('S/RES/1977 (2011)', '2011-04-20', '2021-04-25');
insert into person (full_name) values ('Coordinator');
insert into appointment (person_id, term, instrument)
select person_id, '[2020-01-01,2023-12-31]', 'S/2020/1' from person;
insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument)
select person_id, '[2021-03-01,2023-02-28]', '2021-02-01', '2021-02-02', 'S/2021/1' from person;

create function pg_temp.coordinates_until() returns date language sql as
$$ select effective_end from effective_coordinator_term $$;

select is(pg_temp.coordinates_until(), '2021-04-25', 'E07: the mandate''s last day ends the coordinator''s term');
insert into mandate (instrument, adopted_on, last_day) values ('S/RES/2572 (2021)', '2021-04-22', '2022-02-28');
select is(pg_temp.coordinates_until(), '2022-02-28', 'E08: a renewal moves the end without an edit of the term');
insert into mandate (instrument, adopted_on, last_day) values ('S/RES/2622 (2022)', '2022-02-25', '2022-11-30');
select is(pg_temp.coordinates_until(), '2022-11-30', 'E08: so does the next');
insert into mandate (instrument, adopted_on, last_day) values ('S/RES/2663 (2022)', '2022-11-30', '2032-11-30');
select is(pg_temp.coordinates_until(), '2023-02-28', 'E08: and a renewal on the very last day leaves the term its own end');

update appointment set ended_on = '2022-12-31', ended_because = 'resigned';
select is(pg_temp.coordinates_until(), '2022-12-31', 'E15, E17: nobody coordinates longer than they serve');

select is((select effective_end from effective_appointment), '2022-12-31', 'a resignation ends the service');
select is(mandate_end_for('2033-01-01'), null, 'after the mandate as known there is none');
select throws_ok(
    $$ insert into appointment (person_id, term, instrument)
       select person_id, '[2033-01-01,2033-12-31]', 'S/2033/1' from person $$, '23514',
    'No mandate is in force on 2033-01-01; the one before ended on 2032-11-30 (S/RES/2663 (2022)).',
    'E11: and nobody is appointed');
select lives_ok(
    $$ insert into appointment (person_id, term, instrument)
       select person_id, '[2031-07-01,2033-06-30]', 'S/2031/1' from person $$,
    'E12: a term may go on beyond the mandate as known');
insert into mandate (instrument, adopted_on, last_day) values ('S/RES/9999 (2032)', '2032-12-02', '2040-11-30');
select is(mandate_end_for('2030-01-01'), '2032-11-30', 'E11: a mandate that lapsed does not go on by a later one');
with decided as (
    insert into decision (kind, decided_on, text) values ('committee_decision', '2032-12-02', 'Terms go on.')
    returning decision_id
)
update mandate set revived_by = decision_id from decided where instrument = 'S/RES/9999 (2032)';
select is(mandate_end_for('2030-01-01'), '2040-11-30', 'E11: unless a decision says so');


insert into mandate (instrument, adopted_on, last_day) values ('S/RES/9998 (2025)', '2025-01-01', '2026-01-01');
select is(mandate_end_for('2024-01-01'), '2040-11-30', 'a mandate within another one breaks no chain');
delete from mandate where instrument = 'S/RES/9998 (2025)';

-- What rests on something that is taken away is not served.
select is(
    (select array_agg(effective_end order by first_day) from effective_appointment),
    array['2022-12-31', '2033-06-30']::date[], 'before a mandate is withdrawn');
delete from mandate where instrument <> 'S/RES/2663 (2022)';
select is(
    (select array_agg(effective_end order by first_day) from effective_appointment),
    array['2019-12-31', '2032-11-30']::date[], 'a term that begins in no mandate as known is not served');
select is(pg_temp.coordinates_until(), '2021-02-28', 'nor is an office on top of it');
insert into working_group (code, name, exists_on) values ('II', 'Assistance', '[2011-01-01,2032-07-01)');
insert into focal_point (working_group_id, person_id, assigned, reason)
select working_group_id, person_id, '[2031-07-01,)', 'assistance' from working_group, person;
select is((select effective_end from effective_focal_point), '2032-06-30', 'a focal point ends with the working group');
update working_group set exists_on = '(,)';
select is((select effective_end from effective_focal_point), '2032-11-30', 'E72: or when the expert serves no longer');

-- What is read of now, and what is read of all that is known (0009): each has two views, or functions, of one text.
insert into m49_area (code, kind, name_en) values ('002', 'region', 'Africa');
insert into state (iso3, iso2, m49, m49_area_code) values ('KEN', 'KE', '404', '002');
insert into state_standing (iso3, standing, valid) values ('KEN', 'member', '(,)');
insert into person_nationality (person_id, iso3) select person_id, 'KEN' from person;
insert into acting_coordinator (person_id, acts, authority)
select person_id, '[2032-01-01,2032-03-31]', 'S/2032/1' from person;
select set_eq(
    'select * from ' || pair.now, 'select * from ' || pair.name, pair.name || ' says the same of now as ' || pair.now
)
from (values
    ('mandate_chain', 'mandate_chain_now'), ('effective_appointment', 'effective_appointment_now'),
    ('unbroken_service', 'unbroken_service_now'),
    ('effective_coordinator_term', 'effective_coordinator_term_now'),
    ('effective_acting_coordinator', 'effective_acting_coordinator_now'),
    ('effective_focal_point', 'effective_focal_point_now'),
    ('nationality_on(''2032-01-01'')', 'nationality_on_now(''2032-01-01'')')
) as pair (name, now);

select * from finish();
rollback;

begin;
\ir refused_by.psql
select plan(42);

-- Decisions, mandates and ceilings.
select pg_temp.refused_by('decision_has_known_kind', $$ insert into decision (kind, decided_on, text) values ('vote', '2024-01-01', 'x') $$,
    'a decision is one of two kinds');
select pg_temp.refused_by('decision_has_text', $$ insert into decision (kind, decided_on, text) values ('chair_instruction', '2024-01-01', '') $$,
    'and has a text');
select pg_temp.refused_by('decision_day_is_finite', $$ insert into decision (kind, decided_on, text) values ('chair_instruction', 'infinity', 'x') $$,
    'and a day');
select pg_temp.refused_by('decision_document_is_named_or_unknown',
    $$ insert into decision (kind, decided_on, text, document) values ('chair_instruction', '2024-01-01', 'x', '') $$, 'an empty document is none');

insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1977 (2011)', '2011-04-20', '2032-11-30');
select pg_temp.refused_by('mandate_is_recorded_once', $$ insert into mandate (instrument, adopted_on, last_day) values
    ('S/RES/1977 (2011)', '2011-04-20', '2033-11-30') $$, 'a mandate is recorded once');
select pg_temp.refused_by('mandate_ends_on_its_own_day', $$ insert into mandate (instrument, adopted_on, last_day) values
    ('S/RES/1', '2011-04-20', '2032-11-30') $$, 'two mandates do not end on one day');
select pg_temp.refused_by('mandate_has_instrument', $$ insert into mandate (instrument, adopted_on, last_day) values
    ('', '2011-04-20', '2033-11-30') $$, 'each has an instrument');
select pg_temp.refused_by('mandate_ends_after_its_adoption', $$ insert into mandate (instrument, adopted_on, last_day) values
    ('S/RES/1', '2011-04-20', '2011-04-19') $$, 'it ends after its adoption');
select pg_temp.refused_by('mandate_lasts_within_two_centuries', $$ insert into mandate (instrument, adopted_on, last_day) values
    ('S/RES/1', '2011-04-20', '20224-01-01') $$, 'E26: in this time');

insert into ceiling (experts, first_day, instrument) values (2, '2011-04-20', 'S/RES/1977 (2011)');
select pg_temp.refused_by('ceiling_begins_on_its_own_day', $$ insert into ceiling (experts, first_day, instrument) values
    (9, '2011-04-20', 'S/RES/1') $$, 'two ceilings do not begin on one day');
select pg_temp.refused_by('ceiling_is_positive', $$ insert into ceiling (experts, first_day, instrument) values (0, '2012-01-01', 'S/RES/1') $$,
    'a ceiling is 1 or more');
select pg_temp.refused_by('ceiling_has_instrument', $$ insert into ceiling (experts, first_day, instrument) values (9, '2012-01-01', '') $$,
    'it has an instrument');
select pg_temp.refused_by('ceiling_paragraph_is_named_or_unknown',
    $$ insert into ceiling (experts, first_day, instrument, paragraph) values (9, '2012-01-01', 'S/RES/1', '') $$, 'an empty paragraph is none');
select pg_temp.refused_by('ceiling_begins_with_the_mandate', $$ insert into ceiling (experts, first_day, instrument) values (9, '2004-04-27', 'S/RES/1') $$,
    'nothing begins before resolution 1540');

-- Appointments.
insert into person (full_name) values ('A'), ('B'), ('C');
create function pg_temp.appoint(who text, term daterange, instrument text default 'S/2024/1') returns void language sql as $$
    insert into appointment (person_id, term, instrument) select person_id, term, instrument from person where full_name = who
$$;
select lives_ok($$ select pg_temp.appoint('A', '[2024-01-01,2025-12-31]') $$, 'an appointment');
select pg_temp.refused_by('appointment_begins_within_mandate', $$ select pg_temp.appoint('B', '[2033-01-01,2033-12-31]') $$,
    'E11: no mandate, no appointment');
select pg_temp.refused_by('appointment_serves_person_once_a_day', $$ select pg_temp.appoint('A', '[2025-12-31,2026-12-31]') $$,
    'nobody serves twice at once');
select lives_ok($$ select pg_temp.appoint('A', '[2026-01-01,2026-12-31]') $$, 'two of one person may abut');
select lives_ok($$ update appointment set term = daterange(lower(term) + 1, upper(term) + 1) $$, 'and are moved by one statement');
update appointment set term = daterange(lower(term) - 1, upper(term) - 1);
delete from appointment where lower(term) = '2026-01-01';
select pg_temp.refused_by('appointment_term_has_both_days', $$ select pg_temp.appoint('B', '[2024-01-01,)') $$, 'a term has a last day');
select pg_temp.refused_by('appointment_term_has_both_days', $$ select pg_temp.appoint('B', 'empty') $$, 'and a first');
select pg_temp.refused_by('appointment_term_lasts_within_two_centuries', $$ select pg_temp.appoint('B', '[2024-01-01,20224-01-01]') $$,
    'E26: in this time');
select pg_temp.refused_by('appointment_has_instrument', $$ select pg_temp.appoint('B', '[2024-01-01,2024-12-31]', '') $$, 'an instrument');
select pg_temp.refused_by('appointment_is_made_within_two_centuries', $$ update appointment set appointed_on = '20224-01-01' $$,
    'E26: the act is of this time too');
select pg_temp.refused_by('appointment_has_instrument', $$ update appointment set instrument = ' ' $$, 'a blank is no instrument');
select pg_temp.refused_by('appointment_is_taken_up_within_term', $$ update appointment set taken_up_on = '2026-01-01' $$,
    'E27: duties are taken up within the term');
select pg_temp.refused_by('appointment_end_has_reason', $$ update appointment set ended_on = '2024-06-30' $$, 'an end has its reason');
select pg_temp.refused_by('appointment_ends_for_known_reason', $$ update appointment set ended_on = '2024-06-30', ended_because = 'bored' $$,
    'one of three');
select pg_temp.refused_by('appointment_ends_within_term', $$ update appointment set ended_on = '2026-06-30', ended_because = 'resigned' $$,
    'nobody leaves after the term');
select lives_ok($$ update appointment set ended_on = '2023-12-31', ended_because = 'resigned' $$, 'an end before the first day withdraws the term');
select is((select isempty(served) from appointment), true, 'so that no day of it is served');
select pg_temp.appoint('A', '[2024-01-01,2025-12-31]');
select pg_temp.appoint('B', '[2024-01-01,2025-12-31]');
select pg_temp.refused_by('appointment_keeps_within_ceiling', $$ select pg_temp.appoint('C', '[2025-12-31,2026-12-31]') $$, 'the ceiling');

-- The coordinator's office.
create function pg_temp.coordinate(term daterange, instrument text default 'S/2024/2', authority text default null) returns void language sql as $$
    insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument, authority)
    select person_id, term, '2023-01-01', '2023-01-01', instrument, authority from person where full_name = 'A'
$$;
select pg_temp.refused_by('coordinator_term_begins_within_mandate', $$ select pg_temp.coordinate('[2033-01-01,2034-12-31]') $$, 'a mandate');
select pg_temp.refused_by('coordinator_term_has_both_days', $$ select pg_temp.coordinate('[2024-01-01,)', authority => 'x') $$, 'two days');
select pg_temp.refused_by('coordinator_term_lasts_within_two_centuries', $$ select pg_temp.coordinate('[2024-01-01,20224-01-01]', authority => 'x') $$,
    'E26: in this time');
select pg_temp.refused_by('coordinator_term_is_made_within_two_centuries',
    $$ insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument)
       select person_id, '[2024-01-01,2025-12-31]', '-infinity', 'infinity', 'S/2024/2' from person where full_name = 'A' $$,
    'E35: consent has a day');
select pg_temp.refused_by('coordinator_term_has_instrument', $$ select pg_temp.coordinate('[2024-01-01,2025-12-31]', '') $$, 'an instrument');
select pg_temp.refused_by('coordinator_term_authority_is_named_or_none',
    $$ select pg_temp.coordinate('[2024-01-01,2025-12-31]', authority => '') $$, 'an empty authority is none');
select pg_temp.coordinate('[2024-01-01,2025-12-31]');
select pg_temp.refused_by('coordinator_term_end_has_reason', $$ update coordinator_term set ended_on = '2024-06-30' $$, 'an end has its reason');
select pg_temp.refused_by('coordinator_term_ends_for_known_reason',
    $$ update coordinator_term set ended_on = '2024-06-30', ended_because = 'bored' $$, 'one of three');
select pg_temp.refused_by('coordinator_term_ends_within_term',
    $$ update coordinator_term set ended_on = '2026-06-30', ended_because = 'resigned' $$, 'within the term');
select pg_temp.refused_by('coordinator_term_is_serving_expert',
    $$ insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument)
       select person_id, '[2026-01-01,2027-12-31]', '2023-01-01', '2023-01-01', 'S/2026/1' from person where full_name = 'C' $$, 'an expert');

select * from finish();
rollback;

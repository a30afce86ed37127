begin;
\ir refused_by.psql
select plan(13);

create function pg_temp.consult(day date, consulted text default 'the Committee', subject text default 'an expert',
    outcome text default 'no objection', document text default null) returns void language sql as $$
    insert into consultation (consulted_on, consulted, subject, outcome, document) values (day, consulted, subject, outcome, document)
$$;
select lives_ok($$ select pg_temp.consult('2023-12-01') $$, 'E37: the Committee is consulted');
select pg_temp.refused_by('consultation_is_of_this_time', $$ select pg_temp.consult('20223-12-01') $$, 'E26: on a day of this time');
select pg_temp.refused_by('consultation_is_with_somebody', $$ select pg_temp.consult('2023-12-01', ' ') $$, 'with somebody');
select pg_temp.refused_by('consultation_has_subject', $$ select pg_temp.consult('2023-12-01', subject => '') $$, 'on something');
select pg_temp.refused_by('consultation_has_outcome', $$ select pg_temp.consult('2023-12-01', outcome => '') $$, 'with an outcome');
select pg_temp.refused_by('consultation_document_is_named_or_unknown',
    $$ select pg_temp.consult('2023-12-01', document => '') $$, 'an empty document is none');

insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1977 (2011)', '2011-04-20', '2032-11-30');
insert into person (full_name) values ('A'), ('B'), ('C');
create function pg_temp.appoint(who text, appointed_on date) returns void language sql as $$
    insert into appointment (person_id, term, instrument, appointed_on, consultation_id)
    select person_id, '[2024-01-01,2025-12-31]', 'S/2024/1', appointed_on, consultation_id
    from person, consultation where full_name = who
$$;
select lives_ok($$ select pg_temp.appoint('A', '2023-12-01') $$, 'an appointment may be made on the day of the consultation');
select lives_ok($$ select pg_temp.appoint('B', null) $$, 'one consultation serves several');
select pg_temp.refused_by('appointment_follows_consultation', $$ select pg_temp.appoint('C', '2023-11-30') $$,
    'E37: the consultation comes before the act');
select pg_temp.refused_by('appointment_follows_consultation',
    $$ update appointment set appointed_on = '2023-11-30' where appointed_on is null $$, 'nor is the act dated before it later');
select pg_temp.refused_by('appointment_follows_consultation', $$ update consultation set consulted_on = '2023-12-02' $$,
    'nor the consultation after the act');
select lives_ok($$ update appointment set term = '[2024-06-01,2025-12-31]', consultation_id = null where appointed_on = '2023-12-01' $$,
    'what rests on none is left alone');
select pg_temp.refused_by('appointment_follows_consultation', $$ update consultation set consulted_on = '2024-01-02' $$,
    'where the day of the act is not known, the first day of the term counts');

select * from finish();
rollback;

begin;
\ir refused_by.psql
select plan(15);

insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1977 (2011)', '2011-04-20', '2032-11-30');
insert into ceiling (experts, first_day, instrument, paragraph) values
    (8, '2011-04-20', 'S/RES/1977 (2011)', '5 (a)'),
    (9, '2012-06-29', 'S/RES/2055 (2012)', null);
insert into person (full_name) select 'Expert ' || n from generate_series(1, 12) n;

create function pg_temp.appoint(number int, term daterange) returns bigint language sql as $$
    insert into appointment (person_id, term, instrument)
    select person_id, term, 'S/2012/1' from person where full_name = 'Expert ' || number
    returning appointment_id
$$;

select lives_ok(
    $$ select pg_temp.appoint(n, '[2012-01-01,2012-12-31]') from generate_series(1, 8) n $$,
    'eight experts are within the ceiling of eight');
select throws_ok(
    $$ select pg_temp.appoint(9, '[2012-06-28,2012-12-31]') $$, '23514',
    '9 experts would be in post on 2012-06-28; the ceiling is 8 (S/RES/1977 (2011), para. 5 (a)).',
    'E01: a ninth expert is refused on the last day of the ceiling of eight');
select lives_ok(
    $$ select pg_temp.appoint(9, '[2012-06-29,2013-06-28]') $$,
    'E02: and accepted on the first day of the ceiling of nine');
select throws_ok(
    $$ select pg_temp.appoint(10, '[2012-12-31,2013-12-30]') $$, '23514',
    '10 experts would be in post on 2012-12-31; the ceiling is 9 (S/RES/2055 (2012)).',
    'E04: a term that begins on another''s last day is one too many on that day');
select lives_ok(
    $$ select pg_temp.appoint(10, '[2013-01-01,2013-12-31]') $$,
    'E04: and accepted from the day after');
select throws_ok(
    $$ update appointment set term = '[2012-06-28,2013-06-28]'
       where person_id = (select person_id from person where full_name = 'Expert 9') $$, '23514',
    '9 experts would be in post on 2012-06-28; the ceiling is 8 (S/RES/1977 (2011), para. 5 (a)).',
    'a term that is made to begin earlier is checked on the days that it gains');
select lives_ok(
    $$ update appointment set ended_on = '2012-06-27', ended_because = 'resigned'
       where person_id = (select person_id from person where full_name = 'Expert 1') $$,
    'an expert resigns');
select lives_ok(
    $$ select pg_temp.appoint(11, '[2012-06-28,2012-12-31]') $$,
    'and a successor serves from the day after, although the first term still runs');
select throws_ok(
    $$ update appointment set ended_on = null, ended_because = null
       where person_id = (select person_id from person where full_name = 'Expert 1') $$, '23514', null,
    'so the resignation cannot be undone any more');
call open_group();
create function pg_temp.later() returns void language plpgsql as $$
begin
    set constraints all immediate;
    set constraints all deferred;
    update expert_group set taken_in = null;
end
$$;
select pg_temp.later();
insert into ceiling (experts, first_day, instrument) values (7, '2012-10-01', 'S/RES/9999 (2012)');
select lives_ok(
    $$ update appointment set term = '[2012-06-29,2013-05-31]'
       where person_id = (select person_id from person where full_name = 'Expert 9') $$,
    'a ceiling that was lowered removes nobody, and a term may still be shortened');


-- A ceiling that is lifted only as long as it takes to appoint.
select pg_temp.later();
select pg_temp.refused_by('appointment_keeps_within_ceiling',
    $$ insert into ceiling (experts, first_day, instrument) values (99, '2012-10-02', 'lift');
       select pg_temp.appoint(12, '[2012-11-01,2012-12-31]');
       delete from ceiling where instrument = 'lift' $$,
    'nor can a ceiling be lifted for as long as it takes to appoint');
select pg_temp.refused_by('appointment_keeps_within_ceiling',
    $$ delete from ceiling;
       select pg_temp.appoint(12, '[2012-11-01,2012-12-31]');
       insert into ceiling (experts, first_day, instrument) values (8, '2011-04-20', 'again') $$,
    'nor taken away meanwhile');
select lives_ok(
    $$ insert into ceiling (experts, first_day, instrument) values (99, '2012-10-02', 'raise');
       select pg_temp.appoint(12, '[2012-11-01,2012-12-31]');
       select pg_temp.later() $$,
    'where it is raised for good, the appointment stands');
select lives_ok(
    $$ delete from ceiling where instrument = 'raise';
       select pg_temp.later() $$,
    'and goes on to stand when another decision lowers it');
select has_trigger('ceiling', 'appointment_keeps_within_changed_ceiling', 'the ceiling''s own guard');

select * from finish();
rollback;

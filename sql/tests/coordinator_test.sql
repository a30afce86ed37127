begin;
\ir refused_by.psql
select plan(25);

insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1977 (2011)', '2011-04-20', '2032-11-30');
insert into person (full_name) values ('A'), ('B'), ('C');
insert into appointment (person_id, term, instrument)
select person_id, '[2012-01-01,2030-12-31]', 'S/2012/1' from person where full_name in ('A', 'B');

create function pg_temp.coordinate(
    name text, term daterange, consented_on date default '2012-01-01', appointed_on date default '2012-01-01',
    authority text default null
) returns void language sql as $$
    insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument, authority)
    select person_id, term, consented_on, appointed_on, 'S/2012/2', authority from person where full_name = name
$$;
create function pg_temp.act(name text, days daterange) returns void language sql as $$
    insert into acting_coordinator (person_id, acts, authority)
    select person_id, days, 'Letter of the Chair' from person where full_name = name
$$;

select lives_ok($$ select pg_temp.coordinate('A', '[2024-02-29,2026-02-28]') $$,
    'E13: from 29 February two years last through 28 February');
select pg_temp.refused_by('coordinator_term_is_held_by_one_at_a_time', $$ select pg_temp.coordinate('B', '[2026-02-28,2028-02-27]') $$,
    'one coordinator at a time: not on the other''s last day');
select lives_ok($$ select pg_temp.coordinate('B', '[2026-03-01,2028-02-29]') $$,
    'but from the day after, and two years from 1 March end on the leap day');
select pg_temp.refused_by('coordinator_term_is_two_years_unless_authorised', $$ select pg_temp.coordinate('A', '[2028-03-01,2029-02-28]') $$, 'another length than two years is refused');
select lives_ok($$ select pg_temp.coordinate('A', '[2028-03-01,2029-02-28]', authority => 'S/2028/1') $$,
    'unless an authority says so');
select pg_temp.refused_by('coordinator_term_has_prior_consent', $$ select pg_temp.coordinate('A', '[2012-06-01,2014-05-31]', '2012-05-02', '2012-05-01') $$, 'E35: consent after the act is no prior consent');
select pg_temp.refused_by('coordinator_term_has_prior_consent', $$ select pg_temp.coordinate('A', '[2012-06-01,2014-05-31]', '2012-06-02', '2012-06-03') $$, 'E35: nor is consent after the first day');
select lives_ok(
    $$ select pg_temp.coordinate('A', '[2012-06-01,2014-05-31]', '2012-06-01', '2012-06-01') $$,
    'E35: consent, act and first day may be one day');
select throws_ok($$ select pg_temp.coordinate('C', '[2015-01-01,2016-12-31]') $$, '23514',
    'The coordinator is a serving expert, but this person does not serve on 2015-01-01.',
    'only a serving expert coordinates');

select lives_ok($$ select pg_temp.act('B', '[2014-06-01,2014-12-31]') $$, 'E18: in a vacancy another expert acts');
select throws_ok($$ select pg_temp.act('A', '[2014-12-31,2015-01-31]') $$, '23P01', null, 'one acts at a time');
select throws_ok($$ select pg_temp.act('C', '[2016-01-01,2016-01-31]') $$, '23514',
    'The coordinator is a serving expert, but this person does not serve on 2016-01-01.',
    'only a serving expert acts');
select throws_ok($$ select pg_temp.act('B', '[2024-01-01,2024-03-31]') $$, '23514',
    'A coordinator is in office on 2024-02-29; nobody acts then.', 'nobody acts while another is in office');
select throws_ok($$ select pg_temp.coordinate('A', '[2014-12-01,2016-11-30]') $$, '23514',
    'A coordinator is in office on 2014-12-01; nobody acts then.', 'nor does a term begin while somebody acts');
select lives_ok(
    $$ update coordinator_term set ended_on = '2025-01-15', ended_because = 'resigned'
       where term @> '2025-01-15'::date;
       select pg_temp.act('B', '[2025-01-16,2025-03-31]');
       update coordinator_term set ended_on = lower(term) - 1, ended_because = 'terminated' where term @> '2026-03-01'::date;
       select pg_temp.coordinate('B', '[2025-04-01,2027-03-31]') $$,
    'E17 to E19: after a resignation one acts, and a successor gets a full term');

-- Once more by the rule's name: the message is the same from either side.
select pg_temp.act('B', '[2018-01-01,2018-03-31]');
select pg_temp.refused_by('acting_coordinator_acts_in_vacancy', $$ select pg_temp.coordinate('A', '[2018-03-31,2020-03-30]') $$,
    'a term of office does not begin while somebody acts');
select hasnt_column('coordinator_term', 'effective_end', 'an effective end is computed, never stored');


-- What an office rests on.
select pg_temp.refused_by('acting_coordinator_is_serving_expert',
    $$ delete from appointment where person_id = (select person_id from person where full_name = 'B') $$,
    'the service of who acts is not taken away');
delete from acting_coordinator;
create function pg_temp.appointed(name text) returns bigint language sql as
$$ select appointment_id from appointment join person using (person_id) where full_name = name and served @> '2026-03-01'::date $$;
select pg_temp.refused_by('coordinator_term_is_serving_expert', $$ delete from appointment where appointment_id = pg_temp.appointed('B') $$,
    'the service under an office is not taken away');
select pg_temp.refused_by('coordinator_term_is_serving_expert',
    $$ update appointment set ended_on = '2014-01-01', ended_because = 'resigned' where appointment_id = pg_temp.appointed('B') $$,
    'nor ended before the office begins');
select pg_temp.refused_by('coordinator_term_is_serving_expert',
    $$ update appointment set person_id = (select person_id from person where full_name = 'C') where appointment_id = pg_temp.appointed('B') $$,
    'nor given to somebody else');
select lives_ok($$ update appointment set ended_on = '2026-06-30', ended_because = 'resigned' where appointment_id = pg_temp.appointed('B');
    set constraints all immediate $$, 'E17: it may end while the office lasts');
select has_trigger('appointment', 'appointment_keeps_service_of_office', 'the office''s own guard');

-- Two mandates with a lapse between them.
delete from coordinator_term;
delete from acting_coordinator;
delete from mandate;
insert into mandate (instrument, adopted_on, last_day) values
    ('S/RES/1', '2011-04-20', '2021-04-25'), ('S/RES/2', '2021-05-10', '2030-12-31');
select pg_temp.refused_by('coordinator_term_is_serving_expert', $$ select pg_temp.coordinate('A', '[2021-06-01,2023-05-31]') $$,
    'E11: whose service ended with a mandate that lapsed is no serving expert');
select lives_ok($$ select pg_temp.coordinate('A', '[2020-06-01,2022-05-31]') $$, 'before that they are');

select * from finish();
rollback;

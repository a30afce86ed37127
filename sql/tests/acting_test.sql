begin;
\ir refused_by.psql
select plan(8);

insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1977 (2011)', '2011-04-20', '2032-11-30');
insert into person (full_name) values ('A'), ('B');
insert into appointment (person_id, term, instrument) select person_id, '[2012-01-01,2030-12-31]', 'S/2012/1' from person;
create function pg_temp.act(who text, days daterange, authority text default 'Letter') returns void language sql as $$
    insert into acting_coordinator (person_id, acts, authority) select person_id, days, authority from person where full_name = who
$$;
select pg_temp.refused_by('acting_coordinator_has_both_days', $$ select pg_temp.act('A', '[2014-01-01,)') $$, 'who acts does so for a time');
select pg_temp.refused_by('acting_coordinator_acts_within_two_centuries', $$ select pg_temp.act('A', '[2014-01-01,20224-01-01]') $$, 'E26');
select pg_temp.refused_by('acting_coordinator_has_authority', $$ select pg_temp.act('A', '[2014-01-01,2014-03-31]', '') $$, 'E18: on authority');
select lives_ok($$ select pg_temp.act('A', '[2014-01-01,2014-03-31]') $$, 'E18: an expert acts');
select pg_temp.refused_by('acting_coordinator_is_one_at_a_time', $$ select pg_temp.act('B', '[2014-03-31,2014-04-30]') $$, 'one at a time');
select lives_ok(
    $$ insert into coordinator_term (person_id, term, consented_on, appointed_on, instrument)
       select person_id, '[2015-01-01,2016-12-31]', '2014-01-01', '2014-01-01', 'S/2014/1' from person where full_name = 'B' $$, 'a coordinator');
select pg_temp.refused_by('acting_coordinator_acts_in_vacancy', $$ select pg_temp.act('A', '[2014-12-01,2015-01-31]') $$, 'nobody acts beside');
delete from acting_coordinator;
delete from appointment where person_id = (select person_id from person where full_name = 'A');
select pg_temp.refused_by('acting_coordinator_is_serving_expert', $$ select pg_temp.act('A', '[2014-01-01,2014-03-31]') $$, 'an expert');

select * from finish();
rollback;

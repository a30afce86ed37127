begin;
\ir refused_by.psql
select plan(14);

insert into test_clock default values;
call open_group();
set local roster.clock = '2024-02-01T12:00:00Z';
insert into m49_area (code, kind, name_en) values ('001', 'region', 'World');
insert into state (iso3, iso2, m49, m49_area_code) values ('KEN', 'KE', '404', '001');
insert into state_standing (iso3, standing, valid) values ('KEN', 'member', '[1963-12-16,)');
insert into call (code, issued_on, closes_on, text) values ('2024-1', '2024-01-01', '2024-03-01', 'gender balance');
insert into person (full_name) values ('Amina Canary'), ('B');
insert into nomination (call_id, iso3, person_id, received_on) select call_id, 'KEN', person_id, '2024-01-01'
from call, person where full_name = 'Amina Canary';

create function pg_temp.say(
    score integer, assessor text default 'Assessor A', criterion text default 'knowledge', name text default 'Amina Canary'
) returns void language sql as $$
    insert into assessment_score (call_id, person_id, criterion, assessor, score)
    select call_id, person_id, criterion, assessor, score from call, person where full_name = name
$$;
select lives_ok('select pg_temp.say(0)', 'an assessor gives a score');
select lives_ok($$ select pg_temp.say(1000, 'Assessor B') $$, 'another one another');
select pg_temp.refused_by('assessment_score_is_given_once', $$ select pg_temp.say(500, 'ASSÉSSOR a') $$,
    'the same assessor gives one, whatever case and accents are written');
select pg_temp.refused_by('assessment_score_is_from_0_to_1000', $$ select pg_temp.say(1001, 'C') $$, 'of 1000 at most');
select pg_temp.refused_by('assessment_score_is_from_0_to_1000', $$ select pg_temp.say(-1, 'C') $$, 'and 0 at least');
select pg_temp.refused_by('assessment_score_names_criterion', $$ select pg_temp.say(1, 'C', 'Knowledge of it') $$, 'on a criterion');
select pg_temp.refused_by('assessment_score_names_assessor', $$ select pg_temp.say(1, ' – ') $$, 'somebody does');
select pg_temp.refused_by('assessment_score_is_of_nominee', $$ select pg_temp.say(1, name => 'B') $$, 'of a nominee alone');
select pg_temp.refused_by('assessment_score_is_of_nominee',
    $$ update assessment_score set person_id = (select person_id from person where full_name = 'B') $$, 'also afterwards');
select lives_ok($$ select pg_temp.say(700, 'X' || n) from generate_series(1, 38) n $$, 'forty assessors may score somebody');
select pg_temp.refused_by('assessment_score_is_of_forty_assessors_at_most', $$ select pg_temp.say(700, 'X39') $$, 'and no more');

-- A correction keeps what was said before.
update expert_group set taken_in = null;
set local roster.clock = '2024-02-02T12:00:00Z';
update assessment_score set score = 1 where assessor = 'Assessor A';
select results_eq($$ select score from history.assessment_score $$, $$ values (0) $$, 'what was said before is kept');

update expert_group set taken_in = null;
set local roster.reason = 'request of 2024-02-03';
select erase_person(person_id) from person where full_name = 'Amina Canary';
select is_empty('select from assessment_score', 'E83: scores go with the person');
select is_empty('select from history.assessment_score', 'E83: also those before');

select * from finish();
rollback;

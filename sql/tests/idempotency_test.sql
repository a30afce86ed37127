begin;
\ir refused_by.psql
select plan(16);

insert into test_clock default values;
call open_group();
set local roster.clock = '2024-01-01T12:00:00Z';

select is((recall_outcome('k1', 'appoint 1')).was_done, false, 'a new key was not used');
select lives_ok($$ select remember_outcome('k1', 'appoint 1', '{"id": 1}') $$, 'what came of a change is remembered');
select results_eq($$ select was_done, outcome from recall_outcome('k1', 'appoint 1') $$, $$ values (true, '{"id": 1}') $$,
    'the same under the same key is not done again');
select pg_temp.refused_by('idempotency_key_is_for_one_act', $$ select recall_outcome('k1', 'appoint 2') $$,
    'something else under the same key is refused');
select pg_temp.refused_by('idempotency_key_is_one_word', $$ select remember_outcome('two words', 'x', '1') $$, 'a key is one word');
select pg_temp.refused_by('idempotency_key_is_one_word', $$ select remember_outcome('', 'x', '1') $$, 'and not empty');

-- Keys are each principal's own.
create role test_clerk login in role roster_secretariat;
set session authorization test_clerk;
set local roster.clock = '2024-01-01T12:00:00Z';
select is((public.recall_outcome('k1', 'appoint 2')).was_done, false, 'another principal''s same key is its own');
select throws_ok('select * from public.idempotency_key', '42501', null, 'nobody reads what others did');
reset session authorization;

-- They are kept for a day.
set local roster.clock = '2024-01-02T12:00:00Z';
select is((recall_outcome('k1', 'appoint 1')).was_done, true, 'a key is known for 24 hours');
set local roster.clock = '2024-01-02T12:00:01Z';
select is((recall_outcome('k1', 'appoint 2')).was_done, false, 'and may then be used for something else');
select lives_ok($$ select remember_outcome('k2', 'x', '2') $$, 'whoever remembers something');
select is((select count(*) from idempotency_key where key = 'k1'), 0::bigint, 'forgets what is older');

-- An erasure takes away what the keys say, and not the keys.
insert into person (full_name) values ('Amina Canary');
select lives_ok($$ select remember_outcome('k3', 'add Amina Canary', '{"name": "Amina Canary"}') $$, 'an outcome may name somebody');
set local roster.reason = 'request 7';
select erase_person(person_id) from person \gset
select is((select count(*) from idempotency_key k where k::text like '%Canary%' or fingerprint is not null or outcome is not null),
    0::bigint, 'an erasure leaves neither outcomes nor fingerprints');
select pg_temp.refused_by('idempotency_key_outcome_was_erased', $$ select recall_outcome('k3', 'add Amina Canary') $$,
    'and what was done is still not done again');
select is((select count(*) from idempotency_key), 2::bigint, 'since the keys stay');

select * from finish();
rollback;

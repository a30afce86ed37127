begin;
\ir refused_by.psql
select plan(13);

call open_group();
insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1977 (2011)', '2011-04-20', '2032-11-30');
insert into m49_area (code, kind, name_en) values ('001', 'region', 'World');
insert into state (iso3, iso2, m49, m49_area_code) values ('KEN', 'KE', '404', '001');
insert into state_standing (iso3, standing, valid) values ('KEN', 'member', '[1963-12-16,)');
insert into expertise_tag (tag, family) values ('nuclear', 'technical');
insert into call (code, issued_on, closes_on, text) values ('2024-1', '2024-01-01', '2024-03-01', 'gender balance');
insert into person (full_name, romanised_name, family_name) values ('Amina Canary', 'Amina Canary', 'Canary'), ('B', null, null);

create function pg_temp.who(name text) returns bigint language sql as $$ select person_id from person where full_name = name $$;
create temp table candidate as select pg_temp.who('Amina Canary') as person_id;
insert into person_gender select person_id, 'woman' from candidate;
insert into person_nationality (person_id, iso3, reported_because) select person_id, 'KEN', 'Canary has told so' from candidate;
insert into person_language (person_id, language, level) select person_id, 'sw', 'native' from candidate;
insert into person_expertise (person_id, tag, level, confirmed_on, evidence) select person_id, 'nuclear', 4, '2024-02-01', 'Canary''s thesis' from candidate;
insert into nomination (call_id, iso3, person_id, received_on, taken_from, note) select call_id, 'KEN', person_id, '2024-02-01', 'Canary''s letter', 'Canary' from call, candidate;
insert into person_contact (person_id, email) select person_id, 'canary@example.org' from candidate;
insert into contract (person_id, runs, reference) select person_id, '[2020-01-01,2020-12-31]', 'Canary 1' from candidate;
insert into appointment (person_id, term, instrument) values (pg_temp.who('B'), '[2024-01-01,2024-12-31]', 'S/2024/1');
set constraints all immediate;
-- As on a later day: within one transaction a second change overwrites the first.
update expert_group set taken_in = null;
set local roster.reason = 'Canary moved';
update person set full_name = 'Amina Canary-Finch' where person_id = (select person_id from candidate);
update person_language set level = 'fluent';

create function pg_temp.erase() returns void language sql as $$ select erase_person(person_id) from candidate $$;
-- Something of theirs that was withdrawn, for a reason that names them.
update expert_group set taken_in = null;
set local roster.reason = 'Canary telephoned';
delete from contract;
set local roster.reason = '';
select pg_temp.refused_by('erasure_has_reason', 'select pg_temp.erase()', 'E83: an erasure has a reason');
set local roster.reason = 'request of 2024-09-01';
select pg_temp.refused_by('erasure_is_of_a_person', 'select erase_person(-1)', 'and is of a person');
select pg_temp.refused_by('erasure_is_of_who_never_served', $$ select erase_person(pg_temp.who('B')) $$, 'who never served');

update expert_group set taken_in = null;
select lives_ok('select pg_temp.erase()', 'E83: then it is done');

create function pg_temp.found(relation regclass) returns bigint language plpgsql as $$
declare
    n bigint;
begin
    execute format('select count(*) from %s as r where to_jsonb(r)::text ilike ''%%canary%%''', relation) into n;
    return n;
end
$$;
select is(
    (select sum(pg_temp.found(c.oid)) from pg_class c
     where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'history'::regnamespace, 'audit'::regnamespace)),
    0::numeric, 'nothing of it is left in any table, nor in what was believed before, nor in the audit');
select is((select array_agg(distinct full_name) from history.person where person_id in (table candidate)), array['erased'],
    'whatever was believed before shows "erased"');
select ok((select is_erased from person where person_id in (table candidate)), 'as does what is believed now');
select is((select name_key from person where person_id in (table candidate)), 'erased', 'nor is the name found any more');
select is((select count(*) from person_language), 0::bigint, 'languages are gone');
select is((select count(*) from history.person_language), 0::bigint, 'with all that was said of them');
select is((select iso3 from person_nationality), 'KEN', 'nationality stays, for statistics');
select is((select count(*) from nomination), 1::bigint, 'as does the nomination');
select pg_temp.refused_by('person_erased_has_no_name',
    $$ update person set full_name = 'Amina' where person_id in (table candidate) $$, 'who was erased gets no name again');

select * from finish();
rollback;

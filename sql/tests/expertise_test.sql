begin;
\ir refused_by.psql
select plan(5);

insert into person (full_name) values ('A');
insert into expertise_tag values ('biological', 'technical');
select pg_temp.refused_by('person_expertise_has_known_level',
    $$ insert into person_expertise (person_id, tag, level) select person_id, 'biological', 5 from person $$, 'levels are 1 to 4');
select pg_temp.refused_by('person_expertise_is_confirmed_on_evidence',
    $$ insert into person_expertise (person_id, tag, level, confirmed_on) select person_id, 'biological', 3, '2024-01-01' from person $$,
    'E76: confirmed is what there is evidence for');
select lives_ok($$ insert into person_expertise (person_id, tag, level) select person_id, 'biological', 3 from person $$,
    'E76: declared needs none');
select pg_temp.refused_by('person_expertise_is_recorded_once',
    $$ insert into person_expertise (person_id, tag, level) select person_id, 'biological', 1 from person $$, 'once a tag');
select lives_ok($$ insert into expertise_tag values ('ai_systems', 'committee_determined', 'S/2026/1', '2026-01-05') $$,
    'the Committee can determine further tags');

select * from finish();
rollback;

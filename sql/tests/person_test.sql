begin;
\ir refused_by.psql
select plan(33);

insert into m49_area values ('150', 'region', null, 'Europe');
insert into state values ('FRA', 'FR', '250', '150', null), ('LBN', 'LB', '422', '150', null),
    ('KEN', 'KE', '404', '150', null);

-- E67: names of every kind are stored as they are written, and never taken apart.
select lives_ok($$ insert into person (full_name, romanised_name, family_name) values
    ('王小明', 'Wang Xiaoming', '王'), ('María José García Márquez', null, 'García Márquez'), ('Sukarno', null, null),
    ('محمد بن سلمان', 'Muhammad bin Salman', null), ('Jan van der Berg', null, 'van der Berg'), ('Sean O’Neil', null, 'O’Neil')
$$, 'E67: names of every kind');

-- E68: each is found, however it is typed.
select is((select count(*)::int from person where name_key like '%' || search_key(typed) || '%'), 1, 'E68: ' || typed)
from (values ('Garcia'), ('GARCÍA'), (U&'Garci\0301a'), ('王'), ('Wang Xiaoming'), ('o''neil'), ('ONEIL'), ('van der-berg'), ('محمد'))
    as given (typed);

create function pg_temp.sukarno() returns bigint language sql as $$ select person_id from person where full_name = 'Sukarno' $$;

select pg_temp.refused_by('person_has_name', $$ insert into person (full_name) values (' A') $$, 'a name without its spaces around');
select pg_temp.refused_by('person_romanised_name_is_written_or_unknown',
    $$ insert into person (full_name, romanised_name) values ('A', '') $$, 'an empty romanised name is none');
select pg_temp.refused_by('person_family_name_is_part_of_name',
    $$ insert into person (full_name, family_name) values ('Sukarno', 'Soekarno') $$, 'a family name is part of the name');
select pg_temp.refused_by('person_gender_is_one_of_three',
    $$ insert into person_gender (person_id, gender) values (pg_temp.sukarno(), 'Ms') $$, 'E62: a title tells no gender');
select pg_temp.refused_by('person_name_has_no_control_characters',
    $$ insert into person (full_name) values (U&'A\202Eb') $$, 'no character that turns the writing round');
select pg_temp.refused_by('person_name_has_no_control_characters',
    $$ insert into person (full_name) values (U&'A\200Bb') $$, 'no space that nobody sees');

select lives_ok($$ insert into person_nationality (person_id, iso3, reported) values (pg_temp.sukarno(), 'FRA', true), (pg_temp.sukarno(), 'LBN', false) $$,
    'E51: two nationalities, of which one is reported');
select pg_temp.refused_by('person_nationality_is_reported_once',
    $$ update person_nationality set reported = true where iso3 = 'LBN' $$, 'E51: and never both');
select pg_temp.refused_by('person_nationality_is_recorded_once',
    $$ insert into person_nationality (person_id, iso3, reported) values (pg_temp.sukarno(), 'LBN', false) $$, 'nor one twice');
select pg_temp.refused_by('person_nationality_is_held_once_a_day',
    $$ insert into person_nationality (person_id, iso3, valid, reported) values (pg_temp.sukarno(), 'LBN', '[2020-01-01,)', false) $$,
    'nor one of all days and of some');
select pg_temp.refused_by('person_nationality_is_reported_once_a_day',
    $$ insert into person_nationality (person_id, iso3, valid) values (pg_temp.sukarno(), 'KEN', '[2020-01-01,)') $$,
    'nor another on some days');
select lives_ok($$ update person_nationality set valid = '(,2020-01-01)' where iso3 = 'FRA' $$, 'it may end');
select pg_temp.refused_by('person_nationality_is_reported_once_a_day',
    $$ insert into person_nationality (person_id, iso3, valid) values (pg_temp.sukarno(), 'KEN', '[2019-01-01,)') $$,
    'when another follows it');
select pg_temp.refused_by('person_nationality_is_held_once_a_day',
    $$ insert into person_nationality (person_id, iso3, valid, reported) values (pg_temp.sukarno(), 'FRA', '[2019-01-01,2019-02-01)', false) $$,
    'and is not held twice on a day before');
select pg_temp.refused_by('person_nationality_is_reported_once_a_day',
    $$ update person_nationality set reported = true where iso3 = 'LBN' $$, 'nor is one of all days reported beside it');
select lives_ok($$ insert into person_nationality (person_id, iso3, valid) values (pg_temp.sukarno(), 'KEN', '[2020-01-01,)') $$,
    'the day after, one may begin');
select pg_temp.refused_by('person_nationality_is_on_some_day',
    $$ insert into person_nationality (person_id, iso3, valid) values (pg_temp.sukarno(), 'FRA', 'empty') $$, 'on some day');

select pg_temp.refused_by('person_language_is_code', $$ insert into person_language (person_id, language, level) values (pg_temp.sukarno(), 'French', 'basic') $$,
    'a language is a code');
select pg_temp.refused_by('person_language_has_known_level', $$ insert into person_language (person_id, language, level) values (pg_temp.sukarno(), 'fr', 'good') $$,
    'a level is one of four');
insert into person_language (person_id, language, level) values (pg_temp.sukarno(), 'fr', 'native');
select pg_temp.refused_by('person_language_is_recorded_once', $$ insert into person_language (person_id, language, level) values (pg_temp.sukarno(), 'fr', 'basic') $$,
    'a language is recorded once');

select pg_temp.refused_by('expertise_tag_is_plain_name', $$ insert into expertise_tag values ('Nuclear!', 'technical') $$, 'a tag is a plain name');
select pg_temp.refused_by('expertise_tag_is_of_known_family', $$ insert into expertise_tag values ('nuclear', 'physics') $$, 'of one of six families');
select pg_temp.refused_by('expertise_tag_of_open_family_has_authority',
    $$ insert into expertise_tag values ('ai_systems', 'committee_determined') $$, 'the open family needs an authority');

select * from finish();
rollback;

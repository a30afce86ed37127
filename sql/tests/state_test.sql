begin;
\ir refused_by.psql
select plan(23);

insert into regional_group values
    ('EEG', 'a', 'a', 'a', 'a', 'a', 'a', 3), ('WEOG', 'b', 'b', 'b', 'b', 'b', 'b', 5), ('APG', 'c', 'c', 'c', 'c', 'c', 'c', 2);
insert into m49_area values ('150', 'region', null, 'Europe');
insert into state values ('TUR', 'TR', '792', '150', null), ('SRB', 'RS', '688', '150', null);

select pg_temp.refused_by('regional_group_has_place_of_its_own', $$ insert into regional_group values ('XXX', 'd', 'd', 'd', 'd', 'd', 'd', 3) $$, 'two groups have no place in common');
select pg_temp.refused_by('m49_area_has_code', $$ insert into m49_area values ('1', 'region', null, 'x') $$, 'an area has a code');
select pg_temp.refused_by('m49_area_has_known_kind', $$ insert into m49_area values ('001', 'world', null, 'x') $$, 'and a known kind');
select pg_temp.refused_by('state_has_iso3', $$ insert into state values ('XX', 'XX', '999', '150') $$, 'a State has a code');
select pg_temp.refused_by('state_has_iso2_of_its_own', $$ insert into state values ('XXX', 'TR', '999', '150') $$, 'of its own');

insert into state_standing (iso3, standing, valid) values ('SRB', 'member', '[2006-06-03,)');
select pg_temp.refused_by('state_standing_is_one_a_day', $$ insert into state_standing (iso3, standing, valid) values ('SRB', 'observer', '[2000-01-01,2006-06-03]') $$, 'E58: a State has one standing a day');
select lives_ok($$ insert into state_standing (iso3, standing, valid) values ('SRB', 'non_member', '[2000-01-01,2006-06-02]') $$,
    'E58: and another the day before');

insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'en', 'short', 'Turkey', '(,2022-05-31]');
select pg_temp.refused_by('state_name_is_one_short_name_a_day', $$ insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'en', 'short', 'Türkiye', '[2022-05-31,)') $$, 'a State has one short name a day and language');
select lives_ok($$ insert into state_name (iso3, language, kind, name, valid) values
    ('TUR', 'en', 'short', 'Türkiye', '[2022-06-01,)'), ('TUR', 'en', 'synonym', 'Turkey', '(,)'), ('TUR', 'fr', 'short', 'Türkiye', '(,)') $$,
    'but others on other days, in other languages, and as many synonyms as people use');
select pg_temp.refused_by('state_name_is_in_known_language', $$ insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'de', 'short', 'Türkei', '(,)') $$, 'names are in the six languages');

select lives_ok($$ insert into group_membership (iso3, group_code, counts, valid) values
    ('TUR', 'WEOG', true, '(,)'), ('TUR', 'APG', false, '(,)') $$, 'E54: a State takes part in two groups and counts in one');
select pg_temp.refused_by('group_membership_counts_once_a_day', $$ update group_membership set counts = true where group_code = 'APG' $$, 'E54: and never in two');
select pg_temp.refused_by('group_membership_is_held_once_a_day', $$ insert into group_membership (iso3, group_code, counts, valid) values ('TUR', 'APG', false, '[2020-01-01,)') $$, 'nor twice in one');

select pg_temp.refused_by('state_has_iso2', $$ insert into state values ('XXX', 'X', '999', '150') $$, 'the short code has two letters');
select pg_temp.refused_by('state_has_m49', $$ insert into state values ('XXX', 'XX', '99', '150') $$, 'the number three digits');
select pg_temp.refused_by('state_has_m49_of_its_own', $$ insert into state values ('XXX', 'XX', '792', '150') $$, 'of its own');
select pg_temp.refused_by('state_standing_is_known_kind', $$ insert into state_standing (iso3, standing, valid) values ('TUR', 'friend', '(,)') $$,
    'a standing is one of three');
select pg_temp.refused_by('state_standing_is_on_some_day', $$ insert into state_standing (iso3, standing, valid) values ('TUR', 'member', 'empty') $$,
    'on some day');
select pg_temp.refused_by('state_name_is_of_known_kind', $$ insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'en', 'nick', 'x', '(,)') $$,
    'a name is short, formal or a synonym');
select pg_temp.refused_by('state_name_is_written', $$ insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'en', 'synonym', 'x ', '(,)') $$,
    'without spaces around');
select pg_temp.refused_by('state_name_holds_some_day', $$ insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'en', 'synonym', 'x', 'empty') $$,
    'on some day');
select pg_temp.refused_by('group_membership_is_on_some_day', $$ insert into group_membership (iso3, group_code, counts, valid) values ('SRB', 'EEG', true, 'empty') $$,
    'on some day');
insert into state_succession (from_iso3, to_iso3, on_day) values ('TUR', 'SRB', '2006-06-03');
select pg_temp.refused_by('state_succession_is_recorded_once', $$ insert into state_succession (from_iso3, to_iso3, on_day) values ('TUR', 'SRB', '2006-06-03') $$,
    'a succession is recorded once');

select * from finish();
rollback;

begin;
create extension if not exists pgtap;
set search_path = public, extension;
select plan(13);

insert into regional_group values
    ('EEG', 'a', 'a', 'a', 'a', 'a', 'a', 3), ('WEOG', 'b', 'b', 'b', 'b', 'b', 'b', 5), ('APG', 'c', 'c', 'c', 'c', 'c', 'c', 2);
insert into m49_area values ('150', 'region', null, 'Europe');
insert into state values ('TUR', 'TR', '792', '150', null), ('SRB', 'RS', '688', '150', null);

select throws_ok($$ insert into regional_group values ('XXX', 'd', 'd', 'd', 'd', 'd', 'd', 3) $$, '23505', null,
    'two groups have no place in common');
select throws_ok($$ insert into m49_area values ('1', 'region', null, 'x') $$, '23514', null, 'an area has a code');
select throws_ok($$ insert into m49_area values ('001', 'world', null, 'x') $$, '23514', null, 'and a known kind');
select throws_ok($$ insert into state values ('XX', 'XX', '999', '150') $$, '23514', null, 'a State has a code');
select throws_ok($$ insert into state values ('XXX', 'TR', '999', '150') $$, '23505', null, 'of its own');

insert into state_standing (iso3, standing, valid) values ('SRB', 'member', '[2006-06-03,)');
select throws_ok($$ insert into state_standing (iso3, standing, valid) values ('SRB', 'observer', '[2000-01-01,2006-06-03]') $$,
    '23P01', null, 'E58: a State has one standing a day');
select lives_ok($$ insert into state_standing (iso3, standing, valid) values ('SRB', 'non_member', '[2000-01-01,2006-06-02]') $$,
    'E58: and another the day before');

insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'en', 'short', 'Turkey', '(,2022-05-31]');
select throws_ok($$ insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'en', 'short', 'Türkiye', '[2022-05-31,)') $$,
    '23P01', null, 'a State has one short name a day and language');
select lives_ok($$ insert into state_name (iso3, language, kind, name, valid) values
    ('TUR', 'en', 'short', 'Türkiye', '[2022-06-01,)'), ('TUR', 'en', 'synonym', 'Turkey', '(,)'), ('TUR', 'fr', 'short', 'Türkiye', '(,)') $$,
    'but others on other days, in other languages, and as many synonyms as people use');
select throws_ok($$ insert into state_name (iso3, language, kind, name, valid) values ('TUR', 'de', 'short', 'Türkei', '(,)') $$,
    '23514', null, 'names are in the six languages');

select lives_ok($$ insert into group_membership (iso3, group_code, counts, valid) values
    ('TUR', 'WEOG', true, '(,)'), ('TUR', 'APG', false, '(,)') $$, 'E54: a State takes part in two groups and counts in one');
select throws_ok($$ update group_membership set counts = true where group_code = 'APG' $$, '23P01', null,
    'E54: and never in two');
select throws_ok($$ insert into group_membership (iso3, group_code, counts, valid) values ('TUR', 'APG', false, '[2020-01-01,)') $$,
    '23P01', null, 'nor twice in one');

select * from finish();
rollback;

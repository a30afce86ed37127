begin;
\ir refused_by.psql
select plan(24);

insert into m49_area values ('150', 'region', null, 'Europe');
insert into state values ('FRA', 'FR', '250', '150', null), ('MLT', 'MT', '470', '150', null), ('ECU', 'EC', '218', '150', null);

insert into committee_member (iso3, seated, permanent) values ('FRA', '[1945-10-24,)', true), ('MLT', '[2023-01-01,2024-12-31]', false);
select pg_temp.refused_by('committee_member_sits_once_a_day',
    $$ insert into committee_member (iso3, seated, permanent) values ('MLT', '[2024-12-31,2025-12-31]', false) $$, 'E39: a seat is held once a day');
select pg_temp.refused_by('committee_member_sits_from_a_day',
    $$ insert into committee_member (iso3, seated, permanent) values ('ECU', '(,2024-12-31]', false) $$, 'from a day on');
insert into committee_chair (iso3, chairs) values ('ECU', '[2023-01-01,2024-12-31]');
select pg_temp.refused_by('committee_chair_is_one_a_day',
    $$ insert into committee_chair (iso3, chairs) values ('MLT', '[2024-06-01,)') $$, 'one Chair a day');
select pg_temp.refused_by('committee_chair_chairs_from_a_day',
    $$ insert into committee_chair (iso3, chairs) values ('MLT', 'empty') $$, 'on some day');

insert into holiday (day, name) values ('2024-09-02', 'Labor Day');
select pg_temp.refused_by('holiday_is_recorded_once', $$ insert into holiday (day, name) values ('2024-09-02', 'x') $$, 'a holiday is recorded once');
select pg_temp.refused_by('holiday_has_name', $$ insert into holiday (day, name) values ('2024-09-03', '') $$, 'and has a name');
select pg_temp.refused_by('holiday_day_is_finite', $$ insert into holiday (day, name) values ('infinity', 'x') $$, 'and a day');

insert into working_group (code, name) values ('I', 'monitoring'), ('II', 'assistance');
select pg_temp.refused_by('working_group_has_code', $$ insert into working_group (code, name) values ('i ', 'x') $$, 'a working group has a code');
select pg_temp.refused_by('working_group_has_name', $$ insert into working_group (code, name) values ('V', '') $$, 'and a name');
select pg_temp.refused_by('working_group_exists_some_day',
    $$ insert into working_group (code, name, exists_on) values ('V', 'x', 'empty') $$, 'and exists on some day');
select pg_temp.refused_by('working_group_has_code_of_its_own', $$ insert into working_group (code, name) values ('I', 'x') $$, 'its code is its own');
insert into working_group_coordinator (working_group_id, iso3, coordinates) select working_group_id, 'MLT', '[2023-01-01,2024-12-31]' from working_group;
select pg_temp.refused_by('working_group_coordinator_is_one_a_day',
    $$ insert into working_group_coordinator (working_group_id, iso3, coordinates) select working_group_id, 'FRA', '[2024-01-01,)' from working_group $$,
    'one delegation coordinates a working group');
select pg_temp.refused_by('working_group_coordinator_begins_on_a_day',
    $$ insert into working_group_coordinator (working_group_id, iso3, coordinates) select working_group_id, 'FRA', '(,2020-01-01]' from working_group $$,
    'from a day on');

insert into mandate (instrument, adopted_on, last_day) values ('S/RES/1977 (2011)', '2011-04-20', '2032-11-30');
insert into person (full_name) values ('A'), ('B'), ('C');
insert into appointment (person_id, term, instrument) select person_id, '[2024-01-01,2025-12-31]', 'S/2024/1' from person where full_name <> 'C';
create function pg_temp.assign(who text, days daterange, lead boolean default false, reason text default 'knows it') returns void
language sql as $$
    insert into focal_point (working_group_id, person_id, assigned, lead, reason)
    select w.working_group_id, p.person_id, days, lead, reason
    from working_group w, person p where w.code = 'I' and p.full_name = who
$$;
select lives_ok($$ select pg_temp.assign('A', '[2024-01-01,2024-12-31]', true) $$, 'E71: an expert leads');
select lives_ok($$ select pg_temp.assign('B', '[2024-01-01,2026-12-31]') $$, 'E72: what is asked for may go on beyond the term');
select pg_temp.refused_by('focal_point_leads_alone',
    $$ update focal_point set lead = true where not lead $$, 'one leads');
select pg_temp.refused_by('focal_point_is_assigned_once_a_day', $$ select pg_temp.assign('A', '[2024-06-01,2025-12-31]') $$, 'nobody twice');
select pg_temp.refused_by('focal_point_is_serving_expert', $$ select pg_temp.assign('B', '[2027-01-01,2027-12-31]') $$,
    'E72: an assignment after the term is refused');
select pg_temp.refused_by('focal_point_is_serving_expert', $$ select pg_temp.assign('C', '[2024-01-01,2024-12-31]') $$,
    'and one of somebody who does not serve');
select pg_temp.refused_by('focal_point_has_reason', $$ select pg_temp.assign('A', '[2025-01-01,)', false, '') $$, 'each has a reason');
select pg_temp.refused_by('focal_point_begins_on_a_day', $$ select pg_temp.assign('A', '(,2023-01-01]') $$, 'and a first day');
select lives_ok($$ update focal_point set ended_on = '2024-06-30' where lead $$, 'it is ended, never deleted');
select pg_temp.refused_by('focal_point_ends_within_assignment', $$ update focal_point set ended_on = '2025-06-30' where lead $$,
    'within the days that were asked for');
select lives_ok($$ select pg_temp.assign('A', '[2024-07-01,2025-12-31]', true) $$, 'and another may lead from the next day');

select * from finish();
rollback;

begin;
\ir refused_by.psql
select plan(19);

insert into m49_area values ('150', 'region', null, 'Europe');
insert into state values ('FRA', 'FR', '250', '150', null), ('LBN', 'LB', '422', '150', null), ('VAT', 'VA', '336', '150', null),
    ('MNE', 'ME', '499', '150', null);
insert into state_standing (iso3, standing, valid) values ('FRA', 'member', '(,)'), ('LBN', 'member', '(,)'),
    ('VAT', 'observer', '(,)'), ('MNE', 'member', '[2006-06-28,)');
insert into person (full_name) values ('A');
insert into person_nationality (person_id, iso3) select person_id, 'LBN' from person;

select pg_temp.refused_by('call_has_code', $$ insert into call (code, closes_on, text) values ('first', '2026-01-01', 'x') $$, 'a call has a code');
select pg_temp.refused_by('call_has_text', $$ insert into call (code, closes_on, text) values ('2026-1', '2026-01-01', '') $$, 'and a text');
select pg_temp.refused_by('call_days_are_finite', $$ insert into call (code, closes_on, text) values ('2026-1', 'infinity', 'x') $$, 'and days');
select pg_temp.refused_by('call_closes_after_issue',
    $$ insert into call (code, issued_on, closes_on, text) values ('2026-1', '2026-02-01', '2026-01-01', 'x') $$, 'in order');
select pg_temp.refused_by('call_draws_attention_to_gender_balance',
    $$ insert into call (code, issued_on, closes_on, text) values ('2026-1', '2026-01-01', '2026-02-01', 'Nominate experts.') $$,
    'E41: and draws attention to gender balance when it is issued');
insert into call (code, issued_on, closes_on, text) values ('2026-1', '2006-01-01', '2026-02-01', 'Bear in mind gender balance.');
select pg_temp.refused_by('call_is_closed_once_issued', $$ update call set closed_on = '2005-12-31' $$, 'it is closed after its issue');
select pg_temp.refused_by('call_has_code_of_its_own', $$ insert into call (code, closes_on, text) values ('2026-1', '2026-02-01', 'x') $$,
    'a code of its own');

create function pg_temp.nominate(state text, day date default '2026-01-10') returns void language sql as $$
    insert into nomination (call_id, iso3, person_id, received_on) select call_id, state, person_id, day from call, person
$$;
select lives_ok($$ select pg_temp.nominate('FRA') $$, 'E43: a State may nominate another State''s national');
select lives_ok($$ select pg_temp.nominate('LBN') $$, 'and several States the same person');
select pg_temp.refused_by('nomination_is_made_once', $$ select pg_temp.nominate('FRA') $$, 'but each once');
select throws_ok($$ select pg_temp.nominate('VAT') $$, '23514', 'VAT was no Member State on 2026-01-10; only Member States nominate.',
    'E45: an observer nominates nobody');
select pg_temp.refused_by('nomination_is_by_member_state', $$ select pg_temp.nominate('MNE', '2006-06-27') $$,
    'E58: nor does a State before it is a Member');
select lives_ok($$ select pg_temp.nominate('MNE', '2006-06-28') $$, 'E58: but from that day on');
select pg_temp.refused_by('nomination_is_by_member_state', $$
    with other as (insert into person (full_name) values ('B') returning person_id)
    insert into nomination (call_id, iso3, person_id, received_on)
    select call_id, iso3, person_id, '2026-01-11' from call, other, (values ('FRA'), ('VAT')) as s (iso3) $$,
    'not even among others');
select pg_temp.refused_by('nomination_is_by_member_state',
    $$ update nomination set received_on = '2000-01-01' where iso3 = 'MNE' $$, 'nor afterwards');
select pg_temp.refused_by('nomination_days_are_finite', $$ update nomination set available_from = 'infinity' $$, 'days are days');
select pg_temp.refused_by('nomination_is_withdrawn_after_receipt', $$ update nomination set withdrawn_on = '2000-01-01' $$,
    'a nomination is withdrawn after it was received');

select pg_temp.refused_by('contract_has_both_days', $$ insert into contract (person_id, runs) select person_id, '[2024-01-01,)' from person $$,
    'a contract has two days');
select pg_temp.refused_by('contract_lasts_within_two_centuries',
    $$ insert into contract (person_id, runs) select person_id, '[20224-01-01,20225-01-01]' from person $$, 'E26: of this time');

select * from finish();
rollback;

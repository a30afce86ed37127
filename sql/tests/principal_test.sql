begin;
\ir refused_by.psql
select plan(26);

insert into principal (name) values ('amina'), ('nightly-export');
create function pg_temp.give(who text, role text) returns void language sql as $$
    insert into principal_role (principal_id, role) select principal_id, role from principal where name = who
$$;
create function pg_temp.issue(who text, shown text, kind text default 'token', expires_at timestamptz default 'tomorrow') returns void language sql as $$
    insert into credential (principal_role_id, kind, digest, expires_at)
    select principal_role_id, kind, sha256(shown::bytea), expires_at from principal join principal_role using (principal_id) where name = who
$$;

select pg_temp.refused_by('principal_has_name', $$ insert into principal (name) values ('') $$, 'a principal has a name');
select pg_temp.refused_by('principal_has_name', $$ insert into principal (name) values (E'two\nlines') $$, 'of one word');
select pg_temp.refused_by('principal_has_name_of_its_own', $$ insert into principal (name) values ('amina') $$, 'and of its own');
select pg_temp.refused_by('principal_role_is_known', $$ select pg_temp.give('amina', 'owner') $$, 'a role is one of seven');
select lives_ok($$ select pg_temp.give('amina', 'secretariat') $$, 'a role is given');
select pg_temp.refused_by('principal_role_is_given_once', $$ select pg_temp.give('amina', 'secretariat') $$, 'once');

select lives_ok($$ select pg_temp.issue('amina', 'secret') $$, 'a token is issued');
select pg_temp.refused_by('credential_is_known_once', $$ select pg_temp.issue('amina', 'secret') $$, 'once');
select pg_temp.refused_by('credential_is_of_known_kind', $$ select pg_temp.issue('amina', 'other', 'password') $$, 'there are no passwords');
select pg_temp.refused_by('credential_is_sha_256',
    $$ insert into credential (principal_role_id, kind, digest, expires_at) select principal_role_id, 'token', 'secret', 'tomorrow' from principal_role $$,
    'only a digest is kept');
select pg_temp.refused_by('credential_expires', $$ select pg_temp.issue('amina', 'other', 'token', 'infinity') $$, 'it expires');

select results_eq($$ select * from admit(sha256('secret')) $$, $$ values ('amina', 'secretariat', false) $$, 'whoever shows it is let in');
select is((select count(*) from credential_use), 1::bigint, 'when it was shown is kept');
select is_empty($$ select * from admit(sha256('guess')) $$, 'what is unknown lets nobody in');
select pg_temp.issue('amina', 'old', expires_at => 'yesterday');
select is_empty($$ select * from admit(sha256('old')) $$, 'nor does what has expired');
select pg_temp.issue('amina', 'link', 'link', clock_timestamp() + interval '15 minutes');
select is_empty($$ select * from admit(sha256('link')) $$, 'nor does a link by itself');
select results_eq($$ select * from sign_in(sha256('link'), sha256('session')) $$, $$ values ('amina', 'secretariat') $$,
    'a link turns into a session');
select is_empty($$ select * from sign_in(sha256('link'), sha256('again')) $$, 'once');
select is_empty($$ select * from admit(sha256('old')) $$, 'what has expired is gone then');
select results_eq($$ select * from admit(sha256('session')) $$, $$ values ('amina', 'secretariat', false) $$,
    'and the session lets them in');
update credential_use set last_used_at = clock_timestamp() - interval '61 minutes';
select is_empty($$ select * from admit(sha256('session')) $$, 'unless nobody used it for an hour');
select isnt_empty($$ select * from admit(sha256('secret')) $$, 'which ends no token');
update credential_use set last_used_at = clock_timestamp();
select lives_ok($$ select sign_out(sha256('session')) $$, 'a session is ended');
select is_empty($$ select * from admit(sha256('session')) $$, 'and then lets nobody in');
delete from credential where digest = sha256('secret');
select is_empty($$ select * from admit(sha256('secret')) $$, 'nor what was revoked');
select pg_temp.issue('amina', 'new');
delete from principal_role;
select is_empty($$ select * from admit(sha256('new')) $$, 'nor what rests on a role that has ended');

select * from finish();
rollback;

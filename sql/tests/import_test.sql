begin;
\ir refused_by.psql
select plan(9);

insert into call (code, issued_on, closes_on, text) values ('2026-1', '2026-01-01', '2026-02-01', 'Mind gender balance.');
insert into person (full_name) values ('A');

create function pg_temp.import(kind text, digest bytea, records int) returns void language sql as $$
    insert into file_import (kind, digest, records, call_id)
    select kind, digest, records, case kind when 'nominations' then call_id end from call
$$;
select pg_temp.refused_by('file_import_is_of_known_kind', $$ select pg_temp.import('x', sha256('x'), 1) $$, 'a file is of a known kind');
select pg_temp.refused_by('file_import_is_sha_256', $$ select pg_temp.import('group', 'x', 1) $$, 'known by its digest');
select pg_temp.refused_by('file_import_has_records', $$ select pg_temp.import('group', sha256('x'), 0) $$, 'and holds something');
select pg_temp.refused_by('file_import_answers_call',
    $$ insert into file_import (kind, digest, records) values ('nominations', sha256('x'), 1) $$, 'nominations answer a call');
select pg_temp.import('group', sha256('x'), 1);
select pg_temp.refused_by('file_import_is_made_once', $$ select pg_temp.import('group', sha256('x'), 1) $$, 'it is imported once');
select lives_ok($$ select pg_temp.import('nominations', sha256('x'), 1) $$, 'as what it is');

select pg_temp.refused_by('person_contact_is_address',
    $$ insert into person_contact (person_id, email) select person_id, 'nobody' from person $$, 'an address has an @');
insert into person_contact (person_id, email) select person_id, 'a@example.org' from person;
select pg_temp.refused_by('person_contact_is_recorded_once',
    $$ insert into person_contact (person_id, email) select person_id, 'a@example.org' from person $$, 'and stands once');
select lives_ok($$ insert into stateless_person select person_id from person $$, 'E61: a person may be a national of no State');

select * from finish();
rollback;

begin;
\ir refused_by.psql
select plan(11);

insert into m49_area values ('150', 'region', null, 'Europe');
insert into state values ('FRA', 'FR', '250', '150', null);
insert into state_standing (iso3, standing, valid) values ('FRA', 'member', '(,)');
insert into call (code, issued_on, closes_on, text) values ('2026-1', '2026-01-01', '2026-02-01', 'Mind gender balance.');
insert into person (full_name) values ('A'), ('B');
insert into nomination (call_id, iso3, person_id, received_on) select call_id, 'FRA', person_id, '2026-01-10' from call, person;

select pg_temp.refused_by('nomination_cv_content_is_of_fair_size',
    $$ insert into nomination_cv_content (person_id, content) select person_id, '' from person $$, 'a curriculum holds something');
select pg_temp.refused_by('nomination_cv_content_is_of_fair_size',
    $$ insert into nomination_cv_content (person_id, content)
       select person_id, convert_to(repeat('x', 10485761), 'UTF8') from person limit 1 $$, 'of 10 MiB at most');
insert into nomination_cv_content (person_id, content) select person_id, 'curriculum' from person where full_name = 'A';

create function pg_temp.attach(who text, name text default 'cv.pdf', kind text default 'application/pdf') returns void language sql as $$
    insert into nomination_cv (nomination_id, person_id, name, media_type, digest)
    select n.nomination_id, n.person_id, name, kind, sha256('curriculum')
    from nomination n join person p using (person_id) where p.full_name = who
$$;
select pg_temp.refused_by('nomination_cv_has_plain_name', $$ select pg_temp.attach('A', '../cv.pdf') $$, 'its name has no folders');
select pg_temp.refused_by('nomination_cv_has_plain_name', $$ select pg_temp.attach('A', E'cv\u202e.pdf') $$, 'and no signs that nobody sees');
select pg_temp.refused_by('nomination_cv_is_of_known_kind', $$ select pg_temp.attach('A', kind => 'text/html') $$, 'it is a document or a picture');
select lives_ok($$ select pg_temp.attach('A') $$, 'and comes with a nomination');
select pg_temp.refused_by('nomination_cv_is_one', $$ select pg_temp.attach('A') $$, 'one with each');
select throws_ok($$ select pg_temp.attach('B') $$, '23503', null, 'of the person who is nominated');
select pg_temp.refused_by('history_is_kept', $$ update nomination_cv_content set content = 'x' $$, 'what it holds is never changed');
select pg_temp.refused_by('history_is_kept', $$ delete from nomination_cv_content $$, 'nor taken away but by an erasure');
select is((select count(*) from audit.payload where content ? 'content' or content::text like '%' || encode('curriculum', 'hex') || '%'),
    0::bigint, 'the audit holds its digest alone');

select * from finish();
rollback;

begin;
\ir refused_by.psql
select plan(21);

call open_group();
create function pg_temp.decide(text) returns void language sql as $$
    insert into decision (kind, decided_on, text) values ('chair_instruction', '2024-01-01', $1)
$$;
-- The next change counts as made by another transaction.
create function pg_temp.later() returns void language plpgsql as $$
begin
    set constraints all immediate;
    set constraints all deferred;
    update expert_group set taken_in = null;
end
$$;

select pg_temp.decide('x');
select pg_temp.decide('y');
select is((select count(*) from audit.link), 1::bigint, 'the changes of a transaction make one link');
select is((select hash from audit.link), null, 'which is open');
select pg_temp.later();
select is((select changes from audit.link), 2::bigint, 'until the transaction ends');
select is((select content from audit.link), (select sha256(string_agg(digest, '' order by ordinal)) from audit.change),
    'when it is sealed with a digest of them all');
select pg_temp.decide('z');
select pg_temp.later();
select is((select max(link_id) from audit.link), 2::bigint, 'the next transaction makes the next link');
update decision set text = 'w' where text = 'z';
select pg_temp.later();
delete from decision where text = 'w';
select pg_temp.later();
select is(
    (select array_agg(c.verb || ' ' || coalesce(p.content ->> 'text', '-') order by link_id, ordinal)
     from audit.change c join audit.payload p using (link_id, ordinal)),
    array['insert x', 'insert y', 'insert z', 'update w', 'delete -'], 'every change is there with what the row then said');
select is(
    (select bool_and(c.digest = sha256(p.salt || convert_to(json_build_array(c.relation, c.key, c.verb, p.content)::text, 'UTF8')))
     from audit.change c join audit.payload p using (link_id, ordinal)),
    true, 'and a salted digest of it');
select is((select count(distinct salt) from audit.payload), 5::bigint, 'each with a salt of its own');
update decision set text = 'v' where false;
select pg_temp.later();
select is((select count(*) from audit.link), 4::bigint, 'what changes nothing makes no link');

set constraints all immediate;
select pg_temp.decide('a');
select pg_temp.decide('b');
select is((select count(*) from audit.link where hash is null), 0::bigint, 'where constraints are checked at once, links are sealed at once');
select is((select count(*) from audit.link), 6::bigint, 'one for each statement');
savepoint before;
select pg_temp.decide('c');
rollback to before;
select is((select count(*) from audit.link), 6::bigint, 'what is rolled back leaves none');

select pg_temp.refused_by('history_is_kept', 'update audit.link set hash = null', 'a sealed link is not changed');
select pg_temp.refused_by('history_is_kept', 'delete from audit.link', 'nor removed');
select pg_temp.refused_by('history_is_kept', $$ update audit.change set key = '1' $$, 'nor is a change');
select pg_temp.refused_by('history_is_kept', 'delete from audit.change', 'nor removed');
select pg_temp.refused_by('history_is_kept', $$ update audit.payload set content = '{}' $$, 'nor what the row said');
select pg_temp.refused_by('history_is_kept', 'delete from audit.payload', 'nor removed');
select pg_temp.refused_by('history_is_kept', 'truncate audit.link', 'nor all at once');
select pg_temp.refused_by('history_is_kept', 'truncate audit.change', 'nor all at once');
select pg_temp.refused_by('history_is_kept', 'truncate audit.payload', 'nor all at once');

select * from finish();
rollback;

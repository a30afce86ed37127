-- Who opened whose file. Reads change nothing, and so leave nothing in the audit.
set local role roster_owner;

-- Somebody opened what is kept of people: when, in whose name, what, whose, and which kinds of fields; never what they
-- said.
--
-- It is no fact about the world and has no history, and it takes no turn: whoever only reads waits for no change, so the
-- Group's row is not taken, and what is written here is no link of the audit. People stand in it by their number alone, so
-- it stays when one of them is erased: it tells who had seen what is gone.
create table access_record (
    access_record_id bigint      primary key generated always as identity,
    opened_at        timestamptz not null,
    -- In whose name, by which login (the service's are `roster_service_…`, so it tells the way), and in which role.
    principal        text        not null,
    login            text        not null,
    role             text        not null,
    -- What was asked, such as `show_person`.
    act              text        not null,
    -- Whose: those who were asked for or listed, and whom the nominations name or named.
    people           bigint[]    not null,
    nominations      bigint[]    not null,
    -- Which kinds of fields the role may read of what was asked, each by the table that holds it.
    fields           text[]      not null,

    constraint access_record_names_act      check (act ~ '^[a-z][a-z_]{0,62}$'),
    constraint access_record_names_fields   check (cardinality(fields) > 0),
    constraint access_record_is_of_somebody check (cardinality(people) + cardinality(nominations) > 0)
);
alter table access_record enable row level security, force row level security;
create policy of_owner on access_record to roster_owner using (true);

create trigger refuse_change before update or delete on access_record
for each statement execute function refuse_change();
create trigger refuse_truncate before truncate on access_record
for each statement execute function refuse_change();

-- Records that whoever asks opens what is kept of people, by their numbers or by those of nominations. The first kind of
-- field is the one that is asked for: a role that may not read it is refused, and has opened nothing. Of the others those
-- are recorded that the role may read.
create function record_access(act text, people bigint[], nominations bigint[], fields text[]) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    -- The role that the session has taken, else that of its login.
    reader constant name := coalesce(nullif(current_setting('role'), 'none'), session_user);
begin
    if not has_table_privilege(reader, 'public.' || quote_ident(fields[1]), 'select') then
        raise exception 'permission denied for table %', fields[1] using errcode = 'insufficient_privilege';
    end if;
    insert into access_record (opened_at, principal, login, role, act, people, nominations, fields)
    values (
        coalesce(test_instant(), clock_timestamp()), principal(), session_user, reader, record_access.act,
        array(
            select unnest(record_access.people)
            union
            select n.person_id from nomination n where n.nomination_id = any (record_access.nominations)
            union
            select n.person_id from history.nomination n where n.nomination_id = any (record_access.nominations)
            order by 1
        ),
        array(select distinct number from unnest(record_access.nominations) as number order by number),
        array(
            select field from unnest(record_access.fields) with ordinality as f (field, place)
            where has_table_privilege(reader, 'public.' || quote_ident(field), 'select') order by place
        )
    );
end
$$;

-- The audit: what every transaction changed, in a chain that shows when somebody altered it.
--
-- A change is kept as a salted digest; what the row then said lies apart with the salt, so that personal data can be
-- erased and the chain still holds. A transaction's changes make one link, which is sealed when the transaction commits:
-- it holds a digest of them all and, with the hash of the link before, its own hash. Whoever alters, removes or inserts
-- anything breaks the chain from there on. That a whole tail was cut off, or the whole chain made anew, shows only
-- against hashes that were noted outside the database.
set local role roster_owner;

-- A link of the chain: one transaction's changes. (If a session has its constraints checked early, what it changes
-- afterwards makes further links.)
create table audit.link (
    link_id     bigint      primary key,
    recorded    timestamptz not null,
    -- Who made the changes, and the login by which they did.
    principal   text        not null,
    login       text        not null,
    transaction xid8        not null,
    -- Null until the link is sealed: how many changes it holds, SHA-256 over their digests in order, and SHA-256 over
    -- the hash of the link before and all of this.
    changes     bigint,
    content     bytea,
    hash        bytea
);

-- One row of a table, changed. Its version before, if there was one, is found in `history`.
create table audit.change (
    link_id  bigint not null,
    ordinal  bigint not null,
    relation text   not null,
    -- The row's primary key.
    key      text   not null,
    -- insert, update or delete; or erase, which takes away what was kept of the changes before.
    verb     text   not null,
    digest   bytea  not null,

    primary key (link_id, ordinal)
);
-- What was erased is looked up by row; of what else a row went through, few ask, and all the more is written.
create index change_erased on audit.change (relation, key) where verb = 'erase';

-- What a change made of the row, and what its digest was salted with.
create table audit.payload (
    link_id bigint not null,
    ordinal bigint not null,
    salt    bytea  not null,
    content jsonb  not null,

    primary key (link_id, ordinal)
);

-- What identifies a change, with what the row then said. The verifier computes the same.
create function audit.digest(salt bytea, relation text, key text, verb text, content jsonb) returns bytea
language sql stable
return sha256(salt || convert_to(json_build_array(relation, key, verb, content)::text, 'UTF8'));

-- The link that the transaction's next changes belong to: the last one if it is this transaction's and not yet sealed.
create function audit.current_link(out link_id bigint, out is_open boolean)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
    select
        coalesce(max(last.link_id), 0) + case when bool_and(last.is_open) then 0 else 1 end,
        coalesce(bool_and(last.is_open), false)
    from (
        select l.link_id, l.hash is null and l.transaction = pg_current_xact_id() as is_open
        from audit.link l
        order by l.link_id desc
        limit 1
    ) as last;
end;

-- Where the next changes go: the number of the last one of their link, and the link.
create function audit.next_place(out link_id bigint, out is_open boolean, out last_ordinal bigint)
language sql stable
set search_path = pg_catalog, pg_temp
begin atomic
    select
        current.link_id,
        current.is_open,
        coalesce((select max(c.ordinal) from audit.change c where c.link_id = current.link_id), 0)
    from audit.current_link() as current;
end;

-- Makes a link, if there is none yet. It follows its first changes: where constraints are checked at once, it is sealed at
-- once.
create function audit.open_link(link_id bigint, taken expert_group) returns void
language sql
set search_path = pg_catalog, pg_temp
begin atomic
    insert into audit.link (link_id, recorded, principal, login, transaction)
    values (link_id, (taken).recorded, (taken).taken_by, session_user, (taken).taken_in);
end;

-- Adds that rows of one table went, in the order given. Of each it keeps who took it away and why.
--
-- The Group's row is held, so nobody else adds a link.
create function audit.append(relation text, verb text, keys text[]) returns void
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
set timezone = 'UTC'
set datestyle = 'ISO, YMD'
set intervalstyle = 'postgres'
set bytea_output = 'hex'
set extra_float_digits = 1
as $$
declare
    taken constant expert_group := take_group();
    place constant record := audit.next_place();
begin
    with kept as (
        insert into audit.payload (link_id, ordinal, salt, content)
        select place.link_id, place.last_ordinal + number, uuid_send(gen_random_uuid()),
            jsonb_build_object('recorded_by', taken.taken_by, 'recorded_because', reason())
        from generate_subscripts(keys, 1) as number
        returning ordinal, salt, content
    )
    insert into audit.change (link_id, ordinal, relation, key, verb, digest)
    select place.link_id, k.ordinal, append.relation, keys[k.ordinal - place.last_ordinal], append.verb,
        audit.digest(k.salt, append.relation, keys[k.ordinal - place.last_ordinal], append.verb, k.content)
    from kept k;
    if found and not place.is_open then
        perform audit.open_link(place.link_id, taken);
    end if;
end
$$;

-- Keeps the rows that a statement changed. Its arguments are the table's key and the columns that the database fills.
--
-- Rows of thousands go through here in one statement, so nothing is asked for each that can be asked once.
create function audit.record_changes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
set timezone = 'UTC'
set datestyle = 'ISO, YMD'
set intervalstyle = 'postgres'
set bytea_output = 'hex'
set extra_float_digits = 1
as $$
declare
    taken constant expert_group := take_group();
    place constant record := audit.next_place();
    keys text[];
begin
    if tg_op = 'DELETE' then
        select array_agg(to_jsonb(changed) ->> tg_argv[0]) into keys from changed;
        perform audit.append(tg_table_name, 'delete', keys);
        return null;
    end if;
    -- A session can set what `recorded_now()` reads.
    if exists (
        select from changed where (recorded, recorded_by) is distinct from (taken.recorded, taken.taken_by)
    ) then
        raise exception 'A row of % is not recorded when and by whom it is recorded.', tg_table_name
            using errcode = 'check_violation', table = tg_table_name, constraint = 'history_is_kept';
    end if;
    with kept as (
        insert into audit.payload (link_id, ordinal, salt, content)
        select place.link_id, place.last_ordinal + row_number() over (), uuid_send(gen_random_uuid()),
            to_jsonb(changed) - tg_argv[1:]
        from changed
        returning ordinal, salt, content
    )
    insert into audit.change (link_id, ordinal, relation, key, verb, digest)
    select place.link_id, k.ordinal, tg_table_name, k.content ->> tg_argv[0], lower(tg_op),
        audit.digest(k.salt, tg_table_name, k.content ->> tg_argv[0], lower(tg_op), k.content)
    from kept k;
    if found and not place.is_open then
        perform audit.open_link(place.link_id, taken);
    end if;
    return null;
end
$$;

-- Seals a link at the end of its transaction.
create function audit.seal() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set datestyle = 'ISO, YMD'
set intervalstyle = 'postgres'
set bytea_output = 'hex'
set extra_float_digits = 1
as $$
begin
    update audit.link l
    set changes = made.changes,
        content = made.content,
        hash    = sha256(
            coalesce((select before.hash from audit.link before where before.link_id = new.link_id - 1), '')
            || convert_to(json_build_array(l.link_id, l.recorded, l.principal, l.login, l.transaction::text, made.changes,
                encode(made.content, 'hex'))::text, 'UTF8'))
    from (
        select count(*) as changes, sha256(string_agg(c.digest, ''::bytea order by c.ordinal)) as content
        from audit.change c
        where c.link_id = new.link_id
    ) as made
    where l.link_id = new.link_id;
    return null;
end
$$;

create constraint trigger seal
after insert on audit.link
deferrable initially deferred
for each row execute function audit.seal();

-- Nobody changes what is sealed; the kept contents alone are taken away, by an erasure of personal data.
create trigger refuse_change before update or delete on audit.link
for each row when (old.hash is not null) execute function refuse_change();
create trigger refuse_change before update or delete on audit.change
for each statement execute function refuse_change();
create trigger refuse_change before update or delete on audit.payload
for each statement when (current_user <> 'roster_eraser') execute function refuse_change();
create trigger refuse_truncate before truncate on audit.link for each statement execute function refuse_change();
create trigger refuse_truncate before truncate on audit.change for each statement execute function refuse_change();
create trigger refuse_truncate before truncate on audit.payload for each statement execute function refuse_change();

alter table audit.link    enable row level security, force row level security;
alter table audit.change  enable row level security, force row level security;
alter table audit.payload enable row level security, force row level security;
create policy of_owner on audit.link    to roster_owner using (true);
create policy of_owner on audit.change  to roster_owner using (true);
create policy of_owner on audit.payload to roster_owner using (true);

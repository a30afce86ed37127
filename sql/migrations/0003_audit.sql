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
create index on audit.change (relation, key);

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

-- Adds changes of rows of one table, in the order given. Of a row that goes, and so has no content, it keeps who took it
-- away and why.
--
-- The Group's row is held, so nobody else adds a link. The link is made after its first changes: where constraints are
-- checked at once, it is sealed at once.
create function audit.append(relation text, verb text, keys text[], contents jsonb[]) returns void
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
    current constant record := audit.current_link();
    before constant bigint := coalesce(
        (select max(c.ordinal) from audit.change c where c.link_id = current.link_id), 0);
begin
    with listed as materialized (
        select
            before + place as ordinal,
            key,
            coalesce(content, '{}')
                || jsonb_build_object('recorded_by', taken.taken_by, 'recorded_because', reason()) as content,
            uuid_send(gen_random_uuid()) as salt
        from unnest(keys, contents) with ordinality as given (key, content, place)
    ), kept as (
        insert into audit.payload (link_id, ordinal, salt, content)
        select current.link_id, l.ordinal, l.salt, l.content from listed l
    )
    insert into audit.change (link_id, ordinal, relation, key, verb, digest)
    select current.link_id, l.ordinal, append.relation, l.key, append.verb,
        audit.digest(l.salt, append.relation, l.key, append.verb, l.content)
    from listed l;
    if found and not current.is_open then
        insert into audit.link (link_id, recorded, principal, login, transaction)
        values (current.link_id, taken.recorded, taken.taken_by, session_user, taken.taken_in);
    end if;
end
$$;

-- Keeps the rows that a statement changed. Its arguments are the table's key and the columns that the database fills.
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
    keys text[];
    contents jsonb[];
begin
    select array_agg(content ->> tg_argv[0]), array_agg(content - tg_argv[1:]) into keys, contents
    from (select to_jsonb(changed) as content from changed offset 0) as rows;
    if keys is not null then
        perform audit.append(tg_table_name, lower(tg_op), keys, case when tg_op <> 'DELETE' then contents end);
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

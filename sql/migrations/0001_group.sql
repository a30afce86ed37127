-- Who owns the schema, the Group's row that every change takes first, and the two times that every table keeps.

-- Roles belong to the cluster, and two databases may be made in it at the same moment: whoever comes second finds the
-- roles there.
--
-- `roster_owner` owns the schema, and nobody logs in as it. The roles that people have are given to their own logins; the
-- service has one login for each of them, so that no statement can climb from one role to another.
do $$
declare
    role text;
begin
    foreach role in array array[
        'roster_owner', 'roster_service', 'roster_secretariat', 'roster_coordinator', 'roster_expert', 'roster_committee',
        'roster_assessor', 'roster_auditor', 'roster_administrator'
    ] loop
        begin
            execute format('create role %I nologin', role);
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
    foreach role in array array[
        'secretariat', 'coordinator', 'expert', 'committee', 'assessor', 'auditor', 'administrator'
    ] loop
        begin
            execute format('create role roster_service_%1$s login in role roster_%1$s, roster_service', role);
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
end
$$;

grant roster_owner to current_user;
create schema extension;
create extension if not exists btree_gist schema extension;
grant usage on schema extension to public;
grant usage, create on schema public to roster_owner;
create schema history authorization roster_owner;
create schema known authorization roster_owner;

set local role roster_owner;

-- What a function may be called by is said for each; nobody may merely because it is there.
alter default privileges revoke execute on functions from public;

-- The Group of Experts: one row. Whoever changes anything takes this row first, so that changes follow one another, and
-- the row is their clock.
create table expert_group (
    expert_group_id integer     primary key default 1,
    -- How many changes there have been.
    version         bigint      not null default 0,
    -- The moment at which the last change was recorded; it never goes back.
    recorded        timestamptz not null default '-infinity',
    -- The transaction that made the last change.
    taken_by        xid8,
    -- Whether what a new database comes with has been loaded. What is recorded before counts as known for ever.
    is_open         boolean     not null default false,

    constraint expert_group_is_one check (expert_group_id = 1)
);
insert into expert_group default values;

-- A row here lets sessions set the moment at which they record (`roster.clock`). Only a database made for tests has one.
create table test_clock (
    test_clock_id integer primary key default 1,

    constraint test_clock_is_one check (test_clock_id = 1)
);

-- The moment that a session of a test database has set, if it has.
create function test_instant() returns timestamptz
language sql stable
set search_path = pg_catalog, public
as $$
    select nullif(current_setting('roster.clock', true), '')::timestamptz from test_clock
$$;

-- Takes the Group's row for the rest of the transaction, and returns the moment at which its changes are recorded.
--
-- The lock comes before the clock is read: else a change that had to wait would be recorded at a moment at which others
-- have already looked, and found nothing. A session with an older snapshot gets 40001 and has to begin again.
create function take_group() returns timestamptz
language plpgsql volatile security definer
set search_path = pg_catalog, public
as $$
declare
    taken expert_group;
    set_instant constant timestamptz := test_instant();
begin
    select * into strict taken from expert_group for update;
    if taken.taken_by = pg_current_xact_id() then
        return taken.recorded;
    end if;
    if set_instant < taken.recorded then
        raise exception 'The clock was set to %, but the last change was recorded at %.', set_instant, taken.recorded
            using errcode = 'check_violation', table = 'expert_group', constraint = 'expert_group_clock_never_goes_back';
    end if;
    update expert_group
    set version  = version + 1,
        taken_by = pg_current_xact_id(),
        recorded = case when is_open
            then greatest(coalesce(set_instant, clock_timestamp()), recorded + interval '1 microsecond')
            else '-infinity'
        end
    returning recorded into taken.recorded;
    return taken.recorded;
end
$$;

-- Ends the loading of what a new database comes with. There is no way back.
create procedure open_group()
language sql
set search_path = pg_catalog, public
begin atomic
    update expert_group set is_open = true;
end;

-- Takes the Group's row before any statement that changes a table with two times.
create function take_group_first() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public
as $$
begin
    perform take_group();
    return null;
end
$$;

-- Who makes the change. Only the service's logins may name the person they act for; everybody else is who logged in.
create function principal() returns text
language sql stable
set search_path = pg_catalog, public
return case
    when exists (
        select from pg_auth_members m
        join pg_roles service on service.oid = m.roleid and service.rolname = 'roster_service'
        join pg_roles login on login.oid = m.member and login.rolname = session_user
    )
    then coalesce(nullif(current_setting('roster.principal', true), ''), session_user::text)
    else session_user::text
end;

create function reason() returns text
language sql stable
set search_path = pg_catalog, public
return nullif(current_setting('roster.reason', true), '');

-- Keeps the recorded time of a row: stamps what becomes believed, and moves what is superseded or withdrawn to history.
-- A second change of a row within one transaction overwrites the first, which nobody else ever saw.
create function keep_history() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public
as $$
declare
    instant constant timestamptz := take_group();
begin
    if tg_op <> 'INSERT' and old.recorded < instant then
        execute format('insert into history.%I select ($1).*, $2, $3, $4', tg_table_name)
        using old, instant, principal(), reason();
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.recorded := instant;
    new.recorded_by := principal();
    new.recorded_because := reason();
    return new;
end
$$;

-- Refuses every change of what is kept for ever.
create function refuse_change() returns trigger
language plpgsql
set search_path = pg_catalog, public
as $$
begin
    raise exception 'What was recorded in %.% is never changed or removed.', tg_table_schema, tg_table_name
        using errcode = 'check_violation', schema = tg_table_schema, table = tg_table_name,
            constraint = 'history_is_kept';
end
$$;

-- The moment whose knowledge is asked for in this transaction (`roster.as_known_on`); without one, all that is known.
create function as_known_on() returns timestamptz
language sql stable
set search_path = pg_catalog
return coalesce(nullif(current_setting('roster.as_known_on', true), '')::timestamptz, 'infinity');

-- Gives a table its two times: the columns that say since when its rows are believed, its table in `history`, and its
-- view in `known`, which shows it as it was known on the moment asked for.
create procedure keep_two_times(relation name)
language plpgsql
set search_path = pg_catalog, public
as $$
declare
    listed text;
begin
    execute format(
        'alter table %I
             add recorded timestamptz not null,
             add recorded_by text not null,
             add recorded_because text', relation);
    execute format(
        'create table history.%1$I (
             like %1$I,
             superseded timestamptz not null,
             superseded_by text not null,
             superseded_because text)', relation);
    execute format('create index on history.%I using gist (tstzrange(recorded, superseded))', relation);
    execute format(
        'create trigger take_group_first before insert or update or delete or truncate on %I
         for each statement execute function take_group_first()', relation);
    execute format(
        'create trigger keep_history before insert or update or delete on %I
         for each row execute function keep_history()', relation);
    execute format(
        'create trigger refuse_truncate before truncate on %I
         for each statement execute function refuse_change()', relation);
    execute format(
        'create trigger refuse_change before update or delete or truncate on history.%I
         for each statement execute function refuse_change()', relation);
    select string_agg(quote_ident(attname), ', ' order by attnum) into listed
    from pg_attribute
    where attrelid = relation::regclass and attnum > 0 and not attisdropped;
    execute format(
        'create view known.%1$I with (security_invoker) as
         select %2$s from public.%1$I where recorded <= as_known_on()
         union all
         select %2$s from history.%1$I where tstzrange(recorded, superseded) @> as_known_on()', relation, listed);
    execute format('alter table %I enable row level security, force row level security', relation);
    execute format('alter table history.%I enable row level security, force row level security', relation);
    execute format('create policy of_owner on %I to roster_owner using (true)', relation);
    execute format('create policy of_owner on history.%I to roster_owner using (true)', relation);
end
$$;

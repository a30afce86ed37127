-- The Group's row, which every change takes first, and who makes a change, and why.
set local role roster_owner;

-- The Group of Experts: one row. Whoever changes anything takes this row first, so that changes follow one another, and
-- the row is their clock.
create table expert_group (
    expert_group_id integer     primary key default 1,
    -- How many changes there have been.
    version         bigint      not null default 0,
    -- The moment at which the last change was recorded; it never goes back.
    recorded        timestamptz not null default '-infinity',
    -- What the clock said then: changes that share a moment are recorded a microsecond apart, after it.
    told            timestamptz not null default '-infinity',
    -- The transaction that made the last change, and who made it.
    taken_in        xid8,
    taken_by        text,
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
return (select nullif(current_setting('roster.clock', true), '')::timestamptz from test_clock);

-- Who makes the change. Only the service's logins may name the person they act for; everybody else is who logged in.
--
-- It is asked at every change, and a function in SQL would be planned anew each time.
create function principal() returns text
language plpgsql stable
set search_path = pg_catalog, public, pg_temp
as $$
begin
    if exists (
        select from pg_auth_members
        where roleid = 'roster_service'::regrole and member = quote_ident(session_user)::regrole
    ) then
        return coalesce(nullif(current_setting('roster.principal', true), ''), session_user::text);
    end if;
    return session_user;
end
$$;

-- Why: what the session has said (`roster.reason`).
create function reason() returns text
language sql stable
return nullif(current_setting('roster.reason', true), '');

-- Takes the Group's row for the rest of the transaction: its changes are recorded at the moment that the row then says.
--
-- The lock comes before the clock is read: else a change that had to wait would be recorded at a moment at which others
-- have already looked, and found nothing. A session with an older snapshot gets 40001 and has to begin again.
create function take_group() returns expert_group
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    taken expert_group;
    set_instant timestamptz;
begin
    select * into strict taken from expert_group for update;
    if taken.taken_in = pg_current_xact_id() then
        return taken;
    end if;
    set_instant := test_instant();
    if set_instant < taken.told then
        raise exception 'The clock was set to %, but the last change was recorded at %.', set_instant, taken.told
            using errcode = 'check_violation', table = 'expert_group', constraint = 'expert_group_clock_never_goes_back';
    end if;
    update expert_group g
    set version  = g.version + 1,
        taken_in = pg_current_xact_id(),
        taken_by = principal(),
        recorded = case when g.is_open
            then greatest(coalesce(set_instant, clock_timestamp()), g.recorded + interval '1 microsecond')
            else '-infinity'
        end,
        told     = case when g.is_open then greatest(coalesce(set_instant, clock_timestamp()), g.told) else '-infinity' end
    returning * into taken;
    return taken;
end
$$;

-- Refuses to take back that the Group was opened, or a moment at which something was recorded.
create function keep_clock() returns trigger
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
    raise exception 'What was recorded stays recorded when it was.'
        using errcode = 'check_violation', table = 'expert_group', constraint = 'expert_group_clock_never_goes_back';
end
$$;

create trigger keep_clock before update on expert_group
for each row when (old.is_open and not new.is_open or new.recorded < old.recorded) execute function keep_clock();

-- Ends the loading of what a new database comes with. There is no way back.
create procedure open_group()
language sql
set search_path = pg_catalog, public, pg_temp
begin atomic
    update expert_group set is_open = true;
end;

-- Takes the Group's row before any statement that changes a table with two times, and tells the statement's new rows since
-- when they are believed, and by whom: their defaults, which are cheaper than a trigger for each row. Whether they believed
-- it is seen afterwards, when they go into the audit.
create function take_group_first() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
-- A spelling that no session's settings change.
set timezone = 'UTC'
set datestyle = 'ISO, YMD'
as $$
declare
    taken constant expert_group := take_group();
begin
    perform
        set_config('roster.recorded', taken.recorded::text, true),
        set_config('roster.recorded_by', taken.taken_by, true);
    return null;
end
$$;

-- The moment at which this statement's changes are recorded.
create function recorded_now() returns timestamptz
language sql stable
return current_setting('roster.recorded')::timestamptz;

-- Who records this statement's changes.
create function recorded_by_now() returns text
language sql stable
return current_setting('roster.recorded_by');

-- Refuses every change of what is kept for ever.
create function refuse_change() returns trigger
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
    raise exception 'What was recorded in %.% is never changed or removed.', tg_table_schema, tg_table_name
        using errcode = 'check_violation', schema = tg_table_schema, table = tg_table_name,
            constraint = 'history_is_kept';
end
$$;

-- The two times that every table keeps.
set local role roster_owner;

-- Keeps the recorded time of a row: stamps what is believed instead, and moves what is superseded or withdrawn to history.
-- A second change of a row within one transaction overwrites the first, which nobody else ever saw.
--
-- Its argument is the list of the table's columns, but those that are generated, which history generates anew.
create function keep_history() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    taken expert_group;
begin
    -- The statement has taken the row already, and reading it is cheaper than taking it again for every row.
    select * into taken from expert_group where taken_in = pg_current_xact_id();
    if not found then
        taken := take_group();
    end if;
    if old.recorded < taken.recorded then
        execute format(
            'insert into history.%1$I (%2$s, superseded, superseded_by, superseded_because)
             select %2$s, $2, $3, $4 from (select ($1).*) as old', tg_table_name, tg_argv[0])
        using old, taken.recorded, taken.taken_by, reason();
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.recorded := taken.recorded;
    new.recorded_by := taken.taken_by;
    new.recorded_because := reason();
    return new;
end
$$;

-- The moment whose knowledge is asked for in this transaction (`roster.as_known_on`); without one, all that is known.
create function as_known_on() returns timestamptz
language sql stable
return coalesce(nullif(current_setting('roster.as_known_on', true), '')::timestamptz, 'infinity');

-- Refuses another primary key: it is by its key that a row's past is found again.
create function refuse_new_key() returns trigger
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
    raise exception 'A row of % keeps its key. Withdraw it and record another one.', tg_table_name
        using errcode = 'check_violation', table = tg_table_name, constraint = 'row_keeps_its_key';
end
$$;

-- Gives a table its two times: the columns that say since when its rows are believed, its table in `history`, its view in
-- `known`, which shows it as it was known on the moment asked for, and the audit of its changes. A migration that adds
-- columns to the table calls it again.
create procedure keep_two_times(relation name)
language plpgsql
set search_path = pg_catalog, public, pg_temp
set client_min_messages = warning
as $$
declare
    key text;
    columns text;
    -- Those that somebody writes, and those that the database fills.
    written text;
    filled text;
    missing record;
    change record;
begin
    if to_regclass(format('history.%I', relation)) is null then
        execute format(
            'alter table %I
                 add recorded timestamptz not null,
                 add recorded_by text not null,
                 add recorded_because text', relation);
        execute format(
            'alter table %I
                 alter recorded set default recorded_now(),
                 alter recorded_by set default recorded_by_now(),
                 alter recorded_because set default reason()', relation);
        execute format(
            'create table history.%1$I (
                 like %1$I including generated,
                 superseded timestamptz not null,
                 superseded_by text not null,
                 superseded_because text)', relation);
        execute format('create index on history.%I using gist (tstzrange(recorded, superseded))', relation);
        execute format('alter table %I enable row level security, force row level security', relation);
        execute format('alter table history.%I enable row level security, force row level security', relation);
        execute format('create policy of_owner on %I to roster_owner using (true)', relation);
        execute format('create policy of_owner on history.%I to roster_owner using (true)', relation);
    end if;

    for missing in
        select
            a.attname,
            format_type(a.atttypid, a.atttypmod) || case when a.attgenerated <> ''
                then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid)) else '' end as type
        from pg_attribute a
        left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = relation::regclass and a.attnum > 0 and not a.attisdropped
            and not exists (
                select from pg_attribute h
                where h.attrelid = format('history.%I', relation)::regclass and h.attname = a.attname
            )
    loop
        execute format('alter table history.%I add %I %s', relation, missing.attname, missing.type);
    end loop;

    select
        quote_ident(min(attname) filter (where attnum = any (conkey))),
        string_agg(quote_ident(attname), ', ' order by attnum),
        string_agg(quote_ident(attname), ', ' order by attnum) filter (where attgenerated = ''),
        string_agg(', ' || quote_literal(attname), '' order by attnum) filter (where attgenerated <> '')
    into strict key, columns, written, filled
    from pg_attribute
    join pg_constraint on conrelid = attrelid and contype = 'p'
    where attrelid = relation::regclass and attnum > 0 and not attisdropped;

    execute format('create index if not exists %1$I on history.%2$I (%3$s)', relation || '_past_of_one', relation, key);
    execute format(
        'create or replace trigger take_group_first before insert or update or delete or truncate on %I
         for each statement execute function take_group_first()', relation);
    execute format(
        'create or replace trigger keep_history before update or delete on %I
         for each row when (current_user <> ''roster_eraser'') execute function keep_history(%L)', relation, written);
    execute format(
        'create or replace trigger keep_key before update on %1$I
         for each row when (old.%2$s is distinct from new.%2$s) execute function refuse_new_key()', relation, key);
    for change in
        select * from (values ('insert', 'new'), ('update', 'new'), ('delete', 'old')) as c (verb, version)
    loop
        execute format(
            'create or replace trigger record_%1$s after %1$s on %2$I referencing %3$s table as changed
             for each statement when (current_user <> ''roster_eraser'')
             execute function audit.record_changes(%4$L, ''recorded''%5$s)',
            change.verb, relation, change.version, key, filled);
    end loop;
    execute format(
        'create or replace trigger refuse_truncate before truncate on %I
         for each statement execute function refuse_change()', relation);
    execute format(
        'create or replace trigger refuse_change before update or delete on history.%I
         for each statement when (current_user <> ''roster_eraser'') execute function refuse_change()', relation);
    execute format(
        'create or replace trigger refuse_truncate before truncate on history.%I
         for each statement execute function refuse_change()', relation);

    -- Whoever asks for all that is known looks into no history, however long it is.
    execute format(
        'create or replace view known.%1$I with (security_invoker) as
         select %2$s from public.%1$I where recorded <= as_known_on()
         union all
         select %2$s from history.%1$I
         where as_known_on() < ''infinity'' and tstzrange(recorded, superseded) @> as_known_on()', relation, columns);
end
$$;

-- The days that were really served of a term, or supported of an assignment: up to the day on which it ended. An end
-- before the first day leaves none, and so withdraws it.
create function days_served(nominal daterange, ended_on date) returns daterange
language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
return case
    when ended_on is null then nominal
    -- Where the term has no end, `least` takes the other.
    else daterange(lower(nominal), least(upper(nominal), greatest(lower(nominal), ended_on + 1)))
end;

-- How rights are given; which, is said in sql/access/.
set local role roster_owner;

-- Lets roles read a table, what it was before, and what was known of it; of its rows those of which the condition is true.
create procedure give_reading(relation text, roles text, of_rows text default 'true')
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
declare
    schema text;
begin
    execute format('grant select on public.%1$I, history.%1$I, known.%1$I to %2$s', relation, roles);
    foreach schema in array array['public', 'history'] loop
        execute format('create policy %I on %I.%I for select to %s using (%s)',
            case of_rows when 'true' then 'of_readers' else 'of_some_readers' end, schema, relation, roles, of_rows);
    end loop;
end
$$;

-- Lets roles change a table: what it says of the world, and not what the database fills. What they withdraw moves to
-- history, so they may delete; nobody may truncate.
create procedure give_writing(relation text, roles text, verbs text default 'insert, update, delete')
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
declare
    columns text;
    verb text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute
    where attrelid = relation::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
        and attname not in ('recorded', 'recorded_by', 'recorded_because', 'is_erased');
    foreach verb in array string_to_array(verbs, ', ') loop
        execute format('grant %s%s on public.%I to %s', verb,
            case when verb <> 'delete' then format(' (%s)', columns) else '' end, relation, roles);
    end loop;
    -- Whoever writes a table may read all of it.
    execute format('create policy %I on public.%I to %s using (true) with check (true)',
        'of_writers_who_may_' || replace(verbs, ', ', '_'), relation, roles);
end
$$;

-- How rights are given; which, is said in sql/access/.
set local role roster_owner;

-- Lets roles read a table, what it was before, and what was known of it.
create procedure give_reading(relation text, roles text)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
    execute format('grant select on public.%1$I, history.%1$I, known.%1$I to %2$s', relation, roles);
    execute format('create policy of_readers on public.%I for select to %s using (true)', relation, roles);
    execute format('create policy of_readers on history.%I for select to %s using (true)', relation, roles);
end
$$;

-- Lets roles change a table: what it says of the world, and not what the database fills. What they withdraw moves to
-- history, so they may delete; nobody may truncate.
create procedure give_writing(relation text, roles text)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
declare
    columns text;
begin
    select string_agg(quote_ident(attname), ', ' order by attnum) into columns
    from pg_attribute
    where attrelid = relation::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''
        and attname not in ('recorded', 'recorded_by', 'recorded_because', 'is_erased');
    execute format('grant insert (%1$s), update (%1$s), delete on public.%2$I to %3$s', columns, relation, roles);
    execute format('create policy of_writers on public.%I to %s using (true) with check (true)', relation, roles);
end
$$;

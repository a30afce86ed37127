-- Until when somebody really serves: the least of the last day of the term, the day on which they left, and the last day
-- of the mandate as it is known. Computed whenever it is asked for, never stored.
set local role roster_owner;

-- The unbroken chains of mandates: a period continues those before when it was adopted on or before the last of their days.
-- A period that revives terms continues them although they had lapsed. `mandate_chain` shows them as they are known
-- (`roster.as_known_on`); `mandate_chain_now` as they stand, for the rules, which look at nothing that a session can set.
do $$
declare
    view record;
begin
    for view in select * from (values ('mandate_chain', 'known'), ('mandate_chain_now', 'public')) as v (name, schema) loop
        execute format(
            'create view %I with (security_invoker) as
             select min(adopted_on) as first_day, max(last_day) as last_day
             from (
                 select adopted_on, last_day,
                     count(*) filter (where begins_chain) over (order by adopted_on, last_day) as chain
                 from (
                     select adopted_on, last_day,
                         coalesce(
                             adopted_on > max(last_day) over (
                                 order by adopted_on, last_day rows between unbounded preceding and 1 preceding
                             ) and revived_by is null,
                             true
                         ) as begins_chain
                     from %I.mandate
                 ) as periods
             ) as chained
             group by chain', view.name, view.schema);
    end loop;
end
$$;

-- The last day on which a term that begins on a day can be served: the end of the chain of mandates that this day lies
-- in; `null` if it lies in none.
create function mandate_end_for(day date) returns date
language sql stable
set search_path = pg_catalog, public, pg_temp
return (select c.last_day from mandate_chain c where day between c.first_day and c.last_day);

-- Appointments as they are known, each with its effective end. One that begins in no mandate as known ends before it
-- begins: nothing counts as served outside the mandate.
--
-- And the days that somebody serves without a gap, as they are known: a later mandate that revives nothing lets nobody
-- serve on, whatever is abutting.
--
-- Each has a second view of the same text, which shows what is known now: to whoever does not ask for the past, and looks
-- into no history then, not even while the query is planned.
do $$
declare
    view record;
begin
    for view in select * from (values ('', 'known'), ('_now', 'public')) as v (suffix, schema) loop
        execute format(
            'create view effective_appointment%1$s with (security_invoker) as
             select
                 a.*,
                 lower(a.served) as first_day,
                 upper(a.term) - 1 as last_day,
                 least(upper(a.served) - 1, coalesce(c.last_day, lower(a.served) - 1)) as effective_end,
                 c.last_day as mandate_end
             from %2$I.appointment a
             left join mandate_chain%1$s c on lower(a.served) between c.first_day and c.last_day
             where not isempty(a.served)', view.suffix, view.schema);
        execute format(
            'create view unbroken_service%1$s with (security_invoker) as
             select person_id, unnest(range_agg(daterange(first_day, effective_end, ''[]''))) as days
             from effective_appointment%1$s
             where effective_end >= first_day
             group by person_id, mandate_end', view.suffix);
    end loop;
end
$$;

-- Until when a person serves without a gap from a day on, as their appointments are known.
create function serves_until(person bigint, day date) returns date
language sql stable
set search_path = pg_catalog, public, pg_temp
return (select upper(s.days) - 1 from unbroken_service s where s.person_id = person and s.days @> day);

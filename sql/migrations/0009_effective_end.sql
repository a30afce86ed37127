-- Until when somebody really serves: the least of the last day of the term, the day on which they left, and the last day
-- of the mandate as it is known. Computed whenever it is asked for, never stored.
set local role roster_owner;

-- The unbroken chains of mandates as they are known (`roster.as_known_on`): a period continues the one before when it
-- was adopted on or before that one's last day. A period that revives terms continues the one before although it lapsed.
create view mandate_chain with (security_invoker) as
select
    min(first_day) as first_day,
    max(last_day)  as last_day
from (
    select
        first_day,
        last_day,
        count(*) filter (where begins_chain) over (order by last_day) as chain
    from (
        select
            case when adopted_on <= previous_last_day + 1 then previous_last_day + 1 else adopted_on end as first_day,
            last_day,
            coalesce(previous_last_day < adopted_on and revived_by is null, true) as begins_chain
        from (
            select
                adopted_on,
                last_day,
                revived_by,
                lag(last_day) over (order by last_day) as previous_last_day
            from known.mandate
        ) as ordered
    ) as periods
) as chained
group by chain;

-- The last day on which a term that begins on a day can be served: the end of the chain of mandates that this day lies
-- in; `null` if it lies in none.
create function mandate_end_for(day date) returns date
language sql stable
set search_path = pg_catalog, public, pg_temp
return (select c.last_day from mandate_chain c where day between c.first_day and c.last_day);

-- Appointments as they are known, each with its effective end. One that begins in no mandate as known ends before it
-- begins: nothing counts as served outside the mandate.
create view effective_appointment with (security_invoker) as
select
    a.*,
    lower(a.served) as first_day,
    upper(a.term) - 1 as last_day,
    least(upper(a.served) - 1, coalesce(c.last_day, lower(a.served) - 1)) as effective_end
from known.appointment a
left join mandate_chain c on lower(a.served) between c.first_day and c.last_day
where not isempty(a.served);

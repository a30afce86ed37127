-- Who coordinates the Group, and who acts while nobody does.
set local role roster_owner;

-- The office of the Group's coordinator, held by a serving expert for two years (S/2011/819, annex, paras. 6 and 9); at
-- most one on any day. The Committee consents before the Secretary-General appoints, and before the first day.
create table coordinator_term (
    coordinator_term_id bigint    primary key generated always as identity,
    person_id           bigint    not null references person,
    term                daterange not null,
    consented_on        date      not null,
    appointed_on        date      not null,
    instrument          text      not null,
    -- What allows a term that is not two years long.
    authority           text,
    ended_on            date,
    ended_because       text,
    served              daterange not null generated always as (days_served(term, ended_on)) stored,

    constraint coordinator_term_has_both_days check (
        not isempty(term) and not lower_inf(term) and not upper_inf(term)
        and isfinite(lower(term)) and isfinite(upper(term))
    ),
    constraint coordinator_term_lasts_within_two_centuries check (
        lower(term) >= '2004-04-28' and upper(term) <= '2204-04-28'
    ),
    constraint coordinator_term_has_instrument check (btrim(instrument) <> ''),
    constraint coordinator_term_authority_is_named_or_none check (btrim(authority) <> ''),
    -- From 29 February two years end on 28 February (E13): the day before the same day two years later, or, where there
    -- is no such day, the last day of that month.
    constraint coordinator_term_is_two_years_unless_authorised check (
        authority is not null
        or upper(term) = case
            when extract(month from lower(term)) = 2 and extract(day from lower(term)) = 29
            then (lower(term) + interval '2 years')::date + 1
            else (lower(term) + interval '2 years')::date
        end
    ),
    constraint coordinator_term_is_made_within_two_centuries check (
        consented_on >= '2004-04-28' and appointed_on < '2204-04-28'
    ),
    constraint coordinator_term_has_prior_consent check (consented_on <= appointed_on and consented_on <= lower(term)),
    constraint coordinator_term_end_has_reason check ((ended_on is null) = (ended_because is null)),
    -- `service_ended`: the holder serves as an expert no longer (E17). It is stored when somebody else is to coordinate.
    constraint coordinator_term_ends_for_known_reason check (
        ended_because in ('resigned', 'terminated', 'died', 'service_ended')
    ),
    constraint coordinator_term_ends_within_term check (isfinite(ended_on) and ended_on < upper(term)),
    constraint coordinator_term_is_held_by_one_at_a_time exclude using gist (served with &&)
);
call keep_two_times('coordinator_term');

create trigger coordinator_term_begins_within_mandate
before insert or update of term on coordinator_term
for each row execute function begin_within_mandate();

-- An expert who acts as coordinator while nobody holds the office: designated, without consent, and no term of office.
create table acting_coordinator (
    acting_coordinator_id bigint    primary key generated always as identity,
    person_id             bigint    not null references person,
    acts                  daterange not null,
    -- Who designated them, and with which document.
    authority             text      not null,

    constraint acting_coordinator_has_both_days check (
        not isempty(acts) and not lower_inf(acts) and not upper_inf(acts)
        and isfinite(lower(acts)) and isfinite(upper(acts))
    ),
    constraint acting_coordinator_acts_within_two_centuries check (
        lower(acts) >= '2004-04-28' and upper(acts) <= '2204-04-28'
    ),
    constraint acting_coordinator_has_authority check (btrim(authority) <> ''),
    constraint acting_coordinator_is_one_at_a_time exclude using gist (acts with &&)
);
call keep_two_times('acting_coordinator');

-- Whether a person serves as an expert on a day, as far as appointments and mandates now say.
create function serves_on(person bigint, day date) returns boolean
language sql stable
set search_path = pg_catalog, public, pg_temp
return exists (
    select from appointment a
    join mandate_chain_now c on lower(a.served) between c.first_day and c.last_day
    where a.person_id = person and a.served @> day and day <= c.last_day
);

-- Refuses a coordinator, or one who acts, who is no serving expert on the first day (S/2011/819, annex, para. 6).
create function coordinate_as_expert() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    -- `term` or `acts`, whichever the table has.
    first_day constant date := lower(coalesce(to_jsonb(new) ->> 'term', to_jsonb(new) ->> 'acts')::daterange);
begin
    if not serves_on(new.person_id, first_day) then
        raise exception 'The coordinator is a serving expert, but this person does not serve on %.', first_day
            using errcode = 'check_violation', table = tg_table_name, constraint = tg_table_name || '_is_serving_expert',
                detail = jsonb_build_object('day', first_day, 'person', new.person_id);
    end if;
    return null;
end
$$;

create constraint trigger coordinator_term_is_serving_expert
after insert or update of person_id, term on coordinator_term
deferrable initially immediate
for each row execute function coordinate_as_expert();

create constraint trigger acting_coordinator_is_serving_expert
after insert or update of person_id, acts on acting_coordinator
deferrable initially immediate
for each row execute function coordinate_as_expert();

-- Refuses to take away the service that an office rests on: on its first day whoever holds it serves. Whatever changes can
-- be changed with it in one transaction. Only what the changed appointment gave is judged: where a mandate that was
-- corrected since has taken the service away, the appointment can be changed all the same.
create function keep_service_of_office() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    broken record;
begin
    select office, day into broken
    from (
        select 'coordinator_term' as office, lower(c.served) as day
        from coordinator_term c
        where c.person_id = old.person_id and not isempty(c.served)
        union all
        select 'acting_coordinator', lower(a.acts) from acting_coordinator a where a.person_id = old.person_id
    ) as offices
    where old.served @> day
        and exists (
            select from mandate_chain_now c
            where lower(old.served) between c.first_day and c.last_day and day <= c.last_day
        )
        and not serves_on(old.person_id, day)
    order by day
    limit 1;
    if found then
        raise exception 'This person is coordinator, or acts, from % on, and would not serve on that day.', broken.day
            using errcode = 'check_violation', table = broken.office, constraint = broken.office || '_is_serving_expert',
                detail = jsonb_build_object('day', broken.day, 'person', old.person_id);
    end if;
    return null;
end
$$;

create constraint trigger appointment_keeps_service_of_office
after update or delete on appointment
deferrable initially deferred
for each row execute function keep_service_of_office();

-- Refuses days on which somebody acts while another holds the office.
create function act_in_vacancy() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    day date;
begin
    select greatest(lower(a.acts), lower(c.served)) into day
    from acting_coordinator a
    join coordinator_term c on a.acts && c.served
    order by 1
    limit 1;
    if found then
        raise exception 'A coordinator is in office on %; nobody acts then.', day
            using errcode = 'check_violation', table = 'acting_coordinator',
                constraint = 'acting_coordinator_acts_in_vacancy', detail = jsonb_build_object('day', day);
    end if;
    return null;
end
$$;

create constraint trigger acting_coordinator_acts_in_vacancy
after insert or update on acting_coordinator
deferrable initially immediate
for each row execute function act_in_vacancy();

create constraint trigger acting_coordinator_acts_in_vacancy
after insert or update on coordinator_term
deferrable initially immediate
for each row execute function act_in_vacancy();

-- Coordinator terms and those who act, as they are known, each with its effective end: nobody coordinates or acts longer
-- than they serve. And the same as it is known now (0009).
do $$
declare
    view record;
begin
    for view in select * from (values ('', 'known'), ('_now', 'public')) as v (suffix, schema) loop
        execute format(
            'create view effective_coordinator_term%1$s with (security_invoker) as
             select
                 t.*,
                 lower(t.served) as first_day,
                 upper(t.term) - 1 as last_day,
                 least(upper(t.served) - 1, coalesce(upper(s.days) - 1, lower(t.served) - 1)) as effective_end
             from %2$I.coordinator_term t
             left join unbroken_service%1$s s on s.person_id = t.person_id and s.days @> lower(t.served)
             where not isempty(t.served)', view.suffix, view.schema);
        execute format(
            'create view effective_acting_coordinator%1$s with (security_invoker) as
             select
                 a.*,
                 lower(a.acts) as first_day,
                 upper(a.acts) - 1 as last_day,
                 least(upper(a.acts) - 1, coalesce(upper(s.days) - 1, lower(a.acts) - 1)) as effective_end
             from %2$I.acting_coordinator a
             left join unbroken_service%1$s s on s.person_id = a.person_id and s.days @> lower(a.acts)',
            view.suffix, view.schema);
    end loop;
end
$$;

-- The Committee's working groups, the delegations that coordinate them, and the experts who support them.
set local role roster_owner;

-- A working group of the Committee: a dated record, since the Committee decides which there are.
create table working_group (
    working_group_id bigint    primary key generated always as identity,
    code             text      not null,
    name             text      not null,
    exists_on        daterange not null default '(,)',

    constraint working_group_has_code         check (code ~ '^[A-Z0-9]{1,8}$'),
    constraint working_group_has_name         check (btrim(name) <> ''),
    constraint working_group_exists_some_day  check (not isempty(exists_on)),
    constraint working_group_has_code_of_its_own exclude using gist (code with =, exists_on with &&)
);
call keep_two_times('working_group');

-- The delegation of a Committee member that coordinates a working group (S/2011/819, annex, para. 11). Not the Group's
-- coordinator, and not a focal point.
create table working_group_coordinator (
    working_group_coordinator_id bigint    primary key generated always as identity,
    working_group_id             bigint    not null references working_group,
    iso3                         text      not null references state,
    coordinates                  daterange not null,

    constraint working_group_coordinator_begins_on_a_day check (not isempty(coordinates) and lower_inc(coordinates)),
    constraint working_group_coordinator_is_one_a_day exclude using gist (
        working_group_id with =, coordinates with &&
    )
);
call keep_two_times('working_group_coordinator');

-- An expert who is designated to support a working group (S/2011/819, annex, para. 14). How many a group has is advice
-- and refuses nothing. What was asked for is stored; when the expert serves for less, the assignment ends with them.
create table focal_point (
    focal_point_id   bigint    primary key generated always as identity,
    working_group_id bigint    not null references working_group,
    person_id        bigint    not null references person,
    assigned         daterange not null,
    lead             boolean   not null default false,
    reason           text      not null,
    -- The expertise that the assignment rests on.
    expertise        text,
    ended_on         date,
    supports         daterange not null generated always as (days_served(assigned, ended_on)) stored,

    constraint focal_point_begins_on_a_day check (
        not isempty(assigned) and lower_inc(assigned) and isfinite(lower(assigned))
    ),
    constraint focal_point_has_reason check (btrim(reason) <> ''),
    constraint focal_point_ends_within_assignment check (
        isfinite(ended_on) and (assigned @> ended_on or ended_on = lower(assigned) - 1)
    ),
    constraint focal_point_is_assigned_once_a_day exclude using gist (
        working_group_id with =, person_id with =, supports with &&
    ),
    constraint focal_point_leads_alone exclude using gist (working_group_id with =, supports with &&) where (lead)
);
call keep_two_times('focal_point');

-- Refuses an assignment that would begin when the expert does not serve (E72).
create function support_while_serving() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    if not serves_on(new.person_id, lower(new.assigned)) then
        raise exception 'A focal point is a serving expert, but this person does not serve on %.', lower(new.assigned)
            using errcode = 'check_violation', table = 'focal_point', constraint = 'focal_point_is_serving_expert',
                detail = jsonb_build_object('day', lower(new.assigned), 'person', new.person_id);
    end if;
    return null;
end
$$;

create constraint trigger focal_point_is_serving_expert
after insert or update of person_id, assigned on focal_point
deferrable initially immediate
for each row execute function support_while_serving();

-- Focal points as they are known, each with the effective end: nobody supports a working group longer than they serve
-- (E17, E72), nor longer than there is one. The end that was asked for stays stored, and holds
-- again when a later renewal lets the expert serve on. And the same as it is known now (0009).
do $$
declare
    view record;
begin
    for view in select * from (values ('', 'known'), ('_now', 'public')) as v (suffix, schema) loop
        execute format(
            'create view effective_focal_point%1$s with (security_invoker) as
             select
                 f.*,
                 lower(f.supports) as first_day,
                 least(
                     upper(f.supports) - 1,
                     upper(w.exists_on) - 1,
                     coalesce(upper(s.days) - 1, lower(f.supports) - 1)
                 ) as effective_end
             from %2$I.focal_point f
             join %2$I.working_group w using (working_group_id)
             left join unbroken_service%1$s s on s.person_id = f.person_id and s.days @> lower(f.supports)
             where not isempty(f.supports)', view.suffix, view.schema);
    end loop;
end
$$;

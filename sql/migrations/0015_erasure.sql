-- Erasure of personal data: the one exception to "what was recorded is kept".
set local role roster_owner;

-- Where a person's data lie, and what erasing leaves of them.
create table personal_data (
    relation name primary key,
    key      name not null,
    -- What the columns become; null where the rows go.
    leaves   text
);
alter table personal_data enable row level security, force row level security;
create policy of_owner on personal_data to roster_owner using (true);
create policy of_eraser on personal_data for select to roster_eraser using (true);
grant select on personal_data to roster_eraser;

-- Says that a table holds personal data, and what erasing leaves of its rows. Every table that names a person has to be
-- here or to be a record of the Group's service.
create procedure hold_personal_data(relation name, key name, leaves text)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
    insert into personal_data (relation, key, leaves) values (relation, key, leaves);
    execute format('grant select, update, delete on public.%I to roster_eraser', relation);
    execute format('create policy of_eraser on public.%I to roster_eraser using (true)', relation);
    -- What is never changed has none.
    if to_regclass(format('history.%I', relation)) is not null then
        execute format('grant select, update, delete on history.%I to roster_eraser', relation);
        execute format('create policy of_eraser on history.%I to roster_eraser using (true)', relation);
    end if;
end
$$;

-- The shell that statistics need stays: gender, nationality, by which State and when the person was nominated.
call hold_personal_data('person', 'person_id',
    'full_name = ''erased'', romanised_name = null, family_name = null, is_erased = true');
call hold_personal_data('person_gender', 'person_id', 'gender = gender');
call hold_personal_data('person_nationality', 'person_nationality_id', 'reported_because = null');
call hold_personal_data('person_language', 'person_language_id', null);
call hold_personal_data('person_expertise', 'person_expertise_id', null);
call hold_personal_data('nomination', 'nomination_id', 'taken_from = null, available_from = null, note = null');
call hold_personal_data('contract', 'contract_id', null);

-- Erases the data of a person who never served, from what is believed now and from everything that was believed before:
-- whatever moment's knowledge is asked for then shows "erased". The audit keeps that rows were changed, and the digests of
-- what they said, which without their salt tell nothing. The reason given (`roster.reason`) is kept, and so had better be
-- a reference to the request and name nobody.
--
-- Experts who served are not erased, nor who was ever recorded as appointed: who was in the Group is public.
create function erase_person(person bigint) returns void
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    place personal_data;
    -- By relation, the keys of the rows of which the audit keeps nothing any more.
    erased jsonb;
begin
    perform take_group();
    if reason() is null then
        raise exception 'Personal data are erased for a reason; none is given.'
            using errcode = 'check_violation', table = 'person', constraint = 'erasure_has_reason';
    end if;
    if not exists (select from public.person p where p.person_id = erase_person.person)
        and not exists (select from history.person p where p.person_id = erase_person.person) then
        raise exception 'There is no person %.', person
            using errcode = 'check_violation', table = 'person', constraint = 'erasure_is_of_a_person',
                detail = jsonb_build_object('person', person);
    end if;
    if exists (select from public.appointment a where a.person_id = erase_person.person)
        or exists (select from history.appointment a where a.person_id = erase_person.person) then
        raise exception 'This person was appointed to the Group; the data of experts are kept.'
            using errcode = 'check_violation', table = 'person', constraint = 'erasure_is_of_who_never_served',
                detail = jsonb_build_object('person', person);
    end if;

    -- The audit is read once, however long it is.
    with said as materialized (
        select c.link_id, c.ordinal, c.relation, c.key
        from audit.payload p
        join audit.change c on c.link_id = p.link_id and c.ordinal = p.ordinal
        where p.content ->> 'person_id' = person::text and c.relation in (select d.relation from personal_data d)
    ), gone as (
        delete from audit.payload p
        using (
            -- Also what was recorded and taken back within one transaction, of which only the audit knows.
            select s.* from said s
            union
            -- Why a row of theirs was withdrawn.
            select c.link_id, c.ordinal, c.relation, c.key
            from audit.change c
            join said s on s.relation = c.relation and s.key = c.key
            where c.verb = 'delete'
        ) as theirs
        where p.link_id = theirs.link_id and p.ordinal = theirs.ordinal
        returning theirs.relation, theirs.key
    )
    select coalesce(jsonb_object_agg(g.relation, g.keys), '{}') into erased
    from (select relation, jsonb_agg(distinct key order by key) as keys from gone group by relation) as g;

    for place in select * from personal_data order by relation loop
        if place.leaves is null then
            execute format('delete from public.%I where person_id = $1', place.relation) using person;
            if to_regclass(format('history.%I', place.relation)) is not null then
                execute format('delete from history.%I where person_id = $1', place.relation) using person;
            end if;
        else
            execute format('update public.%I set %s, recorded_because = null where person_id = $1',
                place.relation, place.leaves) using person;
            execute format(
                'update history.%I set %s, recorded_because = null, superseded_because = null where person_id = $1',
                place.relation, place.leaves) using person;
        end if;
        perform audit.append(
            place.relation, 'erase', array(select jsonb_array_elements_text(erased -> place.relation::text)));
    end loop;
end
$$;

grant select on appointment, history.appointment to roster_eraser;
create policy of_eraser on appointment for select to roster_eraser using (true);
create policy of_eraser on history.appointment for select to roster_eraser using (true);
grant usage on schema audit, history to roster_eraser;
grant select on audit.change to roster_eraser;
grant select, delete on audit.payload to roster_eraser;
create policy of_eraser on audit.change for select to roster_eraser using (true);
create policy of_eraser on audit.payload to roster_eraser using (true);
grant execute on function take_group(), reason(), days_served(daterange, date), search_key(text),
    audit.append(text, text, text[]) to roster_eraser;

reset role;
grant create on schema public to roster_eraser;
alter function erase_person(bigint) owner to roster_eraser;
revoke create on schema public from roster_eraser;

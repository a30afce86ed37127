-- Who may do what. Applied again whenever it changes: first everything is taken back, then given.
grant select on public.schema_file to roster_service, roster_administrator;

set local role roster_owner;

do $$
declare
    roles constant text :=
        'roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, '
        'roster_administrator';
    -- What everybody may read: it tells nothing of a person.
    reference constant text[] := array[
        'regional_group', 'm49_area', 'state', 'state_standing', 'state_name', 'group_membership', 'state_succession',
        'mandate', 'ceiling', 'holiday', 'committee_member', 'committee_chair', 'working_group',
        'working_group_coordinator', 'expertise_tag'
    ];
    -- The Group's composition: who serves, until when, as what.
    composition constant text[] := array[
        'person', 'person_nationality', 'appointment', 'coordinator_term', 'acting_coordinator', 'focal_point'
    ];
    -- What the Group works with beside.
    work constant text[] := array['decision', 'person_language', 'person_expertise'];
    -- What is for the Secretariat alone.
    closed constant text[] := array['person_gender', 'call', 'nomination', 'contract'];
    relation text;

    -- Every right comes with a policy, since row-level security is forced on every table.
begin
    for relation in select table_name from information_schema.tables
        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'schema_file' loop
        execute format('revoke all on public.%I from %s', relation, roles);
        execute format('drop policy if exists of_readers on %I', relation);
        execute format('drop policy if exists of_writers on %I', relation);
    end loop;

    execute format('revoke all on all tables in schema history, known from %s', roles);

    foreach relation in array reference loop
        call give_reading(relation, roles);
        call give_writing(relation, 'roster_secretariat');
    end loop;
    foreach relation in array composition loop
        call give_reading(relation, 'roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor');
        call give_writing(relation, case relation
            when 'focal_point' then 'roster_secretariat, roster_coordinator'
            else 'roster_secretariat' end);
    end loop;
    foreach relation in array work loop
        call give_reading(relation, 'roster_secretariat, roster_coordinator, roster_expert, roster_auditor');
        call give_writing(relation, 'roster_secretariat');
    end loop;
    foreach relation in array closed loop
        call give_reading(relation, 'roster_secretariat, roster_auditor');
        call give_writing(relation, 'roster_secretariat');
    end loop;

    execute format('grant usage on schema public, history, known to %s', roles);
    execute format('grant select on mandate_chain, effective_appointment, effective_coordinator_term to %s', roles);
    execute format(
        'grant execute on function as_known_on(), mandate_end_for(date), ceiling_on(date), serving_on(date),
             serves_on(bigint, date), serves_until(bigint, date), search_key(text), is_language(text) to %s', roles);
end
$$;

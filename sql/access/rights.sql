-- Who may do what. Applied again whenever it changes: first everything is taken back, then given.
grant select on public.schema_file, public.schema_object to roster_service, roster_secretariat, roster_coordinator, roster_expert,
    roster_committee, roster_assessor, roster_auditor, roster_administrator;
revoke execute on function erase_person(bigint) from roster_secretariat, roster_coordinator, roster_expert,
    roster_committee, roster_assessor, roster_auditor, roster_administrator;
grant execute on function erase_person(bigint) to roster_secretariat;

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
        'working_group_coordinator', 'expertise_tag', 'need'
    ];
    -- The Group's composition: who serves, until when, as what.
    composition constant text[] := array['appointment', 'coordinator_term', 'acting_coordinator', 'focal_point'];
    -- People. Beyond the Secretariat they are read of those who were appointed; candidates are nobody else's.
    people constant text[] := array['person', 'person_nationality'];
    skills constant text[] := array['person_language', 'person_expertise'];
    appointed constant text :=
        '(exists (select from public.appointment a where a.person_id = %1$s.person_id)
          or exists (select from history.appointment a where a.person_id = %1$s.person_id))';
    -- What is for the Secretariat alone.
    closed constant text[] := array[
        'person_gender', 'call', 'nomination', 'contract', 'file_import', 'person_contact', 'stateless_person',
        'consultation', 'nomination_cv', 'assessment_score', 'slate', 'slate_member'
    ];
    -- Who lets people in, and as what.
    admission constant text[] := array['principal', 'principal_role'];
    relation text;
    given record;

    -- Every right comes with a policy, since row-level security is forced on every table.
begin
    for given in
        select c.oid::regclass as name, p.polname
        from pg_class c
        left join pg_policy p on p.polrelid = c.oid and p.polname not in ('of_owner', 'of_eraser')
        where c.relnamespace in ('public'::regnamespace, 'history'::regnamespace, 'audit'::regnamespace)
            and c.relkind in ('r', 'v') and c.relowner = 'roster_owner'::regrole
    loop
        execute format('revoke all on %s from %s', given.name, roles);
        if given.polname is not null then
            execute format('drop policy %I on %s', given.polname, given.name);
        end if;
    end loop;
    execute format('revoke all on all tables in schema known from %s', roles);
    for given in
        select p.oid::regprocedure as name from pg_proc p
        where p.pronamespace in ('public'::regnamespace, 'audit'::regnamespace) and p.proowner = 'roster_owner'::regrole
    loop
        execute format('revoke all on routine %s from %s', given.name, roles);
    end loop;
    execute format('revoke all on schema audit, history, known from %s', roles);

    foreach relation in array reference loop
        call give_reading(relation, roles);
        call give_writing(relation, 'roster_secretariat');
    end loop;
    foreach relation in array composition loop
        call give_reading(relation, 'roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor');
        call give_writing(relation, 'roster_secretariat');
    end loop;
    -- Assignments are ended, never deleted (S/2011/819, annex, para. 14).
    call give_writing('focal_point', 'roster_coordinator', 'insert, update');
    foreach relation in array people || skills loop
        call give_reading(relation, 'roster_secretariat, roster_auditor');
        call give_writing(relation, 'roster_secretariat');
    end loop;
    foreach relation in array skills loop
        call give_reading(relation, 'roster_coordinator, roster_expert', format(appointed, relation));
    end loop;
    call give_reading('person', 'roster_coordinator, roster_expert, roster_committee', format(appointed, 'person'));
    -- A second nationality is the Secretariat's to see.
    call give_reading('person_nationality', 'roster_coordinator, roster_expert, roster_committee',
        'reported and ' || format(appointed, 'person_nationality'));
    call give_reading('decision', 'roster_secretariat, roster_coordinator, roster_expert, roster_auditor');
    call give_writing('decision', 'roster_secretariat');
    foreach relation in array closed loop
        call give_reading(relation, 'roster_secretariat, roster_auditor');
        call give_writing(relation, 'roster_secretariat');
    end loop;

    grant select on nomination_cv_content to roster_secretariat, roster_auditor;
    grant insert (person_id, content) on nomination_cv_content to roster_secretariat;
    create policy of_readers on nomination_cv_content for select to roster_secretariat, roster_auditor using (true);
    create policy of_writers_who_may_insert on nomination_cv_content for insert to roster_secretariat with check (true);

    -- A role is given and withdrawn; it does not turn into another, which would lift every token that rests on it.
    foreach relation in array admission loop
        call give_reading(relation, 'roster_auditor, roster_administrator');
    end loop;
    call give_writing('principal', 'roster_administrator');
    call give_writing('principal_role', 'roster_administrator', 'insert, delete');
    -- What somebody shows to be let in is nobody's to read, not even its digest: the auditor alone compares it.
    call give_reading('credential', 'roster_auditor');
    call give_writing('credential', 'roster_administrator', 'insert, delete');
    grant select (credential_id, principal_role_id, kind, reads_only, expires_at, recorded, recorded_by, recorded_because)
        on credential to roster_administrator;
    grant select on credential_use to roster_auditor, roster_administrator;
    create policy of_readers on credential_use for select to roster_auditor, roster_administrator using (true);
    grant select on personal_data to roster_auditor;
    create policy of_readers on personal_data for select to roster_auditor using (true);

    -- The chain tells who changed which row, and its head goes on reports; what the rows said is the auditor's alone.
    grant usage on schema audit to roster_secretariat, roster_auditor, roster_administrator;
    grant select on audit.link to roster_secretariat, roster_auditor, roster_administrator;
    create policy of_readers on audit.link for select
        to roster_secretariat, roster_auditor, roster_administrator using (true);
    grant select on audit.change to roster_auditor, roster_administrator;
    create policy of_readers on audit.change for select to roster_auditor, roster_administrator using (true);
    grant select on audit.payload to roster_auditor;
    create policy of_readers on audit.payload for select to roster_auditor using (true);

    -- Whoever may read of people can say that they do, in their own name. Who did is the auditor's alone to see: it tells
    -- who is looked at, and those whom it is about are among the readers.
    grant execute on function record_access(text, bigint[], bigint[], text[])
        to roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor;
    grant select on access_record to roster_auditor;
    create policy of_readers on access_record for select to roster_auditor using (true);

    -- Whoever changes something takes the Group's row first.
    grant execute on function take_group(), recorded_now(), recorded_by_now()
        to roster_secretariat, roster_coordinator, roster_administrator;
    -- And may say under which key, so that it is done once.
    grant execute on function recall_outcome(text, text), remember_outcome(text, text, text)
        to roster_secretariat, roster_coordinator, roster_administrator;

    execute format('grant usage on schema history, known to %s', roles);
    execute format('grant select on expert_group, test_clock, mandate_chain, mandate_chain_now,
        effective_appointment, effective_appointment_now, unbroken_service, unbroken_service_now,
        effective_coordinator_term, effective_coordinator_term_now,
        effective_acting_coordinator, effective_acting_coordinator_now,
        effective_focal_point, effective_focal_point_now to %s', roles);
    execute format(
        'grant execute on function as_known_on(), nationality_on(date), nationality_on_now(date), mandate_end_for(date),
             ceiling_on(date), serving_on(date), serves_on(bigint, date), serves_until(bigint, date),
             days_served(daterange, date), search_key(text), is_language(text), test_instant(), reason() to %s', roles);
end
$$;

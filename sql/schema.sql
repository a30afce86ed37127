CREATE SCHEMA audit;
ALTER SCHEMA audit OWNER TO roster_owner;
CREATE SCHEMA extension;
ALTER SCHEMA extension OWNER TO postgres;
CREATE SCHEMA history;
ALTER SCHEMA history OWNER TO roster_owner;
CREATE SCHEMA known;
ALTER SCHEMA known OWNER TO roster_owner;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA extension;
CREATE FUNCTION audit.append(relation text, verb text, keys text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    SET extra_float_digits TO '1'
    AS $$
declare
    taken constant expert_group := take_group();
    place constant record := audit.next_place();
begin
    with kept as (
        insert into audit.payload (link_id, ordinal, salt, content)
        select place.link_id, place.last_ordinal + number, uuid_send(gen_random_uuid()),
            jsonb_build_object('recorded_by', taken.taken_by, 'recorded_because', reason())
        from generate_subscripts(keys, 1) as number
        returning ordinal, salt, content
    )
    insert into audit.change (link_id, ordinal, relation, key, verb, digest)
    select place.link_id, k.ordinal, append.relation, keys[k.ordinal - place.last_ordinal], append.verb,
        audit.digest(k.salt, append.relation, keys[k.ordinal - place.last_ordinal], append.verb, k.content)
    from kept k;
    if found and not place.is_open then
        perform audit.open_link(place.link_id, taken);
    end if;
end
$$;
ALTER FUNCTION audit.append(relation text, verb text, keys text[]) OWNER TO roster_owner;
CREATE TABLE audit.link (
    link_id bigint NOT NULL,
    recorded timestamp with time zone NOT NULL,
    principal text NOT NULL,
    login text NOT NULL,
    transaction xid8 NOT NULL,
    changes bigint,
    content bytea,
    hash bytea
);
ALTER TABLE ONLY audit.link FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.link OWNER TO roster_owner;
CREATE FUNCTION audit.current_link(OUT link_id bigint, OUT is_open boolean) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC
 SELECT (COALESCE(max(last.link_id), (0)::bigint) +
         CASE
             WHEN bool_and(last.is_open) THEN 0
             ELSE 1
         END),
     COALESCE(bool_and(last.is_open), false) AS "coalesce"
    FROM ( SELECT l.link_id,
             ((l.hash IS NULL) AND (l.transaction = pg_current_xact_id())) AS is_open
            FROM audit.link l
           ORDER BY l.link_id DESC
          LIMIT 1) last;
END;
ALTER FUNCTION audit.current_link(OUT link_id bigint, OUT is_open boolean) OWNER TO roster_owner;
CREATE FUNCTION audit.digest(salt bytea, relation text, key text, verb text, content jsonb) RETURNS bytea
    LANGUAGE sql STABLE
    RETURN sha256((salt || convert_to((json_build_array(relation, key, verb, content))::text, 'UTF8'::name)));
ALTER FUNCTION audit.digest(salt bytea, relation text, key text, verb text, content jsonb) OWNER TO roster_owner;
CREATE TABLE audit.change (
    link_id bigint NOT NULL,
    ordinal bigint NOT NULL,
    relation text NOT NULL,
    key text NOT NULL,
    verb text NOT NULL,
    digest bytea NOT NULL
);
ALTER TABLE ONLY audit.change FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.change OWNER TO roster_owner;
CREATE FUNCTION audit.next_place(OUT link_id bigint, OUT is_open boolean, OUT last_ordinal bigint) RETURNS record
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC
 SELECT current.link_id,
     current.is_open,
     COALESCE(( SELECT max(c.ordinal) AS max
            FROM audit.change c
           WHERE (c.link_id = current.link_id)), (0)::bigint) AS "coalesce"
    FROM audit.current_link() current(link_id, is_open);
END;
ALTER FUNCTION audit.next_place(OUT link_id bigint, OUT is_open boolean, OUT last_ordinal bigint) OWNER TO roster_owner;
CREATE TABLE public.expert_group (
    expert_group_id integer DEFAULT 1 NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    recorded timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    told timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    taken_in xid8,
    taken_by text,
    is_open boolean DEFAULT false NOT NULL,
    CONSTRAINT expert_group_is_one CHECK ((expert_group_id = 1))
);
ALTER TABLE public.expert_group OWNER TO roster_owner;
CREATE FUNCTION audit.open_link(link_id bigint, taken public.expert_group) RETURNS void
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'pg_temp'
    BEGIN ATOMIC
 INSERT INTO audit.link (link_id, recorded, principal, login, transaction)
   VALUES (open_link.link_id, (open_link.taken).recorded, (open_link.taken).taken_by, SESSION_USER, (open_link.taken).taken_in);
END;
ALTER FUNCTION audit.open_link(link_id bigint, taken public.expert_group) OWNER TO roster_owner;
CREATE FUNCTION audit.record_changes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    SET extra_float_digits TO '1'
    AS $$
declare
    taken constant expert_group := take_group();
    place constant record := audit.next_place();
    keys text[];
begin
    if tg_op = 'DELETE' then
        select array_agg(to_jsonb(changed) ->> tg_argv[0]) into keys from changed;
        perform audit.append(tg_table_name, 'delete', keys);
        return null;
    end if;
    -- A session can set what `recorded_now()` reads.
    if exists (
        select from changed where (recorded, recorded_by) is distinct from (taken.recorded, taken.taken_by)
    ) then
        raise exception 'A row of % is not recorded when and by whom it is recorded.', tg_table_name
            using errcode = 'check_violation', table = tg_table_name, constraint = 'history_is_kept';
    end if;
    with kept as (
        insert into audit.payload (link_id, ordinal, salt, content)
        select place.link_id, place.last_ordinal + row_number() over (), uuid_send(gen_random_uuid()),
            to_jsonb(changed) - tg_argv[1:]
        from changed
        returning ordinal, salt, content
    )
    insert into audit.change (link_id, ordinal, relation, key, verb, digest)
    select place.link_id, k.ordinal, tg_table_name, k.content ->> tg_argv[0], lower(tg_op),
        audit.digest(k.salt, tg_table_name, k.content ->> tg_argv[0], lower(tg_op), k.content)
    from kept k;
    if found and not place.is_open then
        perform audit.open_link(place.link_id, taken);
    end if;
    return null;
end
$$;
ALTER FUNCTION audit.record_changes() OWNER TO roster_owner;
CREATE FUNCTION audit.seal() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    SET extra_float_digits TO '1'
    AS $$
begin
    update audit.link l
    set changes = made.changes,
        content = made.content,
        hash    = sha256(
            coalesce((select before.hash from audit.link before where before.link_id = new.link_id - 1), '')
            || convert_to(json_build_array(l.link_id, l.recorded, l.principal, l.login, l.transaction::text, made.changes,
                encode(made.content, 'hex'))::text, 'UTF8'))
    from (
        select count(*) as changes, sha256(string_agg(c.digest, ''::bytea order by c.ordinal)) as content
        from audit.change c
        where c.link_id = new.link_id
    ) as made
    where l.link_id = new.link_id;
    return null;
end
$$;
ALTER FUNCTION audit.seal() OWNER TO roster_owner;
CREATE FUNCTION public.act_in_vacancy() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.act_in_vacancy() OWNER TO roster_owner;
CREATE FUNCTION public.admit(shown bytea) RETURNS TABLE(principal text, role text, reads_only boolean)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
declare
    credential bigint;
    used timestamptz;
begin
    select c.credential_id, u.last_used_at, p.name, r.role, c.reads_only
    into credential, used, admit.principal, admit.role, admit.reads_only
    from credential c
    join principal_role r on r.principal_role_id = c.principal_role_id
    join principal p on p.principal_id = r.principal_id
    left join credential_use u on u.credential_id = c.credential_id
    where c.digest = shown and c.kind <> 'link' and c.expires_at > clock_timestamp()
        and (c.kind <> 'session' or coalesce(u.last_used_at, c.recorded) > clock_timestamp() - sessions_rest_for());
    if not found then
        return;
    end if;
    -- To the minute is precise enough, and spares most requests a write. It is looked at before: `on conflict` locks the row
    -- even where it then leaves it as it is, which makes a transaction of its own that waits for the disk.
    if used is null or used < clock_timestamp() - interval '1 minute' then
        insert into credential_use as u (credential_id, last_used_at) values (credential, clock_timestamp())
        on conflict (credential_id) do update set last_used_at = excluded.last_used_at
        where u.last_used_at < excluded.last_used_at;
    end if;
    return next;
end
$$;
ALTER FUNCTION public.admit(shown bytea) OWNER TO roster_owner;
CREATE FUNCTION public.as_known_on() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN COALESCE((NULLIF(current_setting('roster.as_known_on'::text, true), ''::text))::timestamp with time zone, 'infinity'::timestamp with time zone);
ALTER FUNCTION public.as_known_on() OWNER TO roster_owner;
CREATE FUNCTION public.assess_nominees() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    outsider bigint;
begin
    select c.person_id into outsider
    from changed c
    where not exists (select from nomination n where n.call_id = c.call_id and n.person_id = c.person_id)
    order by c.assessment_score_id
    limit 1;
    if found then
        raise exception 'Person % is nobody''s nominee in answer to this call.', outsider
            using errcode = 'check_violation', table = 'assessment_score',
                constraint = 'assessment_score_is_of_nominee', detail = jsonb_build_object('person', outsider);
    end if;
    select s.person_id into outsider
    from (select distinct call_id, person_id, criterion from changed) as c
    join assessment_score s using (call_id, person_id, criterion)
    group by s.call_id, s.person_id, s.criterion
    having count(*) > 40
    order by s.person_id
    limit 1;
    if found then
        raise exception 'More than 40 assessors score person % on one criterion.', outsider
            using errcode = 'check_violation', table = 'assessment_score',
                constraint = 'assessment_score_is_of_forty_assessors_at_most',
                detail = jsonb_build_object('person', outsider);
    end if;
    return null;
end
$$;
ALTER FUNCTION public.assess_nominees() OWNER TO roster_owner;
CREATE FUNCTION public.reason() RETURNS text
    LANGUAGE sql STABLE
    RETURN NULLIF(current_setting('roster.reason'::text, true), ''::text);
ALTER FUNCTION public.reason() OWNER TO roster_owner;
CREATE FUNCTION public.recorded_by_now() RETURNS text
    LANGUAGE sql STABLE
    RETURN current_setting('roster.recorded_by'::text);
ALTER FUNCTION public.recorded_by_now() OWNER TO roster_owner;
CREATE FUNCTION public.recorded_now() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN (current_setting('roster.recorded'::text))::timestamp with time zone;
ALTER FUNCTION public.recorded_now() OWNER TO roster_owner;
CREATE TABLE public.nomination (
    nomination_id bigint NOT NULL,
    call_id bigint NOT NULL,
    iso3 text NOT NULL,
    person_id bigint NOT NULL,
    received_on date NOT NULL,
    taken_from text,
    available_from date,
    note text,
    withdrawn_on date,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT nomination_days_are_finite CHECK ((isfinite(received_on) AND isfinite(available_from) AND isfinite(withdrawn_on))),
    CONSTRAINT nomination_is_withdrawn_after_receipt CHECK ((received_on <= withdrawn_on))
);
ALTER TABLE ONLY public.nomination FORCE ROW LEVEL SECURITY;
ALTER TABLE public.nomination OWNER TO roster_owner;
CREATE PROCEDURE public.be_by_members(IN nominations public.nomination[])
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    outsider record;
begin
    select n.iso3, n.received_on into outsider
    from unnest(nominations) as n
    where not exists (
        select from state_standing s
        where s.iso3 = n.iso3 and s.standing = 'member' and s.valid @> n.received_on
    )
    order by n.nomination_id
    limit 1;
    if found then
        raise exception '% was no Member State on %; only Member States nominate.', outsider.iso3, outsider.received_on
            using errcode = 'check_violation', table = 'nomination', constraint = 'nomination_is_by_member_state',
                detail = jsonb_build_object('state', outsider.iso3, 'day', outsider.received_on);
    end if;
end
$$;
ALTER PROCEDURE public.be_by_members(IN nominations public.nomination[]) OWNER TO roster_owner;
CREATE FUNCTION public.begin_within_mandate() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    first_day constant date := lower(new.term);
    latest record;
begin
    if not coalesce(isfinite(first_day), false)
        or exists (select from mandate where first_day between adopted_on and last_day) then
        return new;
    end if;
    select instrument, last_day into latest from mandate where last_day < first_day order by last_day desc limit 1;
    raise exception using
        message = 'No mandate is in force on ' || first_day
            || coalesce('; the one before ended on ' || latest.last_day || ' (' || latest.instrument || ')', '') || '.',
        errcode = 'check_violation', table = tg_table_name, constraint = tg_table_name || '_begins_within_mandate',
        detail = jsonb_build_object('day', first_day, 'instrument', latest.instrument, 'last_day', latest.last_day);
end
$$;
ALTER FUNCTION public.begin_within_mandate() OWNER TO roster_owner;
CREATE TABLE public.ceiling (
    ceiling_id bigint NOT NULL,
    experts integer NOT NULL,
    first_day date NOT NULL,
    instrument text NOT NULL,
    paragraph text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT ceiling_begins_with_the_mandate CHECK (((first_day >= '2004-04-28'::date) AND (first_day <= '2204-04-28'::date))),
    CONSTRAINT ceiling_has_instrument CHECK ((btrim(instrument) <> ''::text)),
    CONSTRAINT ceiling_is_positive CHECK ((experts > 0)),
    CONSTRAINT ceiling_paragraph_is_named_or_unknown CHECK ((btrim(paragraph) <> ''::text))
);
ALTER TABLE ONLY public.ceiling FORCE ROW LEVEL SECURITY;
ALTER TABLE public.ceiling OWNER TO roster_owner;
CREATE FUNCTION public.ceiling_on(day date) RETURNS public.ceiling
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    RETURN (SELECT c.*::public.ceiling AS c FROM public.ceiling c WHERE (c.first_day <= ceiling_on.day) ORDER BY c.first_day DESC LIMIT 1);
ALTER FUNCTION public.ceiling_on(day date) OWNER TO roster_owner;
CREATE FUNCTION public.choose_nominees() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    found_wrong bigint;
begin
    select c.person_id into found_wrong
    from changed c
    where not exists (select from nomination n where n.call_id = c.call_id and n.person_id = c.person_id)
    order by c.slate_member_id
    limit 1;
    if found then
        raise exception 'Person % is nobody''s nominee in answer to this call.', found_wrong
            using errcode = 'check_violation', table = 'slate_member',
                constraint = 'slate_member_is_nominee', detail = jsonb_build_object('person', found_wrong);
    end if;
    select s.slate_id into found_wrong
    from slate s
    where s.is_withdrawn and s.slate_id in (select c.slate_id from changed c)
    order by s.slate_id
    limit 1;
    if found then
        raise exception 'Slate % was withdrawn.', found_wrong
            using errcode = 'check_violation', table = 'slate_member',
                constraint = 'slate_is_changed_while_it_stands', detail = jsonb_build_object('slate', found_wrong);
    end if;
    select m.slate_id into found_wrong
    from slate_member m
    where m.slate_id in (select c.slate_id from changed c)
    group by m.slate_id
    having count(*) > 20
    order by m.slate_id
    limit 1;
    if found then
        raise exception 'Slate % would have more than 20 people.', found_wrong
            using errcode = 'check_violation', table = 'slate_member',
                constraint = 'slate_has_twenty_people_at_most', detail = jsonb_build_object('slate', found_wrong);
    end if;
    return null;
end
$$;
ALTER FUNCTION public.choose_nominees() OWNER TO roster_owner;
CREATE FUNCTION public.coordinate_as_expert() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.coordinate_as_expert() OWNER TO roster_owner;
CREATE FUNCTION public.days_served(nominal daterange, ended_on date) RETURNS daterange
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    RETURN CASE WHEN (ended_on IS NULL) THEN nominal ELSE daterange(lower(nominal), LEAST(upper(nominal), GREATEST(lower(nominal), (ended_on + 1)))) END;
ALTER FUNCTION public.days_served(nominal daterange, ended_on date) OWNER TO roster_owner;
CREATE FUNCTION public.erase_person(person bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
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
$_$;
ALTER FUNCTION public.erase_person(person bigint) OWNER TO roster_eraser;
CREATE FUNCTION public.follow_consultation() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    broken record;
begin
    select c.consulted_on, a.person_id into broken
    from appointment a
    join consultation c using (consultation_id)
    -- The row of the appointment, or of the consultation, that was changed.
    where a.consultation_id = new.consultation_id
        and a.appointment_id = coalesce((to_jsonb(new) ->> 'appointment_id')::bigint, a.appointment_id)
        and c.consulted_on > coalesce(a.appointed_on, lower(a.term))
    order by a.appointment_id
    limit 1;
    if found then
        raise exception 'The consultation of % came after the appointment.', broken.consulted_on
            using errcode = 'check_violation', table = 'appointment', constraint = 'appointment_follows_consultation',
                detail = jsonb_build_object('day', broken.consulted_on, 'person', broken.person_id);
    end if;
    return null;
end
$$;
ALTER FUNCTION public.follow_consultation() OWNER TO roster_owner;
CREATE FUNCTION public.forget_outcomes() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    update idempotency_key set fingerprint = null, outcome = null where outcome is not null;
    return null;
end
$$;
ALTER FUNCTION public.forget_outcomes() OWNER TO roster_owner;
CREATE PROCEDURE public.give_reading(IN relation text, IN roles text, IN of_rows text DEFAULT 'true'::text)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
declare
    schema text;
begin
    execute format('grant select on public.%1$I, history.%1$I, known.%1$I to %2$s', relation, roles);
    foreach schema in array array['public', 'history'] loop
        execute format('create policy %I on %I.%I for select to %s using (%s)',
            case of_rows when 'true' then 'of_readers' else 'of_some_readers' end, schema, relation, roles, of_rows);
    end loop;
end
$_$;
ALTER PROCEDURE public.give_reading(IN relation text, IN roles text, IN of_rows text) OWNER TO roster_owner;
CREATE PROCEDURE public.give_writing(IN relation text, IN roles text, IN verbs text DEFAULT 'insert, update, delete'::text)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER PROCEDURE public.give_writing(IN relation text, IN roles text, IN verbs text) OWNER TO roster_owner;
CREATE PROCEDURE public.hold_personal_data(IN relation name, IN key name, IN leaves text)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER PROCEDURE public.hold_personal_data(IN relation name, IN key name, IN leaves text) OWNER TO roster_owner;
CREATE FUNCTION public.is_language(code text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    RETURN (code = ANY (ARRAY['ar'::text, 'en'::text, 'es'::text, 'fr'::text, 'ru'::text, 'zh'::text]));
ALTER FUNCTION public.is_language(code text) OWNER TO roster_owner;
CREATE PROCEDURE public.judge_by_ceiling(IN served daterange, IN before daterange)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    broken record;
begin
    select day, serving_on(day) as in_post, (ceiling_on(day)).experts, (ceiling_on(day)).instrument,
        (ceiling_on(day)).paragraph
    into broken
    from (
        select lower(served) union
        select upper(before) union
        select lower(a.served) from appointment a where lower(a.served) <@ judge_by_ceiling.served union
        select first_day from ceiling where first_day <@ served
    ) as added (day)
    where served @> day and not before @> day and serving_on(day) > (ceiling_on(day)).experts
    order by day
    limit 1;
    if found then
        raise exception '% experts would be in post on %; the ceiling is % (%).',
            broken.in_post, broken.day, broken.experts, broken.instrument || coalesce(', para. ' || broken.paragraph, '')
            using errcode = 'check_violation', table = 'appointment', constraint = 'appointment_keeps_within_ceiling',
                detail = jsonb_build_object('day', broken.day, 'in_post', broken.in_post, 'ceiling', broken.experts,
                    'instrument', broken.instrument, 'paragraph', broken.paragraph);
    end if;
end
$$;
ALTER PROCEDURE public.judge_by_ceiling(IN served daterange, IN before daterange) OWNER TO roster_owner;
CREATE FUNCTION public.keep_clock() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    raise exception 'What was recorded stays recorded when it was.'
        using errcode = 'check_violation', table = 'expert_group', constraint = 'expert_group_clock_never_goes_back';
end
$$;
ALTER FUNCTION public.keep_clock() OWNER TO roster_owner;
CREATE FUNCTION public.keep_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
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
$_$;
ALTER FUNCTION public.keep_history() OWNER TO roster_owner;
CREATE FUNCTION public.keep_members_of_withdrawn_slate() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    if exists (select from slate s where s.slate_id = old.slate_id and s.is_withdrawn) then
        raise exception 'Slate % was withdrawn.', old.slate_id
            using errcode = 'check_violation', table = 'slate_member',
                constraint = 'slate_is_changed_while_it_stands', detail = jsonb_build_object('slate', old.slate_id);
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
ALTER FUNCTION public.keep_members_of_withdrawn_slate() OWNER TO roster_owner;
CREATE FUNCTION public.keep_nationalities_apart() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET enable_seqscan TO 'off'
    AS $$
declare
    broken text;
begin
    select case when n.iso3 = c.iso3 then 'held' else 'reported' end into broken
    from changed c,
        lateral (
            select n.iso3
            from person_nationality n
            where n.person_id = c.person_id and n.person_nationality_id <> c.person_nationality_id
                and n.valid && c.valid and (n.iso3 = c.iso3 or n.reported and c.reported)
            offset 0
        ) as n
    limit 1;
    if found then
        raise exception 'A person has a nationality of all days and one of some days.'
            using errcode = 'exclusion_violation', table = 'person_nationality',
                constraint = format('person_nationality_is_%s_once_a_day', broken);
    end if;
    return null;
end
$$;
ALTER FUNCTION public.keep_nationalities_apart() OWNER TO roster_owner;
CREATE FUNCTION public.keep_service_of_office() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.keep_service_of_office() OWNER TO roster_owner;
CREATE PROCEDURE public.keep_two_times(IN relation name)
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET client_min_messages TO 'warning'
    AS $_$
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
$_$;
ALTER PROCEDURE public.keep_two_times(IN relation name) OWNER TO roster_owner;
CREATE FUNCTION public.keep_withdrawn_slate() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    raise exception 'Slate % was withdrawn.', old.slate_id
        using errcode = 'check_violation', table = 'slate', constraint = 'slate_is_changed_while_it_stands',
            detail = jsonb_build_object('slate', old.slate_id);
end
$$;
ALTER FUNCTION public.keep_withdrawn_slate() OWNER TO roster_owner;
CREATE FUNCTION public.keep_within_ceiling() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    -- Days that somebody else served before count as added.
    call judge_by_ceiling(
        new.served,
        case when tg_op = 'UPDATE' and old.person_id = new.person_id then old.served else 'empty' end
    );
    return null;
end
$$;
ALTER FUNCTION public.keep_within_ceiling() OWNER TO roster_owner;
CREATE FUNCTION public.keep_within_changed_ceiling() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    taken constant expert_group := take_group();
    changed record;
begin
    for changed in
        select a.served, coalesce(h.served, 'empty') as before
        from appointment a
        left join history.appointment h
            on h.appointment_id = a.appointment_id and h.person_id = a.person_id and h.superseded = taken.recorded
        where a.recorded = taken.recorded
        order by lower(a.served)
    loop
        call judge_by_ceiling(changed.served, changed.before);
    end loop;
    return null;
end
$$;
ALTER FUNCTION public.keep_within_changed_ceiling() OWNER TO roster_owner;
CREATE TABLE history.mandate (
    mandate_id bigint NOT NULL,
    instrument text NOT NULL,
    adopted_on date NOT NULL,
    last_day date NOT NULL,
    revived_by bigint,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.mandate FORCE ROW LEVEL SECURITY;
ALTER TABLE history.mandate OWNER TO roster_owner;
CREATE TABLE public.mandate (
    mandate_id bigint NOT NULL,
    instrument text NOT NULL,
    adopted_on date NOT NULL,
    last_day date NOT NULL,
    revived_by bigint,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT mandate_ends_after_its_adoption CHECK ((adopted_on <= last_day)),
    CONSTRAINT mandate_has_instrument CHECK ((btrim(instrument) <> ''::text)),
    CONSTRAINT mandate_lasts_within_two_centuries CHECK (((adopted_on >= '2004-04-28'::date) AND (last_day < '2204-04-28'::date)))
);
ALTER TABLE ONLY public.mandate FORCE ROW LEVEL SECURITY;
ALTER TABLE public.mandate OWNER TO roster_owner;
CREATE VIEW known.mandate WITH (security_invoker='true') AS
 SELECT mandate.mandate_id,
    mandate.instrument,
    mandate.adopted_on,
    mandate.last_day,
    mandate.revived_by,
    mandate.recorded,
    mandate.recorded_by,
    mandate.recorded_because
   FROM public.mandate
  WHERE (mandate.recorded <= public.as_known_on())
UNION ALL
 SELECT mandate.mandate_id,
    mandate.instrument,
    mandate.adopted_on,
    mandate.last_day,
    mandate.revived_by,
    mandate.recorded,
    mandate.recorded_by,
    mandate.recorded_because
   FROM history.mandate
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(mandate.recorded, mandate.superseded) @> public.as_known_on()));
ALTER TABLE known.mandate OWNER TO roster_owner;
CREATE VIEW public.mandate_chain WITH (security_invoker='true') AS
 SELECT min(chained.adopted_on) AS first_day,
    max(chained.last_day) AS last_day
   FROM ( SELECT periods.adopted_on,
            periods.last_day,
            count(*) FILTER (WHERE periods.begins_chain) OVER (ORDER BY periods.adopted_on, periods.last_day) AS chain
           FROM ( SELECT mandate.adopted_on,
                    mandate.last_day,
                    COALESCE(((mandate.adopted_on > max(mandate.last_day) OVER (ORDER BY mandate.adopted_on, mandate.last_day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AND (mandate.revived_by IS NULL)), true) AS begins_chain
                   FROM known.mandate) periods) chained
  GROUP BY chained.chain;
ALTER TABLE public.mandate_chain OWNER TO roster_owner;
CREATE FUNCTION public.mandate_end_for(day date) RETURNS date
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    RETURN (SELECT c.last_day FROM public.mandate_chain c WHERE ((mandate_end_for.day >= c.first_day) AND (mandate_end_for.day <= c.last_day)));
ALTER FUNCTION public.mandate_end_for(day date) OWNER TO roster_owner;
CREATE TABLE history.person_nationality (
    person_nationality_id bigint NOT NULL,
    person_id bigint NOT NULL,
    iso3 text NOT NULL,
    valid daterange NOT NULL,
    reported boolean NOT NULL,
    reported_because text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.person_nationality FORCE ROW LEVEL SECURITY;
ALTER TABLE history.person_nationality OWNER TO roster_owner;
CREATE TABLE history.state_standing (
    state_standing_id bigint NOT NULL,
    iso3 text NOT NULL,
    standing text NOT NULL,
    valid daterange NOT NULL,
    source text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.state_standing FORCE ROW LEVEL SECURITY;
ALTER TABLE history.state_standing OWNER TO roster_owner;
CREATE TABLE public.person_nationality (
    person_nationality_id bigint NOT NULL,
    person_id bigint NOT NULL,
    iso3 text NOT NULL,
    valid daterange DEFAULT '(,)'::daterange NOT NULL,
    reported boolean DEFAULT true NOT NULL,
    reported_because text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT person_nationality_is_on_some_day CHECK ((NOT isempty(valid)))
);
ALTER TABLE ONLY public.person_nationality FORCE ROW LEVEL SECURITY;
ALTER TABLE public.person_nationality OWNER TO roster_owner;
CREATE VIEW known.person_nationality WITH (security_invoker='true') AS
 SELECT person_nationality.person_nationality_id,
    person_nationality.person_id,
    person_nationality.iso3,
    person_nationality.valid,
    person_nationality.reported,
    person_nationality.reported_because,
    person_nationality.recorded,
    person_nationality.recorded_by,
    person_nationality.recorded_because
   FROM public.person_nationality
  WHERE (person_nationality.recorded <= public.as_known_on())
UNION ALL
 SELECT person_nationality.person_nationality_id,
    person_nationality.person_id,
    person_nationality.iso3,
    person_nationality.valid,
    person_nationality.reported,
    person_nationality.reported_because,
    person_nationality.recorded,
    person_nationality.recorded_by,
    person_nationality.recorded_because
   FROM history.person_nationality
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(person_nationality.recorded, person_nationality.superseded) @> public.as_known_on()));
ALTER TABLE known.person_nationality OWNER TO roster_owner;
CREATE TABLE public.state_standing (
    state_standing_id bigint NOT NULL,
    iso3 text NOT NULL,
    standing text NOT NULL,
    valid daterange NOT NULL,
    source text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT state_standing_is_known_kind CHECK ((standing = ANY (ARRAY['member'::text, 'observer'::text, 'non_member'::text]))),
    CONSTRAINT state_standing_is_on_some_day CHECK ((NOT isempty(valid)))
);
ALTER TABLE ONLY public.state_standing FORCE ROW LEVEL SECURITY;
ALTER TABLE public.state_standing OWNER TO roster_owner;
CREATE VIEW known.state_standing WITH (security_invoker='true') AS
 SELECT state_standing.state_standing_id,
    state_standing.iso3,
    state_standing.standing,
    state_standing.valid,
    state_standing.source,
    state_standing.recorded,
    state_standing.recorded_by,
    state_standing.recorded_because
   FROM public.state_standing
  WHERE (state_standing.recorded <= public.as_known_on())
UNION ALL
 SELECT state_standing.state_standing_id,
    state_standing.iso3,
    state_standing.standing,
    state_standing.valid,
    state_standing.source,
    state_standing.recorded,
    state_standing.recorded_by,
    state_standing.recorded_because
   FROM history.state_standing
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(state_standing.recorded, state_standing.superseded) @> public.as_known_on()));
ALTER TABLE known.state_standing OWNER TO roster_owner;
CREATE FUNCTION public.nationality_on(day date) RETURNS TABLE(person_id bigint, iso3 text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT n.person_id,
     s.iso3
    FROM (known.person_nationality n
      LEFT JOIN known.state_standing s ON (((s.iso3 = n.iso3) AND range_contains_elem(s.valid, nationality_on.day))))
   WHERE (n.reported AND range_contains_elem(n.valid, nationality_on.day));
END;
ALTER FUNCTION public.nationality_on(day date) OWNER TO roster_owner;
CREATE FUNCTION public.nationality_on_now(day date) RETURNS TABLE(person_id bigint, iso3 text)
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT n.person_id,
     s.iso3
    FROM (public.person_nationality n
      LEFT JOIN public.state_standing s ON (((s.iso3 = n.iso3) AND range_contains_elem(s.valid, nationality_on_now.day))))
   WHERE (n.reported AND range_contains_elem(n.valid, nationality_on_now.day));
END;
ALTER FUNCTION public.nationality_on_now(day date) OWNER TO roster_owner;
CREATE FUNCTION public.nominate_as_member() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    call be_by_members(array[new]);
    return null;
end
$$;
ALTER FUNCTION public.nominate_as_member() OWNER TO roster_owner;
CREATE FUNCTION public.nominate_as_members() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    made constant nomination[] := array(
        select distinct on (iso3, received_on) changed::nomination from changed order by iso3, received_on
    );
begin
    call be_by_members(made);
    return null;
end
$$;
ALTER FUNCTION public.nominate_as_members() OWNER TO roster_owner;
CREATE PROCEDURE public.open_group()
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    BEGIN ATOMIC
 UPDATE public.expert_group SET is_open = true;
END;
ALTER PROCEDURE public.open_group() OWNER TO roster_owner;
CREATE FUNCTION public.outcomes_are_kept_for() RETURNS interval
    LANGUAGE sql IMMUTABLE
    RETURN '24:00:00'::interval;
ALTER FUNCTION public.outcomes_are_kept_for() OWNER TO roster_owner;
CREATE FUNCTION public.principal() RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    if exists (
        select from pg_auth_members
        where roleid = 'roster_service'::regrole and member = quote_ident(session_user)::regrole
    ) then
        return coalesce(nullif(current_setting('roster.principal', true), ''), session_user::text);
    end if;
    return session_user;
end
$$;
ALTER FUNCTION public.principal() OWNER TO roster_owner;
CREATE FUNCTION public.recall_outcome(given text, act text, OUT was_done boolean, OUT outcome text) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    remembered idempotency_key;
begin
    perform from expert_group for update;
    select * into remembered
    from idempotency_key k
    where k.principal = principal() and k.key = given
        and k.recorded >= coalesce(test_instant(), clock_timestamp()) - outcomes_are_kept_for();
    was_done := found;
    if not was_done then
        perform take_group();
        return;
    end if;
    if remembered.fingerprint is null then
        raise exception 'What came of the change under this key was erased.'
            using errcode = 'check_violation', table = 'idempotency_key', constraint = 'idempotency_key_outcome_was_erased';
    end if;
    if remembered.fingerprint <> sha256(convert_to(act, 'UTF8')) then
        raise exception 'Something else was done under this key.'
            using errcode = 'check_violation', table = 'idempotency_key', constraint = 'idempotency_key_is_for_one_act';
    end if;
    outcome := remembered.outcome::text;
end
$$;
ALTER FUNCTION public.recall_outcome(given text, act text, OUT was_done boolean, OUT outcome text) OWNER TO roster_owner;
CREATE FUNCTION public.record_access(act text, people bigint[], nominations bigint[], fields text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    -- The role that the session has taken, else that of its login.
    reader constant name := coalesce(nullif(current_setting('role'), 'none'), session_user);
begin
    if not has_table_privilege(reader, 'public.' || quote_ident(fields[1]), 'select') then
        raise exception 'permission denied for table %', fields[1] using errcode = 'insufficient_privilege';
    end if;
    insert into access_record (opened_at, principal, login, role, act, people, nominations, fields)
    values (
        coalesce(test_instant(), clock_timestamp()), principal(), session_user, reader, record_access.act,
        array(
            select unnest(record_access.people)
            union
            select n.person_id from nomination n where n.nomination_id = any (record_access.nominations)
            union
            select n.person_id from history.nomination n where n.nomination_id = any (record_access.nominations)
            order by 1
        ),
        array(select distinct number from unnest(record_access.nominations) as number order by number),
        array(
            select field from unnest(record_access.fields) with ordinality as f (field, place)
            where has_table_privilege(reader, 'public.' || quote_ident(field), 'select') order by place
        )
    );
end
$$;
ALTER FUNCTION public.record_access(act text, people bigint[], nominations bigint[], fields text[]) OWNER TO roster_owner;
CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    raise exception 'What was recorded in %.% is never changed or removed.', tg_table_schema, tg_table_name
        using errcode = 'check_violation', schema = tg_table_schema, table = tg_table_name,
            constraint = 'history_is_kept';
end
$$;
ALTER FUNCTION public.refuse_change() OWNER TO roster_owner;
CREATE FUNCTION public.refuse_new_key() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    raise exception 'A row of % keeps its key. Withdraw it and record another one.', tg_table_name
        using errcode = 'check_violation', table = tg_table_name, constraint = 'row_keeps_its_key';
end
$$;
ALTER FUNCTION public.refuse_new_key() OWNER TO roster_owner;
CREATE FUNCTION public.remember_outcome(given text, act text, outcome text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    moment constant timestamptz := coalesce(test_instant(), clock_timestamp());
begin
    delete from idempotency_key k where k.recorded < moment - outcomes_are_kept_for();
    insert into idempotency_key as k (principal, key, fingerprint, outcome, recorded)
    values (principal(), given, sha256(convert_to(act, 'UTF8')), remember_outcome.outcome::jsonb, moment)
    on conflict on constraint idempotency_key_pkey do update
    set fingerprint = excluded.fingerprint, outcome = excluded.outcome, recorded = excluded.recorded;
end
$$;
ALTER FUNCTION public.remember_outcome(given text, act text, outcome text) OWNER TO roster_owner;
CREATE FUNCTION public.search_key(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    RETURN btrim(regexp_replace(regexp_replace(replace(replace(replace(translate(lower(NORMALIZE(name, NFKD)), 'ıøłđ''’‘ʼ`´'::text, 'iold'::text), 'ß'::text, 'ss'::text), 'æ'::text, 'ae'::text), 'œ'::text, 'oe'::text), '[\u0300-\u036f\u064b-\u065f\u0670]'::text, ''::text, 'g'::text), '[[:punct:][:space:]]+'::text, ' '::text, 'g'::text));
ALTER FUNCTION public.search_key(name text) OWNER TO roster_owner;
CREATE TABLE public.appointment (
    appointment_id bigint NOT NULL,
    person_id bigint NOT NULL,
    term daterange NOT NULL,
    appointed_on date,
    instrument text NOT NULL,
    decision_id bigint,
    consultation_id bigint,
    taken_up_on date,
    ended_on date,
    ended_because text,
    served daterange GENERATED ALWAYS AS (public.days_served(term, ended_on)) STORED NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT appointment_end_has_reason CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
    CONSTRAINT appointment_ends_for_known_reason CHECK ((ended_because = ANY (ARRAY['resigned'::text, 'terminated'::text, 'died'::text, 'mandate_ended'::text]))),
    CONSTRAINT appointment_ends_within_term CHECK ((isfinite(ended_on) AND (ended_on < upper(term)))),
    CONSTRAINT appointment_has_instrument CHECK ((btrim(instrument) <> ''::text)),
    CONSTRAINT appointment_is_made_within_two_centuries CHECK (((appointed_on >= '2004-04-28'::date) AND (appointed_on < '2204-04-28'::date))),
    CONSTRAINT appointment_is_taken_up_within_term CHECK ((term @> taken_up_on)),
    CONSTRAINT appointment_term_has_both_days CHECK (((NOT isempty(term)) AND (NOT lower_inf(term)) AND (NOT upper_inf(term)) AND isfinite(lower(term)) AND isfinite(upper(term)))),
    CONSTRAINT appointment_term_lasts_within_two_centuries CHECK (((lower(term) >= '2004-04-28'::date) AND (upper(term) <= '2204-04-28'::date)))
);
ALTER TABLE ONLY public.appointment FORCE ROW LEVEL SECURITY;
ALTER TABLE public.appointment OWNER TO roster_owner;
CREATE VIEW public.mandate_chain_now WITH (security_invoker='true') AS
 SELECT min(chained.adopted_on) AS first_day,
    max(chained.last_day) AS last_day
   FROM ( SELECT periods.adopted_on,
            periods.last_day,
            count(*) FILTER (WHERE periods.begins_chain) OVER (ORDER BY periods.adopted_on, periods.last_day) AS chain
           FROM ( SELECT mandate.adopted_on,
                    mandate.last_day,
                    COALESCE(((mandate.adopted_on > max(mandate.last_day) OVER (ORDER BY mandate.adopted_on, mandate.last_day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AND (mandate.revived_by IS NULL)), true) AS begins_chain
                   FROM public.mandate) periods) chained
  GROUP BY chained.chain;
ALTER TABLE public.mandate_chain_now OWNER TO roster_owner;
CREATE FUNCTION public.serves_on(person bigint, day date) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    RETURN (EXISTS (SELECT FROM (public.appointment a JOIN public.mandate_chain_now c ON (((lower(a.served) >= c.first_day) AND (lower(a.served) <= c.last_day)))) WHERE ((a.person_id = serves_on.person) AND (a.served @> serves_on.day) AND (serves_on.day <= c.last_day))));
ALTER FUNCTION public.serves_on(person bigint, day date) OWNER TO roster_owner;
CREATE TABLE history.appointment (
    appointment_id bigint NOT NULL,
    person_id bigint NOT NULL,
    term daterange NOT NULL,
    appointed_on date,
    instrument text NOT NULL,
    decision_id bigint,
    consultation_id bigint,
    taken_up_on date,
    ended_on date,
    ended_because text,
    served daterange GENERATED ALWAYS AS (public.days_served(term, ended_on)) STORED NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.appointment FORCE ROW LEVEL SECURITY;
ALTER TABLE history.appointment OWNER TO roster_owner;
CREATE VIEW known.appointment WITH (security_invoker='true') AS
 SELECT appointment.appointment_id,
    appointment.person_id,
    appointment.term,
    appointment.appointed_on,
    appointment.instrument,
    appointment.decision_id,
    appointment.consultation_id,
    appointment.taken_up_on,
    appointment.ended_on,
    appointment.ended_because,
    appointment.served,
    appointment.recorded,
    appointment.recorded_by,
    appointment.recorded_because
   FROM public.appointment
  WHERE (appointment.recorded <= public.as_known_on())
UNION ALL
 SELECT appointment.appointment_id,
    appointment.person_id,
    appointment.term,
    appointment.appointed_on,
    appointment.instrument,
    appointment.decision_id,
    appointment.consultation_id,
    appointment.taken_up_on,
    appointment.ended_on,
    appointment.ended_because,
    appointment.served,
    appointment.recorded,
    appointment.recorded_by,
    appointment.recorded_because
   FROM history.appointment
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(appointment.recorded, appointment.superseded) @> public.as_known_on()));
ALTER TABLE known.appointment OWNER TO roster_owner;
CREATE VIEW public.effective_appointment WITH (security_invoker='true') AS
 SELECT a.appointment_id,
    a.person_id,
    a.term,
    a.appointed_on,
    a.instrument,
    a.decision_id,
    a.consultation_id,
    a.taken_up_on,
    a.ended_on,
    a.ended_because,
    a.served,
    a.recorded,
    a.recorded_by,
    a.recorded_because,
    lower(a.served) AS first_day,
    (upper(a.term) - 1) AS last_day,
    LEAST((upper(a.served) - 1), COALESCE(c.last_day, (lower(a.served) - 1))) AS effective_end,
    c.last_day AS mandate_end
   FROM (known.appointment a
     LEFT JOIN public.mandate_chain c ON (((lower(a.served) >= c.first_day) AND (lower(a.served) <= c.last_day))))
  WHERE (NOT isempty(a.served));
ALTER TABLE public.effective_appointment OWNER TO roster_owner;
CREATE VIEW public.unbroken_service WITH (security_invoker='true') AS
 SELECT effective_appointment.person_id,
    unnest(range_agg(daterange(effective_appointment.first_day, effective_appointment.effective_end, '[]'::text))) AS days
   FROM public.effective_appointment
  WHERE (effective_appointment.effective_end >= effective_appointment.first_day)
  GROUP BY effective_appointment.person_id, effective_appointment.mandate_end;
ALTER TABLE public.unbroken_service OWNER TO roster_owner;
CREATE FUNCTION public.serves_until(person bigint, day date) RETURNS date
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    RETURN (SELECT (upper(s.days) - 1) FROM public.unbroken_service s WHERE ((s.person_id = serves_until.person) AND (s.days @> serves_until.day)));
ALTER FUNCTION public.serves_until(person bigint, day date) OWNER TO roster_owner;
CREATE FUNCTION public.serving_on(day date) RETURNS integer
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    RETURN (SELECT count(*) AS count FROM public.appointment WHERE (appointment.served @> serving_on.day));
ALTER FUNCTION public.serving_on(day date) OWNER TO roster_owner;
CREATE FUNCTION public.sessions_last() RETURNS interval
    LANGUAGE sql IMMUTABLE
    RETURN '12:00:00'::interval;
ALTER FUNCTION public.sessions_last() OWNER TO roster_owner;
CREATE FUNCTION public.sessions_rest_for() RETURNS interval
    LANGUAGE sql IMMUTABLE
    RETURN '01:00:00'::interval;
ALTER FUNCTION public.sessions_rest_for() OWNER TO roster_owner;
CREATE FUNCTION public.sign_in(link bytea, session bytea) RETURNS TABLE(principal text, role text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
declare
    given bigint;
    opened bigint;
begin
    -- Whoever makes up links must neither wait for a change that is being made nor hold one up.
    if not exists (
        select from credential c where c.digest = link and c.kind = 'link' and c.expires_at > clock_timestamp()
    ) then
        return;
    end if;
    perform take_group();
    delete from credential c
    where c.digest = link and c.kind = 'link' and c.expires_at > clock_timestamp()
    returning c.principal_role_id into given;
    if given is null then
        return;
    end if;
    delete from credential c where c.expires_at <= clock_timestamp();
    insert into credential (principal_role_id, kind, digest, expires_at)
    values (given, 'session', session, clock_timestamp() + sessions_last())
    returning credential_id into opened;
    insert into credential_use (credential_id, last_used_at) values (opened, clock_timestamp());
    return query
        select p.name, r.role from principal_role r join principal p on p.principal_id = r.principal_id
        where r.principal_role_id = given;
end
$$;
ALTER FUNCTION public.sign_in(link bytea, session bytea) OWNER TO roster_owner;
CREATE FUNCTION public.sign_out(session bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    if not exists (select from credential c where c.digest = session and c.kind = 'session') then
        return;
    end if;
    perform take_group();
    delete from credential c where c.digest = session and c.kind = 'session';
end
$$;
ALTER FUNCTION public.sign_out(session bytea) OWNER TO roster_owner;
CREATE FUNCTION public.support_while_serving() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
begin
    if not serves_on(new.person_id, lower(new.assigned)) then
        raise exception 'A focal point is a serving expert, but this person does not serve on %.', lower(new.assigned)
            using errcode = 'check_violation', table = 'focal_point', constraint = 'focal_point_is_serving_expert',
                detail = jsonb_build_object('day', lower(new.assigned), 'person', new.person_id);
    end if;
    return null;
end
$$;
ALTER FUNCTION public.support_while_serving() OWNER TO roster_owner;
CREATE FUNCTION public.take_group() RETURNS public.expert_group
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
declare
    taken expert_group;
    set_instant timestamptz;
begin
    select * into strict taken from expert_group for update;
    if taken.taken_in = pg_current_xact_id() then
        return taken;
    end if;
    set_instant := test_instant();
    if set_instant < taken.told then
        raise exception 'The clock was set to %, but the last change was recorded at %.', set_instant, taken.told
            using errcode = 'check_violation', table = 'expert_group', constraint = 'expert_group_clock_never_goes_back';
    end if;
    update expert_group g
    set version  = g.version + 1,
        taken_in = pg_current_xact_id(),
        taken_by = principal(),
        recorded = case when g.is_open
            then greatest(coalesce(set_instant, clock_timestamp()), g.recorded + interval '1 microsecond')
            else '-infinity'
        end,
        told     = case when g.is_open then greatest(coalesce(set_instant, clock_timestamp()), g.told) else '-infinity' end
    returning * into taken;
    return taken;
end
$$;
ALTER FUNCTION public.take_group() OWNER TO roster_owner;
CREATE FUNCTION public.take_group_first() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    AS $$
declare
    taken constant expert_group := take_group();
begin
    perform
        set_config('roster.recorded', taken.recorded::text, true),
        set_config('roster.recorded_by', taken.taken_by, true);
    return null;
end
$$;
ALTER FUNCTION public.take_group_first() OWNER TO roster_owner;
CREATE TABLE public.test_clock (
    test_clock_id integer DEFAULT 1 NOT NULL,
    CONSTRAINT test_clock_is_one CHECK ((test_clock_id = 1))
);
ALTER TABLE public.test_clock OWNER TO roster_owner;
CREATE FUNCTION public.test_instant() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    RETURN (SELECT (NULLIF(current_setting('roster.clock'::text, true), ''::text))::timestamp with time zone AS "nullif" FROM public.test_clock);
ALTER FUNCTION public.test_instant() OWNER TO roster_owner;
CREATE TABLE audit.payload (
    link_id bigint NOT NULL,
    ordinal bigint NOT NULL,
    salt bytea NOT NULL,
    content jsonb NOT NULL
);
ALTER TABLE ONLY audit.payload FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.payload OWNER TO roster_owner;
CREATE TABLE history.acting_coordinator (
    acting_coordinator_id bigint NOT NULL,
    person_id bigint NOT NULL,
    acts daterange NOT NULL,
    authority text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.acting_coordinator FORCE ROW LEVEL SECURITY;
ALTER TABLE history.acting_coordinator OWNER TO roster_owner;
CREATE TABLE history.assessment_score (
    assessment_score_id bigint NOT NULL,
    call_id bigint NOT NULL,
    person_id bigint NOT NULL,
    criterion text NOT NULL,
    assessor text NOT NULL,
    assessor_key text GENERATED ALWAYS AS (public.search_key(assessor)) STORED NOT NULL,
    score integer NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.assessment_score FORCE ROW LEVEL SECURITY;
ALTER TABLE history.assessment_score OWNER TO roster_owner;
CREATE TABLE history.call (
    call_id bigint NOT NULL,
    code text NOT NULL,
    issued_on date,
    closes_on date NOT NULL,
    text text NOT NULL,
    closed_on date,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.call FORCE ROW LEVEL SECURITY;
ALTER TABLE history.call OWNER TO roster_owner;
CREATE TABLE history.ceiling (
    ceiling_id bigint NOT NULL,
    experts integer NOT NULL,
    first_day date NOT NULL,
    instrument text NOT NULL,
    paragraph text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.ceiling FORCE ROW LEVEL SECURITY;
ALTER TABLE history.ceiling OWNER TO roster_owner;
CREATE TABLE history.committee_chair (
    committee_chair_id bigint NOT NULL,
    iso3 text NOT NULL,
    chairs daterange NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.committee_chair FORCE ROW LEVEL SECURITY;
ALTER TABLE history.committee_chair OWNER TO roster_owner;
CREATE TABLE history.committee_member (
    committee_member_id bigint NOT NULL,
    iso3 text NOT NULL,
    seated daterange NOT NULL,
    permanent boolean NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.committee_member FORCE ROW LEVEL SECURITY;
ALTER TABLE history.committee_member OWNER TO roster_owner;
CREATE TABLE history.consultation (
    consultation_id bigint NOT NULL,
    consulted_on date NOT NULL,
    consulted text NOT NULL,
    subject text NOT NULL,
    document text,
    outcome text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.consultation FORCE ROW LEVEL SECURITY;
ALTER TABLE history.consultation OWNER TO roster_owner;
CREATE TABLE history.contract (
    contract_id bigint NOT NULL,
    person_id bigint NOT NULL,
    runs daterange NOT NULL,
    reference text,
    exception text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.contract FORCE ROW LEVEL SECURITY;
ALTER TABLE history.contract OWNER TO roster_owner;
CREATE TABLE history.coordinator_term (
    coordinator_term_id bigint NOT NULL,
    person_id bigint NOT NULL,
    term daterange NOT NULL,
    consented_on date NOT NULL,
    appointed_on date NOT NULL,
    instrument text NOT NULL,
    authority text,
    ended_on date,
    ended_because text,
    served daterange GENERATED ALWAYS AS (public.days_served(term, ended_on)) STORED NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.coordinator_term FORCE ROW LEVEL SECURITY;
ALTER TABLE history.coordinator_term OWNER TO roster_owner;
CREATE TABLE history.credential (
    credential_id bigint NOT NULL,
    principal_role_id bigint NOT NULL,
    kind text NOT NULL,
    reads_only boolean NOT NULL,
    digest bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.credential FORCE ROW LEVEL SECURITY;
ALTER TABLE history.credential OWNER TO roster_owner;
CREATE TABLE history.decision (
    decision_id bigint NOT NULL,
    kind text NOT NULL,
    decided_on date NOT NULL,
    text text NOT NULL,
    document text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.decision FORCE ROW LEVEL SECURITY;
ALTER TABLE history.decision OWNER TO roster_owner;
CREATE TABLE history.expertise_tag (
    tag text NOT NULL,
    family text NOT NULL,
    authority text,
    authorised_on date,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.expertise_tag FORCE ROW LEVEL SECURITY;
ALTER TABLE history.expertise_tag OWNER TO roster_owner;
CREATE TABLE history.file_import (
    file_import_id bigint NOT NULL,
    kind text NOT NULL,
    digest bytea NOT NULL,
    records integer NOT NULL,
    call_id bigint,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.file_import FORCE ROW LEVEL SECURITY;
ALTER TABLE history.file_import OWNER TO roster_owner;
CREATE TABLE history.focal_point (
    focal_point_id bigint NOT NULL,
    working_group_id bigint NOT NULL,
    person_id bigint NOT NULL,
    assigned daterange NOT NULL,
    lead boolean NOT NULL,
    reason text NOT NULL,
    expertise text,
    ended_on date,
    supports daterange GENERATED ALWAYS AS (public.days_served(assigned, ended_on)) STORED NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.focal_point FORCE ROW LEVEL SECURITY;
ALTER TABLE history.focal_point OWNER TO roster_owner;
CREATE TABLE history.group_membership (
    group_membership_id bigint NOT NULL,
    iso3 text NOT NULL,
    group_code text NOT NULL,
    counts boolean NOT NULL,
    valid daterange NOT NULL,
    note text,
    source text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.group_membership FORCE ROW LEVEL SECURITY;
ALTER TABLE history.group_membership OWNER TO roster_owner;
CREATE TABLE history.holiday (
    holiday_id bigint NOT NULL,
    day date NOT NULL,
    name text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.holiday FORCE ROW LEVEL SECURITY;
ALTER TABLE history.holiday OWNER TO roster_owner;
CREATE TABLE history.m49_area (
    code text NOT NULL,
    kind text NOT NULL,
    parent_code text,
    name_en text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.m49_area FORCE ROW LEVEL SECURITY;
ALTER TABLE history.m49_area OWNER TO roster_owner;
CREATE TABLE history.need (
    need_id bigint NOT NULL,
    programme_year integer NOT NULL,
    tag text NOT NULL,
    at_least integer NOT NULL,
    authority text NOT NULL,
    authorised_on date NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.need FORCE ROW LEVEL SECURITY;
ALTER TABLE history.need OWNER TO roster_owner;
CREATE TABLE history.nomination (
    nomination_id bigint NOT NULL,
    call_id bigint NOT NULL,
    iso3 text NOT NULL,
    person_id bigint NOT NULL,
    received_on date NOT NULL,
    taken_from text,
    available_from date,
    note text,
    withdrawn_on date,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.nomination FORCE ROW LEVEL SECURITY;
ALTER TABLE history.nomination OWNER TO roster_owner;
CREATE TABLE history.nomination_cv (
    nomination_cv_id bigint NOT NULL,
    nomination_id bigint NOT NULL,
    person_id bigint NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    digest bytea NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.nomination_cv FORCE ROW LEVEL SECURITY;
ALTER TABLE history.nomination_cv OWNER TO roster_owner;
CREATE TABLE history.person (
    person_id bigint NOT NULL,
    full_name text NOT NULL,
    romanised_name text,
    family_name text,
    is_erased boolean NOT NULL,
    name_key text GENERATED ALWAYS AS (public.search_key(((full_name || ' '::text) || COALESCE(romanised_name, ''::text)))) STORED NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.person FORCE ROW LEVEL SECURITY;
ALTER TABLE history.person OWNER TO roster_owner;
CREATE TABLE history.person_contact (
    person_contact_id bigint NOT NULL,
    person_id bigint NOT NULL,
    email text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.person_contact FORCE ROW LEVEL SECURITY;
ALTER TABLE history.person_contact OWNER TO roster_owner;
CREATE TABLE history.person_expertise (
    person_expertise_id bigint NOT NULL,
    person_id bigint NOT NULL,
    tag text NOT NULL,
    level integer NOT NULL,
    confirmed_on date,
    evidence text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.person_expertise FORCE ROW LEVEL SECURITY;
ALTER TABLE history.person_expertise OWNER TO roster_owner;
CREATE TABLE history.person_gender (
    person_id bigint NOT NULL,
    gender text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.person_gender FORCE ROW LEVEL SECURITY;
ALTER TABLE history.person_gender OWNER TO roster_owner;
CREATE TABLE history.person_language (
    person_language_id bigint NOT NULL,
    person_id bigint NOT NULL,
    language text NOT NULL,
    level text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.person_language FORCE ROW LEVEL SECURITY;
ALTER TABLE history.person_language OWNER TO roster_owner;
CREATE TABLE history.principal (
    principal_id bigint NOT NULL,
    name text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.principal FORCE ROW LEVEL SECURITY;
ALTER TABLE history.principal OWNER TO roster_owner;
CREATE TABLE history.principal_role (
    principal_role_id bigint NOT NULL,
    principal_id bigint NOT NULL,
    role text NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.principal_role FORCE ROW LEVEL SECURITY;
ALTER TABLE history.principal_role OWNER TO roster_owner;
CREATE TABLE history.regional_group (
    code text NOT NULL,
    name_en text NOT NULL,
    name_fr text NOT NULL,
    name_es text NOT NULL,
    name_ru text NOT NULL,
    name_zh text NOT NULL,
    name_ar text NOT NULL,
    "position" integer NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.regional_group FORCE ROW LEVEL SECURITY;
ALTER TABLE history.regional_group OWNER TO roster_owner;
CREATE TABLE history.slate (
    slate_id bigint NOT NULL,
    call_id bigint NOT NULL,
    filled_on date NOT NULL,
    note text,
    is_withdrawn boolean NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.slate FORCE ROW LEVEL SECURITY;
ALTER TABLE history.slate OWNER TO roster_owner;
CREATE TABLE history.slate_member (
    slate_member_id bigint NOT NULL,
    slate_id bigint NOT NULL,
    call_id bigint NOT NULL,
    person_id bigint NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.slate_member FORCE ROW LEVEL SECURITY;
ALTER TABLE history.slate_member OWNER TO roster_owner;
CREATE TABLE history.state (
    iso3 text NOT NULL,
    iso2 text NOT NULL,
    m49 text NOT NULL,
    m49_area_code text NOT NULL,
    note text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.state FORCE ROW LEVEL SECURITY;
ALTER TABLE history.state OWNER TO roster_owner;
CREATE TABLE history.state_name (
    state_name_id bigint NOT NULL,
    iso3 text NOT NULL,
    language text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    valid daterange NOT NULL,
    source text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.state_name FORCE ROW LEVEL SECURITY;
ALTER TABLE history.state_name OWNER TO roster_owner;
CREATE TABLE history.state_succession (
    state_succession_id bigint NOT NULL,
    from_iso3 text NOT NULL,
    to_iso3 text NOT NULL,
    on_day date NOT NULL,
    source text,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.state_succession FORCE ROW LEVEL SECURITY;
ALTER TABLE history.state_succession OWNER TO roster_owner;
CREATE TABLE history.stateless_person (
    person_id bigint NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.stateless_person FORCE ROW LEVEL SECURITY;
ALTER TABLE history.stateless_person OWNER TO roster_owner;
CREATE TABLE history.working_group (
    working_group_id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    exists_on daterange NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.working_group FORCE ROW LEVEL SECURITY;
ALTER TABLE history.working_group OWNER TO roster_owner;
CREATE TABLE history.working_group_coordinator (
    working_group_coordinator_id bigint NOT NULL,
    working_group_id bigint NOT NULL,
    iso3 text NOT NULL,
    coordinates daterange NOT NULL,
    recorded timestamp with time zone NOT NULL,
    recorded_by text NOT NULL,
    recorded_because text,
    superseded timestamp with time zone NOT NULL,
    superseded_by text NOT NULL,
    superseded_because text
);
ALTER TABLE ONLY history.working_group_coordinator FORCE ROW LEVEL SECURITY;
ALTER TABLE history.working_group_coordinator OWNER TO roster_owner;
CREATE TABLE public.acting_coordinator (
    acting_coordinator_id bigint NOT NULL,
    person_id bigint NOT NULL,
    acts daterange NOT NULL,
    authority text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT acting_coordinator_acts_within_two_centuries CHECK (((lower(acts) >= '2004-04-28'::date) AND (upper(acts) <= '2204-04-28'::date))),
    CONSTRAINT acting_coordinator_has_authority CHECK ((btrim(authority) <> ''::text)),
    CONSTRAINT acting_coordinator_has_both_days CHECK (((NOT isempty(acts)) AND (NOT lower_inf(acts)) AND (NOT upper_inf(acts)) AND isfinite(lower(acts)) AND isfinite(upper(acts))))
);
ALTER TABLE ONLY public.acting_coordinator FORCE ROW LEVEL SECURITY;
ALTER TABLE public.acting_coordinator OWNER TO roster_owner;
CREATE VIEW known.acting_coordinator WITH (security_invoker='true') AS
 SELECT acting_coordinator.acting_coordinator_id,
    acting_coordinator.person_id,
    acting_coordinator.acts,
    acting_coordinator.authority,
    acting_coordinator.recorded,
    acting_coordinator.recorded_by,
    acting_coordinator.recorded_because
   FROM public.acting_coordinator
  WHERE (acting_coordinator.recorded <= public.as_known_on())
UNION ALL
 SELECT acting_coordinator.acting_coordinator_id,
    acting_coordinator.person_id,
    acting_coordinator.acts,
    acting_coordinator.authority,
    acting_coordinator.recorded,
    acting_coordinator.recorded_by,
    acting_coordinator.recorded_because
   FROM history.acting_coordinator
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(acting_coordinator.recorded, acting_coordinator.superseded) @> public.as_known_on()));
ALTER TABLE known.acting_coordinator OWNER TO roster_owner;
CREATE TABLE public.assessment_score (
    assessment_score_id bigint NOT NULL,
    call_id bigint NOT NULL,
    person_id bigint NOT NULL,
    criterion text NOT NULL,
    assessor text NOT NULL,
    assessor_key text GENERATED ALWAYS AS (public.search_key(assessor)) STORED NOT NULL,
    score integer NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT assessment_score_is_from_0_to_1000 CHECK (((score >= 0) AND (score <= 1000))),
    CONSTRAINT assessment_score_names_assessor CHECK (((assessor_key <> ''::text) AND (length(assessor) <= 200) AND (assessor !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]'::text))),
    CONSTRAINT assessment_score_names_criterion CHECK ((criterion ~ '^[a-z][a-z0-9_]{0,62}$'::text))
);
ALTER TABLE ONLY public.assessment_score FORCE ROW LEVEL SECURITY;
ALTER TABLE public.assessment_score OWNER TO roster_owner;
CREATE VIEW known.assessment_score WITH (security_invoker='true') AS
 SELECT assessment_score.assessment_score_id,
    assessment_score.call_id,
    assessment_score.person_id,
    assessment_score.criterion,
    assessment_score.assessor,
    assessment_score.assessor_key,
    assessment_score.score,
    assessment_score.recorded,
    assessment_score.recorded_by,
    assessment_score.recorded_because
   FROM public.assessment_score
  WHERE (assessment_score.recorded <= public.as_known_on())
UNION ALL
 SELECT assessment_score.assessment_score_id,
    assessment_score.call_id,
    assessment_score.person_id,
    assessment_score.criterion,
    assessment_score.assessor,
    assessment_score.assessor_key,
    assessment_score.score,
    assessment_score.recorded,
    assessment_score.recorded_by,
    assessment_score.recorded_because
   FROM history.assessment_score
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(assessment_score.recorded, assessment_score.superseded) @> public.as_known_on()));
ALTER TABLE known.assessment_score OWNER TO roster_owner;
CREATE TABLE public.call (
    call_id bigint NOT NULL,
    code text NOT NULL,
    issued_on date,
    closes_on date NOT NULL,
    text text NOT NULL,
    closed_on date,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT call_closes_after_issue CHECK ((issued_on <= closes_on)),
    CONSTRAINT call_days_are_finite CHECK ((isfinite(closes_on) AND isfinite(issued_on) AND isfinite(closed_on))),
    CONSTRAINT call_draws_attention_to_gender_balance CHECK (((issued_on IS NULL) OR (lower(NORMALIZE(text, NFC)) ~ 'gender[\s-]+(balance|parity)|balance\s+(of|between)\s+(the\s+)?(genders|sexes|women)|équilibre\s+(entre\s+les\s+sexes|hommes|femmes|des\s+genres|entre\s+les\s+(femmes|hommes)|de\s+genre)|parité|equilibrio\s+(de\s+género|entre\s+los\s+(géneros|sexos)|entre\s+(hombres|mujeres))|paridad|гендерн|性别(平衡|均衡|均等)|التوازن\s+(بين\s+الجنسين|الجنساني)'::text))),
    CONSTRAINT call_has_code CHECK ((code ~ '^[0-9]{4}-[0-9]{1,3}$'::text)),
    CONSTRAINT call_has_text CHECK ((btrim(text) <> ''::text)),
    CONSTRAINT call_is_closed_once_issued CHECK (((closed_on IS NULL) OR ((issued_on IS NOT NULL) AND (issued_on <= closed_on))))
);
ALTER TABLE ONLY public.call FORCE ROW LEVEL SECURITY;
ALTER TABLE public.call OWNER TO roster_owner;
CREATE VIEW known.call WITH (security_invoker='true') AS
 SELECT call.call_id,
    call.code,
    call.issued_on,
    call.closes_on,
    call.text,
    call.closed_on,
    call.recorded,
    call.recorded_by,
    call.recorded_because
   FROM public.call
  WHERE (call.recorded <= public.as_known_on())
UNION ALL
 SELECT call.call_id,
    call.code,
    call.issued_on,
    call.closes_on,
    call.text,
    call.closed_on,
    call.recorded,
    call.recorded_by,
    call.recorded_because
   FROM history.call
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(call.recorded, call.superseded) @> public.as_known_on()));
ALTER TABLE known.call OWNER TO roster_owner;
CREATE VIEW known.ceiling WITH (security_invoker='true') AS
 SELECT ceiling.ceiling_id,
    ceiling.experts,
    ceiling.first_day,
    ceiling.instrument,
    ceiling.paragraph,
    ceiling.recorded,
    ceiling.recorded_by,
    ceiling.recorded_because
   FROM public.ceiling
  WHERE (ceiling.recorded <= public.as_known_on())
UNION ALL
 SELECT ceiling.ceiling_id,
    ceiling.experts,
    ceiling.first_day,
    ceiling.instrument,
    ceiling.paragraph,
    ceiling.recorded,
    ceiling.recorded_by,
    ceiling.recorded_because
   FROM history.ceiling
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(ceiling.recorded, ceiling.superseded) @> public.as_known_on()));
ALTER TABLE known.ceiling OWNER TO roster_owner;
CREATE TABLE public.committee_chair (
    committee_chair_id bigint NOT NULL,
    iso3 text NOT NULL,
    chairs daterange NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT committee_chair_chairs_from_a_day CHECK (((NOT isempty(chairs)) AND lower_inc(chairs)))
);
ALTER TABLE ONLY public.committee_chair FORCE ROW LEVEL SECURITY;
ALTER TABLE public.committee_chair OWNER TO roster_owner;
CREATE VIEW known.committee_chair WITH (security_invoker='true') AS
 SELECT committee_chair.committee_chair_id,
    committee_chair.iso3,
    committee_chair.chairs,
    committee_chair.recorded,
    committee_chair.recorded_by,
    committee_chair.recorded_because
   FROM public.committee_chair
  WHERE (committee_chair.recorded <= public.as_known_on())
UNION ALL
 SELECT committee_chair.committee_chair_id,
    committee_chair.iso3,
    committee_chair.chairs,
    committee_chair.recorded,
    committee_chair.recorded_by,
    committee_chair.recorded_because
   FROM history.committee_chair
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(committee_chair.recorded, committee_chair.superseded) @> public.as_known_on()));
ALTER TABLE known.committee_chair OWNER TO roster_owner;
CREATE TABLE public.committee_member (
    committee_member_id bigint NOT NULL,
    iso3 text NOT NULL,
    seated daterange NOT NULL,
    permanent boolean NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT committee_member_sits_from_a_day CHECK (((NOT isempty(seated)) AND lower_inc(seated) AND isfinite(lower(seated))))
);
ALTER TABLE ONLY public.committee_member FORCE ROW LEVEL SECURITY;
ALTER TABLE public.committee_member OWNER TO roster_owner;
CREATE VIEW known.committee_member WITH (security_invoker='true') AS
 SELECT committee_member.committee_member_id,
    committee_member.iso3,
    committee_member.seated,
    committee_member.permanent,
    committee_member.recorded,
    committee_member.recorded_by,
    committee_member.recorded_because
   FROM public.committee_member
  WHERE (committee_member.recorded <= public.as_known_on())
UNION ALL
 SELECT committee_member.committee_member_id,
    committee_member.iso3,
    committee_member.seated,
    committee_member.permanent,
    committee_member.recorded,
    committee_member.recorded_by,
    committee_member.recorded_because
   FROM history.committee_member
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(committee_member.recorded, committee_member.superseded) @> public.as_known_on()));
ALTER TABLE known.committee_member OWNER TO roster_owner;
CREATE TABLE public.consultation (
    consultation_id bigint NOT NULL,
    consulted_on date NOT NULL,
    consulted text NOT NULL,
    subject text NOT NULL,
    document text,
    outcome text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT consultation_document_is_named_or_unknown CHECK ((btrim(document) <> ''::text)),
    CONSTRAINT consultation_has_outcome CHECK ((btrim(outcome) <> ''::text)),
    CONSTRAINT consultation_has_subject CHECK ((btrim(subject) <> ''::text)),
    CONSTRAINT consultation_is_of_this_time CHECK (((consulted_on >= '2004-04-28'::date) AND (consulted_on < '2204-04-28'::date))),
    CONSTRAINT consultation_is_with_somebody CHECK ((btrim(consulted) <> ''::text))
);
ALTER TABLE ONLY public.consultation FORCE ROW LEVEL SECURITY;
ALTER TABLE public.consultation OWNER TO roster_owner;
CREATE VIEW known.consultation WITH (security_invoker='true') AS
 SELECT consultation.consultation_id,
    consultation.consulted_on,
    consultation.consulted,
    consultation.subject,
    consultation.document,
    consultation.outcome,
    consultation.recorded,
    consultation.recorded_by,
    consultation.recorded_because
   FROM public.consultation
  WHERE (consultation.recorded <= public.as_known_on())
UNION ALL
 SELECT consultation.consultation_id,
    consultation.consulted_on,
    consultation.consulted,
    consultation.subject,
    consultation.document,
    consultation.outcome,
    consultation.recorded,
    consultation.recorded_by,
    consultation.recorded_because
   FROM history.consultation
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(consultation.recorded, consultation.superseded) @> public.as_known_on()));
ALTER TABLE known.consultation OWNER TO roster_owner;
CREATE TABLE public.contract (
    contract_id bigint NOT NULL,
    person_id bigint NOT NULL,
    runs daterange NOT NULL,
    reference text,
    exception text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT contract_exception_is_named_or_none CHECK ((btrim(exception) <> ''::text)),
    CONSTRAINT contract_has_both_days CHECK (((NOT isempty(runs)) AND (NOT lower_inf(runs)) AND (NOT upper_inf(runs)) AND isfinite(lower(runs)) AND isfinite(upper(runs)))),
    CONSTRAINT contract_lasts_within_two_centuries CHECK (((lower(runs) >= '1945-10-24'::date) AND (upper(runs) <= '2204-04-28'::date)))
);
ALTER TABLE ONLY public.contract FORCE ROW LEVEL SECURITY;
ALTER TABLE public.contract OWNER TO roster_owner;
CREATE VIEW known.contract WITH (security_invoker='true') AS
 SELECT contract.contract_id,
    contract.person_id,
    contract.runs,
    contract.reference,
    contract.exception,
    contract.recorded,
    contract.recorded_by,
    contract.recorded_because
   FROM public.contract
  WHERE (contract.recorded <= public.as_known_on())
UNION ALL
 SELECT contract.contract_id,
    contract.person_id,
    contract.runs,
    contract.reference,
    contract.exception,
    contract.recorded,
    contract.recorded_by,
    contract.recorded_because
   FROM history.contract
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(contract.recorded, contract.superseded) @> public.as_known_on()));
ALTER TABLE known.contract OWNER TO roster_owner;
CREATE TABLE public.coordinator_term (
    coordinator_term_id bigint NOT NULL,
    person_id bigint NOT NULL,
    term daterange NOT NULL,
    consented_on date NOT NULL,
    appointed_on date NOT NULL,
    instrument text NOT NULL,
    authority text,
    ended_on date,
    ended_because text,
    served daterange GENERATED ALWAYS AS (public.days_served(term, ended_on)) STORED NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT coordinator_term_authority_is_named_or_none CHECK ((btrim(authority) <> ''::text)),
    CONSTRAINT coordinator_term_end_has_reason CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
    CONSTRAINT coordinator_term_ends_for_known_reason CHECK ((ended_because = ANY (ARRAY['resigned'::text, 'terminated'::text, 'died'::text, 'service_ended'::text]))),
    CONSTRAINT coordinator_term_ends_within_term CHECK ((isfinite(ended_on) AND (ended_on < upper(term)))),
    CONSTRAINT coordinator_term_has_both_days CHECK (((NOT isempty(term)) AND (NOT lower_inf(term)) AND (NOT upper_inf(term)) AND isfinite(lower(term)) AND isfinite(upper(term)))),
    CONSTRAINT coordinator_term_has_instrument CHECK ((btrim(instrument) <> ''::text)),
    CONSTRAINT coordinator_term_has_prior_consent CHECK (((consented_on <= appointed_on) AND (consented_on <= lower(term)))),
    CONSTRAINT coordinator_term_is_made_within_two_centuries CHECK (((consented_on >= '2004-04-28'::date) AND (appointed_on < '2204-04-28'::date))),
    CONSTRAINT coordinator_term_is_two_years_unless_authorised CHECK (((authority IS NOT NULL) OR (upper(term) =
CASE
    WHEN ((EXTRACT(month FROM lower(term)) = (2)::numeric) AND (EXTRACT(day FROM lower(term)) = (29)::numeric)) THEN (((lower(term) + '2 years'::interval))::date + 1)
    ELSE ((lower(term) + '2 years'::interval))::date
END))),
    CONSTRAINT coordinator_term_lasts_within_two_centuries CHECK (((lower(term) >= '2004-04-28'::date) AND (upper(term) <= '2204-04-28'::date)))
);
ALTER TABLE ONLY public.coordinator_term FORCE ROW LEVEL SECURITY;
ALTER TABLE public.coordinator_term OWNER TO roster_owner;
CREATE VIEW known.coordinator_term WITH (security_invoker='true') AS
 SELECT coordinator_term.coordinator_term_id,
    coordinator_term.person_id,
    coordinator_term.term,
    coordinator_term.consented_on,
    coordinator_term.appointed_on,
    coordinator_term.instrument,
    coordinator_term.authority,
    coordinator_term.ended_on,
    coordinator_term.ended_because,
    coordinator_term.served,
    coordinator_term.recorded,
    coordinator_term.recorded_by,
    coordinator_term.recorded_because
   FROM public.coordinator_term
  WHERE (coordinator_term.recorded <= public.as_known_on())
UNION ALL
 SELECT coordinator_term.coordinator_term_id,
    coordinator_term.person_id,
    coordinator_term.term,
    coordinator_term.consented_on,
    coordinator_term.appointed_on,
    coordinator_term.instrument,
    coordinator_term.authority,
    coordinator_term.ended_on,
    coordinator_term.ended_because,
    coordinator_term.served,
    coordinator_term.recorded,
    coordinator_term.recorded_by,
    coordinator_term.recorded_because
   FROM history.coordinator_term
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(coordinator_term.recorded, coordinator_term.superseded) @> public.as_known_on()));
ALTER TABLE known.coordinator_term OWNER TO roster_owner;
CREATE TABLE public.credential (
    credential_id bigint NOT NULL,
    principal_role_id bigint NOT NULL,
    kind text NOT NULL,
    reads_only boolean DEFAULT false NOT NULL,
    digest bytea NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT credential_expires CHECK (isfinite(expires_at)),
    CONSTRAINT credential_is_of_known_kind CHECK ((kind = ANY (ARRAY['token'::text, 'session'::text, 'link'::text]))),
    CONSTRAINT credential_is_sha_256 CHECK ((octet_length(digest) = 32))
);
ALTER TABLE ONLY public.credential FORCE ROW LEVEL SECURITY;
ALTER TABLE public.credential OWNER TO roster_owner;
CREATE VIEW known.credential WITH (security_invoker='true') AS
 SELECT credential.credential_id,
    credential.principal_role_id,
    credential.kind,
    credential.reads_only,
    credential.digest,
    credential.expires_at,
    credential.recorded,
    credential.recorded_by,
    credential.recorded_because
   FROM public.credential
  WHERE (credential.recorded <= public.as_known_on())
UNION ALL
 SELECT credential.credential_id,
    credential.principal_role_id,
    credential.kind,
    credential.reads_only,
    credential.digest,
    credential.expires_at,
    credential.recorded,
    credential.recorded_by,
    credential.recorded_because
   FROM history.credential
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(credential.recorded, credential.superseded) @> public.as_known_on()));
ALTER TABLE known.credential OWNER TO roster_owner;
CREATE TABLE public.decision (
    decision_id bigint NOT NULL,
    kind text NOT NULL,
    decided_on date NOT NULL,
    text text NOT NULL,
    document text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT decision_day_is_finite CHECK (isfinite(decided_on)),
    CONSTRAINT decision_document_is_named_or_unknown CHECK ((btrim(document) <> ''::text)),
    CONSTRAINT decision_has_known_kind CHECK ((kind = ANY (ARRAY['committee_decision'::text, 'chair_instruction'::text]))),
    CONSTRAINT decision_has_text CHECK ((btrim(text) <> ''::text))
);
ALTER TABLE ONLY public.decision FORCE ROW LEVEL SECURITY;
ALTER TABLE public.decision OWNER TO roster_owner;
CREATE VIEW known.decision WITH (security_invoker='true') AS
 SELECT decision.decision_id,
    decision.kind,
    decision.decided_on,
    decision.text,
    decision.document,
    decision.recorded,
    decision.recorded_by,
    decision.recorded_because
   FROM public.decision
  WHERE (decision.recorded <= public.as_known_on())
UNION ALL
 SELECT decision.decision_id,
    decision.kind,
    decision.decided_on,
    decision.text,
    decision.document,
    decision.recorded,
    decision.recorded_by,
    decision.recorded_because
   FROM history.decision
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(decision.recorded, decision.superseded) @> public.as_known_on()));
ALTER TABLE known.decision OWNER TO roster_owner;
CREATE TABLE public.expertise_tag (
    tag text NOT NULL,
    family text NOT NULL,
    authority text,
    authorised_on date,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT expertise_tag_is_of_known_family CHECK ((family = ANY (ARRAY['technical'::text, 'management'::text, 'diplomacy'::text, 'communication'::text, 'public_relations'::text, 'committee_determined'::text, 'regional'::text]))),
    CONSTRAINT expertise_tag_is_plain_name CHECK ((tag ~ '^[a-z][a-z0-9_]{1,62}$'::text)),
    CONSTRAINT expertise_tag_of_open_family_has_authority CHECK (((family <> 'committee_determined'::text) OR ((btrim(authority) <> ''::text) AND (authority IS NOT NULL) AND (authorised_on IS NOT NULL))))
);
ALTER TABLE ONLY public.expertise_tag FORCE ROW LEVEL SECURITY;
ALTER TABLE public.expertise_tag OWNER TO roster_owner;
CREATE VIEW known.expertise_tag WITH (security_invoker='true') AS
 SELECT expertise_tag.tag,
    expertise_tag.family,
    expertise_tag.authority,
    expertise_tag.authorised_on,
    expertise_tag.recorded,
    expertise_tag.recorded_by,
    expertise_tag.recorded_because
   FROM public.expertise_tag
  WHERE (expertise_tag.recorded <= public.as_known_on())
UNION ALL
 SELECT expertise_tag.tag,
    expertise_tag.family,
    expertise_tag.authority,
    expertise_tag.authorised_on,
    expertise_tag.recorded,
    expertise_tag.recorded_by,
    expertise_tag.recorded_because
   FROM history.expertise_tag
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(expertise_tag.recorded, expertise_tag.superseded) @> public.as_known_on()));
ALTER TABLE known.expertise_tag OWNER TO roster_owner;
CREATE TABLE public.file_import (
    file_import_id bigint NOT NULL,
    kind text NOT NULL,
    digest bytea NOT NULL,
    records integer NOT NULL,
    call_id bigint,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT file_import_answers_call CHECK (((kind = ANY (ARRAY['nominations'::text, 'assessments'::text])) = (call_id IS NOT NULL))),
    CONSTRAINT file_import_has_records CHECK ((records > 0)),
    CONSTRAINT file_import_is_of_known_kind CHECK ((kind = ANY (ARRAY['nominations'::text, 'group'::text, 'assessments'::text]))),
    CONSTRAINT file_import_is_sha_256 CHECK ((octet_length(digest) = 32))
);
ALTER TABLE ONLY public.file_import FORCE ROW LEVEL SECURITY;
ALTER TABLE public.file_import OWNER TO roster_owner;
CREATE VIEW known.file_import WITH (security_invoker='true') AS
 SELECT file_import.file_import_id,
    file_import.kind,
    file_import.digest,
    file_import.records,
    file_import.call_id,
    file_import.recorded,
    file_import.recorded_by,
    file_import.recorded_because
   FROM public.file_import
  WHERE (file_import.recorded <= public.as_known_on())
UNION ALL
 SELECT file_import.file_import_id,
    file_import.kind,
    file_import.digest,
    file_import.records,
    file_import.call_id,
    file_import.recorded,
    file_import.recorded_by,
    file_import.recorded_because
   FROM history.file_import
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(file_import.recorded, file_import.superseded) @> public.as_known_on()));
ALTER TABLE known.file_import OWNER TO roster_owner;
CREATE TABLE public.focal_point (
    focal_point_id bigint NOT NULL,
    working_group_id bigint NOT NULL,
    person_id bigint NOT NULL,
    assigned daterange NOT NULL,
    lead boolean DEFAULT false NOT NULL,
    reason text NOT NULL,
    expertise text,
    ended_on date,
    supports daterange GENERATED ALWAYS AS (public.days_served(assigned, ended_on)) STORED NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT focal_point_begins_on_a_day CHECK (((NOT isempty(assigned)) AND lower_inc(assigned) AND isfinite(lower(assigned)))),
    CONSTRAINT focal_point_ends_within_assignment CHECK ((isfinite(ended_on) AND ((assigned @> ended_on) OR (ended_on = (lower(assigned) - 1))))),
    CONSTRAINT focal_point_has_reason CHECK ((btrim(reason) <> ''::text))
);
ALTER TABLE ONLY public.focal_point FORCE ROW LEVEL SECURITY;
ALTER TABLE public.focal_point OWNER TO roster_owner;
CREATE VIEW known.focal_point WITH (security_invoker='true') AS
 SELECT focal_point.focal_point_id,
    focal_point.working_group_id,
    focal_point.person_id,
    focal_point.assigned,
    focal_point.lead,
    focal_point.reason,
    focal_point.expertise,
    focal_point.ended_on,
    focal_point.supports,
    focal_point.recorded,
    focal_point.recorded_by,
    focal_point.recorded_because
   FROM public.focal_point
  WHERE (focal_point.recorded <= public.as_known_on())
UNION ALL
 SELECT focal_point.focal_point_id,
    focal_point.working_group_id,
    focal_point.person_id,
    focal_point.assigned,
    focal_point.lead,
    focal_point.reason,
    focal_point.expertise,
    focal_point.ended_on,
    focal_point.supports,
    focal_point.recorded,
    focal_point.recorded_by,
    focal_point.recorded_because
   FROM history.focal_point
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(focal_point.recorded, focal_point.superseded) @> public.as_known_on()));
ALTER TABLE known.focal_point OWNER TO roster_owner;
CREATE TABLE public.group_membership (
    group_membership_id bigint NOT NULL,
    iso3 text NOT NULL,
    group_code text NOT NULL,
    counts boolean NOT NULL,
    valid daterange NOT NULL,
    note text,
    source text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT group_membership_is_on_some_day CHECK ((NOT isempty(valid)))
);
ALTER TABLE ONLY public.group_membership FORCE ROW LEVEL SECURITY;
ALTER TABLE public.group_membership OWNER TO roster_owner;
CREATE VIEW known.group_membership WITH (security_invoker='true') AS
 SELECT group_membership.group_membership_id,
    group_membership.iso3,
    group_membership.group_code,
    group_membership.counts,
    group_membership.valid,
    group_membership.note,
    group_membership.source,
    group_membership.recorded,
    group_membership.recorded_by,
    group_membership.recorded_because
   FROM public.group_membership
  WHERE (group_membership.recorded <= public.as_known_on())
UNION ALL
 SELECT group_membership.group_membership_id,
    group_membership.iso3,
    group_membership.group_code,
    group_membership.counts,
    group_membership.valid,
    group_membership.note,
    group_membership.source,
    group_membership.recorded,
    group_membership.recorded_by,
    group_membership.recorded_because
   FROM history.group_membership
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(group_membership.recorded, group_membership.superseded) @> public.as_known_on()));
ALTER TABLE known.group_membership OWNER TO roster_owner;
CREATE TABLE public.holiday (
    holiday_id bigint NOT NULL,
    day date NOT NULL,
    name text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT holiday_day_is_finite CHECK (isfinite(day)),
    CONSTRAINT holiday_has_name CHECK ((btrim(name) <> ''::text))
);
ALTER TABLE ONLY public.holiday FORCE ROW LEVEL SECURITY;
ALTER TABLE public.holiday OWNER TO roster_owner;
CREATE VIEW known.holiday WITH (security_invoker='true') AS
 SELECT holiday.holiday_id,
    holiday.day,
    holiday.name,
    holiday.recorded,
    holiday.recorded_by,
    holiday.recorded_because
   FROM public.holiday
  WHERE (holiday.recorded <= public.as_known_on())
UNION ALL
 SELECT holiday.holiday_id,
    holiday.day,
    holiday.name,
    holiday.recorded,
    holiday.recorded_by,
    holiday.recorded_because
   FROM history.holiday
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(holiday.recorded, holiday.superseded) @> public.as_known_on()));
ALTER TABLE known.holiday OWNER TO roster_owner;
CREATE TABLE public.m49_area (
    code text NOT NULL,
    kind text NOT NULL,
    parent_code text,
    name_en text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT m49_area_has_code CHECK ((code ~ '^[0-9]{3}$'::text)),
    CONSTRAINT m49_area_has_known_kind CHECK ((kind = ANY (ARRAY['region'::text, 'subregion'::text, 'intermediate'::text])))
);
ALTER TABLE ONLY public.m49_area FORCE ROW LEVEL SECURITY;
ALTER TABLE public.m49_area OWNER TO roster_owner;
CREATE VIEW known.m49_area WITH (security_invoker='true') AS
 SELECT m49_area.code,
    m49_area.kind,
    m49_area.parent_code,
    m49_area.name_en,
    m49_area.recorded,
    m49_area.recorded_by,
    m49_area.recorded_because
   FROM public.m49_area
  WHERE (m49_area.recorded <= public.as_known_on())
UNION ALL
 SELECT m49_area.code,
    m49_area.kind,
    m49_area.parent_code,
    m49_area.name_en,
    m49_area.recorded,
    m49_area.recorded_by,
    m49_area.recorded_because
   FROM history.m49_area
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(m49_area.recorded, m49_area.superseded) @> public.as_known_on()));
ALTER TABLE known.m49_area OWNER TO roster_owner;
CREATE TABLE public.need (
    need_id bigint NOT NULL,
    programme_year integer NOT NULL,
    tag text NOT NULL,
    at_least integer NOT NULL,
    authority text NOT NULL,
    authorised_on date NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT need_has_authority CHECK ((btrim(authority) <> ''::text)),
    CONSTRAINT need_is_authorised_on_a_day CHECK (isfinite(authorised_on)),
    CONSTRAINT need_is_of_one_to_twenty CHECK (((at_least >= 1) AND (at_least <= 20))),
    CONSTRAINT need_is_of_programme_year CHECK (((programme_year >= 2004) AND (programme_year <= 2203)))
);
ALTER TABLE ONLY public.need FORCE ROW LEVEL SECURITY;
ALTER TABLE public.need OWNER TO roster_owner;
CREATE VIEW known.need WITH (security_invoker='true') AS
 SELECT need.need_id,
    need.programme_year,
    need.tag,
    need.at_least,
    need.authority,
    need.authorised_on,
    need.recorded,
    need.recorded_by,
    need.recorded_because
   FROM public.need
  WHERE (need.recorded <= public.as_known_on())
UNION ALL
 SELECT need.need_id,
    need.programme_year,
    need.tag,
    need.at_least,
    need.authority,
    need.authorised_on,
    need.recorded,
    need.recorded_by,
    need.recorded_because
   FROM history.need
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(need.recorded, need.superseded) @> public.as_known_on()));
ALTER TABLE known.need OWNER TO roster_owner;
CREATE VIEW known.nomination WITH (security_invoker='true') AS
 SELECT nomination.nomination_id,
    nomination.call_id,
    nomination.iso3,
    nomination.person_id,
    nomination.received_on,
    nomination.taken_from,
    nomination.available_from,
    nomination.note,
    nomination.withdrawn_on,
    nomination.recorded,
    nomination.recorded_by,
    nomination.recorded_because
   FROM public.nomination
  WHERE (nomination.recorded <= public.as_known_on())
UNION ALL
 SELECT nomination.nomination_id,
    nomination.call_id,
    nomination.iso3,
    nomination.person_id,
    nomination.received_on,
    nomination.taken_from,
    nomination.available_from,
    nomination.note,
    nomination.withdrawn_on,
    nomination.recorded,
    nomination.recorded_by,
    nomination.recorded_because
   FROM history.nomination
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(nomination.recorded, nomination.superseded) @> public.as_known_on()));
ALTER TABLE known.nomination OWNER TO roster_owner;
CREATE TABLE public.nomination_cv (
    nomination_cv_id bigint NOT NULL,
    nomination_id bigint NOT NULL,
    person_id bigint NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    digest bytea NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT nomination_cv_has_plain_name CHECK (((btrim(name) <> ''::text) AND (name <> ALL (ARRAY['.'::text, '..'::text])) AND (length(name) <= 255) AND (name !~ '[/\\\u0001-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]'::text))),
    CONSTRAINT nomination_cv_is_of_known_kind CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'::text, 'application/vnd.oasis.opendocument.text'::text, 'text/plain'::text, 'image/jpeg'::text, 'image/png'::text])))
);
ALTER TABLE ONLY public.nomination_cv FORCE ROW LEVEL SECURITY;
ALTER TABLE public.nomination_cv OWNER TO roster_owner;
CREATE VIEW known.nomination_cv WITH (security_invoker='true') AS
 SELECT nomination_cv.nomination_cv_id,
    nomination_cv.nomination_id,
    nomination_cv.person_id,
    nomination_cv.name,
    nomination_cv.media_type,
    nomination_cv.digest,
    nomination_cv.recorded,
    nomination_cv.recorded_by,
    nomination_cv.recorded_because
   FROM public.nomination_cv
  WHERE (nomination_cv.recorded <= public.as_known_on())
UNION ALL
 SELECT nomination_cv.nomination_cv_id,
    nomination_cv.nomination_id,
    nomination_cv.person_id,
    nomination_cv.name,
    nomination_cv.media_type,
    nomination_cv.digest,
    nomination_cv.recorded,
    nomination_cv.recorded_by,
    nomination_cv.recorded_because
   FROM history.nomination_cv
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(nomination_cv.recorded, nomination_cv.superseded) @> public.as_known_on()));
ALTER TABLE known.nomination_cv OWNER TO roster_owner;
CREATE TABLE public.person (
    person_id bigint NOT NULL,
    full_name text NOT NULL,
    romanised_name text,
    family_name text,
    is_erased boolean DEFAULT false NOT NULL,
    name_key text GENERATED ALWAYS AS (public.search_key(((full_name || ' '::text) || COALESCE(romanised_name, ''::text)))) STORED NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT person_erased_has_no_name CHECK (((NOT is_erased) OR ((full_name = 'erased'::text) AND (romanised_name IS NULL) AND (family_name IS NULL)))),
    CONSTRAINT person_family_name_is_part_of_name CHECK (((family_name <> ''::text) AND ((POSITION((family_name) IN (full_name)) > 0) OR (POSITION((family_name) IN (COALESCE(romanised_name, ''::text))) > 0)))),
    CONSTRAINT person_has_name CHECK (((full_name = btrim(full_name)) AND (full_name <> ''::text))),
    CONSTRAINT person_name_has_no_control_characters CHECK (((full_name || COALESCE(romanised_name, ''::text)) !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]'::text)),
    CONSTRAINT person_romanised_name_is_written_or_unknown CHECK (((romanised_name = btrim(romanised_name)) AND (romanised_name <> ''::text)))
);
ALTER TABLE ONLY public.person FORCE ROW LEVEL SECURITY;
ALTER TABLE public.person OWNER TO roster_owner;
CREATE VIEW known.person WITH (security_invoker='true') AS
 SELECT person.person_id,
    person.full_name,
    person.romanised_name,
    person.family_name,
    person.is_erased,
    person.name_key,
    person.recorded,
    person.recorded_by,
    person.recorded_because
   FROM public.person
  WHERE (person.recorded <= public.as_known_on())
UNION ALL
 SELECT person.person_id,
    person.full_name,
    person.romanised_name,
    person.family_name,
    person.is_erased,
    person.name_key,
    person.recorded,
    person.recorded_by,
    person.recorded_because
   FROM history.person
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(person.recorded, person.superseded) @> public.as_known_on()));
ALTER TABLE known.person OWNER TO roster_owner;
CREATE TABLE public.person_contact (
    person_contact_id bigint NOT NULL,
    person_id bigint NOT NULL,
    email text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT person_contact_is_address CHECK (((email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$'::text) AND (length(email) <= 254)))
);
ALTER TABLE ONLY public.person_contact FORCE ROW LEVEL SECURITY;
ALTER TABLE public.person_contact OWNER TO roster_owner;
CREATE VIEW known.person_contact WITH (security_invoker='true') AS
 SELECT person_contact.person_contact_id,
    person_contact.person_id,
    person_contact.email,
    person_contact.recorded,
    person_contact.recorded_by,
    person_contact.recorded_because
   FROM public.person_contact
  WHERE (person_contact.recorded <= public.as_known_on())
UNION ALL
 SELECT person_contact.person_contact_id,
    person_contact.person_id,
    person_contact.email,
    person_contact.recorded,
    person_contact.recorded_by,
    person_contact.recorded_because
   FROM history.person_contact
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(person_contact.recorded, person_contact.superseded) @> public.as_known_on()));
ALTER TABLE known.person_contact OWNER TO roster_owner;
CREATE TABLE public.person_expertise (
    person_expertise_id bigint NOT NULL,
    person_id bigint NOT NULL,
    tag text NOT NULL,
    level integer NOT NULL,
    confirmed_on date,
    evidence text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT person_expertise_has_known_level CHECK (((level >= 1) AND (level <= 4))),
    CONSTRAINT person_expertise_is_confirmed_on_evidence CHECK (((confirmed_on IS NULL) OR ((btrim(evidence) <> ''::text) AND (evidence IS NOT NULL))))
);
ALTER TABLE ONLY public.person_expertise FORCE ROW LEVEL SECURITY;
ALTER TABLE public.person_expertise OWNER TO roster_owner;
CREATE VIEW known.person_expertise WITH (security_invoker='true') AS
 SELECT person_expertise.person_expertise_id,
    person_expertise.person_id,
    person_expertise.tag,
    person_expertise.level,
    person_expertise.confirmed_on,
    person_expertise.evidence,
    person_expertise.recorded,
    person_expertise.recorded_by,
    person_expertise.recorded_because
   FROM public.person_expertise
  WHERE (person_expertise.recorded <= public.as_known_on())
UNION ALL
 SELECT person_expertise.person_expertise_id,
    person_expertise.person_id,
    person_expertise.tag,
    person_expertise.level,
    person_expertise.confirmed_on,
    person_expertise.evidence,
    person_expertise.recorded,
    person_expertise.recorded_by,
    person_expertise.recorded_because
   FROM history.person_expertise
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(person_expertise.recorded, person_expertise.superseded) @> public.as_known_on()));
ALTER TABLE known.person_expertise OWNER TO roster_owner;
CREATE TABLE public.person_gender (
    person_id bigint NOT NULL,
    gender text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT person_gender_is_one_of_three CHECK ((gender = ANY (ARRAY['woman'::text, 'man'::text, 'other'::text])))
);
ALTER TABLE ONLY public.person_gender FORCE ROW LEVEL SECURITY;
ALTER TABLE public.person_gender OWNER TO roster_owner;
CREATE VIEW known.person_gender WITH (security_invoker='true') AS
 SELECT person_gender.person_id,
    person_gender.gender,
    person_gender.recorded,
    person_gender.recorded_by,
    person_gender.recorded_because
   FROM public.person_gender
  WHERE (person_gender.recorded <= public.as_known_on())
UNION ALL
 SELECT person_gender.person_id,
    person_gender.gender,
    person_gender.recorded,
    person_gender.recorded_by,
    person_gender.recorded_because
   FROM history.person_gender
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(person_gender.recorded, person_gender.superseded) @> public.as_known_on()));
ALTER TABLE known.person_gender OWNER TO roster_owner;
CREATE TABLE public.person_language (
    person_language_id bigint NOT NULL,
    person_id bigint NOT NULL,
    language text NOT NULL,
    level text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT person_language_has_known_level CHECK ((level = ANY (ARRAY['basic'::text, 'working'::text, 'fluent'::text, 'native'::text]))),
    CONSTRAINT person_language_is_code CHECK ((language ~ '^[a-z]{2,3}$'::text))
);
ALTER TABLE ONLY public.person_language FORCE ROW LEVEL SECURITY;
ALTER TABLE public.person_language OWNER TO roster_owner;
CREATE VIEW known.person_language WITH (security_invoker='true') AS
 SELECT person_language.person_language_id,
    person_language.person_id,
    person_language.language,
    person_language.level,
    person_language.recorded,
    person_language.recorded_by,
    person_language.recorded_because
   FROM public.person_language
  WHERE (person_language.recorded <= public.as_known_on())
UNION ALL
 SELECT person_language.person_language_id,
    person_language.person_id,
    person_language.language,
    person_language.level,
    person_language.recorded,
    person_language.recorded_by,
    person_language.recorded_because
   FROM history.person_language
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(person_language.recorded, person_language.superseded) @> public.as_known_on()));
ALTER TABLE known.person_language OWNER TO roster_owner;
CREATE TABLE public.principal (
    principal_id bigint NOT NULL,
    name text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT principal_has_name CHECK ((name ~ '^[^[:cntrl:][:space:]]{1,63}$'::text))
);
ALTER TABLE ONLY public.principal FORCE ROW LEVEL SECURITY;
ALTER TABLE public.principal OWNER TO roster_owner;
CREATE VIEW known.principal WITH (security_invoker='true') AS
 SELECT principal.principal_id,
    principal.name,
    principal.recorded,
    principal.recorded_by,
    principal.recorded_because
   FROM public.principal
  WHERE (principal.recorded <= public.as_known_on())
UNION ALL
 SELECT principal.principal_id,
    principal.name,
    principal.recorded,
    principal.recorded_by,
    principal.recorded_because
   FROM history.principal
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(principal.recorded, principal.superseded) @> public.as_known_on()));
ALTER TABLE known.principal OWNER TO roster_owner;
CREATE TABLE public.principal_role (
    principal_role_id bigint NOT NULL,
    principal_id bigint NOT NULL,
    role text NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT principal_role_is_known CHECK ((role = ANY (ARRAY['secretariat'::text, 'coordinator'::text, 'expert'::text, 'committee'::text, 'assessor'::text, 'auditor'::text, 'administrator'::text])))
);
ALTER TABLE ONLY public.principal_role FORCE ROW LEVEL SECURITY;
ALTER TABLE public.principal_role OWNER TO roster_owner;
CREATE VIEW known.principal_role WITH (security_invoker='true') AS
 SELECT principal_role.principal_role_id,
    principal_role.principal_id,
    principal_role.role,
    principal_role.recorded,
    principal_role.recorded_by,
    principal_role.recorded_because
   FROM public.principal_role
  WHERE (principal_role.recorded <= public.as_known_on())
UNION ALL
 SELECT principal_role.principal_role_id,
    principal_role.principal_id,
    principal_role.role,
    principal_role.recorded,
    principal_role.recorded_by,
    principal_role.recorded_because
   FROM history.principal_role
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(principal_role.recorded, principal_role.superseded) @> public.as_known_on()));
ALTER TABLE known.principal_role OWNER TO roster_owner;
CREATE TABLE public.regional_group (
    code text NOT NULL,
    name_en text NOT NULL,
    name_fr text NOT NULL,
    name_es text NOT NULL,
    name_ru text NOT NULL,
    name_zh text NOT NULL,
    name_ar text NOT NULL,
    "position" integer NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason()
);
ALTER TABLE ONLY public.regional_group FORCE ROW LEVEL SECURITY;
ALTER TABLE public.regional_group OWNER TO roster_owner;
CREATE VIEW known.regional_group WITH (security_invoker='true') AS
 SELECT regional_group.code,
    regional_group.name_en,
    regional_group.name_fr,
    regional_group.name_es,
    regional_group.name_ru,
    regional_group.name_zh,
    regional_group.name_ar,
    regional_group."position",
    regional_group.recorded,
    regional_group.recorded_by,
    regional_group.recorded_because
   FROM public.regional_group
  WHERE (regional_group.recorded <= public.as_known_on())
UNION ALL
 SELECT regional_group.code,
    regional_group.name_en,
    regional_group.name_fr,
    regional_group.name_es,
    regional_group.name_ru,
    regional_group.name_zh,
    regional_group.name_ar,
    regional_group."position",
    regional_group.recorded,
    regional_group.recorded_by,
    regional_group.recorded_because
   FROM history.regional_group
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(regional_group.recorded, regional_group.superseded) @> public.as_known_on()));
ALTER TABLE known.regional_group OWNER TO roster_owner;
CREATE TABLE public.slate (
    slate_id bigint NOT NULL,
    call_id bigint NOT NULL,
    filled_on date NOT NULL,
    note text,
    is_withdrawn boolean DEFAULT false NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT slate_has_note_or_none CHECK (((btrim(note) <> ''::text) AND (length(note) <= 2000) AND (note !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]'::text))),
    CONSTRAINT slate_is_of_this_time CHECK (((filled_on >= '2004-04-28'::date) AND (filled_on < '2204-04-28'::date)))
);
ALTER TABLE ONLY public.slate FORCE ROW LEVEL SECURITY;
ALTER TABLE public.slate OWNER TO roster_owner;
CREATE VIEW known.slate WITH (security_invoker='true') AS
 SELECT slate.slate_id,
    slate.call_id,
    slate.filled_on,
    slate.note,
    slate.is_withdrawn,
    slate.recorded,
    slate.recorded_by,
    slate.recorded_because
   FROM public.slate
  WHERE (slate.recorded <= public.as_known_on())
UNION ALL
 SELECT slate.slate_id,
    slate.call_id,
    slate.filled_on,
    slate.note,
    slate.is_withdrawn,
    slate.recorded,
    slate.recorded_by,
    slate.recorded_because
   FROM history.slate
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(slate.recorded, slate.superseded) @> public.as_known_on()));
ALTER TABLE known.slate OWNER TO roster_owner;
CREATE TABLE public.slate_member (
    slate_member_id bigint NOT NULL,
    slate_id bigint NOT NULL,
    call_id bigint NOT NULL,
    person_id bigint NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason()
);
ALTER TABLE ONLY public.slate_member FORCE ROW LEVEL SECURITY;
ALTER TABLE public.slate_member OWNER TO roster_owner;
CREATE VIEW known.slate_member WITH (security_invoker='true') AS
 SELECT slate_member.slate_member_id,
    slate_member.slate_id,
    slate_member.call_id,
    slate_member.person_id,
    slate_member.recorded,
    slate_member.recorded_by,
    slate_member.recorded_because
   FROM public.slate_member
  WHERE (slate_member.recorded <= public.as_known_on())
UNION ALL
 SELECT slate_member.slate_member_id,
    slate_member.slate_id,
    slate_member.call_id,
    slate_member.person_id,
    slate_member.recorded,
    slate_member.recorded_by,
    slate_member.recorded_because
   FROM history.slate_member
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(slate_member.recorded, slate_member.superseded) @> public.as_known_on()));
ALTER TABLE known.slate_member OWNER TO roster_owner;
CREATE TABLE public.state (
    iso3 text NOT NULL,
    iso2 text NOT NULL,
    m49 text NOT NULL,
    m49_area_code text NOT NULL,
    note text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT state_has_iso2 CHECK ((iso2 ~ '^[A-Z]{2}$'::text)),
    CONSTRAINT state_has_iso3 CHECK ((iso3 ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT state_has_m49 CHECK ((m49 ~ '^[0-9]{3}$'::text))
);
ALTER TABLE ONLY public.state FORCE ROW LEVEL SECURITY;
ALTER TABLE public.state OWNER TO roster_owner;
CREATE VIEW known.state WITH (security_invoker='true') AS
 SELECT state.iso3,
    state.iso2,
    state.m49,
    state.m49_area_code,
    state.note,
    state.recorded,
    state.recorded_by,
    state.recorded_because
   FROM public.state
  WHERE (state.recorded <= public.as_known_on())
UNION ALL
 SELECT state.iso3,
    state.iso2,
    state.m49,
    state.m49_area_code,
    state.note,
    state.recorded,
    state.recorded_by,
    state.recorded_because
   FROM history.state
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(state.recorded, state.superseded) @> public.as_known_on()));
ALTER TABLE known.state OWNER TO roster_owner;
CREATE TABLE public.state_name (
    state_name_id bigint NOT NULL,
    iso3 text NOT NULL,
    language text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    valid daterange NOT NULL,
    source text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT state_name_holds_some_day CHECK ((NOT isempty(valid))),
    CONSTRAINT state_name_is_in_known_language CHECK (public.is_language(language)),
    CONSTRAINT state_name_is_of_known_kind CHECK ((kind = ANY (ARRAY['short'::text, 'formal'::text, 'synonym'::text]))),
    CONSTRAINT state_name_is_written CHECK (((name = btrim(name)) AND (name <> ''::text)))
);
ALTER TABLE ONLY public.state_name FORCE ROW LEVEL SECURITY;
ALTER TABLE public.state_name OWNER TO roster_owner;
CREATE VIEW known.state_name WITH (security_invoker='true') AS
 SELECT state_name.state_name_id,
    state_name.iso3,
    state_name.language,
    state_name.kind,
    state_name.name,
    state_name.valid,
    state_name.source,
    state_name.recorded,
    state_name.recorded_by,
    state_name.recorded_because
   FROM public.state_name
  WHERE (state_name.recorded <= public.as_known_on())
UNION ALL
 SELECT state_name.state_name_id,
    state_name.iso3,
    state_name.language,
    state_name.kind,
    state_name.name,
    state_name.valid,
    state_name.source,
    state_name.recorded,
    state_name.recorded_by,
    state_name.recorded_because
   FROM history.state_name
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(state_name.recorded, state_name.superseded) @> public.as_known_on()));
ALTER TABLE known.state_name OWNER TO roster_owner;
CREATE TABLE public.state_succession (
    state_succession_id bigint NOT NULL,
    from_iso3 text NOT NULL,
    to_iso3 text NOT NULL,
    on_day date NOT NULL,
    source text,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason()
);
ALTER TABLE ONLY public.state_succession FORCE ROW LEVEL SECURITY;
ALTER TABLE public.state_succession OWNER TO roster_owner;
CREATE VIEW known.state_succession WITH (security_invoker='true') AS
 SELECT state_succession.state_succession_id,
    state_succession.from_iso3,
    state_succession.to_iso3,
    state_succession.on_day,
    state_succession.source,
    state_succession.recorded,
    state_succession.recorded_by,
    state_succession.recorded_because
   FROM public.state_succession
  WHERE (state_succession.recorded <= public.as_known_on())
UNION ALL
 SELECT state_succession.state_succession_id,
    state_succession.from_iso3,
    state_succession.to_iso3,
    state_succession.on_day,
    state_succession.source,
    state_succession.recorded,
    state_succession.recorded_by,
    state_succession.recorded_because
   FROM history.state_succession
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(state_succession.recorded, state_succession.superseded) @> public.as_known_on()));
ALTER TABLE known.state_succession OWNER TO roster_owner;
CREATE TABLE public.stateless_person (
    person_id bigint NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason()
);
ALTER TABLE ONLY public.stateless_person FORCE ROW LEVEL SECURITY;
ALTER TABLE public.stateless_person OWNER TO roster_owner;
CREATE VIEW known.stateless_person WITH (security_invoker='true') AS
 SELECT stateless_person.person_id,
    stateless_person.recorded,
    stateless_person.recorded_by,
    stateless_person.recorded_because
   FROM public.stateless_person
  WHERE (stateless_person.recorded <= public.as_known_on())
UNION ALL
 SELECT stateless_person.person_id,
    stateless_person.recorded,
    stateless_person.recorded_by,
    stateless_person.recorded_because
   FROM history.stateless_person
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(stateless_person.recorded, stateless_person.superseded) @> public.as_known_on()));
ALTER TABLE known.stateless_person OWNER TO roster_owner;
CREATE TABLE public.working_group (
    working_group_id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    exists_on daterange DEFAULT '(,)'::daterange NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT working_group_exists_some_day CHECK ((NOT isempty(exists_on))),
    CONSTRAINT working_group_has_code CHECK ((code ~ '^[A-Z0-9]{1,8}$'::text)),
    CONSTRAINT working_group_has_name CHECK ((btrim(name) <> ''::text))
);
ALTER TABLE ONLY public.working_group FORCE ROW LEVEL SECURITY;
ALTER TABLE public.working_group OWNER TO roster_owner;
CREATE VIEW known.working_group WITH (security_invoker='true') AS
 SELECT working_group.working_group_id,
    working_group.code,
    working_group.name,
    working_group.exists_on,
    working_group.recorded,
    working_group.recorded_by,
    working_group.recorded_because
   FROM public.working_group
  WHERE (working_group.recorded <= public.as_known_on())
UNION ALL
 SELECT working_group.working_group_id,
    working_group.code,
    working_group.name,
    working_group.exists_on,
    working_group.recorded,
    working_group.recorded_by,
    working_group.recorded_because
   FROM history.working_group
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(working_group.recorded, working_group.superseded) @> public.as_known_on()));
ALTER TABLE known.working_group OWNER TO roster_owner;
CREATE TABLE public.working_group_coordinator (
    working_group_coordinator_id bigint NOT NULL,
    working_group_id bigint NOT NULL,
    iso3 text NOT NULL,
    coordinates daterange NOT NULL,
    recorded timestamp with time zone DEFAULT public.recorded_now() NOT NULL,
    recorded_by text DEFAULT public.recorded_by_now() NOT NULL,
    recorded_because text DEFAULT public.reason(),
    CONSTRAINT working_group_coordinator_begins_on_a_day CHECK (((NOT isempty(coordinates)) AND lower_inc(coordinates)))
);
ALTER TABLE ONLY public.working_group_coordinator FORCE ROW LEVEL SECURITY;
ALTER TABLE public.working_group_coordinator OWNER TO roster_owner;
CREATE VIEW known.working_group_coordinator WITH (security_invoker='true') AS
 SELECT working_group_coordinator.working_group_coordinator_id,
    working_group_coordinator.working_group_id,
    working_group_coordinator.iso3,
    working_group_coordinator.coordinates,
    working_group_coordinator.recorded,
    working_group_coordinator.recorded_by,
    working_group_coordinator.recorded_because
   FROM public.working_group_coordinator
  WHERE (working_group_coordinator.recorded <= public.as_known_on())
UNION ALL
 SELECT working_group_coordinator.working_group_coordinator_id,
    working_group_coordinator.working_group_id,
    working_group_coordinator.iso3,
    working_group_coordinator.coordinates,
    working_group_coordinator.recorded,
    working_group_coordinator.recorded_by,
    working_group_coordinator.recorded_because
   FROM history.working_group_coordinator
  WHERE ((public.as_known_on() < 'infinity'::timestamp with time zone) AND (tstzrange(working_group_coordinator.recorded, working_group_coordinator.superseded) @> public.as_known_on()));
ALTER TABLE known.working_group_coordinator OWNER TO roster_owner;
CREATE TABLE public.access_record (
    access_record_id bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    principal text NOT NULL,
    login text NOT NULL,
    role text NOT NULL,
    act text NOT NULL,
    people bigint[] NOT NULL,
    nominations bigint[] NOT NULL,
    fields text[] NOT NULL,
    CONSTRAINT access_record_is_of_somebody CHECK (((cardinality(people) + cardinality(nominations)) > 0)),
    CONSTRAINT access_record_names_act CHECK ((act ~ '^[a-z][a-z_]{0,62}$'::text)),
    CONSTRAINT access_record_names_fields CHECK ((cardinality(fields) > 0))
);
ALTER TABLE ONLY public.access_record FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_record OWNER TO roster_owner;
ALTER TABLE public.access_record ALTER COLUMN access_record_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.access_record_access_record_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.acting_coordinator ALTER COLUMN acting_coordinator_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.acting_coordinator_acting_coordinator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.appointment ALTER COLUMN appointment_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.appointment_appointment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.assessment_score ALTER COLUMN assessment_score_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.assessment_score_assessment_score_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.call ALTER COLUMN call_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.call_call_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.ceiling ALTER COLUMN ceiling_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.ceiling_ceiling_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.committee_chair ALTER COLUMN committee_chair_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.committee_chair_committee_chair_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.committee_member ALTER COLUMN committee_member_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.committee_member_committee_member_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.consultation ALTER COLUMN consultation_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.consultation_consultation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.contract ALTER COLUMN contract_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.contract_contract_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.coordinator_term ALTER COLUMN coordinator_term_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.coordinator_term_coordinator_term_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.credential ALTER COLUMN credential_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.credential_credential_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.credential_use (
    credential_id bigint NOT NULL,
    last_used_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.credential_use FORCE ROW LEVEL SECURITY;
ALTER TABLE public.credential_use OWNER TO roster_owner;
ALTER TABLE public.decision ALTER COLUMN decision_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.decision_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE VIEW public.effective_acting_coordinator WITH (security_invoker='true') AS
 SELECT a.acting_coordinator_id,
    a.person_id,
    a.acts,
    a.authority,
    a.recorded,
    a.recorded_by,
    a.recorded_because,
    lower(a.acts) AS first_day,
    (upper(a.acts) - 1) AS last_day,
    LEAST((upper(a.acts) - 1), COALESCE((upper(s.days) - 1), (lower(a.acts) - 1))) AS effective_end
   FROM (known.acting_coordinator a
     LEFT JOIN public.unbroken_service s ON (((s.person_id = a.person_id) AND (s.days @> lower(a.acts)))));
ALTER TABLE public.effective_acting_coordinator OWNER TO roster_owner;
CREATE VIEW public.effective_appointment_now WITH (security_invoker='true') AS
 SELECT a.appointment_id,
    a.person_id,
    a.term,
    a.appointed_on,
    a.instrument,
    a.decision_id,
    a.consultation_id,
    a.taken_up_on,
    a.ended_on,
    a.ended_because,
    a.served,
    a.recorded,
    a.recorded_by,
    a.recorded_because,
    lower(a.served) AS first_day,
    (upper(a.term) - 1) AS last_day,
    LEAST((upper(a.served) - 1), COALESCE(c.last_day, (lower(a.served) - 1))) AS effective_end,
    c.last_day AS mandate_end
   FROM (public.appointment a
     LEFT JOIN public.mandate_chain_now c ON (((lower(a.served) >= c.first_day) AND (lower(a.served) <= c.last_day))))
  WHERE (NOT isempty(a.served));
ALTER TABLE public.effective_appointment_now OWNER TO roster_owner;
CREATE VIEW public.unbroken_service_now WITH (security_invoker='true') AS
 SELECT effective_appointment_now.person_id,
    unnest(range_agg(daterange(effective_appointment_now.first_day, effective_appointment_now.effective_end, '[]'::text))) AS days
   FROM public.effective_appointment_now
  WHERE (effective_appointment_now.effective_end >= effective_appointment_now.first_day)
  GROUP BY effective_appointment_now.person_id, effective_appointment_now.mandate_end;
ALTER TABLE public.unbroken_service_now OWNER TO roster_owner;
CREATE VIEW public.effective_acting_coordinator_now WITH (security_invoker='true') AS
 SELECT a.acting_coordinator_id,
    a.person_id,
    a.acts,
    a.authority,
    a.recorded,
    a.recorded_by,
    a.recorded_because,
    lower(a.acts) AS first_day,
    (upper(a.acts) - 1) AS last_day,
    LEAST((upper(a.acts) - 1), COALESCE((upper(s.days) - 1), (lower(a.acts) - 1))) AS effective_end
   FROM (public.acting_coordinator a
     LEFT JOIN public.unbroken_service_now s ON (((s.person_id = a.person_id) AND (s.days @> lower(a.acts)))));
ALTER TABLE public.effective_acting_coordinator_now OWNER TO roster_owner;
CREATE VIEW public.effective_coordinator_term WITH (security_invoker='true') AS
 SELECT t.coordinator_term_id,
    t.person_id,
    t.term,
    t.consented_on,
    t.appointed_on,
    t.instrument,
    t.authority,
    t.ended_on,
    t.ended_because,
    t.served,
    t.recorded,
    t.recorded_by,
    t.recorded_because,
    lower(t.served) AS first_day,
    (upper(t.term) - 1) AS last_day,
    LEAST((upper(t.served) - 1), COALESCE((upper(s.days) - 1), (lower(t.served) - 1))) AS effective_end
   FROM (known.coordinator_term t
     LEFT JOIN public.unbroken_service s ON (((s.person_id = t.person_id) AND (s.days @> lower(t.served)))))
  WHERE (NOT isempty(t.served));
ALTER TABLE public.effective_coordinator_term OWNER TO roster_owner;
CREATE VIEW public.effective_coordinator_term_now WITH (security_invoker='true') AS
 SELECT t.coordinator_term_id,
    t.person_id,
    t.term,
    t.consented_on,
    t.appointed_on,
    t.instrument,
    t.authority,
    t.ended_on,
    t.ended_because,
    t.served,
    t.recorded,
    t.recorded_by,
    t.recorded_because,
    lower(t.served) AS first_day,
    (upper(t.term) - 1) AS last_day,
    LEAST((upper(t.served) - 1), COALESCE((upper(s.days) - 1), (lower(t.served) - 1))) AS effective_end
   FROM (public.coordinator_term t
     LEFT JOIN public.unbroken_service_now s ON (((s.person_id = t.person_id) AND (s.days @> lower(t.served)))))
  WHERE (NOT isempty(t.served));
ALTER TABLE public.effective_coordinator_term_now OWNER TO roster_owner;
CREATE VIEW public.effective_focal_point WITH (security_invoker='true') AS
 SELECT f.focal_point_id,
    f.working_group_id,
    f.person_id,
    f.assigned,
    f.lead,
    f.reason,
    f.expertise,
    f.ended_on,
    f.supports,
    f.recorded,
    f.recorded_by,
    f.recorded_because,
    lower(f.supports) AS first_day,
    LEAST((upper(f.supports) - 1), (upper(w.exists_on) - 1), COALESCE((upper(s.days) - 1), (lower(f.supports) - 1))) AS effective_end
   FROM ((known.focal_point f
     JOIN known.working_group w USING (working_group_id))
     LEFT JOIN public.unbroken_service s ON (((s.person_id = f.person_id) AND (s.days @> lower(f.supports)))))
  WHERE (NOT isempty(f.supports));
ALTER TABLE public.effective_focal_point OWNER TO roster_owner;
CREATE VIEW public.effective_focal_point_now WITH (security_invoker='true') AS
 SELECT f.focal_point_id,
    f.working_group_id,
    f.person_id,
    f.assigned,
    f.lead,
    f.reason,
    f.expertise,
    f.ended_on,
    f.supports,
    f.recorded,
    f.recorded_by,
    f.recorded_because,
    lower(f.supports) AS first_day,
    LEAST((upper(f.supports) - 1), (upper(w.exists_on) - 1), COALESCE((upper(s.days) - 1), (lower(f.supports) - 1))) AS effective_end
   FROM ((public.focal_point f
     JOIN public.working_group w USING (working_group_id))
     LEFT JOIN public.unbroken_service_now s ON (((s.person_id = f.person_id) AND (s.days @> lower(f.supports)))))
  WHERE (NOT isempty(f.supports));
ALTER TABLE public.effective_focal_point_now OWNER TO roster_owner;
ALTER TABLE public.file_import ALTER COLUMN file_import_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.file_import_file_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.focal_point ALTER COLUMN focal_point_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.focal_point_focal_point_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.group_membership ALTER COLUMN group_membership_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.group_membership_group_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.holiday ALTER COLUMN holiday_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.holiday_holiday_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.idempotency_key (
    principal text NOT NULL,
    key text NOT NULL,
    fingerprint bytea,
    outcome jsonb,
    recorded timestamp with time zone NOT NULL,
    CONSTRAINT idempotency_key_is_one_word CHECK ((key ~ '^[[:graph:]]{1,255}$'::text))
);
ALTER TABLE ONLY public.idempotency_key FORCE ROW LEVEL SECURITY;
ALTER TABLE public.idempotency_key OWNER TO roster_owner;
ALTER TABLE public.mandate ALTER COLUMN mandate_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.mandate_mandate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.need ALTER COLUMN need_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.need_need_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.nomination_cv_content (
    person_id bigint NOT NULL,
    digest bytea GENERATED ALWAYS AS (sha256(content)) STORED NOT NULL,
    size integer GENERATED ALWAYS AS (octet_length(content)) STORED NOT NULL,
    content bytea NOT NULL,
    CONSTRAINT nomination_cv_content_is_of_fair_size CHECK (((octet_length(content) >= 1) AND (octet_length(content) <= 10485760)))
);
ALTER TABLE ONLY public.nomination_cv_content ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.nomination_cv_content FORCE ROW LEVEL SECURITY;
ALTER TABLE public.nomination_cv_content OWNER TO roster_owner;
ALTER TABLE public.nomination_cv ALTER COLUMN nomination_cv_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.nomination_cv_nomination_cv_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.nomination ALTER COLUMN nomination_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.nomination_nomination_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.person_contact ALTER COLUMN person_contact_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.person_contact_person_contact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.person_expertise ALTER COLUMN person_expertise_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.person_expertise_person_expertise_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.person_language ALTER COLUMN person_language_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.person_language_person_language_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.person_nationality ALTER COLUMN person_nationality_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.person_nationality_person_nationality_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.person ALTER COLUMN person_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.person_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.personal_data (
    relation name NOT NULL,
    key name NOT NULL,
    leaves text
);
ALTER TABLE ONLY public.personal_data FORCE ROW LEVEL SECURITY;
ALTER TABLE public.personal_data OWNER TO roster_owner;
ALTER TABLE public.principal ALTER COLUMN principal_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.principal_principal_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.principal_role ALTER COLUMN principal_role_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.principal_role_principal_role_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.schema_file (
    path text NOT NULL,
    kind text NOT NULL,
    content text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT schema_file_kind_check CHECK ((kind = ANY (ARRAY['migration'::text, 'repeatable'::text])))
);
ALTER TABLE public.schema_file OWNER TO postgres;
CREATE TABLE public.schema_object (
    kind text NOT NULL,
    name text NOT NULL,
    digest bytea NOT NULL
);
ALTER TABLE public.schema_object OWNER TO postgres;
ALTER TABLE public.slate_member ALTER COLUMN slate_member_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.slate_member_slate_member_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.slate ALTER COLUMN slate_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.slate_slate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.state_name ALTER COLUMN state_name_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.state_name_state_name_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.state_standing ALTER COLUMN state_standing_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.state_standing_state_standing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.state_succession ALTER COLUMN state_succession_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.state_succession_state_succession_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.working_group_coordinator ALTER COLUMN working_group_coordinator_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.working_group_coordinator_working_group_coordinator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE public.working_group ALTER COLUMN working_group_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.working_group_working_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY audit.change
    ADD CONSTRAINT change_pkey PRIMARY KEY (link_id, ordinal);
ALTER TABLE ONLY audit.link
    ADD CONSTRAINT link_pkey PRIMARY KEY (link_id);
ALTER TABLE ONLY audit.payload
    ADD CONSTRAINT payload_pkey PRIMARY KEY (link_id, ordinal);
ALTER TABLE ONLY public.access_record
    ADD CONSTRAINT access_record_pkey PRIMARY KEY (access_record_id);
ALTER TABLE ONLY public.acting_coordinator
    ADD CONSTRAINT acting_coordinator_is_one_at_a_time EXCLUDE USING gist (acts WITH &&);
ALTER TABLE ONLY public.acting_coordinator
    ADD CONSTRAINT acting_coordinator_pkey PRIMARY KEY (acting_coordinator_id);
ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_pkey PRIMARY KEY (appointment_id);
ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_serves_person_once_a_day EXCLUDE USING gist (person_id WITH =, served WITH &&) DEFERRABLE;
ALTER TABLE ONLY public.assessment_score
    ADD CONSTRAINT assessment_score_is_given_once UNIQUE (call_id, person_id, criterion, assessor_key);
ALTER TABLE ONLY public.assessment_score
    ADD CONSTRAINT assessment_score_pkey PRIMARY KEY (assessment_score_id);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_has_code_of_its_own UNIQUE (code);
ALTER TABLE ONLY public.call
    ADD CONSTRAINT call_pkey PRIMARY KEY (call_id);
ALTER TABLE ONLY public.ceiling
    ADD CONSTRAINT ceiling_begins_on_its_own_day UNIQUE (first_day);
ALTER TABLE ONLY public.ceiling
    ADD CONSTRAINT ceiling_pkey PRIMARY KEY (ceiling_id);
ALTER TABLE ONLY public.committee_chair
    ADD CONSTRAINT committee_chair_is_one_a_day EXCLUDE USING gist (chairs WITH &&);
ALTER TABLE ONLY public.committee_chair
    ADD CONSTRAINT committee_chair_pkey PRIMARY KEY (committee_chair_id);
ALTER TABLE ONLY public.committee_member
    ADD CONSTRAINT committee_member_pkey PRIMARY KEY (committee_member_id);
ALTER TABLE ONLY public.committee_member
    ADD CONSTRAINT committee_member_sits_once_a_day EXCLUDE USING gist (iso3 WITH =, seated WITH &&);
ALTER TABLE ONLY public.consultation
    ADD CONSTRAINT consultation_pkey PRIMARY KEY (consultation_id);
ALTER TABLE ONLY public.contract
    ADD CONSTRAINT contract_pkey PRIMARY KEY (contract_id);
ALTER TABLE ONLY public.coordinator_term
    ADD CONSTRAINT coordinator_term_is_held_by_one_at_a_time EXCLUDE USING gist (served WITH &&);
ALTER TABLE ONLY public.coordinator_term
    ADD CONSTRAINT coordinator_term_pkey PRIMARY KEY (coordinator_term_id);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_is_known_once UNIQUE (digest);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (credential_id);
ALTER TABLE ONLY public.credential_use
    ADD CONSTRAINT credential_use_pkey PRIMARY KEY (credential_id);
ALTER TABLE ONLY public.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (decision_id);
ALTER TABLE ONLY public.expert_group
    ADD CONSTRAINT expert_group_pkey PRIMARY KEY (expert_group_id);
ALTER TABLE ONLY public.expertise_tag
    ADD CONSTRAINT expertise_tag_pkey PRIMARY KEY (tag);
ALTER TABLE ONLY public.file_import
    ADD CONSTRAINT file_import_is_made_once UNIQUE (kind, digest);
ALTER TABLE ONLY public.file_import
    ADD CONSTRAINT file_import_pkey PRIMARY KEY (file_import_id);
ALTER TABLE ONLY public.focal_point
    ADD CONSTRAINT focal_point_is_assigned_once_a_day EXCLUDE USING gist (working_group_id WITH =, person_id WITH =, supports WITH &&);
ALTER TABLE ONLY public.focal_point
    ADD CONSTRAINT focal_point_leads_alone EXCLUDE USING gist (working_group_id WITH =, supports WITH &&) WHERE (lead);
ALTER TABLE ONLY public.focal_point
    ADD CONSTRAINT focal_point_pkey PRIMARY KEY (focal_point_id);
ALTER TABLE ONLY public.group_membership
    ADD CONSTRAINT group_membership_counts_once_a_day EXCLUDE USING gist (iso3 WITH =, valid WITH &&) WHERE (counts);
ALTER TABLE ONLY public.group_membership
    ADD CONSTRAINT group_membership_is_held_once_a_day EXCLUDE USING gist (iso3 WITH =, group_code WITH =, valid WITH &&);
ALTER TABLE ONLY public.group_membership
    ADD CONSTRAINT group_membership_pkey PRIMARY KEY (group_membership_id);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_is_recorded_once UNIQUE (day);
ALTER TABLE ONLY public.holiday
    ADD CONSTRAINT holiday_pkey PRIMARY KEY (holiday_id);
ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (principal, key);
ALTER TABLE ONLY public.m49_area
    ADD CONSTRAINT m49_area_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_ends_on_its_own_day UNIQUE (last_day);
ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_is_recorded_once UNIQUE (instrument);
ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_pkey PRIMARY KEY (mandate_id);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT need_is_recorded_once_a_year UNIQUE (programme_year, tag);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT need_pkey PRIMARY KEY (need_id);
ALTER TABLE ONLY public.nomination_cv_content
    ADD CONSTRAINT nomination_cv_content_pkey PRIMARY KEY (person_id, digest);
ALTER TABLE ONLY public.nomination_cv
    ADD CONSTRAINT nomination_cv_is_one UNIQUE (nomination_id);
ALTER TABLE ONLY public.nomination_cv
    ADD CONSTRAINT nomination_cv_pkey PRIMARY KEY (nomination_cv_id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_is_made_once UNIQUE (call_id, iso3, person_id);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_pkey PRIMARY KEY (nomination_id);
ALTER TABLE ONLY public.person_contact
    ADD CONSTRAINT person_contact_is_recorded_once UNIQUE (person_id, email);
ALTER TABLE ONLY public.person_contact
    ADD CONSTRAINT person_contact_pkey PRIMARY KEY (person_contact_id);
ALTER TABLE ONLY public.person_expertise
    ADD CONSTRAINT person_expertise_is_recorded_once UNIQUE (person_id, tag);
ALTER TABLE ONLY public.person_expertise
    ADD CONSTRAINT person_expertise_pkey PRIMARY KEY (person_expertise_id);
ALTER TABLE ONLY public.person_gender
    ADD CONSTRAINT person_gender_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.person_language
    ADD CONSTRAINT person_language_is_recorded_once UNIQUE (person_id, language);
ALTER TABLE ONLY public.person_language
    ADD CONSTRAINT person_language_pkey PRIMARY KEY (person_language_id);
ALTER TABLE ONLY public.person_nationality
    ADD CONSTRAINT person_nationality_is_held_once_a_day EXCLUDE USING gist (person_id WITH =, iso3 WITH =, valid WITH &&) WHERE ((valid <> '(,)'::daterange));
ALTER TABLE ONLY public.person_nationality
    ADD CONSTRAINT person_nationality_is_recorded_once UNIQUE (person_id, iso3, valid);
ALTER TABLE ONLY public.person_nationality
    ADD CONSTRAINT person_nationality_is_reported_once EXCLUDE USING btree (person_id WITH =, valid WITH =) WHERE (reported);
ALTER TABLE ONLY public.person_nationality
    ADD CONSTRAINT person_nationality_is_reported_once_a_day EXCLUDE USING gist (person_id WITH =, valid WITH &&) WHERE ((reported AND (valid <> '(,)'::daterange)));
ALTER TABLE ONLY public.person_nationality
    ADD CONSTRAINT person_nationality_pkey PRIMARY KEY (person_nationality_id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.personal_data
    ADD CONSTRAINT personal_data_pkey PRIMARY KEY (relation);
ALTER TABLE ONLY public.principal
    ADD CONSTRAINT principal_has_name_of_its_own UNIQUE (name);
ALTER TABLE ONLY public.principal
    ADD CONSTRAINT principal_pkey PRIMARY KEY (principal_id);
ALTER TABLE ONLY public.principal_role
    ADD CONSTRAINT principal_role_is_given_once UNIQUE (principal_id, role);
ALTER TABLE ONLY public.principal_role
    ADD CONSTRAINT principal_role_pkey PRIMARY KEY (principal_role_id);
ALTER TABLE ONLY public.regional_group
    ADD CONSTRAINT regional_group_has_place_of_its_own UNIQUE ("position");
ALTER TABLE ONLY public.regional_group
    ADD CONSTRAINT regional_group_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.schema_file
    ADD CONSTRAINT schema_file_pkey PRIMARY KEY (path);
ALTER TABLE ONLY public.schema_object
    ADD CONSTRAINT schema_object_pkey PRIMARY KEY (kind, name);
ALTER TABLE ONLY public.slate_member
    ADD CONSTRAINT slate_member_is_chosen_once UNIQUE (slate_id, person_id);
ALTER TABLE ONLY public.slate_member
    ADD CONSTRAINT slate_member_pkey PRIMARY KEY (slate_member_id);
ALTER TABLE ONLY public.slate
    ADD CONSTRAINT slate_pkey PRIMARY KEY (slate_id);
ALTER TABLE ONLY public.state
    ADD CONSTRAINT state_has_iso2_of_its_own UNIQUE (iso2);
ALTER TABLE ONLY public.state
    ADD CONSTRAINT state_has_m49_of_its_own UNIQUE (m49);
ALTER TABLE ONLY public.state_name
    ADD CONSTRAINT state_name_is_one_short_name_a_day EXCLUDE USING gist (iso3 WITH =, language WITH =, valid WITH &&) WHERE ((kind = 'short'::text));
ALTER TABLE ONLY public.state_name
    ADD CONSTRAINT state_name_pkey PRIMARY KEY (state_name_id);
ALTER TABLE ONLY public.state
    ADD CONSTRAINT state_pkey PRIMARY KEY (iso3);
ALTER TABLE ONLY public.state_standing
    ADD CONSTRAINT state_standing_is_one_a_day EXCLUDE USING gist (iso3 WITH =, valid WITH &&);
ALTER TABLE ONLY public.state_standing
    ADD CONSTRAINT state_standing_pkey PRIMARY KEY (state_standing_id);
ALTER TABLE ONLY public.state_succession
    ADD CONSTRAINT state_succession_is_recorded_once UNIQUE (from_iso3, to_iso3, on_day);
ALTER TABLE ONLY public.state_succession
    ADD CONSTRAINT state_succession_pkey PRIMARY KEY (state_succession_id);
ALTER TABLE ONLY public.stateless_person
    ADD CONSTRAINT stateless_person_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY public.test_clock
    ADD CONSTRAINT test_clock_pkey PRIMARY KEY (test_clock_id);
ALTER TABLE ONLY public.working_group_coordinator
    ADD CONSTRAINT working_group_coordinator_is_one_a_day EXCLUDE USING gist (working_group_id WITH =, coordinates WITH &&);
ALTER TABLE ONLY public.working_group_coordinator
    ADD CONSTRAINT working_group_coordinator_pkey PRIMARY KEY (working_group_coordinator_id);
ALTER TABLE ONLY public.working_group
    ADD CONSTRAINT working_group_has_code_of_its_own EXCLUDE USING gist (code WITH =, exists_on WITH &&);
ALTER TABLE ONLY public.working_group
    ADD CONSTRAINT working_group_pkey PRIMARY KEY (working_group_id);
CREATE INDEX change_erased ON audit.change USING btree (relation, key) WHERE (verb = 'erase'::text);
CREATE INDEX acting_coordinator_past_of_one ON history.acting_coordinator USING btree (acting_coordinator_id);
CREATE INDEX acting_coordinator_tstzrange_idx ON history.acting_coordinator USING gist (tstzrange(recorded, superseded));
CREATE INDEX appointment_past_of_one ON history.appointment USING btree (appointment_id);
CREATE INDEX appointment_tstzrange_idx ON history.appointment USING gist (tstzrange(recorded, superseded));
CREATE INDEX assessment_score_past_of_one ON history.assessment_score USING btree (assessment_score_id);
CREATE INDEX assessment_score_tstzrange_idx ON history.assessment_score USING gist (tstzrange(recorded, superseded));
CREATE INDEX call_past_of_one ON history.call USING btree (call_id);
CREATE INDEX call_tstzrange_idx ON history.call USING gist (tstzrange(recorded, superseded));
CREATE INDEX ceiling_past_of_one ON history.ceiling USING btree (ceiling_id);
CREATE INDEX ceiling_tstzrange_idx ON history.ceiling USING gist (tstzrange(recorded, superseded));
CREATE INDEX committee_chair_past_of_one ON history.committee_chair USING btree (committee_chair_id);
CREATE INDEX committee_chair_tstzrange_idx ON history.committee_chair USING gist (tstzrange(recorded, superseded));
CREATE INDEX committee_member_past_of_one ON history.committee_member USING btree (committee_member_id);
CREATE INDEX committee_member_tstzrange_idx ON history.committee_member USING gist (tstzrange(recorded, superseded));
CREATE INDEX consultation_past_of_one ON history.consultation USING btree (consultation_id);
CREATE INDEX consultation_tstzrange_idx ON history.consultation USING gist (tstzrange(recorded, superseded));
CREATE INDEX contract_past_of_one ON history.contract USING btree (contract_id);
CREATE INDEX contract_tstzrange_idx ON history.contract USING gist (tstzrange(recorded, superseded));
CREATE INDEX coordinator_term_past_of_one ON history.coordinator_term USING btree (coordinator_term_id);
CREATE INDEX coordinator_term_tstzrange_idx ON history.coordinator_term USING gist (tstzrange(recorded, superseded));
CREATE INDEX credential_past_of_one ON history.credential USING btree (credential_id);
CREATE INDEX credential_tstzrange_idx ON history.credential USING gist (tstzrange(recorded, superseded));
CREATE INDEX decision_past_of_one ON history.decision USING btree (decision_id);
CREATE INDEX decision_tstzrange_idx ON history.decision USING gist (tstzrange(recorded, superseded));
CREATE INDEX expertise_tag_past_of_one ON history.expertise_tag USING btree (tag);
CREATE INDEX expertise_tag_tstzrange_idx ON history.expertise_tag USING gist (tstzrange(recorded, superseded));
CREATE INDEX file_import_past_of_one ON history.file_import USING btree (file_import_id);
CREATE INDEX file_import_tstzrange_idx ON history.file_import USING gist (tstzrange(recorded, superseded));
CREATE INDEX focal_point_past_of_one ON history.focal_point USING btree (focal_point_id);
CREATE INDEX focal_point_tstzrange_idx ON history.focal_point USING gist (tstzrange(recorded, superseded));
CREATE INDEX group_membership_past_of_one ON history.group_membership USING btree (group_membership_id);
CREATE INDEX group_membership_tstzrange_idx ON history.group_membership USING gist (tstzrange(recorded, superseded));
CREATE INDEX holiday_past_of_one ON history.holiday USING btree (holiday_id);
CREATE INDEX holiday_tstzrange_idx ON history.holiday USING gist (tstzrange(recorded, superseded));
CREATE INDEX m49_area_past_of_one ON history.m49_area USING btree (code);
CREATE INDEX m49_area_tstzrange_idx ON history.m49_area USING gist (tstzrange(recorded, superseded));
CREATE INDEX mandate_past_of_one ON history.mandate USING btree (mandate_id);
CREATE INDEX mandate_tstzrange_idx ON history.mandate USING gist (tstzrange(recorded, superseded));
CREATE INDEX need_past_of_one ON history.need USING btree (need_id);
CREATE INDEX need_tstzrange_idx ON history.need USING gist (tstzrange(recorded, superseded));
CREATE INDEX nomination_cv_past_of_one ON history.nomination_cv USING btree (nomination_cv_id);
CREATE INDEX nomination_cv_tstzrange_idx ON history.nomination_cv USING gist (tstzrange(recorded, superseded));
CREATE INDEX nomination_past_of_one ON history.nomination USING btree (nomination_id);
CREATE INDEX nomination_tstzrange_idx ON history.nomination USING gist (tstzrange(recorded, superseded));
CREATE INDEX person_contact_past_of_one ON history.person_contact USING btree (person_contact_id);
CREATE INDEX person_contact_tstzrange_idx ON history.person_contact USING gist (tstzrange(recorded, superseded));
CREATE INDEX person_expertise_past_of_one ON history.person_expertise USING btree (person_expertise_id);
CREATE INDEX person_expertise_tstzrange_idx ON history.person_expertise USING gist (tstzrange(recorded, superseded));
CREATE INDEX person_gender_past_of_one ON history.person_gender USING btree (person_id);
CREATE INDEX person_gender_tstzrange_idx ON history.person_gender USING gist (tstzrange(recorded, superseded));
CREATE INDEX person_language_past_of_one ON history.person_language USING btree (person_language_id);
CREATE INDEX person_language_tstzrange_idx ON history.person_language USING gist (tstzrange(recorded, superseded));
CREATE INDEX person_nationality_past_of_one ON history.person_nationality USING btree (person_nationality_id);
CREATE INDEX person_nationality_tstzrange_idx ON history.person_nationality USING gist (tstzrange(recorded, superseded));
CREATE INDEX person_past_of_one ON history.person USING btree (person_id);
CREATE INDEX person_tstzrange_idx ON history.person USING gist (tstzrange(recorded, superseded));
CREATE INDEX principal_past_of_one ON history.principal USING btree (principal_id);
CREATE INDEX principal_role_past_of_one ON history.principal_role USING btree (principal_role_id);
CREATE INDEX principal_role_tstzrange_idx ON history.principal_role USING gist (tstzrange(recorded, superseded));
CREATE INDEX principal_tstzrange_idx ON history.principal USING gist (tstzrange(recorded, superseded));
CREATE INDEX regional_group_past_of_one ON history.regional_group USING btree (code);
CREATE INDEX regional_group_tstzrange_idx ON history.regional_group USING gist (tstzrange(recorded, superseded));
CREATE INDEX slate_member_past_of_one ON history.slate_member USING btree (slate_member_id);
CREATE INDEX slate_member_tstzrange_idx ON history.slate_member USING gist (tstzrange(recorded, superseded));
CREATE INDEX slate_past_of_one ON history.slate USING btree (slate_id);
CREATE INDEX slate_tstzrange_idx ON history.slate USING gist (tstzrange(recorded, superseded));
CREATE INDEX state_name_past_of_one ON history.state_name USING btree (state_name_id);
CREATE INDEX state_name_tstzrange_idx ON history.state_name USING gist (tstzrange(recorded, superseded));
CREATE INDEX state_past_of_one ON history.state USING btree (iso3);
CREATE INDEX state_standing_past_of_one ON history.state_standing USING btree (state_standing_id);
CREATE INDEX state_standing_tstzrange_idx ON history.state_standing USING gist (tstzrange(recorded, superseded));
CREATE INDEX state_succession_past_of_one ON history.state_succession USING btree (state_succession_id);
CREATE INDEX state_succession_tstzrange_idx ON history.state_succession USING gist (tstzrange(recorded, superseded));
CREATE INDEX state_tstzrange_idx ON history.state USING gist (tstzrange(recorded, superseded));
CREATE INDEX stateless_person_past_of_one ON history.stateless_person USING btree (person_id);
CREATE INDEX stateless_person_tstzrange_idx ON history.stateless_person USING gist (tstzrange(recorded, superseded));
CREATE INDEX working_group_coordinator_past_of_one ON history.working_group_coordinator USING btree (working_group_coordinator_id);
CREATE INDEX working_group_coordinator_tstzrange_idx ON history.working_group_coordinator USING gist (tstzrange(recorded, superseded));
CREATE INDEX working_group_past_of_one ON history.working_group USING btree (working_group_id);
CREATE INDEX working_group_tstzrange_idx ON history.working_group USING gist (tstzrange(recorded, superseded));
CREATE INDEX appointment_consultation_id_idx ON public.appointment USING btree (consultation_id);
CREATE INDEX appointment_decision_id_idx ON public.appointment USING btree (decision_id);
CREATE INDEX appointment_lower_idx ON public.appointment USING btree (lower(served));
CREATE INDEX assessment_score_person_id_idx ON public.assessment_score USING btree (person_id);
CREATE INDEX contract_person_id_idx ON public.contract USING btree (person_id);
CREATE INDEX credential_principal_role_id_idx ON public.credential USING btree (principal_role_id);
CREATE INDEX idempotency_key_recorded_idx ON public.idempotency_key USING btree (recorded);
CREATE INDEX need_tag_idx ON public.need USING btree (tag);
CREATE INDEX nomination_cv_person_id_digest_idx ON public.nomination_cv USING btree (person_id, digest);
CREATE UNIQUE INDEX nomination_nomination_id_person_id_idx ON public.nomination USING btree (nomination_id, person_id);
CREATE INDEX nomination_person_id_idx ON public.nomination USING btree (person_id);
CREATE INDEX slate_member_person_id_idx ON public.slate_member USING btree (person_id);
CREATE UNIQUE INDEX slate_slate_id_call_id_idx ON public.slate USING btree (slate_id, call_id);
CREATE INDEX state_name_name_idx ON public.state_name USING btree (name);
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON audit.change FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON audit.link FOR EACH ROW WHEN ((old.hash IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON audit.payload FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.change FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.link FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON audit.payload FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE CONSTRAINT TRIGGER seal AFTER INSERT ON audit.link DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION audit.seal();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.acting_coordinator FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.appointment FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.assessment_score FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.call FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.ceiling FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.committee_chair FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.committee_member FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.consultation FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.contract FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.coordinator_term FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.credential FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.decision FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.expertise_tag FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.file_import FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.focal_point FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.group_membership FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.holiday FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.m49_area FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.mandate FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.need FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.nomination FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.nomination_cv FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.person FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.person_contact FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.person_expertise FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.person_gender FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.person_language FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.person_nationality FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.principal FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.principal_role FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.regional_group FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.slate FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.slate_member FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.state FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.state_name FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.state_standing FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.state_succession FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.stateless_person FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.working_group FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON history.working_group_coordinator FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.acting_coordinator FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.appointment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.assessment_score FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.call FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.ceiling FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.committee_chair FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.committee_member FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.consultation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.contract FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.coordinator_term FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.credential FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.expertise_tag FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.file_import FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.focal_point FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.group_membership FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.holiday FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.m49_area FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.mandate FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.need FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.nomination FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.nomination_cv FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.person FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.person_contact FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.person_expertise FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.person_gender FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.person_language FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.person_nationality FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.principal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.principal_role FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.regional_group FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.slate FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.slate_member FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.state FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.state_name FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.state_standing FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.state_succession FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.stateless_person FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.working_group FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON history.working_group_coordinator FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE CONSTRAINT TRIGGER acting_coordinator_acts_in_vacancy AFTER INSERT OR UPDATE ON public.acting_coordinator DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.act_in_vacancy();
CREATE CONSTRAINT TRIGGER acting_coordinator_acts_in_vacancy AFTER INSERT OR UPDATE ON public.coordinator_term DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.act_in_vacancy();
CREATE CONSTRAINT TRIGGER acting_coordinator_is_serving_expert AFTER INSERT OR UPDATE OF person_id, acts ON public.acting_coordinator DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.coordinate_as_expert();
CREATE TRIGGER appointment_begins_within_mandate BEFORE INSERT OR UPDATE OF term ON public.appointment FOR EACH ROW EXECUTE FUNCTION public.begin_within_mandate();
CREATE CONSTRAINT TRIGGER appointment_follows_consultation AFTER INSERT OR UPDATE OF consultation_id, appointed_on, term ON public.appointment DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.consultation_id IS NOT NULL)) EXECUTE FUNCTION public.follow_consultation();
CREATE CONSTRAINT TRIGGER appointment_follows_consultation AFTER UPDATE OF consulted_on ON public.consultation DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.follow_consultation();
CREATE CONSTRAINT TRIGGER appointment_keeps_service_of_office AFTER DELETE OR UPDATE ON public.appointment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.keep_service_of_office();
CREATE CONSTRAINT TRIGGER appointment_keeps_within_ceiling AFTER INSERT OR UPDATE ON public.appointment DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.keep_within_ceiling();
CREATE CONSTRAINT TRIGGER appointment_keeps_within_changed_ceiling AFTER INSERT OR DELETE OR UPDATE ON public.ceiling DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.keep_within_changed_ceiling();
CREATE TRIGGER assessment_score_is_altered_of_nominees AFTER UPDATE ON public.assessment_score REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.assess_nominees();
CREATE TRIGGER assessment_score_is_made_of_nominees AFTER INSERT ON public.assessment_score REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.assess_nominees();
CREATE TRIGGER coordinator_term_begins_within_mandate BEFORE INSERT OR UPDATE OF term ON public.coordinator_term FOR EACH ROW EXECUTE FUNCTION public.begin_within_mandate();
CREATE CONSTRAINT TRIGGER coordinator_term_is_serving_expert AFTER INSERT OR UPDATE OF person_id, term ON public.coordinator_term DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.coordinate_as_expert();
CREATE CONSTRAINT TRIGGER focal_point_is_serving_expert AFTER INSERT OR UPDATE OF person_id, assigned ON public.focal_point DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.support_while_serving();
CREATE TRIGGER forget_outcomes AFTER UPDATE ON public.person FOR EACH STATEMENT WHEN ((CURRENT_USER = 'roster_eraser'::name)) EXECUTE FUNCTION public.forget_outcomes();
CREATE TRIGGER keep_clock BEFORE UPDATE ON public.expert_group FOR EACH ROW WHEN (((old.is_open AND (NOT new.is_open)) OR (new.recorded < old.recorded))) EXECUTE FUNCTION public.keep_clock();
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.acting_coordinator FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('acting_coordinator_id, person_id, acts, authority, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.appointment FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('appointment_id, person_id, term, appointed_on, instrument, decision_id, consultation_id, taken_up_on, ended_on, ended_because, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.assessment_score FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('assessment_score_id, call_id, person_id, criterion, assessor, score, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.call FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('call_id, code, issued_on, closes_on, text, closed_on, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.ceiling FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('ceiling_id, experts, first_day, instrument, paragraph, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.committee_chair FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('committee_chair_id, iso3, chairs, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.committee_member FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('committee_member_id, iso3, seated, permanent, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.consultation FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('consultation_id, consulted_on, consulted, subject, document, outcome, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.contract FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('contract_id, person_id, runs, reference, exception, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.coordinator_term FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('coordinator_term_id, person_id, term, consented_on, appointed_on, instrument, authority, ended_on, ended_because, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.credential FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('credential_id, principal_role_id, kind, reads_only, digest, expires_at, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.decision FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('decision_id, kind, decided_on, text, document, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.expertise_tag FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('tag, family, authority, authorised_on, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.file_import FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('file_import_id, kind, digest, records, call_id, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.focal_point FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('focal_point_id, working_group_id, person_id, assigned, lead, reason, expertise, ended_on, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.group_membership FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('group_membership_id, iso3, group_code, counts, valid, note, source, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.holiday FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('holiday_id, day, name, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.m49_area FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('code, kind, parent_code, name_en, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.mandate FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('mandate_id, instrument, adopted_on, last_day, revived_by, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.need FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('need_id, programme_year, tag, at_least, authority, authorised_on, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.nomination FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('nomination_id, call_id, iso3, person_id, received_on, taken_from, available_from, note, withdrawn_on, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.nomination_cv FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('nomination_cv_id, nomination_id, person_id, name, media_type, digest, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.person FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('person_id, full_name, romanised_name, family_name, is_erased, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.person_contact FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('person_contact_id, person_id, email, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.person_expertise FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('person_expertise_id, person_id, tag, level, confirmed_on, evidence, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.person_gender FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('person_id, gender, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.person_language FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('person_language_id, person_id, language, level, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.person_nationality FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('person_nationality_id, person_id, iso3, valid, reported, reported_because, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.principal FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('principal_id, name, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.principal_role FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('principal_role_id, principal_id, role, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.regional_group FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('code, name_en, name_fr, name_es, name_ru, name_zh, name_ar, "position", recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.slate FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('slate_id, call_id, filled_on, note, is_withdrawn, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.slate_member FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('slate_member_id, slate_id, call_id, person_id, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.state FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('iso3, iso2, m49, m49_area_code, note, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.state_name FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('state_name_id, iso3, language, kind, name, valid, source, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.state_standing FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('state_standing_id, iso3, standing, valid, source, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.state_succession FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('state_succession_id, from_iso3, to_iso3, on_day, source, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.stateless_person FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('person_id, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.working_group FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('working_group_id, code, name, exists_on, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_history BEFORE DELETE OR UPDATE ON public.working_group_coordinator FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_history('working_group_coordinator_id, working_group_id, iso3, coordinates, recorded, recorded_by, recorded_because');
CREATE TRIGGER keep_key BEFORE UPDATE ON public.acting_coordinator FOR EACH ROW WHEN ((old.acting_coordinator_id IS DISTINCT FROM new.acting_coordinator_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.appointment FOR EACH ROW WHEN ((old.appointment_id IS DISTINCT FROM new.appointment_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.assessment_score FOR EACH ROW WHEN ((old.assessment_score_id IS DISTINCT FROM new.assessment_score_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.call FOR EACH ROW WHEN ((old.call_id IS DISTINCT FROM new.call_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.ceiling FOR EACH ROW WHEN ((old.ceiling_id IS DISTINCT FROM new.ceiling_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.committee_chair FOR EACH ROW WHEN ((old.committee_chair_id IS DISTINCT FROM new.committee_chair_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.committee_member FOR EACH ROW WHEN ((old.committee_member_id IS DISTINCT FROM new.committee_member_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.consultation FOR EACH ROW WHEN ((old.consultation_id IS DISTINCT FROM new.consultation_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.contract FOR EACH ROW WHEN ((old.contract_id IS DISTINCT FROM new.contract_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.coordinator_term FOR EACH ROW WHEN ((old.coordinator_term_id IS DISTINCT FROM new.coordinator_term_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.credential FOR EACH ROW WHEN ((old.credential_id IS DISTINCT FROM new.credential_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.decision FOR EACH ROW WHEN ((old.decision_id IS DISTINCT FROM new.decision_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.expertise_tag FOR EACH ROW WHEN ((old.tag IS DISTINCT FROM new.tag)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.file_import FOR EACH ROW WHEN ((old.file_import_id IS DISTINCT FROM new.file_import_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.focal_point FOR EACH ROW WHEN ((old.focal_point_id IS DISTINCT FROM new.focal_point_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.group_membership FOR EACH ROW WHEN ((old.group_membership_id IS DISTINCT FROM new.group_membership_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.holiday FOR EACH ROW WHEN ((old.holiday_id IS DISTINCT FROM new.holiday_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.m49_area FOR EACH ROW WHEN ((old.code IS DISTINCT FROM new.code)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.mandate FOR EACH ROW WHEN ((old.mandate_id IS DISTINCT FROM new.mandate_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.need FOR EACH ROW WHEN ((old.need_id IS DISTINCT FROM new.need_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.nomination FOR EACH ROW WHEN ((old.nomination_id IS DISTINCT FROM new.nomination_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.nomination_cv FOR EACH ROW WHEN ((old.nomination_cv_id IS DISTINCT FROM new.nomination_cv_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.person FOR EACH ROW WHEN ((old.person_id IS DISTINCT FROM new.person_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.person_contact FOR EACH ROW WHEN ((old.person_contact_id IS DISTINCT FROM new.person_contact_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.person_expertise FOR EACH ROW WHEN ((old.person_expertise_id IS DISTINCT FROM new.person_expertise_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.person_gender FOR EACH ROW WHEN ((old.person_id IS DISTINCT FROM new.person_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.person_language FOR EACH ROW WHEN ((old.person_language_id IS DISTINCT FROM new.person_language_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.person_nationality FOR EACH ROW WHEN ((old.person_nationality_id IS DISTINCT FROM new.person_nationality_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.principal FOR EACH ROW WHEN ((old.principal_id IS DISTINCT FROM new.principal_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.principal_role FOR EACH ROW WHEN ((old.principal_role_id IS DISTINCT FROM new.principal_role_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.regional_group FOR EACH ROW WHEN ((old.code IS DISTINCT FROM new.code)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.slate FOR EACH ROW WHEN ((old.slate_id IS DISTINCT FROM new.slate_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.slate_member FOR EACH ROW WHEN ((old.slate_member_id IS DISTINCT FROM new.slate_member_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.state FOR EACH ROW WHEN ((old.iso3 IS DISTINCT FROM new.iso3)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.state_name FOR EACH ROW WHEN ((old.state_name_id IS DISTINCT FROM new.state_name_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.state_standing FOR EACH ROW WHEN ((old.state_standing_id IS DISTINCT FROM new.state_standing_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.state_succession FOR EACH ROW WHEN ((old.state_succession_id IS DISTINCT FROM new.state_succession_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.stateless_person FOR EACH ROW WHEN ((old.person_id IS DISTINCT FROM new.person_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.working_group FOR EACH ROW WHEN ((old.working_group_id IS DISTINCT FROM new.working_group_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_key BEFORE UPDATE ON public.working_group_coordinator FOR EACH ROW WHEN ((old.working_group_coordinator_id IS DISTINCT FROM new.working_group_coordinator_id)) EXECUTE FUNCTION public.refuse_new_key();
CREATE TRIGGER keep_nationalities_apart_inserted AFTER INSERT ON public.person_nationality REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.keep_nationalities_apart();
CREATE TRIGGER keep_nationalities_apart_updated AFTER UPDATE ON public.person_nationality REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.keep_nationalities_apart();
CREATE CONSTRAINT TRIGGER nomination_is_by_member_state AFTER UPDATE OF iso3, received_on ON public.nomination DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION public.nominate_as_member();
CREATE TRIGGER nomination_is_made_by_member_states AFTER INSERT ON public.nomination REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.nominate_as_members();
CREATE TRIGGER record_delete AFTER DELETE ON public.acting_coordinator REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('acting_coordinator_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.appointment REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('appointment_id', 'recorded', 'served');
CREATE TRIGGER record_delete AFTER DELETE ON public.assessment_score REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('assessment_score_id', 'recorded', 'assessor_key');
CREATE TRIGGER record_delete AFTER DELETE ON public.call REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('call_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.ceiling REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('ceiling_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.committee_chair REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('committee_chair_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.committee_member REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('committee_member_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.consultation REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('consultation_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.contract REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('contract_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.coordinator_term REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('coordinator_term_id', 'recorded', 'served');
CREATE TRIGGER record_delete AFTER DELETE ON public.credential REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('credential_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.decision REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('decision_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.expertise_tag REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('tag', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.file_import REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('file_import_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.focal_point REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('focal_point_id', 'recorded', 'supports');
CREATE TRIGGER record_delete AFTER DELETE ON public.group_membership REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('group_membership_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.holiday REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('holiday_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.m49_area REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('code', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.mandate REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('mandate_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.need REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('need_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.nomination REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('nomination_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.nomination_cv REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('nomination_cv_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.person REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded', 'name_key');
CREATE TRIGGER record_delete AFTER DELETE ON public.person_contact REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_contact_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.person_expertise REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_expertise_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.person_gender REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.person_language REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_language_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.person_nationality REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_nationality_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.principal REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('principal_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.principal_role REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('principal_role_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.regional_group REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('code', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.slate REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('slate_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.slate_member REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('slate_member_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.state REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('iso3', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.state_name REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_name_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.state_standing REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_standing_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.state_succession REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_succession_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.stateless_person REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.working_group REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('working_group_id', 'recorded');
CREATE TRIGGER record_delete AFTER DELETE ON public.working_group_coordinator REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('working_group_coordinator_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.acting_coordinator REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('acting_coordinator_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.appointment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('appointment_id', 'recorded', 'served');
CREATE TRIGGER record_insert AFTER INSERT ON public.assessment_score REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('assessment_score_id', 'recorded', 'assessor_key');
CREATE TRIGGER record_insert AFTER INSERT ON public.call REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('call_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.ceiling REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('ceiling_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.committee_chair REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('committee_chair_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.committee_member REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('committee_member_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.consultation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('consultation_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.contract REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('contract_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.coordinator_term REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('coordinator_term_id', 'recorded', 'served');
CREATE TRIGGER record_insert AFTER INSERT ON public.credential REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('credential_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.decision REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('decision_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.expertise_tag REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('tag', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.file_import REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('file_import_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.focal_point REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('focal_point_id', 'recorded', 'supports');
CREATE TRIGGER record_insert AFTER INSERT ON public.group_membership REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('group_membership_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.holiday REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('holiday_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.m49_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('code', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.mandate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('mandate_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.need REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('need_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.nomination REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('nomination_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.nomination_cv REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('nomination_cv_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded', 'name_key');
CREATE TRIGGER record_insert AFTER INSERT ON public.person_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_contact_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.person_expertise REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_expertise_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.person_gender REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.person_language REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_language_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.person_nationality REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_nationality_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.principal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('principal_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.principal_role REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('principal_role_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.regional_group REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('code', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.slate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('slate_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.slate_member REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('slate_member_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.state REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('iso3', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.state_name REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_name_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.state_standing REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_standing_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.state_succession REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_succession_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.stateless_person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.working_group REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('working_group_id', 'recorded');
CREATE TRIGGER record_insert AFTER INSERT ON public.working_group_coordinator REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('working_group_coordinator_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.acting_coordinator REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('acting_coordinator_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.appointment REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('appointment_id', 'recorded', 'served');
CREATE TRIGGER record_update AFTER UPDATE ON public.assessment_score REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('assessment_score_id', 'recorded', 'assessor_key');
CREATE TRIGGER record_update AFTER UPDATE ON public.call REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('call_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.ceiling REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('ceiling_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.committee_chair REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('committee_chair_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.committee_member REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('committee_member_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.consultation REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('consultation_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.contract REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('contract_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.coordinator_term REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('coordinator_term_id', 'recorded', 'served');
CREATE TRIGGER record_update AFTER UPDATE ON public.credential REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('credential_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.decision REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('decision_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.expertise_tag REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('tag', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.file_import REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('file_import_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.focal_point REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('focal_point_id', 'recorded', 'supports');
CREATE TRIGGER record_update AFTER UPDATE ON public.group_membership REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('group_membership_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.holiday REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('holiday_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.m49_area REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('code', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.mandate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('mandate_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.need REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('need_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.nomination REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('nomination_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.nomination_cv REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('nomination_cv_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded', 'name_key');
CREATE TRIGGER record_update AFTER UPDATE ON public.person_contact REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_contact_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.person_expertise REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_expertise_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.person_gender REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.person_language REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_language_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.person_nationality REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_nationality_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.principal REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('principal_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.principal_role REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('principal_role_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.regional_group REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('code', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.slate REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('slate_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.slate_member REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('slate_member_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.state REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('iso3', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.state_name REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_name_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.state_standing REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_standing_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.state_succession REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('state_succession_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.stateless_person REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('person_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.working_group REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('working_group_id', 'recorded');
CREATE TRIGGER record_update AFTER UPDATE ON public.working_group_coordinator REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION audit.record_changes('working_group_coordinator_id', 'recorded');
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON public.access_record FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON public.nomination_cv_content FOR EACH STATEMENT WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.access_record FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.acting_coordinator FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.appointment FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.assessment_score FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.call FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.ceiling FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.committee_chair FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.committee_member FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.consultation FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.contract FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.coordinator_term FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.credential FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.expertise_tag FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.file_import FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.focal_point FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.group_membership FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.holiday FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.m49_area FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.mandate FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.need FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.nomination FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.nomination_cv FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.nomination_cv_content FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.person_contact FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.person_expertise FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.person_gender FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.person_language FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.person_nationality FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.principal FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.principal_role FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.regional_group FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.slate FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.slate_member FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.state FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.state_name FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.state_standing FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.state_succession FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.stateless_person FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.working_group FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON public.working_group_coordinator FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();
CREATE TRIGGER slate_member_is_put_on_another_slate AFTER UPDATE ON public.slate_member REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.choose_nominees();
CREATE TRIGGER slate_member_is_put_on_slate AFTER INSERT ON public.slate_member REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION public.choose_nominees();
CREATE TRIGGER slate_member_stays_on_withdrawn_slate BEFORE DELETE OR UPDATE ON public.slate_member FOR EACH ROW WHEN ((CURRENT_USER <> 'roster_eraser'::name)) EXECUTE FUNCTION public.keep_members_of_withdrawn_slate();
CREATE TRIGGER slate_stands_when_it_is_changed BEFORE UPDATE ON public.slate FOR EACH ROW WHEN (old.is_withdrawn) EXECUTE FUNCTION public.keep_withdrawn_slate();
CREATE TRIGGER slate_stands_when_it_is_deleted BEFORE DELETE ON public.slate FOR EACH ROW WHEN (old.is_withdrawn) EXECUTE FUNCTION public.keep_withdrawn_slate();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.acting_coordinator FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.appointment FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.assessment_score FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.call FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.ceiling FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.committee_chair FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.committee_member FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.consultation FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.contract FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.coordinator_term FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.credential FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.decision FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.expertise_tag FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.file_import FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.focal_point FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.group_membership FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.holiday FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.m49_area FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.mandate FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.need FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.nomination FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.nomination_cv FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.nomination_cv_content FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.person_contact FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.person_expertise FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.person_gender FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.person_language FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.person_nationality FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.principal FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.principal_role FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.regional_group FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.slate FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.slate_member FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.state FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.state_name FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.state_standing FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.state_succession FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.stateless_person FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.working_group FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
CREATE TRIGGER take_group_first BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.working_group_coordinator FOR EACH STATEMENT EXECUTE FUNCTION public.take_group_first();
ALTER TABLE ONLY public.acting_coordinator
    ADD CONSTRAINT acting_coordinator_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_consultation_id_fkey FOREIGN KEY (consultation_id) REFERENCES public.consultation(consultation_id);
ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES public.decision(decision_id);
ALTER TABLE ONLY public.appointment
    ADD CONSTRAINT appointment_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.assessment_score
    ADD CONSTRAINT assessment_score_call_id_fkey FOREIGN KEY (call_id) REFERENCES public.call(call_id);
ALTER TABLE ONLY public.assessment_score
    ADD CONSTRAINT assessment_score_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.committee_chair
    ADD CONSTRAINT committee_chair_iso3_fkey FOREIGN KEY (iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.committee_member
    ADD CONSTRAINT committee_member_iso3_fkey FOREIGN KEY (iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.contract
    ADD CONSTRAINT contract_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.coordinator_term
    ADD CONSTRAINT coordinator_term_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.credential
    ADD CONSTRAINT credential_principal_role_id_fkey FOREIGN KEY (principal_role_id) REFERENCES public.principal_role(principal_role_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.credential_use
    ADD CONSTRAINT credential_use_credential_id_fkey FOREIGN KEY (credential_id) REFERENCES public.credential(credential_id) ON DELETE CASCADE;
ALTER TABLE ONLY public.file_import
    ADD CONSTRAINT file_import_call_id_fkey FOREIGN KEY (call_id) REFERENCES public.call(call_id);
ALTER TABLE ONLY public.focal_point
    ADD CONSTRAINT focal_point_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.focal_point
    ADD CONSTRAINT focal_point_working_group_id_fkey FOREIGN KEY (working_group_id) REFERENCES public.working_group(working_group_id);
ALTER TABLE ONLY public.group_membership
    ADD CONSTRAINT group_membership_group_code_fkey FOREIGN KEY (group_code) REFERENCES public.regional_group(code);
ALTER TABLE ONLY public.group_membership
    ADD CONSTRAINT group_membership_iso3_fkey FOREIGN KEY (iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.m49_area
    ADD CONSTRAINT m49_area_parent_code_fkey FOREIGN KEY (parent_code) REFERENCES public.m49_area(code);
ALTER TABLE ONLY public.mandate
    ADD CONSTRAINT mandate_revived_by_fkey FOREIGN KEY (revived_by) REFERENCES public.decision(decision_id);
ALTER TABLE ONLY public.need
    ADD CONSTRAINT need_tag_fkey FOREIGN KEY (tag) REFERENCES public.expertise_tag(tag);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_call_id_fkey FOREIGN KEY (call_id) REFERENCES public.call(call_id);
ALTER TABLE ONLY public.nomination_cv_content
    ADD CONSTRAINT nomination_cv_content_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.nomination_cv
    ADD CONSTRAINT nomination_cv_nomination_id_person_id_fkey FOREIGN KEY (nomination_id, person_id) REFERENCES public.nomination(nomination_id, person_id);
ALTER TABLE ONLY public.nomination_cv
    ADD CONSTRAINT nomination_cv_person_id_digest_fkey FOREIGN KEY (person_id, digest) REFERENCES public.nomination_cv_content(person_id, digest);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_iso3_fkey FOREIGN KEY (iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.nomination
    ADD CONSTRAINT nomination_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.person_contact
    ADD CONSTRAINT person_contact_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.person_expertise
    ADD CONSTRAINT person_expertise_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.person_expertise
    ADD CONSTRAINT person_expertise_tag_fkey FOREIGN KEY (tag) REFERENCES public.expertise_tag(tag);
ALTER TABLE ONLY public.person_gender
    ADD CONSTRAINT person_gender_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.person_language
    ADD CONSTRAINT person_language_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.person_nationality
    ADD CONSTRAINT person_nationality_iso3_fkey FOREIGN KEY (iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.person_nationality
    ADD CONSTRAINT person_nationality_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.principal_role
    ADD CONSTRAINT principal_role_principal_id_fkey FOREIGN KEY (principal_id) REFERENCES public.principal(principal_id);
ALTER TABLE ONLY public.slate
    ADD CONSTRAINT slate_call_id_fkey FOREIGN KEY (call_id) REFERENCES public.call(call_id);
ALTER TABLE ONLY public.slate_member
    ADD CONSTRAINT slate_member_is_of_slate FOREIGN KEY (slate_id, call_id) REFERENCES public.slate(slate_id, call_id);
ALTER TABLE ONLY public.slate_member
    ADD CONSTRAINT slate_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.state
    ADD CONSTRAINT state_m49_area_code_fkey FOREIGN KEY (m49_area_code) REFERENCES public.m49_area(code);
ALTER TABLE ONLY public.state_name
    ADD CONSTRAINT state_name_iso3_fkey FOREIGN KEY (iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.state_standing
    ADD CONSTRAINT state_standing_iso3_fkey FOREIGN KEY (iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.state_succession
    ADD CONSTRAINT state_succession_from_iso3_fkey FOREIGN KEY (from_iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.state_succession
    ADD CONSTRAINT state_succession_to_iso3_fkey FOREIGN KEY (to_iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.stateless_person
    ADD CONSTRAINT stateless_person_person_id_fkey FOREIGN KEY (person_id) REFERENCES public.person(person_id);
ALTER TABLE ONLY public.working_group_coordinator
    ADD CONSTRAINT working_group_coordinator_iso3_fkey FOREIGN KEY (iso3) REFERENCES public.state(iso3);
ALTER TABLE ONLY public.working_group_coordinator
    ADD CONSTRAINT working_group_coordinator_working_group_id_fkey FOREIGN KEY (working_group_id) REFERENCES public.working_group(working_group_id);
ALTER TABLE audit.change ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.link ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_eraser ON audit.change FOR SELECT TO roster_eraser USING (true);
CREATE POLICY of_eraser ON audit.payload TO roster_eraser USING (true);
CREATE POLICY of_owner ON audit.change TO roster_owner USING (true);
CREATE POLICY of_owner ON audit.link TO roster_owner USING (true);
CREATE POLICY of_owner ON audit.payload TO roster_owner USING (true);
CREATE POLICY of_readers ON audit.change FOR SELECT TO roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON audit.link FOR SELECT TO roster_secretariat, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON audit.payload FOR SELECT TO roster_auditor USING (true);
ALTER TABLE audit.payload ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.acting_coordinator ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.appointment ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.assessment_score ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.call ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.ceiling ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.committee_chair ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.committee_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.consultation ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.contract ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.coordinator_term ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.expertise_tag ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.file_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.focal_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.group_membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.holiday ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.m49_area ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.mandate ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.need ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.nomination ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.nomination_cv ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_eraser ON history.appointment FOR SELECT TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.assessment_score TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.contract TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.nomination TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.nomination_cv TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.person TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.person_contact TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.person_expertise TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.person_gender TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.person_language TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.person_nationality TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.slate_member TO roster_eraser USING (true);
CREATE POLICY of_eraser ON history.stateless_person TO roster_eraser USING (true);
CREATE POLICY of_owner ON history.acting_coordinator TO roster_owner USING (true);
CREATE POLICY of_owner ON history.appointment TO roster_owner USING (true);
CREATE POLICY of_owner ON history.assessment_score TO roster_owner USING (true);
CREATE POLICY of_owner ON history.call TO roster_owner USING (true);
CREATE POLICY of_owner ON history.ceiling TO roster_owner USING (true);
CREATE POLICY of_owner ON history.committee_chair TO roster_owner USING (true);
CREATE POLICY of_owner ON history.committee_member TO roster_owner USING (true);
CREATE POLICY of_owner ON history.consultation TO roster_owner USING (true);
CREATE POLICY of_owner ON history.contract TO roster_owner USING (true);
CREATE POLICY of_owner ON history.coordinator_term TO roster_owner USING (true);
CREATE POLICY of_owner ON history.credential TO roster_owner USING (true);
CREATE POLICY of_owner ON history.decision TO roster_owner USING (true);
CREATE POLICY of_owner ON history.expertise_tag TO roster_owner USING (true);
CREATE POLICY of_owner ON history.file_import TO roster_owner USING (true);
CREATE POLICY of_owner ON history.focal_point TO roster_owner USING (true);
CREATE POLICY of_owner ON history.group_membership TO roster_owner USING (true);
CREATE POLICY of_owner ON history.holiday TO roster_owner USING (true);
CREATE POLICY of_owner ON history.m49_area TO roster_owner USING (true);
CREATE POLICY of_owner ON history.mandate TO roster_owner USING (true);
CREATE POLICY of_owner ON history.need TO roster_owner USING (true);
CREATE POLICY of_owner ON history.nomination TO roster_owner USING (true);
CREATE POLICY of_owner ON history.nomination_cv TO roster_owner USING (true);
CREATE POLICY of_owner ON history.person TO roster_owner USING (true);
CREATE POLICY of_owner ON history.person_contact TO roster_owner USING (true);
CREATE POLICY of_owner ON history.person_expertise TO roster_owner USING (true);
CREATE POLICY of_owner ON history.person_gender TO roster_owner USING (true);
CREATE POLICY of_owner ON history.person_language TO roster_owner USING (true);
CREATE POLICY of_owner ON history.person_nationality TO roster_owner USING (true);
CREATE POLICY of_owner ON history.principal TO roster_owner USING (true);
CREATE POLICY of_owner ON history.principal_role TO roster_owner USING (true);
CREATE POLICY of_owner ON history.regional_group TO roster_owner USING (true);
CREATE POLICY of_owner ON history.slate TO roster_owner USING (true);
CREATE POLICY of_owner ON history.slate_member TO roster_owner USING (true);
CREATE POLICY of_owner ON history.state TO roster_owner USING (true);
CREATE POLICY of_owner ON history.state_name TO roster_owner USING (true);
CREATE POLICY of_owner ON history.state_standing TO roster_owner USING (true);
CREATE POLICY of_owner ON history.state_succession TO roster_owner USING (true);
CREATE POLICY of_owner ON history.stateless_person TO roster_owner USING (true);
CREATE POLICY of_owner ON history.working_group TO roster_owner USING (true);
CREATE POLICY of_owner ON history.working_group_coordinator TO roster_owner USING (true);
CREATE POLICY of_readers ON history.acting_coordinator FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor USING (true);
CREATE POLICY of_readers ON history.appointment FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor USING (true);
CREATE POLICY of_readers ON history.assessment_score FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.call FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.ceiling FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.committee_chair FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.committee_member FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.consultation FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.contract FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.coordinator_term FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor USING (true);
CREATE POLICY of_readers ON history.credential FOR SELECT TO roster_auditor USING (true);
CREATE POLICY of_readers ON history.decision FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_auditor USING (true);
CREATE POLICY of_readers ON history.expertise_tag FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.file_import FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.focal_point FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor USING (true);
CREATE POLICY of_readers ON history.group_membership FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.holiday FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.m49_area FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.mandate FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.need FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.nomination FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.nomination_cv FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.person FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.person_contact FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.person_expertise FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.person_gender FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.person_language FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.person_nationality FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.principal FOR SELECT TO roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.principal_role FOR SELECT TO roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.regional_group FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.slate FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.slate_member FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.state FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.state_name FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.state_standing FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.state_succession FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.stateless_person FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON history.working_group FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON history.working_group_coordinator FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_some_readers ON history.person FOR SELECT TO roster_coordinator, roster_expert, roster_committee USING (((EXISTS ( SELECT
   FROM public.appointment a
  WHERE (a.person_id = person.person_id))) OR (EXISTS ( SELECT
   FROM history.appointment a
  WHERE (a.person_id = person.person_id)))));
CREATE POLICY of_some_readers ON history.person_expertise FOR SELECT TO roster_coordinator, roster_expert USING (((EXISTS ( SELECT
   FROM public.appointment a
  WHERE (a.person_id = person_expertise.person_id))) OR (EXISTS ( SELECT
   FROM history.appointment a
  WHERE (a.person_id = person_expertise.person_id)))));
CREATE POLICY of_some_readers ON history.person_language FOR SELECT TO roster_coordinator, roster_expert USING (((EXISTS ( SELECT
   FROM public.appointment a
  WHERE (a.person_id = person_language.person_id))) OR (EXISTS ( SELECT
   FROM history.appointment a
  WHERE (a.person_id = person_language.person_id)))));
CREATE POLICY of_some_readers ON history.person_nationality FOR SELECT TO roster_coordinator, roster_expert, roster_committee USING ((reported AND ((EXISTS ( SELECT
   FROM public.appointment a
  WHERE (a.person_id = person_nationality.person_id))) OR (EXISTS ( SELECT
   FROM history.appointment a
  WHERE (a.person_id = person_nationality.person_id))))));
ALTER TABLE history.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.person_contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.person_expertise ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.person_gender ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.person_language ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.person_nationality ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.principal ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.principal_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.regional_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.slate ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.slate_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.state ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.state_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.state_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.state_succession ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.stateless_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.working_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE history.working_group_coordinator ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.access_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.acting_coordinator ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.appointment ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.assessment_score ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.call ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.ceiling ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.committee_chair ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.committee_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.consultation ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.contract ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.coordinator_term ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.credential_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.expertise_tag ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.file_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.focal_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.group_membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.holiday ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.m49_area ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.mandate ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.need ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.nomination ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.nomination_cv ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.nomination_cv_content ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_eraser ON public.appointment FOR SELECT TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.assessment_score TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.contract TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.nomination TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.nomination_cv TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.nomination_cv_content TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.person TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.person_contact TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.person_expertise TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.person_gender TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.person_language TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.person_nationality TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.personal_data FOR SELECT TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.slate_member TO roster_eraser USING (true);
CREATE POLICY of_eraser ON public.stateless_person TO roster_eraser USING (true);
CREATE POLICY of_owner ON public.access_record TO roster_owner USING (true);
CREATE POLICY of_owner ON public.acting_coordinator TO roster_owner USING (true);
CREATE POLICY of_owner ON public.appointment TO roster_owner USING (true);
CREATE POLICY of_owner ON public.assessment_score TO roster_owner USING (true);
CREATE POLICY of_owner ON public.call TO roster_owner USING (true);
CREATE POLICY of_owner ON public.ceiling TO roster_owner USING (true);
CREATE POLICY of_owner ON public.committee_chair TO roster_owner USING (true);
CREATE POLICY of_owner ON public.committee_member TO roster_owner USING (true);
CREATE POLICY of_owner ON public.consultation TO roster_owner USING (true);
CREATE POLICY of_owner ON public.contract TO roster_owner USING (true);
CREATE POLICY of_owner ON public.coordinator_term TO roster_owner USING (true);
CREATE POLICY of_owner ON public.credential TO roster_owner USING (true);
CREATE POLICY of_owner ON public.credential_use TO roster_owner USING (true);
CREATE POLICY of_owner ON public.decision TO roster_owner USING (true);
CREATE POLICY of_owner ON public.expertise_tag TO roster_owner USING (true);
CREATE POLICY of_owner ON public.file_import TO roster_owner USING (true);
CREATE POLICY of_owner ON public.focal_point TO roster_owner USING (true);
CREATE POLICY of_owner ON public.group_membership TO roster_owner USING (true);
CREATE POLICY of_owner ON public.holiday TO roster_owner USING (true);
CREATE POLICY of_owner ON public.idempotency_key TO roster_owner USING (true);
CREATE POLICY of_owner ON public.m49_area TO roster_owner USING (true);
CREATE POLICY of_owner ON public.mandate TO roster_owner USING (true);
CREATE POLICY of_owner ON public.need TO roster_owner USING (true);
CREATE POLICY of_owner ON public.nomination TO roster_owner USING (true);
CREATE POLICY of_owner ON public.nomination_cv TO roster_owner USING (true);
CREATE POLICY of_owner ON public.nomination_cv_content TO roster_owner USING (true);
CREATE POLICY of_owner ON public.person TO roster_owner USING (true);
CREATE POLICY of_owner ON public.person_contact TO roster_owner USING (true);
CREATE POLICY of_owner ON public.person_expertise TO roster_owner USING (true);
CREATE POLICY of_owner ON public.person_gender TO roster_owner USING (true);
CREATE POLICY of_owner ON public.person_language TO roster_owner USING (true);
CREATE POLICY of_owner ON public.person_nationality TO roster_owner USING (true);
CREATE POLICY of_owner ON public.personal_data TO roster_owner USING (true);
CREATE POLICY of_owner ON public.principal TO roster_owner USING (true);
CREATE POLICY of_owner ON public.principal_role TO roster_owner USING (true);
CREATE POLICY of_owner ON public.regional_group TO roster_owner USING (true);
CREATE POLICY of_owner ON public.slate TO roster_owner USING (true);
CREATE POLICY of_owner ON public.slate_member TO roster_owner USING (true);
CREATE POLICY of_owner ON public.state TO roster_owner USING (true);
CREATE POLICY of_owner ON public.state_name TO roster_owner USING (true);
CREATE POLICY of_owner ON public.state_standing TO roster_owner USING (true);
CREATE POLICY of_owner ON public.state_succession TO roster_owner USING (true);
CREATE POLICY of_owner ON public.stateless_person TO roster_owner USING (true);
CREATE POLICY of_owner ON public.working_group TO roster_owner USING (true);
CREATE POLICY of_owner ON public.working_group_coordinator TO roster_owner USING (true);
CREATE POLICY of_readers ON public.access_record FOR SELECT TO roster_auditor USING (true);
CREATE POLICY of_readers ON public.acting_coordinator FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor USING (true);
CREATE POLICY of_readers ON public.appointment FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor USING (true);
CREATE POLICY of_readers ON public.assessment_score FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.call FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.ceiling FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.committee_chair FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.committee_member FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.consultation FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.contract FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.coordinator_term FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor USING (true);
CREATE POLICY of_readers ON public.credential FOR SELECT TO roster_auditor USING (true);
CREATE POLICY of_readers ON public.credential_use FOR SELECT TO roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.decision FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_auditor USING (true);
CREATE POLICY of_readers ON public.expertise_tag FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.file_import FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.focal_point FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_auditor USING (true);
CREATE POLICY of_readers ON public.group_membership FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.holiday FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.m49_area FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.mandate FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.need FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.nomination FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.nomination_cv FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.nomination_cv_content FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.person FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.person_contact FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.person_expertise FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.person_gender FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.person_language FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.person_nationality FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.personal_data FOR SELECT TO roster_auditor USING (true);
CREATE POLICY of_readers ON public.principal FOR SELECT TO roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.principal_role FOR SELECT TO roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.regional_group FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.slate FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.slate_member FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.state FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.state_name FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.state_standing FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.state_succession FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.stateless_person FOR SELECT TO roster_secretariat, roster_auditor USING (true);
CREATE POLICY of_readers ON public.working_group FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_readers ON public.working_group_coordinator FOR SELECT TO roster_secretariat, roster_coordinator, roster_expert, roster_committee, roster_assessor, roster_auditor, roster_administrator USING (true);
CREATE POLICY of_some_readers ON public.person FOR SELECT TO roster_coordinator, roster_expert, roster_committee USING (((EXISTS ( SELECT
   FROM public.appointment a
  WHERE (a.person_id = person.person_id))) OR (EXISTS ( SELECT
   FROM history.appointment a
  WHERE (a.person_id = person.person_id)))));
CREATE POLICY of_some_readers ON public.person_expertise FOR SELECT TO roster_coordinator, roster_expert USING (((EXISTS ( SELECT
   FROM public.appointment a
  WHERE (a.person_id = person_expertise.person_id))) OR (EXISTS ( SELECT
   FROM history.appointment a
  WHERE (a.person_id = person_expertise.person_id)))));
CREATE POLICY of_some_readers ON public.person_language FOR SELECT TO roster_coordinator, roster_expert USING (((EXISTS ( SELECT
   FROM public.appointment a
  WHERE (a.person_id = person_language.person_id))) OR (EXISTS ( SELECT
   FROM history.appointment a
  WHERE (a.person_id = person_language.person_id)))));
CREATE POLICY of_some_readers ON public.person_nationality FOR SELECT TO roster_coordinator, roster_expert, roster_committee USING ((reported AND ((EXISTS ( SELECT
   FROM public.appointment a
  WHERE (a.person_id = person_nationality.person_id))) OR (EXISTS ( SELECT
   FROM history.appointment a
  WHERE (a.person_id = person_nationality.person_id))))));
CREATE POLICY of_writers_who_may_insert ON public.nomination_cv_content FOR INSERT TO roster_secretariat WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_delete ON public.credential TO roster_administrator USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_delete ON public.principal_role TO roster_administrator USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update ON public.focal_point TO roster_coordinator USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.acting_coordinator TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.appointment TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.assessment_score TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.call TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.ceiling TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.committee_chair TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.committee_member TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.consultation TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.contract TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.coordinator_term TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.decision TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.expertise_tag TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.file_import TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.focal_point TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.group_membership TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.holiday TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.m49_area TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.mandate TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.need TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.nomination TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.nomination_cv TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.person TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.person_contact TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.person_expertise TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.person_gender TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.person_language TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.person_nationality TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.principal TO roster_administrator USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.regional_group TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.slate TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.slate_member TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.state TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.state_name TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.state_standing TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.state_succession TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.stateless_person TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.working_group TO roster_secretariat USING (true) WITH CHECK (true);
CREATE POLICY of_writers_who_may_insert_update_delete ON public.working_group_coordinator TO roster_secretariat USING (true) WITH CHECK (true);
ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.person_contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.person_expertise ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.person_gender ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.person_language ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.person_nationality ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.personal_data ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.principal ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.principal_role ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.regional_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.slate ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.slate_member ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.state ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.state_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.state_standing ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.state_succession ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.stateless_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.working_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.working_group_coordinator ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA audit TO roster_eraser;
GRANT USAGE ON SCHEMA audit TO roster_secretariat;
GRANT USAGE ON SCHEMA audit TO roster_auditor;
GRANT USAGE ON SCHEMA audit TO roster_administrator;
GRANT USAGE ON SCHEMA extension TO PUBLIC;
GRANT USAGE ON SCHEMA history TO roster_eraser;
GRANT USAGE ON SCHEMA history TO roster_secretariat;
GRANT USAGE ON SCHEMA history TO roster_coordinator;
GRANT USAGE ON SCHEMA history TO roster_expert;
GRANT USAGE ON SCHEMA history TO roster_committee;
GRANT USAGE ON SCHEMA history TO roster_assessor;
GRANT USAGE ON SCHEMA history TO roster_auditor;
GRANT USAGE ON SCHEMA history TO roster_administrator;
GRANT USAGE ON SCHEMA known TO roster_secretariat;
GRANT USAGE ON SCHEMA known TO roster_coordinator;
GRANT USAGE ON SCHEMA known TO roster_expert;
GRANT USAGE ON SCHEMA known TO roster_committee;
GRANT USAGE ON SCHEMA known TO roster_assessor;
GRANT USAGE ON SCHEMA known TO roster_auditor;
GRANT USAGE ON SCHEMA known TO roster_administrator;
GRANT ALL ON SCHEMA public TO roster_owner;
REVOKE ALL ON FUNCTION audit.append(relation text, verb text, keys text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.append(relation text, verb text, keys text[]) TO roster_eraser;
GRANT SELECT ON TABLE audit.link TO roster_secretariat;
GRANT SELECT ON TABLE audit.link TO roster_auditor;
GRANT SELECT ON TABLE audit.link TO roster_administrator;
REVOKE ALL ON FUNCTION audit.current_link(OUT link_id bigint, OUT is_open boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.digest(salt bytea, relation text, key text, verb text, content jsonb) FROM PUBLIC;
GRANT SELECT ON TABLE audit.change TO roster_eraser;
GRANT SELECT ON TABLE audit.change TO roster_auditor;
GRANT SELECT ON TABLE audit.change TO roster_administrator;
REVOKE ALL ON FUNCTION audit.next_place(OUT link_id bigint, OUT is_open boolean, OUT last_ordinal bigint) FROM PUBLIC;
GRANT SELECT ON TABLE public.expert_group TO roster_secretariat;
GRANT SELECT ON TABLE public.expert_group TO roster_coordinator;
GRANT SELECT ON TABLE public.expert_group TO roster_expert;
GRANT SELECT ON TABLE public.expert_group TO roster_committee;
GRANT SELECT ON TABLE public.expert_group TO roster_assessor;
GRANT SELECT ON TABLE public.expert_group TO roster_auditor;
GRANT SELECT ON TABLE public.expert_group TO roster_administrator;
REVOKE ALL ON FUNCTION audit.open_link(link_id bigint, taken public.expert_group) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.record_changes() FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.seal() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.act_in_vacancy() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.admit(shown bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.admit(shown bytea) TO roster_gate;
REVOKE ALL ON FUNCTION public.as_known_on() FROM PUBLIC;
GRANT ALL ON FUNCTION public.as_known_on() TO roster_secretariat;
GRANT ALL ON FUNCTION public.as_known_on() TO roster_coordinator;
GRANT ALL ON FUNCTION public.as_known_on() TO roster_expert;
GRANT ALL ON FUNCTION public.as_known_on() TO roster_committee;
GRANT ALL ON FUNCTION public.as_known_on() TO roster_assessor;
GRANT ALL ON FUNCTION public.as_known_on() TO roster_auditor;
GRANT ALL ON FUNCTION public.as_known_on() TO roster_administrator;
REVOKE ALL ON FUNCTION public.assess_nominees() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.reason() FROM PUBLIC;
GRANT ALL ON FUNCTION public.reason() TO roster_eraser;
GRANT ALL ON FUNCTION public.reason() TO roster_secretariat;
GRANT ALL ON FUNCTION public.reason() TO roster_coordinator;
GRANT ALL ON FUNCTION public.reason() TO roster_expert;
GRANT ALL ON FUNCTION public.reason() TO roster_committee;
GRANT ALL ON FUNCTION public.reason() TO roster_assessor;
GRANT ALL ON FUNCTION public.reason() TO roster_auditor;
GRANT ALL ON FUNCTION public.reason() TO roster_administrator;
REVOKE ALL ON FUNCTION public.recorded_by_now() FROM PUBLIC;
GRANT ALL ON FUNCTION public.recorded_by_now() TO roster_secretariat;
GRANT ALL ON FUNCTION public.recorded_by_now() TO roster_coordinator;
GRANT ALL ON FUNCTION public.recorded_by_now() TO roster_administrator;
REVOKE ALL ON FUNCTION public.recorded_now() FROM PUBLIC;
GRANT ALL ON FUNCTION public.recorded_now() TO roster_secretariat;
GRANT ALL ON FUNCTION public.recorded_now() TO roster_coordinator;
GRANT ALL ON FUNCTION public.recorded_now() TO roster_administrator;
GRANT SELECT,DELETE,UPDATE ON TABLE public.nomination TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.nomination TO roster_secretariat;
GRANT SELECT ON TABLE public.nomination TO roster_auditor;
GRANT INSERT(call_id),UPDATE(call_id) ON TABLE public.nomination TO roster_secretariat;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.nomination TO roster_secretariat;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.nomination TO roster_secretariat;
GRANT INSERT(received_on),UPDATE(received_on) ON TABLE public.nomination TO roster_secretariat;
GRANT INSERT(taken_from),UPDATE(taken_from) ON TABLE public.nomination TO roster_secretariat;
GRANT INSERT(available_from),UPDATE(available_from) ON TABLE public.nomination TO roster_secretariat;
GRANT INSERT(note),UPDATE(note) ON TABLE public.nomination TO roster_secretariat;
GRANT INSERT(withdrawn_on),UPDATE(withdrawn_on) ON TABLE public.nomination TO roster_secretariat;
REVOKE ALL ON PROCEDURE public.be_by_members(IN nominations public.nomination[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION public.begin_within_mandate() FROM PUBLIC;
GRANT SELECT,DELETE ON TABLE public.ceiling TO roster_secretariat;
GRANT SELECT ON TABLE public.ceiling TO roster_coordinator;
GRANT SELECT ON TABLE public.ceiling TO roster_expert;
GRANT SELECT ON TABLE public.ceiling TO roster_committee;
GRANT SELECT ON TABLE public.ceiling TO roster_assessor;
GRANT SELECT ON TABLE public.ceiling TO roster_auditor;
GRANT SELECT ON TABLE public.ceiling TO roster_administrator;
GRANT INSERT(experts),UPDATE(experts) ON TABLE public.ceiling TO roster_secretariat;
GRANT INSERT(first_day),UPDATE(first_day) ON TABLE public.ceiling TO roster_secretariat;
GRANT INSERT(instrument),UPDATE(instrument) ON TABLE public.ceiling TO roster_secretariat;
GRANT INSERT(paragraph),UPDATE(paragraph) ON TABLE public.ceiling TO roster_secretariat;
REVOKE ALL ON FUNCTION public.ceiling_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ceiling_on(day date) TO roster_secretariat;
GRANT ALL ON FUNCTION public.ceiling_on(day date) TO roster_coordinator;
GRANT ALL ON FUNCTION public.ceiling_on(day date) TO roster_expert;
GRANT ALL ON FUNCTION public.ceiling_on(day date) TO roster_committee;
GRANT ALL ON FUNCTION public.ceiling_on(day date) TO roster_assessor;
GRANT ALL ON FUNCTION public.ceiling_on(day date) TO roster_auditor;
GRANT ALL ON FUNCTION public.ceiling_on(day date) TO roster_administrator;
REVOKE ALL ON FUNCTION public.choose_nominees() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.coordinate_as_expert() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) TO roster_eraser;
GRANT ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) TO roster_secretariat;
GRANT ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) TO roster_coordinator;
GRANT ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) TO roster_expert;
GRANT ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) TO roster_committee;
GRANT ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) TO roster_assessor;
GRANT ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) TO roster_auditor;
GRANT ALL ON FUNCTION public.days_served(nominal daterange, ended_on date) TO roster_administrator;
REVOKE ALL ON FUNCTION public.erase_person(person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.erase_person(person bigint) TO roster_secretariat;
REVOKE ALL ON FUNCTION public.follow_consultation() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.forget_outcomes() FROM PUBLIC;
REVOKE ALL ON PROCEDURE public.give_reading(IN relation text, IN roles text, IN of_rows text) FROM PUBLIC;
REVOKE ALL ON PROCEDURE public.give_writing(IN relation text, IN roles text, IN verbs text) FROM PUBLIC;
REVOKE ALL ON PROCEDURE public.hold_personal_data(IN relation name, IN key name, IN leaves text) FROM PUBLIC;
REVOKE ALL ON FUNCTION public.is_language(code text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.is_language(code text) TO roster_secretariat;
GRANT ALL ON FUNCTION public.is_language(code text) TO roster_coordinator;
GRANT ALL ON FUNCTION public.is_language(code text) TO roster_expert;
GRANT ALL ON FUNCTION public.is_language(code text) TO roster_committee;
GRANT ALL ON FUNCTION public.is_language(code text) TO roster_assessor;
GRANT ALL ON FUNCTION public.is_language(code text) TO roster_auditor;
GRANT ALL ON FUNCTION public.is_language(code text) TO roster_administrator;
REVOKE ALL ON PROCEDURE public.judge_by_ceiling(IN served daterange, IN before daterange) FROM PUBLIC;
REVOKE ALL ON FUNCTION public.keep_clock() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.keep_history() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.keep_members_of_withdrawn_slate() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.keep_nationalities_apart() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.keep_service_of_office() FROM PUBLIC;
REVOKE ALL ON PROCEDURE public.keep_two_times(IN relation name) FROM PUBLIC;
REVOKE ALL ON FUNCTION public.keep_withdrawn_slate() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.keep_within_ceiling() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.keep_within_changed_ceiling() FROM PUBLIC;
GRANT SELECT ON TABLE history.mandate TO roster_secretariat;
GRANT SELECT ON TABLE history.mandate TO roster_coordinator;
GRANT SELECT ON TABLE history.mandate TO roster_expert;
GRANT SELECT ON TABLE history.mandate TO roster_committee;
GRANT SELECT ON TABLE history.mandate TO roster_assessor;
GRANT SELECT ON TABLE history.mandate TO roster_auditor;
GRANT SELECT ON TABLE history.mandate TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.mandate TO roster_secretariat;
GRANT SELECT ON TABLE public.mandate TO roster_coordinator;
GRANT SELECT ON TABLE public.mandate TO roster_expert;
GRANT SELECT ON TABLE public.mandate TO roster_committee;
GRANT SELECT ON TABLE public.mandate TO roster_assessor;
GRANT SELECT ON TABLE public.mandate TO roster_auditor;
GRANT SELECT ON TABLE public.mandate TO roster_administrator;
GRANT INSERT(instrument),UPDATE(instrument) ON TABLE public.mandate TO roster_secretariat;
GRANT INSERT(adopted_on),UPDATE(adopted_on) ON TABLE public.mandate TO roster_secretariat;
GRANT INSERT(last_day),UPDATE(last_day) ON TABLE public.mandate TO roster_secretariat;
GRANT INSERT(revived_by),UPDATE(revived_by) ON TABLE public.mandate TO roster_secretariat;
GRANT SELECT ON TABLE known.mandate TO roster_secretariat;
GRANT SELECT ON TABLE known.mandate TO roster_coordinator;
GRANT SELECT ON TABLE known.mandate TO roster_expert;
GRANT SELECT ON TABLE known.mandate TO roster_committee;
GRANT SELECT ON TABLE known.mandate TO roster_assessor;
GRANT SELECT ON TABLE known.mandate TO roster_auditor;
GRANT SELECT ON TABLE known.mandate TO roster_administrator;
GRANT SELECT ON TABLE public.mandate_chain TO roster_secretariat;
GRANT SELECT ON TABLE public.mandate_chain TO roster_coordinator;
GRANT SELECT ON TABLE public.mandate_chain TO roster_expert;
GRANT SELECT ON TABLE public.mandate_chain TO roster_committee;
GRANT SELECT ON TABLE public.mandate_chain TO roster_assessor;
GRANT SELECT ON TABLE public.mandate_chain TO roster_auditor;
GRANT SELECT ON TABLE public.mandate_chain TO roster_administrator;
REVOKE ALL ON FUNCTION public.mandate_end_for(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.mandate_end_for(day date) TO roster_secretariat;
GRANT ALL ON FUNCTION public.mandate_end_for(day date) TO roster_coordinator;
GRANT ALL ON FUNCTION public.mandate_end_for(day date) TO roster_expert;
GRANT ALL ON FUNCTION public.mandate_end_for(day date) TO roster_committee;
GRANT ALL ON FUNCTION public.mandate_end_for(day date) TO roster_assessor;
GRANT ALL ON FUNCTION public.mandate_end_for(day date) TO roster_auditor;
GRANT ALL ON FUNCTION public.mandate_end_for(day date) TO roster_administrator;
GRANT SELECT,DELETE,UPDATE ON TABLE history.person_nationality TO roster_eraser;
GRANT SELECT ON TABLE history.person_nationality TO roster_secretariat;
GRANT SELECT ON TABLE history.person_nationality TO roster_auditor;
GRANT SELECT ON TABLE history.person_nationality TO roster_coordinator;
GRANT SELECT ON TABLE history.person_nationality TO roster_expert;
GRANT SELECT ON TABLE history.person_nationality TO roster_committee;
GRANT SELECT ON TABLE history.state_standing TO roster_secretariat;
GRANT SELECT ON TABLE history.state_standing TO roster_coordinator;
GRANT SELECT ON TABLE history.state_standing TO roster_expert;
GRANT SELECT ON TABLE history.state_standing TO roster_committee;
GRANT SELECT ON TABLE history.state_standing TO roster_assessor;
GRANT SELECT ON TABLE history.state_standing TO roster_auditor;
GRANT SELECT ON TABLE history.state_standing TO roster_administrator;
GRANT SELECT,DELETE,UPDATE ON TABLE public.person_nationality TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.person_nationality TO roster_secretariat;
GRANT SELECT ON TABLE public.person_nationality TO roster_auditor;
GRANT SELECT ON TABLE public.person_nationality TO roster_coordinator;
GRANT SELECT ON TABLE public.person_nationality TO roster_expert;
GRANT SELECT ON TABLE public.person_nationality TO roster_committee;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.person_nationality TO roster_secretariat;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.person_nationality TO roster_secretariat;
GRANT INSERT(valid),UPDATE(valid) ON TABLE public.person_nationality TO roster_secretariat;
GRANT INSERT(reported),UPDATE(reported) ON TABLE public.person_nationality TO roster_secretariat;
GRANT INSERT(reported_because),UPDATE(reported_because) ON TABLE public.person_nationality TO roster_secretariat;
GRANT SELECT ON TABLE known.person_nationality TO roster_secretariat;
GRANT SELECT ON TABLE known.person_nationality TO roster_auditor;
GRANT SELECT ON TABLE known.person_nationality TO roster_coordinator;
GRANT SELECT ON TABLE known.person_nationality TO roster_expert;
GRANT SELECT ON TABLE known.person_nationality TO roster_committee;
GRANT SELECT,DELETE ON TABLE public.state_standing TO roster_secretariat;
GRANT SELECT ON TABLE public.state_standing TO roster_coordinator;
GRANT SELECT ON TABLE public.state_standing TO roster_expert;
GRANT SELECT ON TABLE public.state_standing TO roster_committee;
GRANT SELECT ON TABLE public.state_standing TO roster_assessor;
GRANT SELECT ON TABLE public.state_standing TO roster_auditor;
GRANT SELECT ON TABLE public.state_standing TO roster_administrator;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.state_standing TO roster_secretariat;
GRANT INSERT(standing),UPDATE(standing) ON TABLE public.state_standing TO roster_secretariat;
GRANT INSERT(valid),UPDATE(valid) ON TABLE public.state_standing TO roster_secretariat;
GRANT INSERT(source),UPDATE(source) ON TABLE public.state_standing TO roster_secretariat;
GRANT SELECT ON TABLE known.state_standing TO roster_secretariat;
GRANT SELECT ON TABLE known.state_standing TO roster_coordinator;
GRANT SELECT ON TABLE known.state_standing TO roster_expert;
GRANT SELECT ON TABLE known.state_standing TO roster_committee;
GRANT SELECT ON TABLE known.state_standing TO roster_assessor;
GRANT SELECT ON TABLE known.state_standing TO roster_auditor;
GRANT SELECT ON TABLE known.state_standing TO roster_administrator;
REVOKE ALL ON FUNCTION public.nationality_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.nationality_on(day date) TO roster_secretariat;
GRANT ALL ON FUNCTION public.nationality_on(day date) TO roster_coordinator;
GRANT ALL ON FUNCTION public.nationality_on(day date) TO roster_expert;
GRANT ALL ON FUNCTION public.nationality_on(day date) TO roster_committee;
GRANT ALL ON FUNCTION public.nationality_on(day date) TO roster_assessor;
GRANT ALL ON FUNCTION public.nationality_on(day date) TO roster_auditor;
GRANT ALL ON FUNCTION public.nationality_on(day date) TO roster_administrator;
REVOKE ALL ON FUNCTION public.nationality_on_now(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.nationality_on_now(day date) TO roster_secretariat;
GRANT ALL ON FUNCTION public.nationality_on_now(day date) TO roster_coordinator;
GRANT ALL ON FUNCTION public.nationality_on_now(day date) TO roster_expert;
GRANT ALL ON FUNCTION public.nationality_on_now(day date) TO roster_committee;
GRANT ALL ON FUNCTION public.nationality_on_now(day date) TO roster_assessor;
GRANT ALL ON FUNCTION public.nationality_on_now(day date) TO roster_auditor;
GRANT ALL ON FUNCTION public.nationality_on_now(day date) TO roster_administrator;
REVOKE ALL ON FUNCTION public.nominate_as_member() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.nominate_as_members() FROM PUBLIC;
REVOKE ALL ON PROCEDURE public.open_group() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.outcomes_are_kept_for() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.principal() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.recall_outcome(given text, act text, OUT was_done boolean, OUT outcome text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.recall_outcome(given text, act text, OUT was_done boolean, OUT outcome text) TO roster_secretariat;
GRANT ALL ON FUNCTION public.recall_outcome(given text, act text, OUT was_done boolean, OUT outcome text) TO roster_coordinator;
GRANT ALL ON FUNCTION public.recall_outcome(given text, act text, OUT was_done boolean, OUT outcome text) TO roster_administrator;
REVOKE ALL ON FUNCTION public.record_access(act text, people bigint[], nominations bigint[], fields text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.record_access(act text, people bigint[], nominations bigint[], fields text[]) TO roster_secretariat;
GRANT ALL ON FUNCTION public.record_access(act text, people bigint[], nominations bigint[], fields text[]) TO roster_coordinator;
GRANT ALL ON FUNCTION public.record_access(act text, people bigint[], nominations bigint[], fields text[]) TO roster_expert;
GRANT ALL ON FUNCTION public.record_access(act text, people bigint[], nominations bigint[], fields text[]) TO roster_committee;
GRANT ALL ON FUNCTION public.record_access(act text, people bigint[], nominations bigint[], fields text[]) TO roster_auditor;
REVOKE ALL ON FUNCTION public.refuse_change() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.refuse_new_key() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.remember_outcome(given text, act text, outcome text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.remember_outcome(given text, act text, outcome text) TO roster_secretariat;
GRANT ALL ON FUNCTION public.remember_outcome(given text, act text, outcome text) TO roster_coordinator;
GRANT ALL ON FUNCTION public.remember_outcome(given text, act text, outcome text) TO roster_administrator;
REVOKE ALL ON FUNCTION public.search_key(name text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.search_key(name text) TO roster_eraser;
GRANT ALL ON FUNCTION public.search_key(name text) TO roster_secretariat;
GRANT ALL ON FUNCTION public.search_key(name text) TO roster_coordinator;
GRANT ALL ON FUNCTION public.search_key(name text) TO roster_expert;
GRANT ALL ON FUNCTION public.search_key(name text) TO roster_committee;
GRANT ALL ON FUNCTION public.search_key(name text) TO roster_assessor;
GRANT ALL ON FUNCTION public.search_key(name text) TO roster_auditor;
GRANT ALL ON FUNCTION public.search_key(name text) TO roster_administrator;
GRANT SELECT ON TABLE public.appointment TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.appointment TO roster_secretariat;
GRANT SELECT ON TABLE public.appointment TO roster_coordinator;
GRANT SELECT ON TABLE public.appointment TO roster_expert;
GRANT SELECT ON TABLE public.appointment TO roster_committee;
GRANT SELECT ON TABLE public.appointment TO roster_auditor;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.appointment TO roster_secretariat;
GRANT INSERT(term),UPDATE(term) ON TABLE public.appointment TO roster_secretariat;
GRANT INSERT(appointed_on),UPDATE(appointed_on) ON TABLE public.appointment TO roster_secretariat;
GRANT INSERT(instrument),UPDATE(instrument) ON TABLE public.appointment TO roster_secretariat;
GRANT INSERT(decision_id),UPDATE(decision_id) ON TABLE public.appointment TO roster_secretariat;
GRANT INSERT(consultation_id),UPDATE(consultation_id) ON TABLE public.appointment TO roster_secretariat;
GRANT INSERT(taken_up_on),UPDATE(taken_up_on) ON TABLE public.appointment TO roster_secretariat;
GRANT INSERT(ended_on),UPDATE(ended_on) ON TABLE public.appointment TO roster_secretariat;
GRANT INSERT(ended_because),UPDATE(ended_because) ON TABLE public.appointment TO roster_secretariat;
GRANT SELECT ON TABLE public.mandate_chain_now TO roster_secretariat;
GRANT SELECT ON TABLE public.mandate_chain_now TO roster_coordinator;
GRANT SELECT ON TABLE public.mandate_chain_now TO roster_expert;
GRANT SELECT ON TABLE public.mandate_chain_now TO roster_committee;
GRANT SELECT ON TABLE public.mandate_chain_now TO roster_assessor;
GRANT SELECT ON TABLE public.mandate_chain_now TO roster_auditor;
GRANT SELECT ON TABLE public.mandate_chain_now TO roster_administrator;
REVOKE ALL ON FUNCTION public.serves_on(person bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.serves_on(person bigint, day date) TO roster_secretariat;
GRANT ALL ON FUNCTION public.serves_on(person bigint, day date) TO roster_coordinator;
GRANT ALL ON FUNCTION public.serves_on(person bigint, day date) TO roster_expert;
GRANT ALL ON FUNCTION public.serves_on(person bigint, day date) TO roster_committee;
GRANT ALL ON FUNCTION public.serves_on(person bigint, day date) TO roster_assessor;
GRANT ALL ON FUNCTION public.serves_on(person bigint, day date) TO roster_auditor;
GRANT ALL ON FUNCTION public.serves_on(person bigint, day date) TO roster_administrator;
GRANT SELECT ON TABLE history.appointment TO roster_eraser;
GRANT SELECT ON TABLE history.appointment TO roster_secretariat;
GRANT SELECT ON TABLE history.appointment TO roster_coordinator;
GRANT SELECT ON TABLE history.appointment TO roster_expert;
GRANT SELECT ON TABLE history.appointment TO roster_committee;
GRANT SELECT ON TABLE history.appointment TO roster_auditor;
GRANT SELECT ON TABLE known.appointment TO roster_secretariat;
GRANT SELECT ON TABLE known.appointment TO roster_coordinator;
GRANT SELECT ON TABLE known.appointment TO roster_expert;
GRANT SELECT ON TABLE known.appointment TO roster_committee;
GRANT SELECT ON TABLE known.appointment TO roster_auditor;
GRANT SELECT ON TABLE public.effective_appointment TO roster_secretariat;
GRANT SELECT ON TABLE public.effective_appointment TO roster_coordinator;
GRANT SELECT ON TABLE public.effective_appointment TO roster_expert;
GRANT SELECT ON TABLE public.effective_appointment TO roster_committee;
GRANT SELECT ON TABLE public.effective_appointment TO roster_assessor;
GRANT SELECT ON TABLE public.effective_appointment TO roster_auditor;
GRANT SELECT ON TABLE public.effective_appointment TO roster_administrator;
GRANT SELECT ON TABLE public.unbroken_service TO roster_secretariat;
GRANT SELECT ON TABLE public.unbroken_service TO roster_coordinator;
GRANT SELECT ON TABLE public.unbroken_service TO roster_expert;
GRANT SELECT ON TABLE public.unbroken_service TO roster_committee;
GRANT SELECT ON TABLE public.unbroken_service TO roster_assessor;
GRANT SELECT ON TABLE public.unbroken_service TO roster_auditor;
GRANT SELECT ON TABLE public.unbroken_service TO roster_administrator;
REVOKE ALL ON FUNCTION public.serves_until(person bigint, day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.serves_until(person bigint, day date) TO roster_secretariat;
GRANT ALL ON FUNCTION public.serves_until(person bigint, day date) TO roster_coordinator;
GRANT ALL ON FUNCTION public.serves_until(person bigint, day date) TO roster_expert;
GRANT ALL ON FUNCTION public.serves_until(person bigint, day date) TO roster_committee;
GRANT ALL ON FUNCTION public.serves_until(person bigint, day date) TO roster_assessor;
GRANT ALL ON FUNCTION public.serves_until(person bigint, day date) TO roster_auditor;
GRANT ALL ON FUNCTION public.serves_until(person bigint, day date) TO roster_administrator;
REVOKE ALL ON FUNCTION public.serving_on(day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.serving_on(day date) TO roster_secretariat;
GRANT ALL ON FUNCTION public.serving_on(day date) TO roster_coordinator;
GRANT ALL ON FUNCTION public.serving_on(day date) TO roster_expert;
GRANT ALL ON FUNCTION public.serving_on(day date) TO roster_committee;
GRANT ALL ON FUNCTION public.serving_on(day date) TO roster_assessor;
GRANT ALL ON FUNCTION public.serving_on(day date) TO roster_auditor;
GRANT ALL ON FUNCTION public.serving_on(day date) TO roster_administrator;
REVOKE ALL ON FUNCTION public.sessions_last() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.sessions_rest_for() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.sign_in(link bytea, session bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_in(link bytea, session bytea) TO roster_gate;
REVOKE ALL ON FUNCTION public.sign_out(session bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.sign_out(session bytea) TO roster_gate;
REVOKE ALL ON FUNCTION public.support_while_serving() FROM PUBLIC;
REVOKE ALL ON FUNCTION public.take_group() FROM PUBLIC;
GRANT ALL ON FUNCTION public.take_group() TO roster_eraser;
GRANT ALL ON FUNCTION public.take_group() TO roster_secretariat;
GRANT ALL ON FUNCTION public.take_group() TO roster_coordinator;
GRANT ALL ON FUNCTION public.take_group() TO roster_administrator;
REVOKE ALL ON FUNCTION public.take_group_first() FROM PUBLIC;
GRANT SELECT ON TABLE public.test_clock TO roster_secretariat;
GRANT SELECT ON TABLE public.test_clock TO roster_coordinator;
GRANT SELECT ON TABLE public.test_clock TO roster_expert;
GRANT SELECT ON TABLE public.test_clock TO roster_committee;
GRANT SELECT ON TABLE public.test_clock TO roster_assessor;
GRANT SELECT ON TABLE public.test_clock TO roster_auditor;
GRANT SELECT ON TABLE public.test_clock TO roster_administrator;
REVOKE ALL ON FUNCTION public.test_instant() FROM PUBLIC;
GRANT ALL ON FUNCTION public.test_instant() TO roster_secretariat;
GRANT ALL ON FUNCTION public.test_instant() TO roster_coordinator;
GRANT ALL ON FUNCTION public.test_instant() TO roster_expert;
GRANT ALL ON FUNCTION public.test_instant() TO roster_committee;
GRANT ALL ON FUNCTION public.test_instant() TO roster_assessor;
GRANT ALL ON FUNCTION public.test_instant() TO roster_auditor;
GRANT ALL ON FUNCTION public.test_instant() TO roster_administrator;
GRANT SELECT,DELETE ON TABLE audit.payload TO roster_eraser;
GRANT SELECT ON TABLE audit.payload TO roster_auditor;
GRANT SELECT ON TABLE history.acting_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE history.acting_coordinator TO roster_coordinator;
GRANT SELECT ON TABLE history.acting_coordinator TO roster_expert;
GRANT SELECT ON TABLE history.acting_coordinator TO roster_committee;
GRANT SELECT ON TABLE history.acting_coordinator TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE history.assessment_score TO roster_eraser;
GRANT SELECT ON TABLE history.assessment_score TO roster_secretariat;
GRANT SELECT ON TABLE history.assessment_score TO roster_auditor;
GRANT SELECT ON TABLE history.call TO roster_secretariat;
GRANT SELECT ON TABLE history.call TO roster_auditor;
GRANT SELECT ON TABLE history.ceiling TO roster_secretariat;
GRANT SELECT ON TABLE history.ceiling TO roster_coordinator;
GRANT SELECT ON TABLE history.ceiling TO roster_expert;
GRANT SELECT ON TABLE history.ceiling TO roster_committee;
GRANT SELECT ON TABLE history.ceiling TO roster_assessor;
GRANT SELECT ON TABLE history.ceiling TO roster_auditor;
GRANT SELECT ON TABLE history.ceiling TO roster_administrator;
GRANT SELECT ON TABLE history.committee_chair TO roster_secretariat;
GRANT SELECT ON TABLE history.committee_chair TO roster_coordinator;
GRANT SELECT ON TABLE history.committee_chair TO roster_expert;
GRANT SELECT ON TABLE history.committee_chair TO roster_committee;
GRANT SELECT ON TABLE history.committee_chair TO roster_assessor;
GRANT SELECT ON TABLE history.committee_chair TO roster_auditor;
GRANT SELECT ON TABLE history.committee_chair TO roster_administrator;
GRANT SELECT ON TABLE history.committee_member TO roster_secretariat;
GRANT SELECT ON TABLE history.committee_member TO roster_coordinator;
GRANT SELECT ON TABLE history.committee_member TO roster_expert;
GRANT SELECT ON TABLE history.committee_member TO roster_committee;
GRANT SELECT ON TABLE history.committee_member TO roster_assessor;
GRANT SELECT ON TABLE history.committee_member TO roster_auditor;
GRANT SELECT ON TABLE history.committee_member TO roster_administrator;
GRANT SELECT ON TABLE history.consultation TO roster_secretariat;
GRANT SELECT ON TABLE history.consultation TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE history.contract TO roster_eraser;
GRANT SELECT ON TABLE history.contract TO roster_secretariat;
GRANT SELECT ON TABLE history.contract TO roster_auditor;
GRANT SELECT ON TABLE history.coordinator_term TO roster_secretariat;
GRANT SELECT ON TABLE history.coordinator_term TO roster_coordinator;
GRANT SELECT ON TABLE history.coordinator_term TO roster_expert;
GRANT SELECT ON TABLE history.coordinator_term TO roster_committee;
GRANT SELECT ON TABLE history.coordinator_term TO roster_auditor;
GRANT SELECT ON TABLE history.credential TO roster_auditor;
GRANT SELECT ON TABLE history.decision TO roster_secretariat;
GRANT SELECT ON TABLE history.decision TO roster_coordinator;
GRANT SELECT ON TABLE history.decision TO roster_expert;
GRANT SELECT ON TABLE history.decision TO roster_auditor;
GRANT SELECT ON TABLE history.expertise_tag TO roster_secretariat;
GRANT SELECT ON TABLE history.expertise_tag TO roster_coordinator;
GRANT SELECT ON TABLE history.expertise_tag TO roster_expert;
GRANT SELECT ON TABLE history.expertise_tag TO roster_committee;
GRANT SELECT ON TABLE history.expertise_tag TO roster_assessor;
GRANT SELECT ON TABLE history.expertise_tag TO roster_auditor;
GRANT SELECT ON TABLE history.expertise_tag TO roster_administrator;
GRANT SELECT ON TABLE history.file_import TO roster_secretariat;
GRANT SELECT ON TABLE history.file_import TO roster_auditor;
GRANT SELECT ON TABLE history.focal_point TO roster_secretariat;
GRANT SELECT ON TABLE history.focal_point TO roster_coordinator;
GRANT SELECT ON TABLE history.focal_point TO roster_expert;
GRANT SELECT ON TABLE history.focal_point TO roster_committee;
GRANT SELECT ON TABLE history.focal_point TO roster_auditor;
GRANT SELECT ON TABLE history.group_membership TO roster_secretariat;
GRANT SELECT ON TABLE history.group_membership TO roster_coordinator;
GRANT SELECT ON TABLE history.group_membership TO roster_expert;
GRANT SELECT ON TABLE history.group_membership TO roster_committee;
GRANT SELECT ON TABLE history.group_membership TO roster_assessor;
GRANT SELECT ON TABLE history.group_membership TO roster_auditor;
GRANT SELECT ON TABLE history.group_membership TO roster_administrator;
GRANT SELECT ON TABLE history.holiday TO roster_secretariat;
GRANT SELECT ON TABLE history.holiday TO roster_coordinator;
GRANT SELECT ON TABLE history.holiday TO roster_expert;
GRANT SELECT ON TABLE history.holiday TO roster_committee;
GRANT SELECT ON TABLE history.holiday TO roster_assessor;
GRANT SELECT ON TABLE history.holiday TO roster_auditor;
GRANT SELECT ON TABLE history.holiday TO roster_administrator;
GRANT SELECT ON TABLE history.m49_area TO roster_secretariat;
GRANT SELECT ON TABLE history.m49_area TO roster_coordinator;
GRANT SELECT ON TABLE history.m49_area TO roster_expert;
GRANT SELECT ON TABLE history.m49_area TO roster_committee;
GRANT SELECT ON TABLE history.m49_area TO roster_assessor;
GRANT SELECT ON TABLE history.m49_area TO roster_auditor;
GRANT SELECT ON TABLE history.m49_area TO roster_administrator;
GRANT SELECT ON TABLE history.need TO roster_secretariat;
GRANT SELECT ON TABLE history.need TO roster_coordinator;
GRANT SELECT ON TABLE history.need TO roster_expert;
GRANT SELECT ON TABLE history.need TO roster_committee;
GRANT SELECT ON TABLE history.need TO roster_assessor;
GRANT SELECT ON TABLE history.need TO roster_auditor;
GRANT SELECT ON TABLE history.need TO roster_administrator;
GRANT SELECT,DELETE,UPDATE ON TABLE history.nomination TO roster_eraser;
GRANT SELECT ON TABLE history.nomination TO roster_secretariat;
GRANT SELECT ON TABLE history.nomination TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE history.nomination_cv TO roster_eraser;
GRANT SELECT ON TABLE history.nomination_cv TO roster_secretariat;
GRANT SELECT ON TABLE history.nomination_cv TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE history.person TO roster_eraser;
GRANT SELECT ON TABLE history.person TO roster_secretariat;
GRANT SELECT ON TABLE history.person TO roster_auditor;
GRANT SELECT ON TABLE history.person TO roster_coordinator;
GRANT SELECT ON TABLE history.person TO roster_expert;
GRANT SELECT ON TABLE history.person TO roster_committee;
GRANT SELECT,DELETE,UPDATE ON TABLE history.person_contact TO roster_eraser;
GRANT SELECT ON TABLE history.person_contact TO roster_secretariat;
GRANT SELECT ON TABLE history.person_contact TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE history.person_expertise TO roster_eraser;
GRANT SELECT ON TABLE history.person_expertise TO roster_secretariat;
GRANT SELECT ON TABLE history.person_expertise TO roster_auditor;
GRANT SELECT ON TABLE history.person_expertise TO roster_coordinator;
GRANT SELECT ON TABLE history.person_expertise TO roster_expert;
GRANT SELECT,DELETE,UPDATE ON TABLE history.person_gender TO roster_eraser;
GRANT SELECT ON TABLE history.person_gender TO roster_secretariat;
GRANT SELECT ON TABLE history.person_gender TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE history.person_language TO roster_eraser;
GRANT SELECT ON TABLE history.person_language TO roster_secretariat;
GRANT SELECT ON TABLE history.person_language TO roster_auditor;
GRANT SELECT ON TABLE history.person_language TO roster_coordinator;
GRANT SELECT ON TABLE history.person_language TO roster_expert;
GRANT SELECT ON TABLE history.principal TO roster_auditor;
GRANT SELECT ON TABLE history.principal TO roster_administrator;
GRANT SELECT ON TABLE history.principal_role TO roster_auditor;
GRANT SELECT ON TABLE history.principal_role TO roster_administrator;
GRANT SELECT ON TABLE history.regional_group TO roster_secretariat;
GRANT SELECT ON TABLE history.regional_group TO roster_coordinator;
GRANT SELECT ON TABLE history.regional_group TO roster_expert;
GRANT SELECT ON TABLE history.regional_group TO roster_committee;
GRANT SELECT ON TABLE history.regional_group TO roster_assessor;
GRANT SELECT ON TABLE history.regional_group TO roster_auditor;
GRANT SELECT ON TABLE history.regional_group TO roster_administrator;
GRANT SELECT ON TABLE history.slate TO roster_secretariat;
GRANT SELECT ON TABLE history.slate TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE history.slate_member TO roster_eraser;
GRANT SELECT ON TABLE history.slate_member TO roster_secretariat;
GRANT SELECT ON TABLE history.slate_member TO roster_auditor;
GRANT SELECT ON TABLE history.state TO roster_secretariat;
GRANT SELECT ON TABLE history.state TO roster_coordinator;
GRANT SELECT ON TABLE history.state TO roster_expert;
GRANT SELECT ON TABLE history.state TO roster_committee;
GRANT SELECT ON TABLE history.state TO roster_assessor;
GRANT SELECT ON TABLE history.state TO roster_auditor;
GRANT SELECT ON TABLE history.state TO roster_administrator;
GRANT SELECT ON TABLE history.state_name TO roster_secretariat;
GRANT SELECT ON TABLE history.state_name TO roster_coordinator;
GRANT SELECT ON TABLE history.state_name TO roster_expert;
GRANT SELECT ON TABLE history.state_name TO roster_committee;
GRANT SELECT ON TABLE history.state_name TO roster_assessor;
GRANT SELECT ON TABLE history.state_name TO roster_auditor;
GRANT SELECT ON TABLE history.state_name TO roster_administrator;
GRANT SELECT ON TABLE history.state_succession TO roster_secretariat;
GRANT SELECT ON TABLE history.state_succession TO roster_coordinator;
GRANT SELECT ON TABLE history.state_succession TO roster_expert;
GRANT SELECT ON TABLE history.state_succession TO roster_committee;
GRANT SELECT ON TABLE history.state_succession TO roster_assessor;
GRANT SELECT ON TABLE history.state_succession TO roster_auditor;
GRANT SELECT ON TABLE history.state_succession TO roster_administrator;
GRANT SELECT,DELETE,UPDATE ON TABLE history.stateless_person TO roster_eraser;
GRANT SELECT ON TABLE history.stateless_person TO roster_secretariat;
GRANT SELECT ON TABLE history.stateless_person TO roster_auditor;
GRANT SELECT ON TABLE history.working_group TO roster_secretariat;
GRANT SELECT ON TABLE history.working_group TO roster_coordinator;
GRANT SELECT ON TABLE history.working_group TO roster_expert;
GRANT SELECT ON TABLE history.working_group TO roster_committee;
GRANT SELECT ON TABLE history.working_group TO roster_assessor;
GRANT SELECT ON TABLE history.working_group TO roster_auditor;
GRANT SELECT ON TABLE history.working_group TO roster_administrator;
GRANT SELECT ON TABLE history.working_group_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE history.working_group_coordinator TO roster_coordinator;
GRANT SELECT ON TABLE history.working_group_coordinator TO roster_expert;
GRANT SELECT ON TABLE history.working_group_coordinator TO roster_committee;
GRANT SELECT ON TABLE history.working_group_coordinator TO roster_assessor;
GRANT SELECT ON TABLE history.working_group_coordinator TO roster_auditor;
GRANT SELECT ON TABLE history.working_group_coordinator TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.acting_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE public.acting_coordinator TO roster_coordinator;
GRANT SELECT ON TABLE public.acting_coordinator TO roster_expert;
GRANT SELECT ON TABLE public.acting_coordinator TO roster_committee;
GRANT SELECT ON TABLE public.acting_coordinator TO roster_auditor;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.acting_coordinator TO roster_secretariat;
GRANT INSERT(acts),UPDATE(acts) ON TABLE public.acting_coordinator TO roster_secretariat;
GRANT INSERT(authority),UPDATE(authority) ON TABLE public.acting_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE known.acting_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE known.acting_coordinator TO roster_coordinator;
GRANT SELECT ON TABLE known.acting_coordinator TO roster_expert;
GRANT SELECT ON TABLE known.acting_coordinator TO roster_committee;
GRANT SELECT ON TABLE known.acting_coordinator TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE public.assessment_score TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.assessment_score TO roster_secretariat;
GRANT SELECT ON TABLE public.assessment_score TO roster_auditor;
GRANT INSERT(call_id),UPDATE(call_id) ON TABLE public.assessment_score TO roster_secretariat;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.assessment_score TO roster_secretariat;
GRANT INSERT(criterion),UPDATE(criterion) ON TABLE public.assessment_score TO roster_secretariat;
GRANT INSERT(assessor),UPDATE(assessor) ON TABLE public.assessment_score TO roster_secretariat;
GRANT INSERT(score),UPDATE(score) ON TABLE public.assessment_score TO roster_secretariat;
GRANT SELECT ON TABLE known.assessment_score TO roster_secretariat;
GRANT SELECT ON TABLE known.assessment_score TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.call TO roster_secretariat;
GRANT SELECT ON TABLE public.call TO roster_auditor;
GRANT INSERT(code),UPDATE(code) ON TABLE public.call TO roster_secretariat;
GRANT INSERT(issued_on),UPDATE(issued_on) ON TABLE public.call TO roster_secretariat;
GRANT INSERT(closes_on),UPDATE(closes_on) ON TABLE public.call TO roster_secretariat;
GRANT INSERT(text),UPDATE(text) ON TABLE public.call TO roster_secretariat;
GRANT INSERT(closed_on),UPDATE(closed_on) ON TABLE public.call TO roster_secretariat;
GRANT SELECT ON TABLE known.call TO roster_secretariat;
GRANT SELECT ON TABLE known.call TO roster_auditor;
GRANT SELECT ON TABLE known.ceiling TO roster_secretariat;
GRANT SELECT ON TABLE known.ceiling TO roster_coordinator;
GRANT SELECT ON TABLE known.ceiling TO roster_expert;
GRANT SELECT ON TABLE known.ceiling TO roster_committee;
GRANT SELECT ON TABLE known.ceiling TO roster_assessor;
GRANT SELECT ON TABLE known.ceiling TO roster_auditor;
GRANT SELECT ON TABLE known.ceiling TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.committee_chair TO roster_secretariat;
GRANT SELECT ON TABLE public.committee_chair TO roster_coordinator;
GRANT SELECT ON TABLE public.committee_chair TO roster_expert;
GRANT SELECT ON TABLE public.committee_chair TO roster_committee;
GRANT SELECT ON TABLE public.committee_chair TO roster_assessor;
GRANT SELECT ON TABLE public.committee_chair TO roster_auditor;
GRANT SELECT ON TABLE public.committee_chair TO roster_administrator;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.committee_chair TO roster_secretariat;
GRANT INSERT(chairs),UPDATE(chairs) ON TABLE public.committee_chair TO roster_secretariat;
GRANT SELECT ON TABLE known.committee_chair TO roster_secretariat;
GRANT SELECT ON TABLE known.committee_chair TO roster_coordinator;
GRANT SELECT ON TABLE known.committee_chair TO roster_expert;
GRANT SELECT ON TABLE known.committee_chair TO roster_committee;
GRANT SELECT ON TABLE known.committee_chair TO roster_assessor;
GRANT SELECT ON TABLE known.committee_chair TO roster_auditor;
GRANT SELECT ON TABLE known.committee_chair TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.committee_member TO roster_secretariat;
GRANT SELECT ON TABLE public.committee_member TO roster_coordinator;
GRANT SELECT ON TABLE public.committee_member TO roster_expert;
GRANT SELECT ON TABLE public.committee_member TO roster_committee;
GRANT SELECT ON TABLE public.committee_member TO roster_assessor;
GRANT SELECT ON TABLE public.committee_member TO roster_auditor;
GRANT SELECT ON TABLE public.committee_member TO roster_administrator;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.committee_member TO roster_secretariat;
GRANT INSERT(seated),UPDATE(seated) ON TABLE public.committee_member TO roster_secretariat;
GRANT INSERT(permanent),UPDATE(permanent) ON TABLE public.committee_member TO roster_secretariat;
GRANT SELECT ON TABLE known.committee_member TO roster_secretariat;
GRANT SELECT ON TABLE known.committee_member TO roster_coordinator;
GRANT SELECT ON TABLE known.committee_member TO roster_expert;
GRANT SELECT ON TABLE known.committee_member TO roster_committee;
GRANT SELECT ON TABLE known.committee_member TO roster_assessor;
GRANT SELECT ON TABLE known.committee_member TO roster_auditor;
GRANT SELECT ON TABLE known.committee_member TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.consultation TO roster_secretariat;
GRANT SELECT ON TABLE public.consultation TO roster_auditor;
GRANT INSERT(consulted_on),UPDATE(consulted_on) ON TABLE public.consultation TO roster_secretariat;
GRANT INSERT(consulted),UPDATE(consulted) ON TABLE public.consultation TO roster_secretariat;
GRANT INSERT(subject),UPDATE(subject) ON TABLE public.consultation TO roster_secretariat;
GRANT INSERT(document),UPDATE(document) ON TABLE public.consultation TO roster_secretariat;
GRANT INSERT(outcome),UPDATE(outcome) ON TABLE public.consultation TO roster_secretariat;
GRANT SELECT ON TABLE known.consultation TO roster_secretariat;
GRANT SELECT ON TABLE known.consultation TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE public.contract TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.contract TO roster_secretariat;
GRANT SELECT ON TABLE public.contract TO roster_auditor;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.contract TO roster_secretariat;
GRANT INSERT(runs),UPDATE(runs) ON TABLE public.contract TO roster_secretariat;
GRANT INSERT(reference),UPDATE(reference) ON TABLE public.contract TO roster_secretariat;
GRANT INSERT(exception),UPDATE(exception) ON TABLE public.contract TO roster_secretariat;
GRANT SELECT ON TABLE known.contract TO roster_secretariat;
GRANT SELECT ON TABLE known.contract TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.coordinator_term TO roster_secretariat;
GRANT SELECT ON TABLE public.coordinator_term TO roster_coordinator;
GRANT SELECT ON TABLE public.coordinator_term TO roster_expert;
GRANT SELECT ON TABLE public.coordinator_term TO roster_committee;
GRANT SELECT ON TABLE public.coordinator_term TO roster_auditor;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.coordinator_term TO roster_secretariat;
GRANT INSERT(term),UPDATE(term) ON TABLE public.coordinator_term TO roster_secretariat;
GRANT INSERT(consented_on),UPDATE(consented_on) ON TABLE public.coordinator_term TO roster_secretariat;
GRANT INSERT(appointed_on),UPDATE(appointed_on) ON TABLE public.coordinator_term TO roster_secretariat;
GRANT INSERT(instrument),UPDATE(instrument) ON TABLE public.coordinator_term TO roster_secretariat;
GRANT INSERT(authority),UPDATE(authority) ON TABLE public.coordinator_term TO roster_secretariat;
GRANT INSERT(ended_on),UPDATE(ended_on) ON TABLE public.coordinator_term TO roster_secretariat;
GRANT INSERT(ended_because),UPDATE(ended_because) ON TABLE public.coordinator_term TO roster_secretariat;
GRANT SELECT ON TABLE known.coordinator_term TO roster_secretariat;
GRANT SELECT ON TABLE known.coordinator_term TO roster_coordinator;
GRANT SELECT ON TABLE known.coordinator_term TO roster_expert;
GRANT SELECT ON TABLE known.coordinator_term TO roster_committee;
GRANT SELECT ON TABLE known.coordinator_term TO roster_auditor;
GRANT SELECT ON TABLE public.credential TO roster_auditor;
GRANT DELETE ON TABLE public.credential TO roster_administrator;
GRANT SELECT(credential_id) ON TABLE public.credential TO roster_administrator;
GRANT SELECT(principal_role_id),INSERT(principal_role_id) ON TABLE public.credential TO roster_administrator;
GRANT SELECT(kind),INSERT(kind) ON TABLE public.credential TO roster_administrator;
GRANT SELECT(reads_only),INSERT(reads_only) ON TABLE public.credential TO roster_administrator;
GRANT INSERT(digest) ON TABLE public.credential TO roster_administrator;
GRANT SELECT(expires_at),INSERT(expires_at) ON TABLE public.credential TO roster_administrator;
GRANT SELECT(recorded) ON TABLE public.credential TO roster_administrator;
GRANT SELECT(recorded_by) ON TABLE public.credential TO roster_administrator;
GRANT SELECT(recorded_because) ON TABLE public.credential TO roster_administrator;
GRANT SELECT ON TABLE known.credential TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.decision TO roster_secretariat;
GRANT SELECT ON TABLE public.decision TO roster_coordinator;
GRANT SELECT ON TABLE public.decision TO roster_expert;
GRANT SELECT ON TABLE public.decision TO roster_auditor;
GRANT INSERT(kind),UPDATE(kind) ON TABLE public.decision TO roster_secretariat;
GRANT INSERT(decided_on),UPDATE(decided_on) ON TABLE public.decision TO roster_secretariat;
GRANT INSERT(text),UPDATE(text) ON TABLE public.decision TO roster_secretariat;
GRANT INSERT(document),UPDATE(document) ON TABLE public.decision TO roster_secretariat;
GRANT SELECT ON TABLE known.decision TO roster_secretariat;
GRANT SELECT ON TABLE known.decision TO roster_coordinator;
GRANT SELECT ON TABLE known.decision TO roster_expert;
GRANT SELECT ON TABLE known.decision TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.expertise_tag TO roster_secretariat;
GRANT SELECT ON TABLE public.expertise_tag TO roster_coordinator;
GRANT SELECT ON TABLE public.expertise_tag TO roster_expert;
GRANT SELECT ON TABLE public.expertise_tag TO roster_committee;
GRANT SELECT ON TABLE public.expertise_tag TO roster_assessor;
GRANT SELECT ON TABLE public.expertise_tag TO roster_auditor;
GRANT SELECT ON TABLE public.expertise_tag TO roster_administrator;
GRANT INSERT(tag),UPDATE(tag) ON TABLE public.expertise_tag TO roster_secretariat;
GRANT INSERT(family),UPDATE(family) ON TABLE public.expertise_tag TO roster_secretariat;
GRANT INSERT(authority),UPDATE(authority) ON TABLE public.expertise_tag TO roster_secretariat;
GRANT INSERT(authorised_on),UPDATE(authorised_on) ON TABLE public.expertise_tag TO roster_secretariat;
GRANT SELECT ON TABLE known.expertise_tag TO roster_secretariat;
GRANT SELECT ON TABLE known.expertise_tag TO roster_coordinator;
GRANT SELECT ON TABLE known.expertise_tag TO roster_expert;
GRANT SELECT ON TABLE known.expertise_tag TO roster_committee;
GRANT SELECT ON TABLE known.expertise_tag TO roster_assessor;
GRANT SELECT ON TABLE known.expertise_tag TO roster_auditor;
GRANT SELECT ON TABLE known.expertise_tag TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.file_import TO roster_secretariat;
GRANT SELECT ON TABLE public.file_import TO roster_auditor;
GRANT INSERT(kind),UPDATE(kind) ON TABLE public.file_import TO roster_secretariat;
GRANT INSERT(digest),UPDATE(digest) ON TABLE public.file_import TO roster_secretariat;
GRANT INSERT(records),UPDATE(records) ON TABLE public.file_import TO roster_secretariat;
GRANT INSERT(call_id),UPDATE(call_id) ON TABLE public.file_import TO roster_secretariat;
GRANT SELECT ON TABLE known.file_import TO roster_secretariat;
GRANT SELECT ON TABLE known.file_import TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.focal_point TO roster_secretariat;
GRANT SELECT ON TABLE public.focal_point TO roster_coordinator;
GRANT SELECT ON TABLE public.focal_point TO roster_expert;
GRANT SELECT ON TABLE public.focal_point TO roster_committee;
GRANT SELECT ON TABLE public.focal_point TO roster_auditor;
GRANT INSERT(working_group_id),UPDATE(working_group_id) ON TABLE public.focal_point TO roster_secretariat;
GRANT INSERT(working_group_id),UPDATE(working_group_id) ON TABLE public.focal_point TO roster_coordinator;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.focal_point TO roster_secretariat;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.focal_point TO roster_coordinator;
GRANT INSERT(assigned),UPDATE(assigned) ON TABLE public.focal_point TO roster_secretariat;
GRANT INSERT(assigned),UPDATE(assigned) ON TABLE public.focal_point TO roster_coordinator;
GRANT INSERT(lead),UPDATE(lead) ON TABLE public.focal_point TO roster_secretariat;
GRANT INSERT(lead),UPDATE(lead) ON TABLE public.focal_point TO roster_coordinator;
GRANT INSERT(reason),UPDATE(reason) ON TABLE public.focal_point TO roster_secretariat;
GRANT INSERT(reason),UPDATE(reason) ON TABLE public.focal_point TO roster_coordinator;
GRANT INSERT(expertise),UPDATE(expertise) ON TABLE public.focal_point TO roster_secretariat;
GRANT INSERT(expertise),UPDATE(expertise) ON TABLE public.focal_point TO roster_coordinator;
GRANT INSERT(ended_on),UPDATE(ended_on) ON TABLE public.focal_point TO roster_secretariat;
GRANT INSERT(ended_on),UPDATE(ended_on) ON TABLE public.focal_point TO roster_coordinator;
GRANT SELECT ON TABLE known.focal_point TO roster_secretariat;
GRANT SELECT ON TABLE known.focal_point TO roster_coordinator;
GRANT SELECT ON TABLE known.focal_point TO roster_expert;
GRANT SELECT ON TABLE known.focal_point TO roster_committee;
GRANT SELECT ON TABLE known.focal_point TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.group_membership TO roster_secretariat;
GRANT SELECT ON TABLE public.group_membership TO roster_coordinator;
GRANT SELECT ON TABLE public.group_membership TO roster_expert;
GRANT SELECT ON TABLE public.group_membership TO roster_committee;
GRANT SELECT ON TABLE public.group_membership TO roster_assessor;
GRANT SELECT ON TABLE public.group_membership TO roster_auditor;
GRANT SELECT ON TABLE public.group_membership TO roster_administrator;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.group_membership TO roster_secretariat;
GRANT INSERT(group_code),UPDATE(group_code) ON TABLE public.group_membership TO roster_secretariat;
GRANT INSERT(counts),UPDATE(counts) ON TABLE public.group_membership TO roster_secretariat;
GRANT INSERT(valid),UPDATE(valid) ON TABLE public.group_membership TO roster_secretariat;
GRANT INSERT(note),UPDATE(note) ON TABLE public.group_membership TO roster_secretariat;
GRANT INSERT(source),UPDATE(source) ON TABLE public.group_membership TO roster_secretariat;
GRANT SELECT ON TABLE known.group_membership TO roster_secretariat;
GRANT SELECT ON TABLE known.group_membership TO roster_coordinator;
GRANT SELECT ON TABLE known.group_membership TO roster_expert;
GRANT SELECT ON TABLE known.group_membership TO roster_committee;
GRANT SELECT ON TABLE known.group_membership TO roster_assessor;
GRANT SELECT ON TABLE known.group_membership TO roster_auditor;
GRANT SELECT ON TABLE known.group_membership TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.holiday TO roster_secretariat;
GRANT SELECT ON TABLE public.holiday TO roster_coordinator;
GRANT SELECT ON TABLE public.holiday TO roster_expert;
GRANT SELECT ON TABLE public.holiday TO roster_committee;
GRANT SELECT ON TABLE public.holiday TO roster_assessor;
GRANT SELECT ON TABLE public.holiday TO roster_auditor;
GRANT SELECT ON TABLE public.holiday TO roster_administrator;
GRANT INSERT(day),UPDATE(day) ON TABLE public.holiday TO roster_secretariat;
GRANT INSERT(name),UPDATE(name) ON TABLE public.holiday TO roster_secretariat;
GRANT SELECT ON TABLE known.holiday TO roster_secretariat;
GRANT SELECT ON TABLE known.holiday TO roster_coordinator;
GRANT SELECT ON TABLE known.holiday TO roster_expert;
GRANT SELECT ON TABLE known.holiday TO roster_committee;
GRANT SELECT ON TABLE known.holiday TO roster_assessor;
GRANT SELECT ON TABLE known.holiday TO roster_auditor;
GRANT SELECT ON TABLE known.holiday TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.m49_area TO roster_secretariat;
GRANT SELECT ON TABLE public.m49_area TO roster_coordinator;
GRANT SELECT ON TABLE public.m49_area TO roster_expert;
GRANT SELECT ON TABLE public.m49_area TO roster_committee;
GRANT SELECT ON TABLE public.m49_area TO roster_assessor;
GRANT SELECT ON TABLE public.m49_area TO roster_auditor;
GRANT SELECT ON TABLE public.m49_area TO roster_administrator;
GRANT INSERT(code),UPDATE(code) ON TABLE public.m49_area TO roster_secretariat;
GRANT INSERT(kind),UPDATE(kind) ON TABLE public.m49_area TO roster_secretariat;
GRANT INSERT(parent_code),UPDATE(parent_code) ON TABLE public.m49_area TO roster_secretariat;
GRANT INSERT(name_en),UPDATE(name_en) ON TABLE public.m49_area TO roster_secretariat;
GRANT SELECT ON TABLE known.m49_area TO roster_secretariat;
GRANT SELECT ON TABLE known.m49_area TO roster_coordinator;
GRANT SELECT ON TABLE known.m49_area TO roster_expert;
GRANT SELECT ON TABLE known.m49_area TO roster_committee;
GRANT SELECT ON TABLE known.m49_area TO roster_assessor;
GRANT SELECT ON TABLE known.m49_area TO roster_auditor;
GRANT SELECT ON TABLE known.m49_area TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.need TO roster_secretariat;
GRANT SELECT ON TABLE public.need TO roster_coordinator;
GRANT SELECT ON TABLE public.need TO roster_expert;
GRANT SELECT ON TABLE public.need TO roster_committee;
GRANT SELECT ON TABLE public.need TO roster_assessor;
GRANT SELECT ON TABLE public.need TO roster_auditor;
GRANT SELECT ON TABLE public.need TO roster_administrator;
GRANT INSERT(programme_year),UPDATE(programme_year) ON TABLE public.need TO roster_secretariat;
GRANT INSERT(tag),UPDATE(tag) ON TABLE public.need TO roster_secretariat;
GRANT INSERT(at_least),UPDATE(at_least) ON TABLE public.need TO roster_secretariat;
GRANT INSERT(authority),UPDATE(authority) ON TABLE public.need TO roster_secretariat;
GRANT INSERT(authorised_on),UPDATE(authorised_on) ON TABLE public.need TO roster_secretariat;
GRANT SELECT ON TABLE known.need TO roster_secretariat;
GRANT SELECT ON TABLE known.need TO roster_coordinator;
GRANT SELECT ON TABLE known.need TO roster_expert;
GRANT SELECT ON TABLE known.need TO roster_committee;
GRANT SELECT ON TABLE known.need TO roster_assessor;
GRANT SELECT ON TABLE known.need TO roster_auditor;
GRANT SELECT ON TABLE known.need TO roster_administrator;
GRANT SELECT ON TABLE known.nomination TO roster_secretariat;
GRANT SELECT ON TABLE known.nomination TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE public.nomination_cv TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.nomination_cv TO roster_secretariat;
GRANT SELECT ON TABLE public.nomination_cv TO roster_auditor;
GRANT INSERT(nomination_id),UPDATE(nomination_id) ON TABLE public.nomination_cv TO roster_secretariat;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.nomination_cv TO roster_secretariat;
GRANT INSERT(name),UPDATE(name) ON TABLE public.nomination_cv TO roster_secretariat;
GRANT INSERT(media_type),UPDATE(media_type) ON TABLE public.nomination_cv TO roster_secretariat;
GRANT INSERT(digest),UPDATE(digest) ON TABLE public.nomination_cv TO roster_secretariat;
GRANT SELECT ON TABLE known.nomination_cv TO roster_secretariat;
GRANT SELECT ON TABLE known.nomination_cv TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE public.person TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.person TO roster_secretariat;
GRANT SELECT ON TABLE public.person TO roster_auditor;
GRANT SELECT ON TABLE public.person TO roster_coordinator;
GRANT SELECT ON TABLE public.person TO roster_expert;
GRANT SELECT ON TABLE public.person TO roster_committee;
GRANT INSERT(full_name),UPDATE(full_name) ON TABLE public.person TO roster_secretariat;
GRANT INSERT(romanised_name),UPDATE(romanised_name) ON TABLE public.person TO roster_secretariat;
GRANT INSERT(family_name),UPDATE(family_name) ON TABLE public.person TO roster_secretariat;
GRANT SELECT ON TABLE known.person TO roster_secretariat;
GRANT SELECT ON TABLE known.person TO roster_auditor;
GRANT SELECT ON TABLE known.person TO roster_coordinator;
GRANT SELECT ON TABLE known.person TO roster_expert;
GRANT SELECT ON TABLE known.person TO roster_committee;
GRANT SELECT,DELETE,UPDATE ON TABLE public.person_contact TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.person_contact TO roster_secretariat;
GRANT SELECT ON TABLE public.person_contact TO roster_auditor;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.person_contact TO roster_secretariat;
GRANT INSERT(email),UPDATE(email) ON TABLE public.person_contact TO roster_secretariat;
GRANT SELECT ON TABLE known.person_contact TO roster_secretariat;
GRANT SELECT ON TABLE known.person_contact TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE public.person_expertise TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.person_expertise TO roster_secretariat;
GRANT SELECT ON TABLE public.person_expertise TO roster_auditor;
GRANT SELECT ON TABLE public.person_expertise TO roster_coordinator;
GRANT SELECT ON TABLE public.person_expertise TO roster_expert;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.person_expertise TO roster_secretariat;
GRANT INSERT(tag),UPDATE(tag) ON TABLE public.person_expertise TO roster_secretariat;
GRANT INSERT(level),UPDATE(level) ON TABLE public.person_expertise TO roster_secretariat;
GRANT INSERT(confirmed_on),UPDATE(confirmed_on) ON TABLE public.person_expertise TO roster_secretariat;
GRANT INSERT(evidence),UPDATE(evidence) ON TABLE public.person_expertise TO roster_secretariat;
GRANT SELECT ON TABLE known.person_expertise TO roster_secretariat;
GRANT SELECT ON TABLE known.person_expertise TO roster_auditor;
GRANT SELECT ON TABLE known.person_expertise TO roster_coordinator;
GRANT SELECT ON TABLE known.person_expertise TO roster_expert;
GRANT SELECT,DELETE,UPDATE ON TABLE public.person_gender TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.person_gender TO roster_secretariat;
GRANT SELECT ON TABLE public.person_gender TO roster_auditor;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.person_gender TO roster_secretariat;
GRANT INSERT(gender),UPDATE(gender) ON TABLE public.person_gender TO roster_secretariat;
GRANT SELECT ON TABLE known.person_gender TO roster_secretariat;
GRANT SELECT ON TABLE known.person_gender TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE public.person_language TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.person_language TO roster_secretariat;
GRANT SELECT ON TABLE public.person_language TO roster_auditor;
GRANT SELECT ON TABLE public.person_language TO roster_coordinator;
GRANT SELECT ON TABLE public.person_language TO roster_expert;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.person_language TO roster_secretariat;
GRANT INSERT(language),UPDATE(language) ON TABLE public.person_language TO roster_secretariat;
GRANT INSERT(level),UPDATE(level) ON TABLE public.person_language TO roster_secretariat;
GRANT SELECT ON TABLE known.person_language TO roster_secretariat;
GRANT SELECT ON TABLE known.person_language TO roster_auditor;
GRANT SELECT ON TABLE known.person_language TO roster_coordinator;
GRANT SELECT ON TABLE known.person_language TO roster_expert;
GRANT SELECT ON TABLE public.principal TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.principal TO roster_administrator;
GRANT INSERT(name),UPDATE(name) ON TABLE public.principal TO roster_administrator;
GRANT SELECT ON TABLE known.principal TO roster_auditor;
GRANT SELECT ON TABLE known.principal TO roster_administrator;
GRANT SELECT ON TABLE public.principal_role TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.principal_role TO roster_administrator;
GRANT INSERT(principal_id) ON TABLE public.principal_role TO roster_administrator;
GRANT INSERT(role) ON TABLE public.principal_role TO roster_administrator;
GRANT SELECT ON TABLE known.principal_role TO roster_auditor;
GRANT SELECT ON TABLE known.principal_role TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.regional_group TO roster_secretariat;
GRANT SELECT ON TABLE public.regional_group TO roster_coordinator;
GRANT SELECT ON TABLE public.regional_group TO roster_expert;
GRANT SELECT ON TABLE public.regional_group TO roster_committee;
GRANT SELECT ON TABLE public.regional_group TO roster_assessor;
GRANT SELECT ON TABLE public.regional_group TO roster_auditor;
GRANT SELECT ON TABLE public.regional_group TO roster_administrator;
GRANT INSERT(code),UPDATE(code) ON TABLE public.regional_group TO roster_secretariat;
GRANT INSERT(name_en),UPDATE(name_en) ON TABLE public.regional_group TO roster_secretariat;
GRANT INSERT(name_fr),UPDATE(name_fr) ON TABLE public.regional_group TO roster_secretariat;
GRANT INSERT(name_es),UPDATE(name_es) ON TABLE public.regional_group TO roster_secretariat;
GRANT INSERT(name_ru),UPDATE(name_ru) ON TABLE public.regional_group TO roster_secretariat;
GRANT INSERT(name_zh),UPDATE(name_zh) ON TABLE public.regional_group TO roster_secretariat;
GRANT INSERT(name_ar),UPDATE(name_ar) ON TABLE public.regional_group TO roster_secretariat;
GRANT INSERT("position"),UPDATE("position") ON TABLE public.regional_group TO roster_secretariat;
GRANT SELECT ON TABLE known.regional_group TO roster_secretariat;
GRANT SELECT ON TABLE known.regional_group TO roster_coordinator;
GRANT SELECT ON TABLE known.regional_group TO roster_expert;
GRANT SELECT ON TABLE known.regional_group TO roster_committee;
GRANT SELECT ON TABLE known.regional_group TO roster_assessor;
GRANT SELECT ON TABLE known.regional_group TO roster_auditor;
GRANT SELECT ON TABLE known.regional_group TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.slate TO roster_secretariat;
GRANT SELECT ON TABLE public.slate TO roster_auditor;
GRANT INSERT(call_id),UPDATE(call_id) ON TABLE public.slate TO roster_secretariat;
GRANT INSERT(filled_on),UPDATE(filled_on) ON TABLE public.slate TO roster_secretariat;
GRANT INSERT(note),UPDATE(note) ON TABLE public.slate TO roster_secretariat;
GRANT INSERT(is_withdrawn),UPDATE(is_withdrawn) ON TABLE public.slate TO roster_secretariat;
GRANT SELECT ON TABLE known.slate TO roster_secretariat;
GRANT SELECT ON TABLE known.slate TO roster_auditor;
GRANT SELECT,DELETE,UPDATE ON TABLE public.slate_member TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.slate_member TO roster_secretariat;
GRANT SELECT ON TABLE public.slate_member TO roster_auditor;
GRANT INSERT(slate_id),UPDATE(slate_id) ON TABLE public.slate_member TO roster_secretariat;
GRANT INSERT(call_id),UPDATE(call_id) ON TABLE public.slate_member TO roster_secretariat;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.slate_member TO roster_secretariat;
GRANT SELECT ON TABLE known.slate_member TO roster_secretariat;
GRANT SELECT ON TABLE known.slate_member TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.state TO roster_secretariat;
GRANT SELECT ON TABLE public.state TO roster_coordinator;
GRANT SELECT ON TABLE public.state TO roster_expert;
GRANT SELECT ON TABLE public.state TO roster_committee;
GRANT SELECT ON TABLE public.state TO roster_assessor;
GRANT SELECT ON TABLE public.state TO roster_auditor;
GRANT SELECT ON TABLE public.state TO roster_administrator;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.state TO roster_secretariat;
GRANT INSERT(iso2),UPDATE(iso2) ON TABLE public.state TO roster_secretariat;
GRANT INSERT(m49),UPDATE(m49) ON TABLE public.state TO roster_secretariat;
GRANT INSERT(m49_area_code),UPDATE(m49_area_code) ON TABLE public.state TO roster_secretariat;
GRANT INSERT(note),UPDATE(note) ON TABLE public.state TO roster_secretariat;
GRANT SELECT ON TABLE known.state TO roster_secretariat;
GRANT SELECT ON TABLE known.state TO roster_coordinator;
GRANT SELECT ON TABLE known.state TO roster_expert;
GRANT SELECT ON TABLE known.state TO roster_committee;
GRANT SELECT ON TABLE known.state TO roster_assessor;
GRANT SELECT ON TABLE known.state TO roster_auditor;
GRANT SELECT ON TABLE known.state TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.state_name TO roster_secretariat;
GRANT SELECT ON TABLE public.state_name TO roster_coordinator;
GRANT SELECT ON TABLE public.state_name TO roster_expert;
GRANT SELECT ON TABLE public.state_name TO roster_committee;
GRANT SELECT ON TABLE public.state_name TO roster_assessor;
GRANT SELECT ON TABLE public.state_name TO roster_auditor;
GRANT SELECT ON TABLE public.state_name TO roster_administrator;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.state_name TO roster_secretariat;
GRANT INSERT(language),UPDATE(language) ON TABLE public.state_name TO roster_secretariat;
GRANT INSERT(kind),UPDATE(kind) ON TABLE public.state_name TO roster_secretariat;
GRANT INSERT(name),UPDATE(name) ON TABLE public.state_name TO roster_secretariat;
GRANT INSERT(valid),UPDATE(valid) ON TABLE public.state_name TO roster_secretariat;
GRANT INSERT(source),UPDATE(source) ON TABLE public.state_name TO roster_secretariat;
GRANT SELECT ON TABLE known.state_name TO roster_secretariat;
GRANT SELECT ON TABLE known.state_name TO roster_coordinator;
GRANT SELECT ON TABLE known.state_name TO roster_expert;
GRANT SELECT ON TABLE known.state_name TO roster_committee;
GRANT SELECT ON TABLE known.state_name TO roster_assessor;
GRANT SELECT ON TABLE known.state_name TO roster_auditor;
GRANT SELECT ON TABLE known.state_name TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.state_succession TO roster_secretariat;
GRANT SELECT ON TABLE public.state_succession TO roster_coordinator;
GRANT SELECT ON TABLE public.state_succession TO roster_expert;
GRANT SELECT ON TABLE public.state_succession TO roster_committee;
GRANT SELECT ON TABLE public.state_succession TO roster_assessor;
GRANT SELECT ON TABLE public.state_succession TO roster_auditor;
GRANT SELECT ON TABLE public.state_succession TO roster_administrator;
GRANT INSERT(from_iso3),UPDATE(from_iso3) ON TABLE public.state_succession TO roster_secretariat;
GRANT INSERT(to_iso3),UPDATE(to_iso3) ON TABLE public.state_succession TO roster_secretariat;
GRANT INSERT(on_day),UPDATE(on_day) ON TABLE public.state_succession TO roster_secretariat;
GRANT INSERT(source),UPDATE(source) ON TABLE public.state_succession TO roster_secretariat;
GRANT SELECT ON TABLE known.state_succession TO roster_secretariat;
GRANT SELECT ON TABLE known.state_succession TO roster_coordinator;
GRANT SELECT ON TABLE known.state_succession TO roster_expert;
GRANT SELECT ON TABLE known.state_succession TO roster_committee;
GRANT SELECT ON TABLE known.state_succession TO roster_assessor;
GRANT SELECT ON TABLE known.state_succession TO roster_auditor;
GRANT SELECT ON TABLE known.state_succession TO roster_administrator;
GRANT SELECT,DELETE,UPDATE ON TABLE public.stateless_person TO roster_eraser;
GRANT SELECT,DELETE ON TABLE public.stateless_person TO roster_secretariat;
GRANT SELECT ON TABLE public.stateless_person TO roster_auditor;
GRANT INSERT(person_id),UPDATE(person_id) ON TABLE public.stateless_person TO roster_secretariat;
GRANT SELECT ON TABLE known.stateless_person TO roster_secretariat;
GRANT SELECT ON TABLE known.stateless_person TO roster_auditor;
GRANT SELECT,DELETE ON TABLE public.working_group TO roster_secretariat;
GRANT SELECT ON TABLE public.working_group TO roster_coordinator;
GRANT SELECT ON TABLE public.working_group TO roster_expert;
GRANT SELECT ON TABLE public.working_group TO roster_committee;
GRANT SELECT ON TABLE public.working_group TO roster_assessor;
GRANT SELECT ON TABLE public.working_group TO roster_auditor;
GRANT SELECT ON TABLE public.working_group TO roster_administrator;
GRANT INSERT(code),UPDATE(code) ON TABLE public.working_group TO roster_secretariat;
GRANT INSERT(name),UPDATE(name) ON TABLE public.working_group TO roster_secretariat;
GRANT INSERT(exists_on),UPDATE(exists_on) ON TABLE public.working_group TO roster_secretariat;
GRANT SELECT ON TABLE known.working_group TO roster_secretariat;
GRANT SELECT ON TABLE known.working_group TO roster_coordinator;
GRANT SELECT ON TABLE known.working_group TO roster_expert;
GRANT SELECT ON TABLE known.working_group TO roster_committee;
GRANT SELECT ON TABLE known.working_group TO roster_assessor;
GRANT SELECT ON TABLE known.working_group TO roster_auditor;
GRANT SELECT ON TABLE known.working_group TO roster_administrator;
GRANT SELECT,DELETE ON TABLE public.working_group_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE public.working_group_coordinator TO roster_coordinator;
GRANT SELECT ON TABLE public.working_group_coordinator TO roster_expert;
GRANT SELECT ON TABLE public.working_group_coordinator TO roster_committee;
GRANT SELECT ON TABLE public.working_group_coordinator TO roster_assessor;
GRANT SELECT ON TABLE public.working_group_coordinator TO roster_auditor;
GRANT SELECT ON TABLE public.working_group_coordinator TO roster_administrator;
GRANT INSERT(working_group_id),UPDATE(working_group_id) ON TABLE public.working_group_coordinator TO roster_secretariat;
GRANT INSERT(iso3),UPDATE(iso3) ON TABLE public.working_group_coordinator TO roster_secretariat;
GRANT INSERT(coordinates),UPDATE(coordinates) ON TABLE public.working_group_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE known.working_group_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE known.working_group_coordinator TO roster_coordinator;
GRANT SELECT ON TABLE known.working_group_coordinator TO roster_expert;
GRANT SELECT ON TABLE known.working_group_coordinator TO roster_committee;
GRANT SELECT ON TABLE known.working_group_coordinator TO roster_assessor;
GRANT SELECT ON TABLE known.working_group_coordinator TO roster_auditor;
GRANT SELECT ON TABLE known.working_group_coordinator TO roster_administrator;
GRANT SELECT ON TABLE public.access_record TO roster_auditor;
GRANT SELECT ON TABLE public.credential_use TO roster_auditor;
GRANT SELECT ON TABLE public.credential_use TO roster_administrator;
GRANT SELECT ON TABLE public.effective_acting_coordinator TO roster_secretariat;
GRANT SELECT ON TABLE public.effective_acting_coordinator TO roster_coordinator;
GRANT SELECT ON TABLE public.effective_acting_coordinator TO roster_expert;
GRANT SELECT ON TABLE public.effective_acting_coordinator TO roster_committee;
GRANT SELECT ON TABLE public.effective_acting_coordinator TO roster_assessor;
GRANT SELECT ON TABLE public.effective_acting_coordinator TO roster_auditor;
GRANT SELECT ON TABLE public.effective_acting_coordinator TO roster_administrator;
GRANT SELECT ON TABLE public.effective_appointment_now TO roster_secretariat;
GRANT SELECT ON TABLE public.effective_appointment_now TO roster_coordinator;
GRANT SELECT ON TABLE public.effective_appointment_now TO roster_expert;
GRANT SELECT ON TABLE public.effective_appointment_now TO roster_committee;
GRANT SELECT ON TABLE public.effective_appointment_now TO roster_assessor;
GRANT SELECT ON TABLE public.effective_appointment_now TO roster_auditor;
GRANT SELECT ON TABLE public.effective_appointment_now TO roster_administrator;
GRANT SELECT ON TABLE public.unbroken_service_now TO roster_secretariat;
GRANT SELECT ON TABLE public.unbroken_service_now TO roster_coordinator;
GRANT SELECT ON TABLE public.unbroken_service_now TO roster_expert;
GRANT SELECT ON TABLE public.unbroken_service_now TO roster_committee;
GRANT SELECT ON TABLE public.unbroken_service_now TO roster_assessor;
GRANT SELECT ON TABLE public.unbroken_service_now TO roster_auditor;
GRANT SELECT ON TABLE public.unbroken_service_now TO roster_administrator;
GRANT SELECT ON TABLE public.effective_acting_coordinator_now TO roster_secretariat;
GRANT SELECT ON TABLE public.effective_acting_coordinator_now TO roster_coordinator;
GRANT SELECT ON TABLE public.effective_acting_coordinator_now TO roster_expert;
GRANT SELECT ON TABLE public.effective_acting_coordinator_now TO roster_committee;
GRANT SELECT ON TABLE public.effective_acting_coordinator_now TO roster_assessor;
GRANT SELECT ON TABLE public.effective_acting_coordinator_now TO roster_auditor;
GRANT SELECT ON TABLE public.effective_acting_coordinator_now TO roster_administrator;
GRANT SELECT ON TABLE public.effective_coordinator_term TO roster_secretariat;
GRANT SELECT ON TABLE public.effective_coordinator_term TO roster_coordinator;
GRANT SELECT ON TABLE public.effective_coordinator_term TO roster_expert;
GRANT SELECT ON TABLE public.effective_coordinator_term TO roster_committee;
GRANT SELECT ON TABLE public.effective_coordinator_term TO roster_assessor;
GRANT SELECT ON TABLE public.effective_coordinator_term TO roster_auditor;
GRANT SELECT ON TABLE public.effective_coordinator_term TO roster_administrator;
GRANT SELECT ON TABLE public.effective_coordinator_term_now TO roster_secretariat;
GRANT SELECT ON TABLE public.effective_coordinator_term_now TO roster_coordinator;
GRANT SELECT ON TABLE public.effective_coordinator_term_now TO roster_expert;
GRANT SELECT ON TABLE public.effective_coordinator_term_now TO roster_committee;
GRANT SELECT ON TABLE public.effective_coordinator_term_now TO roster_assessor;
GRANT SELECT ON TABLE public.effective_coordinator_term_now TO roster_auditor;
GRANT SELECT ON TABLE public.effective_coordinator_term_now TO roster_administrator;
GRANT SELECT ON TABLE public.effective_focal_point TO roster_secretariat;
GRANT SELECT ON TABLE public.effective_focal_point TO roster_coordinator;
GRANT SELECT ON TABLE public.effective_focal_point TO roster_expert;
GRANT SELECT ON TABLE public.effective_focal_point TO roster_committee;
GRANT SELECT ON TABLE public.effective_focal_point TO roster_assessor;
GRANT SELECT ON TABLE public.effective_focal_point TO roster_auditor;
GRANT SELECT ON TABLE public.effective_focal_point TO roster_administrator;
GRANT SELECT ON TABLE public.effective_focal_point_now TO roster_secretariat;
GRANT SELECT ON TABLE public.effective_focal_point_now TO roster_coordinator;
GRANT SELECT ON TABLE public.effective_focal_point_now TO roster_expert;
GRANT SELECT ON TABLE public.effective_focal_point_now TO roster_committee;
GRANT SELECT ON TABLE public.effective_focal_point_now TO roster_assessor;
GRANT SELECT ON TABLE public.effective_focal_point_now TO roster_auditor;
GRANT SELECT ON TABLE public.effective_focal_point_now TO roster_administrator;
GRANT SELECT,DELETE,UPDATE ON TABLE public.nomination_cv_content TO roster_eraser;
GRANT SELECT ON TABLE public.nomination_cv_content TO roster_secretariat;
GRANT SELECT ON TABLE public.nomination_cv_content TO roster_auditor;
GRANT INSERT(person_id) ON TABLE public.nomination_cv_content TO roster_secretariat;
GRANT INSERT(content) ON TABLE public.nomination_cv_content TO roster_secretariat;
GRANT SELECT ON TABLE public.personal_data TO roster_eraser;
GRANT SELECT ON TABLE public.personal_data TO roster_auditor;
GRANT SELECT ON TABLE public.schema_file TO roster_service;
GRANT SELECT ON TABLE public.schema_file TO roster_secretariat;
GRANT SELECT ON TABLE public.schema_file TO roster_coordinator;
GRANT SELECT ON TABLE public.schema_file TO roster_expert;
GRANT SELECT ON TABLE public.schema_file TO roster_committee;
GRANT SELECT ON TABLE public.schema_file TO roster_assessor;
GRANT SELECT ON TABLE public.schema_file TO roster_auditor;
GRANT SELECT ON TABLE public.schema_file TO roster_administrator;
GRANT SELECT ON TABLE public.schema_object TO roster_service;
GRANT SELECT ON TABLE public.schema_object TO roster_secretariat;
GRANT SELECT ON TABLE public.schema_object TO roster_coordinator;
GRANT SELECT ON TABLE public.schema_object TO roster_expert;
GRANT SELECT ON TABLE public.schema_object TO roster_committee;
GRANT SELECT ON TABLE public.schema_object TO roster_assessor;
GRANT SELECT ON TABLE public.schema_object TO roster_auditor;
GRANT SELECT ON TABLE public.schema_object TO roster_administrator;
ALTER DEFAULT PRIVILEGES FOR ROLE roster_owner REVOKE ALL ON FUNCTIONS  FROM PUBLIC;

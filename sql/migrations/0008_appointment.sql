-- Who serves in the Group, when, and by which act of the Secretary-General.
set local role roster_owner;

-- A consultation that comes before an appointment: the Secretary-General appoints in consultation with the Committee, and
-- recommendations rest on consultations that are documented (S/2011/819, annex, paras. 2 and 4). One may serve several
-- appointments. It names no candidate: an erasure does not reach it.
create table consultation (
    consultation_id bigint primary key generated always as identity,
    consulted_on    date   not null,
    -- With whom, and on what.
    consulted       text   not null,
    subject         text   not null,
    document        text,
    outcome         text   not null,

    constraint consultation_is_of_this_time check (consulted_on >= '2004-04-28' and consulted_on < '2204-04-28'),
    constraint consultation_is_with_somebody check (btrim(consulted) <> ''),
    constraint consultation_has_subject      check (btrim(subject) <> ''),
    constraint consultation_document_is_named_or_unknown check (btrim(document) <> ''),
    constraint consultation_has_outcome      check (btrim(outcome) <> '')
);
call keep_two_times('consultation');

-- An appointment: the Secretary-General's act that makes a person an expert of the Group for a term. The term is what
-- the act says; the days served end earlier when the expert resigns, is terminated or dies. The end of the mandate is no
-- part of them: it is computed when it is asked for, or recording a renewal could put too many in post.
create table appointment (
    appointment_id bigint    primary key generated always as identity,
    person_id      bigint    not null references person,
    term           daterange not null,
    appointed_on   date,
    instrument     text      not null,
    -- The decision that the appointment rests on, as when terms are extended: several may rest on one.
    decision_id    bigint    references decision,
    -- The consultation that came before it.
    consultation_id bigint   references consultation,
    taken_up_on    date,
    ended_on       date,
    ended_because  text,
    served         daterange not null generated always as (days_served(term, ended_on)) stored,

    constraint appointment_term_has_both_days check (
        not isempty(term) and not lower_inf(term) and not upper_inf(term)
        and isfinite(lower(term)) and isfinite(upper(term))
    ),
    constraint appointment_term_lasts_within_two_centuries check (lower(term) >= '2004-04-28' and upper(term) <= '2204-04-28'),
    constraint appointment_is_made_within_two_centuries check (
        appointed_on >= '2004-04-28' and appointed_on < '2204-04-28'
    ),
    constraint appointment_has_instrument check (btrim(instrument) <> ''),
    constraint appointment_is_taken_up_within_term check (term @> taken_up_on),
    constraint appointment_end_has_reason check ((ended_on is null) = (ended_because is null)),
    -- `mandate_ended`: the mandate lapsed within the term, and the one that follows revives nothing (E11). Nobody gives
    -- that reason; recording the mandate does.
    constraint appointment_ends_for_known_reason check (
        ended_because in ('resigned', 'terminated', 'died', 'mandate_ended')
    ),
    constraint appointment_ends_within_term check (isfinite(ended_on) and ended_on < upper(term)),
    -- Judged when the statement ends, so that one that moves abutting terms is not refused halfway.
    constraint appointment_serves_person_once_a_day exclude using gist (person_id with =, served with &&)
        deferrable initially immediate
);
create index on appointment (lower(served));
create index on appointment (decision_id);
create index on appointment (consultation_id);
call keep_two_times('appointment');

-- Refuses a term whose first day lies in no mandate that is recorded (S/2011/819, annex, para. 1). A malformed term is
-- left to the constraints that name what is wrong with it, so this comes first and judges only what has a first day.
create function begin_within_mandate() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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

create trigger appointment_begins_within_mandate
before insert or update of term on appointment
for each row execute function begin_within_mandate();

-- Refuses an appointment that rests on a consultation which came after the act; where its day is not known, after the
-- first day of the term (S/2011/819, annex, para. 2).
create function follow_consultation() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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

create constraint trigger appointment_follows_consultation
after insert or update of consultation_id, appointed_on, term on appointment
deferrable initially immediate
for each row when (new.consultation_id is not null) execute function follow_consultation();

create constraint trigger appointment_follows_consultation
after update of consulted_on on consultation
deferrable initially immediate
for each row execute function follow_consultation();

-- The ceiling in force on a day; none before the first one was set.
create function ceiling_on(day date) returns ceiling
language sql stable
set search_path = pg_catalog, public, pg_temp
return (select c from ceiling c where c.first_day <= day order by c.first_day desc limit 1);

-- How many experts are in post on a day, as far as their appointments say.
create function serving_on(day date) returns integer
language sql stable
set search_path = pg_catalog, public, pg_temp
return (select count(*) from appointment where served @> day);

-- Refuses days served that put more experts in post than the ceiling of any day allows.
--
-- The most are in post on a day on which some term begins, so those days are looked at, those on which another ceiling
-- begins, and the first of the days that the change adds. Days that were served before are left alone: a ceiling that was
-- lowered since removes nobody.
create procedure judge_by_ceiling(served daterange, before daterange)
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
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

create function keep_within_ceiling() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    -- Days that somebody else served before count as added.
    call judge_by_ceiling(
        new.served,
        case when tg_op = 'UPDATE' and old.person_id = new.person_id then old.served else 'empty' end
    );
    return null;
end
$$;

create constraint trigger appointment_keeps_within_ceiling
after insert or update on appointment
deferrable initially immediate
for each row execute function keep_within_ceiling();

-- Judges the transaction's appointments once more, now that it has changed a ceiling as well: else a ceiling could be
-- lifted for as long as it takes to appoint.
create function keep_within_changed_ceiling() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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

create constraint trigger appointment_keeps_within_changed_ceiling
after insert or update or delete on ceiling
deferrable initially deferred
for each row execute function keep_within_changed_ceiling();

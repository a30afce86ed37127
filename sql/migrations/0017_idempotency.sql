-- What was done under which idempotency key, so that a request that is sent again is not done again.
set local role roster_owner;

-- A key under which somebody changed something, and what came of it. It is written in the transaction of the change, so
-- the key is here if and only if the change stands. It is no fact and has no history: it is kept for a day.
create table idempotency_key (
    principal   text        not null,
    key         text        not null,
    -- SHA-256 of what was asked, and what came of it; null since personal data were erased.
    fingerprint bytea,
    outcome     jsonb,
    recorded    timestamptz not null,

    primary key (principal, key),
    constraint idempotency_key_is_one_word check (key ~ '^[[:graph:]]{1,255}$')
);
create index on idempotency_key (recorded);
alter table idempotency_key enable row level security, force row level security;
create policy of_owner on idempotency_key to roster_owner using (true);

-- For how long a key is remembered at least.
create function outcomes_are_kept_for() returns interval
language sql immutable
return interval '24 hours';

-- Takes the Group's row, unless the same was done under this key before: then it tells what came of it. Every principal
-- has keys of their own.
--
-- The lock comes first: whoever came with the same key at the same moment is waited for, and then found; and so is a
-- change of which its maker lost sight while it was being committed.
create function recall_outcome(given text, act text, out was_done boolean, out outcome text)
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
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

-- Remembers what came of the change that this transaction makes, and forgets what is older than a day.
create function remember_outcome(given text, act text, outcome text) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
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

-- Forgets what came of every change, when a person's data are erased: an outcome may name them, and nobody has to know how.
-- The keys stay, so that nothing is done twice.
create function forget_outcomes() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    update idempotency_key set fingerprint = null, outcome = null where outcome is not null;
    return null;
end
$$;

create trigger forget_outcomes after update on person
for each statement when (current_user = 'roster_eraser') execute function forget_outcomes();

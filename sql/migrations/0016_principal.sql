-- Who may use Roster, as what, and by what they are known.
set local role roster_owner;

-- Somebody who acts: a person with a login of their own, or a program. Their name stands with all that they record.
create table principal (
    principal_id bigint primary key generated always as identity,
    name         text   not null,

    constraint principal_has_name            check (name ~ '^[^[:cntrl:][:space:]]{1,63}$'),
    constraint principal_has_name_of_its_own unique (name)
);
call keep_two_times('principal');

-- A role that a principal has been given. Withdrawing it ends the tokens and sessions that rest on it.
create table principal_role (
    principal_role_id bigint primary key generated always as identity,
    principal_id      bigint not null references principal,
    role              text   not null,

    constraint principal_role_is_known check (
        role in ('secretariat', 'coordinator', 'expert', 'committee', 'assessor', 'auditor', 'administrator')
    ),
    constraint principal_role_is_given_once unique (principal_id, role)
);
call keep_two_times('principal_role');

-- What a principal shows to be let in: the token of a program, the session of a person who signed in, or the link by
-- which they do, once. Only a digest of it is kept. Deleting the row revokes it.
create table credential (
    credential_id     bigint      primary key generated always as identity,
    principal_role_id bigint      not null references principal_role on delete cascade,
    kind              text        not null,
    -- Whether it changes nothing, whatever the role may.
    reads_only        boolean     not null default false,
    digest            bytea       not null,
    expires_at        timestamptz not null,

    constraint credential_is_of_known_kind check (kind in ('token', 'session', 'link')),
    constraint credential_is_sha_256       check (octet_length(digest) = 32),
    constraint credential_is_known_once    unique (digest),
    constraint credential_expires          check (isfinite(expires_at))
);
create index on credential (principal_role_id);
call keep_two_times('credential');

-- When a credential was last shown; kept apart, since it is no change that anybody made.
create table credential_use (
    credential_id bigint      primary key references credential on delete cascade,
    last_used_at  timestamptz not null
);
alter table credential_use enable row level security, force row level security;
create policy of_owner on credential_use to roster_owner using (true);

-- For how long a session lasts at most, and for how long when nobody uses it.
create function sessions_last() returns interval
language sql immutable
return interval '12 hours';

create function sessions_rest_for() returns interval
language sql immutable
return interval '1 hour';

-- Whose a token or a session is, and in which role they act; nothing if it is unknown, revoked or expired. It is asked
-- with the digest, by a login that can do nothing else. A link lets nobody in: it is for `sign_in`.
create function admit(shown bytea) returns table (principal text, role text, reads_only boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
    credential bigint;
begin
    select c.credential_id, p.name, r.role, c.reads_only
    into credential, admit.principal, admit.role, admit.reads_only
    from credential c
    join principal_role r on r.principal_role_id = c.principal_role_id
    join principal p on p.principal_id = r.principal_id
    left join credential_use u on u.credential_id = c.credential_id
    where c.digest = shown and c.kind <> 'link' and c.expires_at > clock_timestamp()
        and (c.kind <> 'session' or coalesce(u.last_used_at, c.recorded) > clock_timestamp() - sessions_rest_for());
    if not found then
        return;
    end if;
    -- To the minute is precise enough, and spares most requests a write.
    insert into credential_use as u (credential_id, last_used_at) values (credential, clock_timestamp())
    on conflict (credential_id) do update set last_used_at = excluded.last_used_at
    where u.last_used_at < excluded.last_used_at - interval '1 minute';
    return next;
end
$$;
grant execute on function admit(bytea) to roster_gate;

-- Turns a link into a session, once; nothing if the link is unknown, used or expired. What has expired goes with it.
create function sign_in(link bytea, session bytea) returns table (principal text, role text)
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
#variable_conflict use_column
declare
    given bigint;
    opened bigint;
begin
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
grant execute on function sign_in(bytea, bytea) to roster_gate;

-- Ends a session.
create function sign_out(session bytea) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    perform take_group();
    delete from credential c where c.digest = session and c.kind = 'session';
end
$$;
grant execute on function sign_out(bytea) to roster_gate;

-- Signing in and out looks before it waits: what nobody was given takes nothing.
set local role roster_owner;

-- Turns a link into a session, once; nothing if the link is unknown, used or expired. What has expired goes with it.
create or replace function sign_in(link bytea, session bytea) returns table (principal text, role text)
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
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

-- Ends a session.
create or replace function sign_out(session bytea) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    if not exists (select from credential c where c.digest = session and c.kind = 'session') then
        return;
    end if;
    perform take_group();
    delete from credential c where c.digest = session and c.kind = 'session';
end
$$;

-- Letting somebody in changes nothing, but once a minute.
set local role roster_owner;

-- Whose a token or a session is, and in which role they act; nothing if it is unknown, revoked or expired. It is asked
-- with the digest, by a login that can do nothing else. A link lets nobody in: it is for `sign_in`.
create or replace function admit(shown bytea) returns table (principal text, role text, reads_only boolean)
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp
as $$
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

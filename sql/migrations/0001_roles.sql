-- Who there is: the role that owns the schema, the roles that people have, and the logins of the service.

-- Roles belong to the cluster, and two databases may be made in it at the same moment: whoever comes second finds the
-- roles there.
--
-- `roster_owner` owns the schema, `roster_eraser` the one function that erases personal data; nobody logs in as either.
-- The roles that people have are given to their own logins; the service has one login for each of them, so that no
-- statement can climb from one role to another, and `roster_gate`, by which it learns whose a token or a session is.
do $$
declare
    role text;
begin
    foreach role in array array[
        'roster_owner', 'roster_eraser', 'roster_service', 'roster_secretariat', 'roster_coordinator', 'roster_expert',
        'roster_committee', 'roster_assessor', 'roster_auditor', 'roster_administrator'
    ] loop
        begin
            execute format('create role %I nologin', role);
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
    begin
        create role roster_gate login;
    exception when duplicate_object or unique_violation then
        null;
    end;
    foreach role in array array[
        'secretariat', 'coordinator', 'expert', 'committee', 'assessor', 'auditor', 'administrator'
    ] loop
        begin
            execute format('create role roster_service_%1$s login in role roster_%1$s, roster_service', role);
        exception when duplicate_object or unique_violation then
            null;
        end;
    end loop;
end
$$;

grant roster_owner, roster_eraser to current_user;
create schema extension;
create extension if not exists btree_gist schema extension;
grant usage on schema extension to public;
revoke create on schema public from public;
grant usage, create on schema public to roster_owner;
create schema history authorization roster_owner;
create schema known authorization roster_owner;
create schema audit authorization roster_owner;

set local role roster_owner;

-- What a function may be called by is said for each; nobody may merely because it is there.
alter default privileges revoke execute on functions from public;

-- Slates that people keep: options that were found, or that were made by hand.
set local role roster_owner;

-- People who could be chosen together to fill vacant seats on a day, of those whom States nominated in answer to one call. An
-- internal paper of the Secretariat that decides nothing; what the Group would become by it is computed and never stored.
create table slate (
    slate_id     bigint  primary key generated always as identity,
    call_id      bigint  not null references call,
    -- The day on which the seats would be filled.
    filled_on    date    not null,
    -- What it is for, or on whose word it was made.
    note         text,
    -- Whether it is laid aside; it is not changed any more.
    is_withdrawn boolean not null default false,

    constraint slate_is_of_this_time check (filled_on >= '2004-04-28' and filled_on < '2204-04-28'),
    constraint slate_has_note_or_none check (
        btrim(note) <> '' and length(note) <= 2000
        and note !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]'
    )
);
-- Who is on a slate answers the call that the slate answers.
create unique index on slate (slate_id, call_id);
call keep_two_times('slate');

-- A slate that was laid aside stays as it was: it is neither changed nor taken up again.
create function keep_withdrawn_slate() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    raise exception 'Slate % was withdrawn.', old.slate_id
        using errcode = 'check_violation', table = 'slate', constraint = 'slate_is_changed_while_it_stands',
            detail = jsonb_build_object('slate', old.slate_id);
end
$$;
create trigger slate_stands_when_it_is_changed before update on slate
for each row when (old.is_withdrawn) execute function keep_withdrawn_slate();
create trigger slate_stands_when_it_is_deleted before delete on slate
for each row when (old.is_withdrawn) execute function keep_withdrawn_slate();

-- Somebody who is on a slate.
create table slate_member (
    slate_member_id bigint primary key generated always as identity,
    slate_id        bigint not null,
    call_id         bigint not null,
    person_id       bigint not null references person,

    constraint slate_member_is_of_slate foreign key (slate_id, call_id) references slate (slate_id, call_id),
    constraint slate_member_is_chosen_once unique (slate_id, person_id)
);
create index on slate_member (person_id);
call keep_two_times('slate_member');
call hold_personal_data('slate_member', 'slate_member_id', null);

-- Looks at all whom a statement puts on slates: somebody nominated each in answer to the call, the slate still stands, and it
-- has no more people than options are sought for at once.
create function choose_nominees() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
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

create trigger slate_member_is_put_on_slate after insert on slate_member referencing new table as changed
for each statement execute function choose_nominees();
create trigger slate_member_is_put_on_another_slate after update on slate_member referencing new table as changed
for each statement execute function choose_nominees();

-- Nobody is taken off a slate that was withdrawn; an erasure alone does.
create function keep_members_of_withdrawn_slate() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    if exists (select from slate s where s.slate_id = old.slate_id and s.is_withdrawn) then
        raise exception 'Slate % was withdrawn.', old.slate_id
            using errcode = 'check_violation', table = 'slate_member',
                constraint = 'slate_is_changed_while_it_stands', detail = jsonb_build_object('slate', old.slate_id);
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger slate_member_stays_on_withdrawn_slate before update or delete on slate_member
for each row when (current_user <> 'roster_eraser') execute function keep_members_of_withdrawn_slate();

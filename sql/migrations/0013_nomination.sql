-- Calls for nominations, and what Member States answer.
set local role roster_owner;

-- The request to all Member States to nominate experts (S/2011/819, annex, para. 21).
create table call (
    call_id   bigint primary key generated always as identity,
    code      text   not null,
    issued_on date,
    closes_on date   not null,
    text      text   not null,
    -- When it was closed by hand, before its closing date or after a further extension.
    closed_on date,

    constraint call_has_code            check (code ~ '^[0-9]{4}-[0-9]{1,3}$'),
    constraint call_has_code_of_its_own unique (code),
    constraint call_has_text            check (btrim(text) <> ''),
    constraint call_days_are_finite     check (isfinite(closes_on) and isfinite(issued_on) and isfinite(closed_on)),
    constraint call_closes_after_issue  check (issued_on <= closes_on),
    constraint call_is_closed_once_issued check (closed_on is null or issued_on is not null and issued_on <= closed_on),
    -- The words for it in the six official languages (S/2011/819, annex, para. 21).
    constraint call_draws_attention_to_gender_balance check (
        issued_on is null
        or lower(normalize(text, nfc)) ~ (
            'gender[\s-]+(balance|parity)|balance\s+(of|between)\s+(the\s+)?(genders|sexes|women)'
            '|équilibre\s+(entre\s+les\s+sexes|hommes|femmes|des\s+genres|entre\s+les\s+(femmes|hommes)|de\s+genre)|parité'
            '|equilibrio\s+(de\s+género|entre\s+los\s+(géneros|sexos)|entre\s+(hombres|mujeres))|paridad'
            '|гендерн|性别(平衡|均衡|均等)|التوازن\s+(بين\s+الجنسين|الجنساني)'
        )
    )
);
call keep_two_times('call');

-- A nomination: one Member State's act of naming one person in answer to a call. The State that nominates need not be the
-- one whose national the person is.
create table nomination (
    nomination_id  bigint primary key generated always as identity,
    call_id        bigint not null references call,
    iso3           text   not null references state,
    person_id      bigint not null references person,
    received_on    date   not null,
    -- Where the paper is, in the words of whoever took it down.
    taken_from     text,
    available_from date,
    note           text,
    withdrawn_on   date,

    constraint nomination_is_made_once unique (call_id, iso3, person_id),
    constraint nomination_days_are_finite check (
        isfinite(received_on) and isfinite(available_from) and isfinite(withdrawn_on)
    ),
    constraint nomination_is_withdrawn_after_receipt check (received_on <= withdrawn_on)
);
create index on nomination (person_id);
-- What comes with a nomination is of the person who is nominated.
create unique index on nomination (nomination_id, person_id);
call keep_two_times('nomination');

-- Refuses nominations by anybody who is no Member State on the day of their receipt (S/2011/819, annex, para. 21).
create procedure be_by_members(nominations nomination[])
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
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

-- Looks at one nomination that is altered.
create function nominate_as_member() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
begin
    call be_by_members(array[new]);
    return null;
end
$$;

-- Looks at all that a statement makes, once for each State and day.
create function nominate_as_members() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    made constant nomination[] := array(
        select distinct on (iso3, received_on) changed::nomination from changed order by iso3, received_on
    );
begin
    call be_by_members(made);
    return null;
end
$$;

create trigger nomination_is_made_by_member_states after insert on nomination referencing new table as changed
for each statement execute function nominate_as_members();
create constraint trigger nomination_is_by_member_state
after update of iso3, received_on on nomination
deferrable initially immediate
for each row execute function nominate_as_member();

-- A contract of a person with the United Nations, kept apart from terms: how long consultants may be under contract is
-- advice (ST/AI/2013/4) and blocks no term.
create table contract (
    contract_id bigint    primary key generated always as identity,
    person_id   bigint    not null references person,
    runs        daterange not null,
    reference   text,
    -- What allows more months under contract than the limit (ST/AI/2013/4), where they are more.
    exception   text,

    constraint contract_exception_is_named_or_none check (btrim(exception) <> ''),
    constraint contract_has_both_days check (
        not isempty(runs) and not lower_inf(runs) and not upper_inf(runs)
        and isfinite(lower(runs)) and isfinite(upper(runs))
    ),
    constraint contract_lasts_within_two_centuries check (lower(runs) >= '1945-10-24' and upper(runs) <= '2204-04-28')
);
create index on contract (person_id);
call keep_two_times('contract');

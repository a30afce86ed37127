-- The dated rules that bind the Group: what was decided, how long the mandate lasts, how many experts it may have.
set local role roster_owner;

-- A decision of the Committee or an instruction of its Chair: what tasks, consents, needs and exceptions rest on
-- (S/2011/819, annex, paras. 11 and 20).
create table decision (
    decision_id bigint primary key generated always as identity,
    kind        text   not null,
    decided_on  date   not null,
    text        text   not null,
    document    text,

    constraint decision_has_known_kind check (kind in ('committee_decision', 'chair_instruction')),
    constraint decision_has_text       check (btrim(text) <> ''),
    constraint decision_day_is_finite  check (isfinite(decided_on)),
    constraint decision_document_is_named_or_unknown check (btrim(document) <> '')
);
call keep_two_times('decision');

-- A period for which the Security Council has continued the Committee and its Group, up to its last day, that day
-- included. It begins when the one before it ends, or on the day of its adoption if that is later.
create table mandate (
    mandate_id bigint primary key generated always as identity,
    instrument text   not null,
    adopted_on date   not null,
    last_day   date   not null,
    -- The decision that lets terms which ended with a lapsed mandate go on; without one a lapse ends them for good.
    revived_by bigint references decision,

    constraint mandate_is_recorded_once            unique (instrument),
    constraint mandate_ends_on_its_own_day         unique (last_day),
    constraint mandate_has_instrument              check (btrim(instrument) <> ''),
    constraint mandate_ends_after_its_adoption     check (adopted_on <= last_day),
    constraint mandate_lasts_within_two_centuries  check (adopted_on >= '2004-04-28' and last_day < '2204-04-28')
);
call keep_two_times('mandate');

-- How many experts may be in post, from a day on, until the next ceiling begins.
create table ceiling (
    ceiling_id bigint   primary key generated always as identity,
    experts    integer not null,
    first_day  date     not null,
    instrument text     not null,
    paragraph  text,

    constraint ceiling_begins_on_its_own_day unique (first_day),
    constraint ceiling_is_positive           check (experts > 0),
    constraint ceiling_has_instrument        check (btrim(instrument) <> ''),
    constraint ceiling_paragraph_is_named_or_unknown check (btrim(paragraph) <> ''),
    constraint ceiling_begins_with_the_mandate check (first_day between '2004-04-28' and '2204-04-28')
);
call keep_two_times('ceiling');

-- States: what they are called, in six languages, on which day; whether they are Members; which regional group they count
-- in. Their codes are those of ISO 3166 and of the United Nations' M49.
set local role roster_owner;

create function is_language(code text) returns boolean
language sql immutable
set search_path = pg_catalog, pg_temp
return code in ('ar', 'en', 'es', 'fr', 'ru', 'zh');

-- A regional group of the General Assembly. It never follows from the continent.
create table regional_group (
    code     text     primary key,
    name_en  text     not null,
    name_fr  text     not null,
    name_es  text     not null,
    name_ru  text     not null,
    name_zh  text     not null,
    name_ar  text     not null,
    position integer not null,

    constraint regional_group_has_place_of_its_own unique (position)
);
call keep_two_times('regional_group');

-- A region, sub-region or intermediate region of M49.
create table m49_area (
    code        text primary key,
    kind        text not null,
    parent_code text references m49_area,
    name_en     text not null,

    constraint m49_area_has_code       check (code ~ '^[0-9]{3}$'),
    constraint m49_area_has_known_kind check (kind in ('region', 'subregion', 'intermediate'))
);
call keep_two_times('m49_area');

-- A State, or what is told apart from one: a Member, an observer, neither, or a State that no longer exists.
create table state (
    iso3          text primary key,
    iso2          text not null,
    m49           text not null,
    m49_area_code text not null references m49_area,
    note          text,

    constraint state_has_iso3            check (iso3 ~ '^[A-Z]{3}$'),
    constraint state_has_iso2            check (iso2 ~ '^[A-Z]{2}$'),
    constraint state_has_m49             check (m49 ~ '^[0-9]{3}$'),
    constraint state_has_iso2_of_its_own unique (iso2),
    constraint state_has_m49_of_its_own  unique (m49)
);
call keep_two_times('state');

-- What a State is to the United Nations, on which days.
create table state_standing (
    state_standing_id bigint    primary key generated always as identity,
    iso3              text      not null references state,
    standing          text      not null,
    valid             daterange not null,
    source            text,

    constraint state_standing_is_known_kind    check (standing in ('member', 'observer', 'non_member')),
    constraint state_standing_is_on_some_day   check (not isempty(valid)),
    constraint state_standing_is_one_a_day exclude using gist (iso3 with =, valid with &&)
);
call keep_two_times('state_standing');

-- What a State is called, on which days: its official short name, its formal name, and what else people write. One text
-- may mean several States; then it is asked which is meant, never guessed.
create table state_name (
    state_name_id bigint    primary key generated always as identity,
    iso3          text      not null references state,
    language      text      not null,
    kind          text      not null,
    name          text      not null,
    valid         daterange not null,
    source        text,

    constraint state_name_is_in_known_language check (is_language(language)),
    constraint state_name_is_of_known_kind     check (kind in ('short', 'formal', 'synonym')),
    constraint state_name_is_written           check (name = btrim(name) and name <> ''),
    constraint state_name_holds_some_day       check (not isempty(valid)),
    constraint state_name_is_one_short_name_a_day exclude using gist (iso3 with =, language with =, valid with &&)
        where (kind = 'short')
);
create index on state_name (name);
call keep_two_times('state_name');

-- The regional groups that a State takes part in, on which days; in one of them it counts.
create table group_membership (
    group_membership_id bigint    primary key generated always as identity,
    iso3                text      not null references state,
    group_code          text      not null references regional_group,
    counts              boolean   not null,
    valid               daterange not null,
    note                text,
    source              text,

    constraint group_membership_is_on_some_day check (not isempty(valid)),
    constraint group_membership_is_held_once_a_day exclude using gist (iso3 with =, group_code with =, valid with &&),
    constraint group_membership_counts_once_a_day exclude using gist (iso3 with =, valid with &&) where (counts)
);
call keep_two_times('group_membership');

-- A State that another one became, or was split into; whose national somebody then is has to be said by a person.
create table state_succession (
    state_succession_id bigint primary key generated always as identity,
    from_iso3           text   not null references state,
    to_iso3             text   not null references state,
    on_day              date   not null,
    source              text,

    constraint state_succession_is_recorded_once unique (from_iso3, to_iso3, on_day)
);
call keep_two_times('state_succession');

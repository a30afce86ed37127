-- People. One person has one row, whatever relations they have to the Group: nominated, on the roster, serving, former.
set local role roster_owner;

-- The form in which names are searched: without case, accents, apostrophes and marks of punctuation, in one normal form.
create function search_key(name text) returns text
language sql immutable strict parallel safe
set search_path = pg_catalog, pg_temp
return btrim(regexp_replace(
    regexp_replace(
        -- Letters that no normal form takes apart; apostrophes of every kind have nothing to stand for them and go.
        replace(replace(replace(translate(lower(normalize(name, nfkd)), 'ıøłđ''’‘ʼ`´', 'iold'),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
        '[\u0300-\u036f\u064b-\u065f\u0670]', '', 'g'),
    '[[:punct:][:space:]]+', ' ', 'g'));

-- A person. The name is stored whole, as it is written in its own script; which part of it is the family name is said,
-- never guessed, and may be none.
create table person (
    person_id      bigint primary key generated always as identity,
    full_name      text   not null,
    romanised_name text,
    family_name    text,
    -- Whether the person's data were erased at their request; then the name says so.
    is_erased      boolean not null default false,
    name_key       text   not null generated always as (
        search_key(full_name || ' ' || coalesce(romanised_name, ''))
    ) stored,

    constraint person_has_name check (full_name = btrim(full_name) and full_name <> ''),
    constraint person_erased_has_no_name check (
        not is_erased or full_name = 'erased' and romanised_name is null and family_name is null
    ),
    constraint person_romanised_name_is_written_or_unknown check (
        romanised_name = btrim(romanised_name) and romanised_name <> ''
    ),
    constraint person_family_name_is_part_of_name check (
        family_name <> ''
        and (position(family_name in full_name) > 0 or position(family_name in coalesce(romanised_name, '')) > 0)
    ),
    constraint person_name_has_no_control_characters check (
        full_name || coalesce(romanised_name, '') !~ '[\u0001-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]'
    )
);
call keep_two_times('person');

-- The gender that a person has disclosed; who has no row has disclosed none. It lies apart since a single person's gender
-- is for the Secretariat only.
create table person_gender (
    person_id bigint primary key references person,
    gender    text   not null,

    constraint person_gender_is_one_of_three check (gender in ('woman', 'man', 'other'))
);
call keep_two_times('person_gender');

-- A nationality that a person has, on which days. One of them is reported, by a rule that says why.
create table person_nationality (
    person_nationality_id bigint    primary key generated always as identity,
    person_id             bigint    not null references person,
    iso3                  text      not null references state,
    valid                 daterange not null default '(,)',
    reported              boolean   not null default true,
    -- Why this one is the nationality that is reported.
    reported_because      text,

    constraint person_nationality_is_on_some_day check (not isempty(valid)),
    -- Nearly all are of all days: those are kept apart by indexes that stay cheap however many they are, those of some days
    -- by others, and the ones from the others by `keep_nationalities_apart`.
    constraint person_nationality_is_recorded_once unique (person_id, iso3, valid),
    constraint person_nationality_is_reported_once exclude (person_id with =, valid with =) where (reported),
    constraint person_nationality_is_held_once_a_day exclude using gist (
        person_id with =, iso3 with =, valid with &&
    ) where (valid <> '(,)'),
    constraint person_nationality_is_reported_once_a_day exclude using gist (person_id with =, valid with &&)
        where (reported and valid <> '(,)')
);

-- Refuses a nationality of all days beside one of some days.
create function keep_nationalities_apart() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
-- The plan is made once, whatever size the table has then; each row is looked up by the person.
set enable_seqscan = off
as $$
declare
    broken text;
begin
    select case when n.iso3 = c.iso3 then 'held' else 'reported' end into broken
    from changed c,
        lateral (
            select n.iso3
            from person_nationality n
            where n.person_id = c.person_id and n.person_nationality_id <> c.person_nationality_id
                and n.valid && c.valid and (n.iso3 = c.iso3 or n.reported and c.reported)
            offset 0
        ) as n
    limit 1;
    if found then
        raise exception 'A person has a nationality of all days and one of some days.'
            using errcode = 'exclusion_violation', table = 'person_nationality',
                constraint = format('person_nationality_is_%s_once_a_day', broken);
    end if;
    return null;
end
$$;

create trigger keep_nationalities_apart_inserted after insert on person_nationality referencing new table as changed
for each statement execute function keep_nationalities_apart();
create trigger keep_nationalities_apart_updated after update on person_nationality referencing new table as changed
for each statement execute function keep_nationalities_apart();
call keep_two_times('person_nationality');

-- The nationality that is reported of each person on a day, as it is known; null where it is to be determined, since that
-- State exists no longer and nobody has said which of its successors it is. And the same as it is known now, which looks
-- into no history.
--
-- Under row security the planner may not look at what it knows of a column before it asks `@>`, takes hardly any row for
-- chosen, and walks through all States for each person. Of a call of the function it expects a third of the rows.
do $$
declare
    reader record;
begin
    for reader in select * from (values ('', 'known'), ('_now', 'public')) as r (suffix, schema) loop
        execute format(
            'create function nationality_on%1$s(day date) returns table (person_id bigint, iso3 text)
             language sql stable
             begin atomic
                 select n.person_id, s.iso3
                 from %2$I.person_nationality n
                 left join %2$I.state_standing s on s.iso3 = n.iso3 and range_contains_elem(s.valid, day)
                 where n.reported and range_contains_elem(n.valid, day);
             end', reader.suffix, reader.schema);
    end loop;
end
$$;

-- A language that a person knows.
create table person_language (
    person_language_id bigint primary key generated always as identity,
    person_id          bigint not null references person,
    language           text   not null,
    level              text   not null,

    constraint person_language_is_code          check (language ~ '^[a-z]{2,3}$'),
    constraint person_language_has_known_level  check (level in ('basic', 'working', 'fluent', 'native')),
    constraint person_language_is_recorded_once unique (person_id, language)
);
call keep_two_times('person_language');

-- A tag of expertise, in one of the six families of S/2011/819, annex, para. 18, of which the last is open: what the
-- Committee determines, each with the authority and the day. To know a region (para. 20) is expertise of its own, and
-- says nothing about whose national somebody is.
create table expertise_tag (
    tag           text primary key,
    family        text not null,
    authority     text,
    authorised_on date,

    constraint expertise_tag_is_plain_name check (tag ~ '^[a-z][a-z0-9_]{1,62}$'),
    constraint expertise_tag_is_of_known_family check (
        family in ('technical', 'management', 'diplomacy', 'communication', 'public_relations',
            'committee_determined', 'regional')
    ),
    constraint expertise_tag_of_open_family_has_authority check (
        family <> 'committee_determined' or (btrim(authority) <> '' and authority is not null and authorised_on is not null)
    )
);
call keep_two_times('expertise_tag');

-- What a person is expert in, and how well: as they declared it, until somebody confirmed it on evidence.
create table person_expertise (
    person_expertise_id bigint primary key generated always as identity,
    person_id           bigint not null references person,
    tag                 text   not null references expertise_tag,
    level               int    not null,
    confirmed_on        date,
    evidence            text,

    constraint person_expertise_has_known_level  check (level between 1 and 4),
    constraint person_expertise_is_recorded_once unique (person_id, tag),
    constraint person_expertise_is_confirmed_on_evidence check (confirmed_on is null or btrim(evidence) <> '' and evidence is not null)
);
call keep_two_times('person_expertise');

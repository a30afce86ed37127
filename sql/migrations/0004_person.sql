-- People. One person has one row, whatever relations they have to the Group: nominated, on the roster, serving, former.
set local role roster_owner;

-- A person. The name is stored whole, as it is written in its own script; which part of it is the family name is said,
-- never guessed, and may be none.
create table person (
    person_id      bigint primary key generated always as identity,
    full_name      text   not null,
    romanised_name text,
    family_name    text,
    gender         text   not null default 'not_disclosed',

    constraint person_has_name check (full_name = btrim(full_name) and full_name <> ''),
    constraint person_romanised_name_is_written_or_unknown check (romanised_name = btrim(romanised_name) and romanised_name <> ''),
    constraint person_family_name_is_part_of_name check (
        family_name <> ''
        and (position(family_name in full_name) > 0 or position(family_name in coalesce(romanised_name, '')) > 0)
    ),
    constraint person_gender_is_disclosed_or_not check (gender in ('woman', 'man', 'other', 'not_disclosed'))
);
call keep_two_times('person');

-- The expertise that the Committee wants in its Group.
set local role roster_owner;

-- How many experts with a tag of expertise are needed at least in a programme year, by whose decision and of which day
-- (S/2011/819, annex, para. 18). The year runs from 1 February of the year that names it to 31 January of the next.
create table need (
    need_id        bigint  primary key generated always as identity,
    programme_year integer not null,
    tag            text    not null references expertise_tag,
    at_least       integer not null,
    authority      text    not null,
    authorised_on  date    not null,

    constraint need_is_recorded_once_a_year       unique (programme_year, tag),
    constraint need_is_of_programme_year          check (programme_year between 2004 and 2203),
    constraint need_is_of_one_to_twenty           check (at_least between 1 and 20),
    constraint need_has_authority                 check (btrim(authority) <> ''),
    constraint need_is_authorised_on_a_day        check (isfinite(authorised_on))
);
create index on need (tag);
call keep_two_times('need');

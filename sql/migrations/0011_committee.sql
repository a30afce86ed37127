-- The Committee: who sits in it on which day, who chairs it, and on which days United Nations offices are closed.
set local role roster_owner;

-- A State's seat in the Committee, which is the Security Council's: five for ever, ten elected, five of these anew each
-- 1 January.
create table committee_member (
    committee_member_id bigint    primary key generated always as identity,
    iso3                text      not null references state,
    seated              daterange not null,
    permanent           boolean   not null,

    constraint committee_member_sits_from_a_day check (
        not isempty(seated) and lower_inc(seated) and isfinite(lower(seated))
    ),
    constraint committee_member_sits_once_a_day exclude using gist (iso3 with =, seated with &&)
);
call keep_two_times('committee_member');

-- The delegation whose ambassador chairs the Committee.
create table committee_chair (
    committee_chair_id bigint    primary key generated always as identity,
    iso3               text      not null references state,
    chairs             daterange not null,

    constraint committee_chair_chairs_from_a_day check (not isempty(chairs) and lower_inc(chairs)),
    constraint committee_chair_is_one_a_day exclude using gist (chairs with &&)
);
call keep_two_times('committee_chair');

-- A day on which United Nations Headquarters is closed; it is no working day of a no-objection procedure.
create table holiday (
    holiday_id bigint primary key generated always as identity,
    day        date   not null,
    name       text   not null,

    constraint holiday_is_recorded_once unique (day),
    constraint holiday_has_name         check (btrim(name) <> ''),
    constraint holiday_day_is_finite    check (isfinite(day))
);
call keep_two_times('holiday');

-- Files that were imported, and what else of people comes with them.
set local role roster_owner;

-- A file of nominations, or of the Group, that was imported as a whole; who did so and when is the row's recorded time.
-- The same content is imported once. Its name is not kept: it may name a person.
create table file_import (
    file_import_id bigint  primary key generated always as identity,
    kind           text    not null,
    digest         bytea   not null,
    -- How many records it holds beside the heading.
    records        integer not null,
    -- The call that its nominations answer.
    call_id        bigint  references call,

    constraint file_import_is_of_known_kind check (kind in ('nominations', 'group')),
    constraint file_import_is_sha_256       check (octet_length(digest) = 32),
    constraint file_import_has_records      check (records > 0),
    constraint file_import_answers_call     check ((kind = 'nominations') = (call_id is not null)),
    constraint file_import_is_made_once     unique (kind, digest)
);
call keep_two_times('file_import');

-- An address at which a person is reached. It lies apart, since nobody but the Secretariat contacts people.
create table person_contact (
    person_contact_id bigint primary key generated always as identity,
    person_id         bigint not null references person,
    email             text   not null,

    constraint person_contact_is_address check (
        email ~ '^[^@[:space:][:cntrl:]]+@[^@[:space:][:cntrl:]]+$' and length(email) <= 254
    ),
    constraint person_contact_is_recorded_once unique (person_id, email)
);
call keep_two_times('person_contact');
call hold_personal_data('person_contact', 'person_contact_id', null);

-- A person who is a national of no State, as recorded; who merely has no nationality recorded has no row here.
create table stateless_person (
    person_id bigint primary key references person
);
call keep_two_times('stateless_person');
call hold_personal_data('stateless_person', 'person_id', 'person_id = person_id');

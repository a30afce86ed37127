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

-- What files hold that came with nominations: each content of a person once, never changed, and gone with the person. The
-- audit knows its digest alone.
create table nomination_cv_content (
    person_id bigint  not null references person,
    digest    bytea   not null generated always as (sha256(content)) stored,
    size      integer not null generated always as (octet_length(content)) stored,
    content   bytea   not null,

    primary key (person_id, digest),
    -- 10 MiB.
    constraint nomination_cv_content_is_of_fair_size check (octet_length(content) between 1 and 10485760)
);
-- Documents and pictures are packed already.
alter table nomination_cv_content alter content set storage external;
alter table nomination_cv_content enable row level security, force row level security;
create policy of_owner on nomination_cv_content to roster_owner using (true);
create trigger take_group_first before insert or update or delete or truncate on nomination_cv_content
for each statement execute function take_group_first();
create trigger refuse_change before update or delete on nomination_cv_content
for each statement when (current_user <> 'roster_eraser') execute function refuse_change();
create trigger refuse_truncate before truncate on nomination_cv_content
for each statement execute function refuse_change();

-- The curriculum that came with a nomination, as a file. It is of the person who is nominated.
create table nomination_cv (
    nomination_cv_id bigint primary key generated always as identity,
    nomination_id    bigint not null,
    person_id        bigint not null,
    -- What the file was called, without folders.
    name             text   not null,
    media_type       text   not null,
    digest           bytea  not null,

    constraint nomination_cv_is_one           unique (nomination_id),
    constraint nomination_cv_has_plain_name   check (
        btrim(name) <> '' and name not in ('.', '..') and length(name) <= 255
        and name !~ '[/\\\u0001-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]'
    ),
    constraint nomination_cv_is_of_known_kind check (
        media_type in (
            'application/pdf', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
            'application/vnd.oasis.opendocument.text', 'text/plain', 'image/jpeg', 'image/png'
        )
    ),
    foreign key (nomination_id, person_id) references nomination (nomination_id, person_id),
    foreign key (person_id, digest) references nomination_cv_content
);
create index on nomination_cv (person_id, digest);
call keep_two_times('nomination_cv');
call hold_personal_data('nomination_cv', 'nomination_cv_id', null);
call hold_personal_data('nomination_cv_content', 'person_id', null);

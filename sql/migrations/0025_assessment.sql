-- What assessors say of nominees.
set local role roster_owner;

-- What one assessor says of one nominee on one criterion, in answer to one call: 0 to 1000. Criteria and their weights are
-- the policy's (`config/assessment.yml`); the score that comes of them is computed and never stored. What the same
-- assessor says later replaces it; history keeps what was said before.
create table assessment_score (
    assessment_score_id bigint  primary key generated always as identity,
    call_id             bigint  not null references call,
    person_id           bigint  not null references person,
    criterion           text    not null,
    -- Who says so, as the sheet writes it.
    assessor            text    not null,
    -- By which it is seen that two sheets mean the same assessor, whatever case and accents they write.
    assessor_key        text    not null generated always as (search_key(assessor)) stored,
    score               integer not null,

    constraint assessment_score_is_given_once      unique (call_id, person_id, criterion, assessor_key),
    constraint assessment_score_is_from_0_to_1000  check (score between 0 and 1000),
    constraint assessment_score_names_criterion    check (criterion ~ '^[a-z][a-z0-9_]{0,62}$'),
    constraint assessment_score_names_assessor     check (
        assessor_key <> '' and length(assessor) <= 200
        and assessor !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]'
    )
);
create index on assessment_score (person_id);
call keep_two_times('assessment_score');
call hold_personal_data('assessment_score', 'assessment_score_id', null);

-- Looks at all scores that a statement makes or alters: they are of people who were nominated in answer to that call, and
-- of so few assessors that the mean stays exact.
create function assess_nominees() returns trigger
language plpgsql security definer
set search_path = pg_catalog, public, pg_temp
as $$
declare
    outsider bigint;
begin
    select c.person_id into outsider
    from changed c
    where not exists (select from nomination n where n.call_id = c.call_id and n.person_id = c.person_id)
    order by c.assessment_score_id
    limit 1;
    if found then
        raise exception 'Person % is nobody''s nominee in answer to this call.', outsider
            using errcode = 'check_violation', table = 'assessment_score',
                constraint = 'assessment_score_is_of_nominee', detail = jsonb_build_object('person', outsider);
    end if;

    select s.person_id into outsider
    from (select distinct call_id, person_id, criterion from changed) as c
    join assessment_score s using (call_id, person_id, criterion)
    group by s.call_id, s.person_id, s.criterion
    having count(*) > 40
    order by s.person_id
    limit 1;
    if found then
        raise exception 'More than 40 assessors score person % on one criterion.', outsider
            using errcode = 'check_violation', table = 'assessment_score',
                constraint = 'assessment_score_is_of_forty_assessors_at_most',
                detail = jsonb_build_object('person', outsider);
    end if;
    return null;
end
$$;

create trigger assessment_score_is_made_of_nominees after insert on assessment_score referencing new table as changed
for each statement execute function assess_nominees();
create trigger assessment_score_is_altered_of_nominees after update on assessment_score referencing new table as changed
for each statement execute function assess_nominees();

-- A sheet of scores is imported as a whole, like the other files. The table has a row a file, so that nobody waits for
-- the new rules, which allow all that the old ones did.
-- squawk-ignore ban-drop-constraint
alter table file_import drop constraint file_import_is_of_known_kind;
-- squawk-ignore constraint-missing-not-valid
alter table file_import add constraint file_import_is_of_known_kind check (
    kind in ('nominations', 'group', 'assessments')
);
-- squawk-ignore ban-drop-constraint
alter table file_import drop constraint file_import_answers_call;
-- squawk-ignore constraint-missing-not-valid
alter table file_import add constraint file_import_answers_call check (
    (kind in ('nominations', 'assessments')) = (call_id is not null)
);

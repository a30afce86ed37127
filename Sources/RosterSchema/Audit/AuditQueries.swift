import Postgres

/// What the verifier asks the database.
///
/// It uses none of the schema's own functions, which whoever tampers with the rows could have replaced as well.
enum AuditQueries {
    /// How many faults of one kind are looked for; after so many nobody reads on.
    static let limit = 1_000

    /// The links that do not follow from the one before, each with its fault.
    static let links: Query = """
        select link_id,
            case
                when link_id <> previous_id + 1 then 'missing'
                when hash is null then 'open'
                when recorded < previous_recorded then 'backdated'
                else 'altered'
            end as fault
        from (
            select l.*, lag(l.link_id, 1, 0) over w as previous_id, lag(l.hash, 1, '') over w as previous_hash,
                lag(l.recorded) over w as previous_recorded
            from audit.link l
            window w as (order by l.link_id)
        ) as chained
        where link_id <> previous_id + 1
            or recorded < previous_recorded
            or hash is distinct from sha256(
                coalesce(previous_hash, '')
                || convert_to(
                    json_build_array(
                        link_id, recorded, principal, login, transaction::text, changes, encode(content, 'hex')
                    )::text, 'UTF8'
                )
            )
        order by link_id
        limit \(limit)
        """

    /// The links whose changes are not those with which they were sealed; also those that have changes and do not exist.
    static let changes: Query = """
        select coalesce(l.link_id, made.link_id) as link_id
        from audit.link l
        full join (
            select link_id, count(*) as changes, sha256(string_agg(digest, ''::bytea order by ordinal)) as content
            from audit.change
            group by link_id
        ) as made on made.link_id = l.link_id
        where l.changes is distinct from made.changes or l.content is distinct from made.content
        order by 1
        limit \(limit)
        """

    /// The changes of which something else is kept than their digest was made of, or nothing although no erasure followed.
    static let contents: Query = """
        select
            coalesce(c.link_id, p.link_id) as link_id,
            coalesce(c.relation, '') as relation,
            coalesce(c.key, '') as key,
            p.link_id is null as is_missing
        from audit.change c
        full join audit.payload p on p.link_id = c.link_id and p.ordinal = c.ordinal
        where c.digest is distinct from sha256(
                p.salt || convert_to(json_build_array(c.relation, c.key, c.verb, p.content)::text, 'UTF8')
            )
            and not (
                p.link_id is null
                and c.relation = any (\(PersonalData.relations))
                and exists (
                    select from audit.change e
                    where e.relation = c.relation and e.key = c.key and e.verb = 'erase'
                        and (e.link_id, e.ordinal) > (c.link_id, c.ordinal)
                )
            )
        order by 1, coalesce(c.ordinal, p.ordinal)
        limit \(limit)
        """

    /// What the audit names and is no table with two times, with the last link that names it.
    static let lostRelations: Query = """
        select c.relation, max(c.link_id) as link_id
        from audit.change c
        where to_regclass(format('public.%I', c.relation)) is null
            or to_regclass(format('history.%I', c.relation)) is null
        group by c.relation
        order by 1
        """

    /// The tables with two times, each with its key.
    static let relations: Query = """
        select t.relname as relation, a.attname as key
        from pg_class h
        join pg_class t on t.relname = h.relname and t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
        join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
        where h.relnamespace = 'history'::regnamespace and h.relkind = 'r'
        order by 1
        """

    /// The triggers that should guard these tables, and do not.
    static let guards: Query = """
        with guarded as (
            select format('public.%I', h.relname) as relation,
                unnest(array['take_group_first', 'keep_history', 'keep_key', 'record_insert', 'record_update',
                    'record_delete', 'refuse_truncate']) as trigger
            from pg_class h where h.relnamespace = 'history'::regnamespace and h.relkind = 'r'
            union all
            select format('history.%I', h.relname), unnest(array['refuse_change', 'refuse_truncate'])
            from pg_class h where h.relnamespace = 'history'::regnamespace and h.relkind = 'r'
            union all
            select a.relation, a.trigger
            from (values
                ('audit.link', 'refuse_change'), ('audit.link', 'refuse_truncate'), ('audit.link', 'seal'),
                ('audit.change', 'refuse_change'), ('audit.change', 'refuse_truncate'),
                ('audit.payload', 'refuse_change'), ('audit.payload', 'refuse_truncate')
            ) as a (relation, trigger)
        )
        select g.relation, g.trigger
        from guarded g
        where not exists (
            select from pg_trigger t
            where t.tgrelid = to_regclass(g.relation) and t.tgname = g.trigger and t.tgenabled in ('O', 'A')
        )
        order by 1, 2
        """

    /// The rows of a table and its history that are not what follows from the audit.
    ///
    /// The changes of a row at one moment count as one: what they led to is the last's, why the version before was
    /// superseded is the first's. Of what an erasure took away nothing is left to compare: it is gone, or the person is
    /// shown as erased.
    static func rows(of relation: String, key: String) -> Query {
        """
        with logged as (
            select c.key, c.verb, l.recorded, p.content, p.link_id is null as is_erased,
                first_value(p.content) over w as first_content,
                row_number() over (
                    partition by c.key, l.recorded order by c.link_id desc, c.ordinal desc
                ) as place_from_last
            from audit.change c
            join audit.link l on l.link_id = c.link_id
            left join audit.payload p on p.link_id = c.link_id and p.ordinal = c.ordinal
            where c.relation = \(relation) and c.verb <> 'erase'
            window w as (partition by c.key, l.recorded order by c.link_id, c.ordinal)
        ), expected as (
            select *
            from (
                select key, verb, recorded, content, is_erased,
                    lead(recorded) over w as superseded,
                    lead(first_content ->> 'recorded_by') over w as superseded_by,
                    lead(first_content ->> 'recorded_because') over w as superseded_because,
                    lead(is_erased, 1, false) over w as is_end_erased
                from logged
                where place_from_last = 1
                window w as (partition by key order by recorded)
            ) as versions
            where verb <> 'delete'
        ), found as (
            select *, row_number() over (partition by key, recorded) as copy
            from (
                select t.\(identifier: key)::text as key, t.recorded, null::timestamptz as superseded,
                    null as superseded_by, null as superseded_because, to_jsonb(t) as content
                from public.\(identifier: relation) t
                union all
                select h.\(identifier: key)::text, h.recorded, h.superseded, h.superseded_by, h.superseded_because,
                    to_jsonb(h)
                from history.\(identifier: relation) h
            ) as versions
        )
        select
            coalesce(e.key, f.key) as key,
            coalesce(e.recorded, f.recorded)::text as recorded,
            case when f.key is null then 'missing' when e.key is null then 'unrecorded' else 'altered' end as fault
        from expected e
        full join found f on f.key = e.key and f.recorded = e.recorded and f.copy = 1
        where case
            when e.key is null then true
            when f.key is null then not e.is_erased
            when f.superseded is distinct from e.superseded then true
            when e.is_erased then not exists (
                select from public.person p
                where p.person_id = (f.content ->> 'person_id')::bigint and p.is_erased
                union all
                select from history.person p
                where p.person_id = (f.content ->> 'person_id')::bigint and p.is_erased
            )
            else not e.is_end_erased
                    and (f.superseded_by, f.superseded_because) is distinct from (e.superseded_by, e.superseded_because)
                or e.content is distinct from (
                    select jsonb_object_agg(said.name, f.content -> said.name)
                    from jsonb_object_keys(e.content) as said (name)
                )
        end
        order by 1, 2
        limit \(limit)
        """
    }
}

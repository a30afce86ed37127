import Postgres

/// Which files were applied to a database, each with the text it had then.
struct Ledger: Sendable {
    private let applied: [String: SchemaFile]

    init(applied: [SchemaFile]) {
        self.applied = Dictionary(uniqueKeysWithValues: applied.map { ($0.path, $0) })
    }

    /// The table of what was applied.
    ///
    /// It keeps the texts themselves and not digests of them, so that whoever wonders what a migration did to this database
    /// can read it there.
    static let table = """
        create table if not exists public.schema_file (
            path       text        primary key,
            kind       text        not null check (kind in ('migration', 'repeatable')),
            content    text        not null,
            applied_at timestamptz not null default clock_timestamp()
        )
        """

    /// Refuses a database that another program has filled: one without our table that has others, or whose table of that
    /// name is not ours.
    ///
    /// - Throws: `MigrationFailure.foreignDatabase`, or `PostgresError`.
    static func refuseForeign(_ session: Session) throws {
        let tables: [String] = try session.rows(
            """
            with here as (
                select c.oid, c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
                    -- What an extension brought is nobody's data.
                    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
            )
            select relname as name from here
            where not exists (
                select from here h
                where h.relname = 'schema_file'
                    and (select count(*) from pg_attribute a
                         where a.attrelid = h.oid and a.attname in ('path', 'kind', 'content')) = 3
            )
            order by 1
            """
        ).map { try $0["name"] }
        guard tables.isEmpty else { throw MigrationFailure.foreignDatabase(tables: tables) }
    }

    /// Reads the table; a database without it has nothing applied.
    static func read(_ session: Session) throws -> Ledger {
        let exists: Bool = try session.rows("select to_regclass('public.schema_file') is not null as yes")[0]["yes"]
        guard exists else { return Ledger(applied: []) }
        let rows = try session.rows("select path, kind, content from public.schema_file")
        return Ledger(
            applied: try rows.map { row in
                let isMigration = try row["kind"] == SchemaFile.Kind.migration.rawValue
                return SchemaFile(
                    path: try row["path"],
                    text: try row["content"],
                    kind: isMigration ? .migration : .repeatable
                )
            }
        )
    }

    /// Notes that a file was applied, in the transaction that applied it.
    static func record(_ file: SchemaFile, _ session: Session) throws {
        try session.execute(
            """
            insert into public.schema_file (path, kind, content) values (\(file.path), \(file.kind.rawValue), \(file.text))
            on conflict (path) do update set content = excluded.content, applied_at = clock_timestamp()
            """
        )
    }

    /// What has to be applied so that the schema is as the program's files say, in order.
    ///
    /// - Throws: `MigrationFailure` when the files cannot follow on what was applied.
    func pending(_ migrations: [SchemaFile], _ repeatables: [SchemaFile]) throws(MigrationFailure) -> [SchemaFile] {
        let known = Set((migrations + repeatables).map(\.path))
        let newer = applied.keys.filter { !known.contains($0) }
        guard newer.isEmpty else { throw .newerSchema(paths: newer.sorted()) }

        for file in migrations {
            if let before = applied[file.path], !before.hasSameText(as: file) { throw .changedHistory(path: file.path) }
        }
        let missing = migrations.filter { applied[$0.path] == nil }
        let last = applied.values.filter { $0.kind == .migration }.map(\.path).max()
        if let last, let early = missing.first(where: { $0.path < last }) {
            throw .outOfOrder(path: early.path, applied: last)
        }
        // A migration may have dropped what a repeatable file made, so after one all are applied again.
        return missing + repeatables.filter { !missing.isEmpty || applied[$0.path]?.hasSameText(as: $0) != true }
    }
}

extension SchemaFile {
    /// Byte for byte: Swift's own comparison takes canonically equivalent texts for equal.
    fileprivate func hasSameText(as other: SchemaFile) -> Bool { text.utf8.elementsEqual(other.text.utf8) }
}

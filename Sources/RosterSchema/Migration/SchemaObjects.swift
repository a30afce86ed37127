import Postgres

/// What the schema is made of, as it was when the migrator had made it: tables, functions, rules and rights, each by a
/// digest of its definition.
///
/// It shows what was altered since, by mistake or in haste. Whoever owns the schema can alter the record too.
enum SchemaObjects {
    /// The table of the record.
    static let table = """
        create table if not exists public.schema_object (
            kind   text  not null,
            name   text  not null,
            digest bytea not null,

            primary key (kind, name)
        )
        """

    /// Records the schema as it is, in place of what was recorded before.
    static func record(_ session: Session) throws {
        try session.transaction(TransactionMode(.readCommitted, .readWrite), settings: plain) { session in
            try session.execute("delete from public.schema_object")
            try session.execute(
                """
                insert into public.schema_object (kind, name, digest)
                select kind, name, digest from (\(verbatim: SchemaObjectQuery.text)) as found
                """
            )
        }
    }

    /// What is another than was recorded, was added or is gone.
    ///
    /// - Returns: `nil` if nothing was ever recorded.
    /// - Throws: `PostgresError`.
    static func differences(_ session: Session) throws -> [SchemaDifference]? {
        try session.transaction(TransactionMode(.repeatableRead, .readOnly), settings: plain) { session in
            let isRecorded: Bool = try session.rows("select exists (select from public.schema_object) as yes")[0]["yes"]
            guard isRecorded else { return nil }
            return try session.rows(
                """
                select coalesce(found.kind, recorded.kind) as kind, coalesce(found.name, recorded.name) as name,
                    case when found.kind is null then 'gone' when recorded.kind is null then 'added' else 'altered' end
                        as change
                from (\(verbatim: SchemaObjectQuery.text)) as found
                full join public.schema_object recorded using (kind, name)
                where found.digest is distinct from recorded.digest
                order by 1, 2
                """
            ).map { row in
                SchemaDifference(kind: try row["kind"], name: try row["name"], change: try row["change"])
            }
        }
    }

    /// Under another path the server would write the same definitions with other names.
    private static let plain: KeyValuePairs<String, String> = ["search_path": "pg_catalog"]
}

/// Something of the schema that is not as the migrator left it.
struct SchemaDifference: Hashable, Sendable, CustomStringConvertible {
    /// Such as `function` or `trigger`.
    let kind: String
    let name: String

    /// `altered`, `added` or `gone`.
    let change: String

    var description: String { "\(kind) \(name) is \(change)" }
}

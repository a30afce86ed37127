package import Postgres

/// What a new database comes with: States, their names and groups, working groups, mandates and the ceiling.
package enum ReferenceData {
    /// How much a new database comes with.
    package enum Extent: Sendable {
        /// States and working groups only.
        case bare

        /// Mandates and the ceiling too.
        case whole
    }

    /// Whose clock says when something is recorded.
    package enum Clock: Sendable {
        case real

        /// A session may set it, never back: for tests and rehearsals.
        case settable
    }

    /// Whether the database has what a new one comes with.
    ///
    /// - Throws: `PostgresError`.
    package static func isLoaded(_ session: Session) throws -> Bool {
        try session.rows("select is_open from expert_group")[0]["is_open"]
    }

    /// Loads `sql/reference/` and opens the Group: what is loaded counts as known for ever, and nothing is loaded twice.
    ///
    /// - Throws: `PostgresError`; nothing is loaded then.
    package static func load(_ extent: Extent, clock: Clock, _ session: Session) throws {
        try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
            try session.execute("set local role roster_owner")
            try fill(extent, clock: clock, session) { _ in }
        }
    }

    /// Tells the planner how much there is: until somebody does, it takes the new tables for empty.
    ///
    /// - Throws: `PostgresError`.
    package static func analyze(_ session: Session) throws {
        try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
            try session.execute("set local role roster_owner")
            try session.execute("analyze")
        }
    }

    /// Loads the same and more, unless it was loaded before.
    ///
    /// Of several that ask at once, one loads and the others wait for it. More counts as known for ever too.
    ///
    /// - Returns: what came of loading more; `nil` if the database has what a new one comes with.
    /// - Throws: `PostgresError`, or what `more` throws; nothing is loaded then.
    package static func loadOnce<More>(
        _ extent: Extent,
        clock: Clock,
        _ session: Session,
        and more: (Session) throws -> More
    ) throws -> More? {
        try session.transaction(TransactionMode(.readCommitted, .readWrite)) { session in
            try session.execute("set local role roster_owner")
            let isLoaded: Bool = try session.rows("select is_open from expert_group for update")[0]["is_open"]
            return isLoaded ? nil : try fill(extent, clock: clock, session, and: more)
        }
    }

    private static func fill<More>(
        _ extent: Extent,
        clock: Clock,
        _ session: Session,
        and more: (Session) throws -> More
    ) throws -> More {
        if clock == .settable { try session.execute("insert into test_clock default values") }
        for file in EmbeddedFile.files(in: "reference") where file.path.hasSuffix(".csv") {
            try stage(file, session)
        }
        try session.script(EmbeddedFile.text(at: "reference/load.sql"))
        if extent == .whole { try session.script(EmbeddedFile.text(at: "reference/load_rules.sql")) }
        let outcome = try more(session)
        try session.execute("call open_group()")
        return outcome
    }

    /// Puts a file into a temporary table of its own, each column as text.
    private static func stage(_ file: EmbeddedFile, _ session: Session) throws {
        let name = file.path.split(separator: "/").last.map { $0.dropLast(".csv".count) } ?? ""
        let header = file.text.prefix { $0 != "\n" }.split(separator: ",")
        let columns = header.map { "\($0) text" }.joined(separator: ", ")
        try session.script("create temporary table \(name)_file (\(columns)) on commit drop")
        try session.copyIn("copy pg_temp.\(name)_file from stdin (format csv, header)", text: file.text)
    }
}

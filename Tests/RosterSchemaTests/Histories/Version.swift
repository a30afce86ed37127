import Postgres

/// A row as it was believed from one moment to another, found in a table or in its history.
struct Version: Hashable, Sendable {
    var key: FactKey
    var fact: Fact
    /// The table's own column of the days served, where it has one.
    var served: Days?
    var recorded: PostgresMoment
    var because: String?
    /// `infinity` as long as it is believed.
    var superseded = PostgresMoment.infinity
    var supersededBecause: String?
}

extension Version {
    /// Every version that the database keeps.
    static func all(_ session: Session) throws -> [Version] {
        try RosterTable.allCases.flatMap { table in
            let now = try session.rows("select * from public.\(identifier: table.rawValue)")
            let past = try session.rows("select * from history.\(identifier: table.rawValue)")
            return try now.map { try Version($0, of: table) }
                + past.map { row in
                    var version = try Version(row, of: table)
                    version.superseded = try row["superseded"]
                    version.supersededBecause = try row["superseded_because"]
                    return version
                }
        }
    }

    private init(_ row: Row, of table: RosterTable) throws {
        key = FactKey(table: table, number: try row["\(table.rawValue)_id"])
        fact = try Fact(row, of: table)
        served =
            switch table {
            case .appointment, .coordinatorTerm: try row.days("served")
            case .focalPoint: try row.days("supports")
            case .actingCoordinator, .ceiling, .mandate: nil
            }
        recorded = try row["recorded"]
        because = try row["recorded_because"]
    }
}

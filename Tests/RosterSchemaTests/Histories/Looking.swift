import Postgres

/// A row as it is shown.
struct Shown: Hashable, Sendable {
    var key: FactKey
    var fact: Fact

    /// All rows that a schema shows: `public`, or `known` with the moment that is set.
    static func all(in schema: String, _ session: Session) throws -> [Shown] {
        try RosterTable.allCases.flatMap { table in
            try session.rows("select * from \(identifier: schema).\(identifier: table.rawValue)").map { row in
                let key = FactKey(table: table, number: try row["\(table.rawValue)_id"])
                return Shown(key: key, fact: try Fact(row, of: table))
            }
        }
    }

    /// The rows that must have been shown on a moment, if these are all versions there are.
    static func all(on moment: PostgresMoment, among versions: [Version]) -> [Shown] {
        versions.filter { $0.recorded <= moment && moment < $0.superseded }.map { Shown(key: $0.key, fact: $0.fact) }
    }

    /// The rows that are in one of two and not in the other, or twice.
    fileprivate static func difference(_ some: [Shown], _ others: [Shown]) -> [FactKey] {
        let different = Set(some).symmetricDifference(others)
        return some.count == others.count || !different.isEmpty ? different.map(\.key) : some.map(\.key)
    }
}

/// What somebody saw who looked while others were at work.
struct Look: Sendable {
    /// The last recorded moment that was to be seen.
    var moment: PostgresMoment
    var shown: [Shown]

    /// Looks at the tables, and at the Group's row for the moment.
    init(_ session: Session) throws {
        (moment, shown) = try session.transaction(TransactionMode(.repeatableRead, .readOnly)) { session in
            let moment: PostgresMoment = try session.rows("select recorded from expert_group")[0]["recorded"]
            return (moment, try Shown.all(in: "public", session))
        }
    }

    /// What was not as it was known afterwards to have been.
    static func findings(_ looks: [Look], versions: [Version]) -> [Finding] {
        looks.flatMap { look in
            Shown.difference(look.shown, Shown.all(on: look.moment, among: versions))
                .map { Finding(rule: Finding.look, detail: "\($0) on \(look.moment)") }
        }
    }
}

/// The views in `known`.
enum KnownViews {
    /// What they do not show as it was believed, on some random moments and now.
    static func findings(
        versions: [Version],
        moments count: Int,
        _ random: inout some RandomNumberGenerator,
        _ session: Session
    ) throws -> [Finding] {
        let recorded = Set(versions.map(\.recorded)).subtracting([.negativeInfinity]).sorted()
        var findings: [Finding] = []
        for _ in 0..<count {
            guard var moment = recorded.randomElement(using: &random) else { continue }
            // On the very moment, or just before or after it.
            moment.microsecondsSince2000 += Int64.random(in: -1...1, using: &random)
            try session.execute("select set_config('roster.as_known_on', \(moment)::text, true)")
            findings += try compare(Shown.all(on: moment, among: versions), "\(moment)", session)
        }
        try session.execute("set local roster.as_known_on = ''")
        let now = versions.filter { $0.superseded == .infinity }.map { Shown(key: $0.key, fact: $0.fact) }
        return try findings + compare(now, "now", session)
    }

    private static func compare(_ believed: [Shown], _ moment: String, _ session: Session) throws -> [Finding] {
        Shown.difference(try Shown.all(in: "known", session), believed)
            .map { Finding(rule: Finding.view, detail: "\($0) on \(moment)") }
    }
}

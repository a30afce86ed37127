import Postgres

/// One change that somebody asks the database for.
enum Operation: Hashable, Sendable {
    case record(Fact)
    case setTerm(FactKey, Days)
    /// Without a day it withdraws the end.
    case end(FactKey, on: Int32?, because: String?)
    case delete(FactKey)

    /// The row that is to be changed; a new one has no key yet.
    var target: FactKey? {
        switch self {
        case .record: nil
        case .setTerm(let key, _), .end(let key, _, _), .delete(let key): key
        }
    }

    var table: RosterTable {
        switch self {
        case .record(let fact): fact.table
        case .setTerm(let key, _), .end(let key, _, _), .delete(let key): key.table
        }
    }

    /// What the row says afterwards; `nil` if there is none then.
    func result(from old: Fact?) -> Fact? {
        var fact = old
        switch self {
        case .record(let new): return new
        case .setTerm(_, let days): fact?.days = days
        case .end(_, let day, let reason):
            fact?.endedOn = day
            fact?.endedBecause = reason
        case .delete: return nil
        }
        return fact
    }

    /// The statement that asks for it and returns the key of the row that it changed.
    var query: Query {
        switch self {
        case .record(let fact): fact.insertion
        case .setTerm(let key, let days):
            """
            update \(identifier: key.table.rawValue) set term = \(days.range)
            where \(identifier: key.column) = \(key.number) returning \(identifier: key.column) as key
            """
        case .end(let key, let day, _) where key.table == .focalPoint:
            """
            update focal_point set ended_on = \(PostgresDay(day) as PostgresDay?)
            where focal_point_id = \(key.number) returning focal_point_id as key
            """
        case .end(let key, let day, let reason):
            """
            update \(identifier: key.table.rawValue)
            set ended_on = \(PostgresDay(day) as PostgresDay?), ended_because = \(reason as String?)
            where \(identifier: key.column) = \(key.number) returning \(identifier: key.column) as key
            """
        case .delete(let key):
            """
            delete from \(identifier: key.table.rawValue)
            where \(identifier: key.column) = \(key.number) returning \(identifier: key.column) as key
            """
        }
    }
}

extension FactKey {
    fileprivate var column: String { table.rawValue + "_id" }
}

/// A transaction that is to be performed.
struct Plan: Sendable {
    /// What every version that it makes or supersedes carries as its reason.
    var name: String
    var isolation: TransactionMode.Isolation
    /// Whether the rules that judge across rows are to wait for the commit.
    var defersRules: Bool
    var operations: [Operation]
    var accident: Accident?

    /// What happens to its session while it commits.
    enum Accident: Sendable {
        /// It is ended before the commit stands.
        case beforeCommitStands

        /// It is ended when the commit stands and before anybody is told.
        case beforeAnswer
    }
}

/// A transaction that was performed, as far as it came, and what its sender was told.
struct SentTransaction: Sendable {
    var plan: Plan
    /// The keys of the rows that the operations changed, one for each that was performed; `nil` where there was none.
    var changed: [FactKey?] = []
    var outcome: Outcome

    enum Outcome: Hashable, Sendable {
        case ok
        case refused(by: String)
        case mustBeginAgain
        case lost
        case unknown
        case unexpected(String)
    }

    var name: String { plan.name }

    /// Whether something of it may be found.
    var mayStand: Bool { outcome == .ok || outcome == .unknown }

    /// What was performed, with the row that it changed.
    var steps: [(operation: Operation, changed: FactKey?)] { zip(plan.operations, changed).map { ($0, $1) } }
}

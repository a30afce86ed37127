import Postgres

/// The tables that a history changes.
enum RosterTable: String, CaseIterable, Sendable {
    case appointment
    case coordinatorTerm = "coordinator_term"
    case actingCoordinator = "acting_coordinator"
    case focalPoint = "focal_point"
    case ceiling
    case mandate
}

/// Which row of which table.
struct FactKey: Hashable, Sendable, CustomStringConvertible {
    var table: RosterTable
    var number: Int

    var description: String { "\(table.rawValue) \(number)" }
}

/// Days, counted from 1 January 2000, the last one excluded.
typealias Days = Range<Int32>

/// What a row says, whichever of the tables it is in; what its table does not have keeps its default.
struct Fact: Hashable, Sendable {
    var table: RosterTable
    /// The term, the days of acting or of the assignment; a mandate from its adoption; the first day of a ceiling.
    var days: Days = 0..<0
    var person = 0
    var workingGroup = 0
    var leads = false
    var experts = 0
    var consentedOn: Int32?
    var appointedOn: Int32?
    var authority: String?
    var endedOn: Int32?
    var endedBecause: String?
    /// The instrument, authority or reason: it names the operation that inserted the row.
    var text = ""

    /// The days that are really served, reckoned here once more: the table's own column is compared with it.
    var served: Days {
        guard let endedOn else { return days }
        return days.clamped(to: days.lowerBound..<max(days.lowerBound, endedOn + 1))
    }
}

// MARK: In the tables

extension Fact {
    /// Reads a row of the table, of its history or of its view in `known`.
    init(_ row: Row, of table: RosterTable) throws(PostgresError) {
        self.init(table: table)
        switch table {
        case .appointment:
            (person, days, text) = (try row["person_id"], try row.days("term"), try row["instrument"])
            (endedOn, endedBecause) = (try row.day("ended_on"), try row["ended_because"])
        case .coordinatorTerm:
            (person, days, text) = (try row["person_id"], try row.days("term"), try row["instrument"])
            (consentedOn, appointedOn) = (try row.day("consented_on"), try row.day("appointed_on"))
            authority = try row["authority"]
            (endedOn, endedBecause) = (try row.day("ended_on"), try row["ended_because"])
        case .actingCoordinator:
            (person, days, text) = (try row["person_id"], try row.days("acts"), try row["authority"])
        case .focalPoint:
            (person, days, text) = (try row["person_id"], try row.days("assigned"), try row["reason"])
            (workingGroup, leads) = (try row["working_group_id"], try row["lead"])
            endedOn = try row.day("ended_on")
        case .ceiling:
            let first = try row["first_day"] as PostgresDay
            (days, text) = (first.daysSince2000..<first.daysSince2000 + 1, try row["instrument"])
            experts = try row["experts"]
        case .mandate:
            let (adopted, last) = (try row["adopted_on"] as PostgresDay, try row["last_day"] as PostgresDay)
            (days, text) = (adopted.daysSince2000..<last.daysSince2000 + 1, try row["instrument"])
        }
    }

    /// The statement that records it as a new row, and returns the row's key.
    var insertion: Query {
        switch table {
        case .appointment:
            """
            insert into appointment (person_id, term, instrument)
            values (\(person), \(days.range), \(text)) returning appointment_id as key
            """
        case .coordinatorTerm:
            """
            insert into coordinator_term (person_id, term, consented_on, appointed_on, authority, instrument)
            values (
                \(person), \(days.range), \(PostgresDay(consentedOn) as PostgresDay?),
                \(PostgresDay(appointedOn) as PostgresDay?), \(authority as String?), \(text)
            ) returning coordinator_term_id as key
            """
        case .actingCoordinator:
            """
            insert into acting_coordinator (person_id, acts, authority)
            values (\(person), \(days.range), \(text)) returning acting_coordinator_id as key
            """
        case .focalPoint:
            """
            insert into focal_point (working_group_id, person_id, assigned, lead, reason)
            values (\(workingGroup), \(person), \(days.range), \(leads), \(text)) returning focal_point_id as key
            """
        case .ceiling:
            """
            insert into ceiling (experts, first_day, instrument)
            values (\(experts), \(PostgresDay(days.lowerBound)), \(text)) returning ceiling_id as key
            """
        case .mandate:
            """
            insert into mandate (instrument, adopted_on, last_day)
            values (\(text), \(PostgresDay(days.lowerBound)), \(PostgresDay(days.upperBound - 1)))
            returning mandate_id as key
            """
        }
    }
}

extension Row {
    func day(_ column: String) throws(PostgresError) -> Int32? {
        let day: PostgresDay? = try self[column]
        return day?.daysSince2000
    }

    func days(_ column: String) throws(PostgresError) -> Days {
        switch try self[column] as PostgresRange<PostgresDay> {
        case .between(.included(let first), .excluded(let end)): return first.daysSince2000..<end.daysSince2000
        case .empty, .between: return 0..<0
        }
    }
}

extension PostgresDay {
    init(_ daysSince2000: Int32) { self.init(daysSince2000: daysSince2000) }

    init?(_ daysSince2000: Int32?) {
        guard let daysSince2000 else { return nil }
        self.init(daysSince2000: daysSince2000)
    }
}

extension Days {
    var range: PostgresRange<PostgresDay> {
        isEmpty
            ? .empty : .between(lower: .included(PostgresDay(lowerBound)), upper: .excluded(PostgresDay(upperBound)))
    }
}

import ExpertGroup
import Policies
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

extension DeskHarness {
    /// Performs statements that no use case makes yet, as whom the tests log in.
    func sql(_ text: String) async throws {
        let connection = try await Connection.open(options, logger: .silent)
        try await connection.use { try $0.script(text) }
    }

    /// The moment that the database's clock shows.
    func now() async throws -> PostgresMoment {
        let connection = try await Connection.open(options, logger: .silent)
        return try await connection.use { try $0.rows("select clock_timestamp() as now")[0]["now"] }
    }

    /// Asks as the Secretariat, of a desk that goes by other policies.
    func ask<Ask: UseCase>(_ ask: Ask, under policies: PolicySource) async throws -> Ask.Outcome {
        let pool = Pool(options, logger: .silent)
        let circumstances = Circumstances(role: .secretariat, reason: nil, asKnownOn: nil, clock: nil, ending: .forGood)
        let outcome = try await Desk(pool, policies: policies, logger: .silent).perform(ask, under: circumstances)
        await pool.shutDown()
        return outcome
    }

    /// A person of a nationality, with what they have disclosed.
    func person(_ name: String, _ nationality: String, _ gender: Gender) async throws -> PersonID {
        let state = try #require(StateCode(nationality))
        return try await ask(
            AddPerson(name: name, romanisedName: nil, familyName: nil, nationality: state, gender: gender)
        ).id
    }

    /// An expert who serves from a day to a day.
    func expert(
        _ name: String,
        _ nationality: String,
        _ firstDay: String,
        _ lastDay: String,
        gender: Gender = .notDisclosed
    ) async throws -> PersonID {
        let person = try await person(name, nationality, gender)
        _ = try await ask(appoint(person, firstDay, lastDay))
        return person
    }

    func coordinate(_ person: PersonID, from firstDay: String, consentedOn: String) async throws {
        _ = try await ask(
            AppointCoordinator(
                person: person,
                firstDay: try day(firstDay),
                lastDay: nil,
                consentedOn: try day(consentedOn),
                appointedOn: try day(consentedOn),
                instrument: try #require(DocumentSymbol("S/2024/2")),
                authority: nil
            )
        )
    }

    func support(
        _ group: String,
        _ person: PersonID,
        from firstDay: String,
        through lastDay: String?,
        as place: AssignFocalPoint.Place = .alternate
    ) async throws {
        _ = try await ask(
            AssignFocalPoint(
                person: person,
                workingGroup: group,
                firstDay: try day(firstDay),
                lastDay: try lastDay.map(day),
                place: place,
                reason: "knows the matter"
            )
        )
    }

    func standing(_ on: String, as role: Role = .secretariat) async throws -> Standing {
        try await ask(ShowStanding(asAt: try day(on)), as: role)
    }

    /// The texts of advice of a kind on a day.
    func advice(_ rule: AdvisoryRule, _ on: String) async throws -> [String] {
        try await standing(on).advisories?.filter { $0.rule == rule }.map(\.text) ?? []
    }

    /// A report on a day; of its shares those that the policy gives.
    func balance(_ on: String, _ grouping: Grouping? = nil) async throws -> BalanceReport {
        try await ask(ReportBalance(asAt: try day(on), grouping: grouping, language: nil))
    }
}

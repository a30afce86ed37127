import ExpertGroup
import Postgres
import RosterSchema
import RosterTesting
import Testing

@testable import RosterDesk

/// A database with a real Desk, and short ways to ask it.
struct DeskHarness: Sendable {
    let desk: Desk
    let options: ConnectionOptions

    /// Gives `body` a database with what a new one comes with, and a clock that can be set.
    static func with(_ body: (DeskHarness) async throws -> Void) async throws {
        try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            try await connection.use { try ReferenceData.load(.whole, clock: .settable, $0) }
            let pool = Pool(options, logger: .silent)
            try await body(DeskHarness(desk: Desk(pool, logger: .silent), options: options))
            await pool.shutDown()
        }
    }

    /// Asks as the Secretariat.
    func ask<Ask: UseCase>(
        _ ask: Ask,
        as role: Role = .secretariat,
        reason: String? = nil,
        asKnownOn: PostgresMoment? = nil,
        on clock: PostgresMoment? = nil,
        ending: Circumstances.Ending = .forGood
    ) async throws -> Ask.Outcome {
        try await desk.perform(
            ask,
            under: Circumstances(role: role, reason: reason, asKnownOn: asKnownOn, clock: clock, ending: ending)
        )
    }

    /// The rule under which what is asked is refused; `nil` if it is done.
    func refusal(of ask: some UseCase) async throws -> String? {
        do {
            _ = try await self.ask(ask)
            return nil
        } catch Failure.broken(let rule, _) {
            return rule
        }
    }

    /// So many people, by their numbers.
    func people(_ count: Int) async throws -> [PersonID] {
        var people: [PersonID] = []
        for number in 1...count {
            let add = AddPerson(
                name: "Expert \(number)",
                romanisedName: nil,
                familyName: nil,
                nationality: try #require(StateCode(number.isMultiple(of: 2) ? "KEN" : "FRA")),
                gender: .notDisclosed
            )
            people.append(try await ask(add).id)
        }
        return people
    }
}

/// A day, as a test writes it.
func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

/// An appointment, as a test writes it.
func appoint(_ person: PersonID, _ firstDay: String, _ lastDay: String) throws -> Appoint {
    Appoint(
        person: person,
        firstDay: try day(firstDay),
        lastDay: try day(lastDay),
        instrument: try #require(DocumentSymbol("S/2012/1")),
        appointedOn: nil,
        consultation: nil
    )
}

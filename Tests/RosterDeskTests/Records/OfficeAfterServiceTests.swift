import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Offices whose holder serves no longer")
struct OfficeAfterServiceTests {
    private func coordinator(_ person: PersonID, from firstDay: String) throws -> AppointCoordinator {
        AppointCoordinator(
            person: person,
            firstDay: try day(firstDay),
            lastDay: nil,
            consentedOn: try day("2024-01-01"),
            appointedOn: try day("2024-01-01"),
            instrument: try #require(DocumentSymbol("S/2024/2")),
            authority: nil
        )
    }

    private func acts(_ person: PersonID, _ firstDay: String, _ lastDay: String) throws -> ActAsCoordinator {
        ActAsCoordinator(
            person: person,
            firstDay: try day(firstDay),
            lastDay: try day(lastDay),
            authority: "Letter of the Chair"
        )
    }

    @Test("E17, E18, E19: after the coordinator has left the Group another acts, and a successor follows, at once")
    func successor() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(3)
            for person in people { _ = try await roster.ask(appoint(person, "2024-01-01", "2028-12-31")) }
            _ = try await roster.ask(coordinator(people[0], from: "2024-07-01"))
            _ = try await roster.ask(
                EndAppointment(person: people[0], lastDay: try day("2025-01-15"), reason: .resigned)
            )
            let early = try await roster.refusal(of: acts(people[1], "2025-01-15", "2025-03-31"))
            #expect(early == "acting_coordinator_acts_in_vacancy")
            _ = try await roster.ask(acts(people[1], "2025-01-16", "2025-03-31"))
            let file = try await roster.ask(ShowPerson(person: people[0]))
            #expect(file.coordinatorTerms.map(\.endedBecause) == ["service_ended"])
            #expect(file.coordinatorTerms.map(\.effectiveEnd.description) == ["2025-01-15"])
            // Whoever acts leaves too; the next one acts, and then a coordinator follows.
            _ = try await roster.ask(
                EndAppointment(person: people[1], lastDay: try day("2025-02-15"), reason: .resigned)
            )
            _ = try await roster.ask(acts(people[2], "2025-02-16", "2025-03-31"))
            _ = try await roster.ask(coordinator(people[2], from: "2025-04-01"))
            let standing = try await roster.ask(ShowStanding(asAt: try day("2025-04-01")))
            #expect(standing.coordinator.person == people[2])
            let gap = try await roster.ask(ShowStanding(asAt: try day("2025-02-15")))
            #expect(gap.coordinator.person == people[1])
        }
    }

    @Test("E15: a successor follows where the coordinator's appointment ended with its term")
    func endOfTerm() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(2)
            _ = try await roster.ask(appoint(people[0], "2024-01-01", "2025-12-31"))
            _ = try await roster.ask(appoint(people[1], "2024-01-01", "2028-12-31"))
            _ = try await roster.ask(coordinator(people[0], from: "2024-07-01"))
            let early = try await roster.refusal(of: coordinator(people[1], from: "2025-12-31"))
            #expect(early == "coordinator_term_is_held_by_one_at_a_time")
            let next = try await roster.refusal(of: coordinator(people[1], from: "2026-01-01"))
            #expect(next == nil)
        }
    }

    @Test("a rehearsal of a successor leaves the office as it was")
    func rehearsal() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(2)
            _ = try await roster.ask(appoint(people[0], "2024-01-01", "2025-12-31"))
            _ = try await roster.ask(appoint(people[1], "2024-01-01", "2028-12-31"))
            _ = try await roster.ask(coordinator(people[0], from: "2024-07-01"))
            _ = try await roster.ask(coordinator(people[1], from: "2026-01-01"), ending: .rehearsal)
            let file = try await roster.ask(ShowPerson(person: people[0]))
            #expect(file.coordinatorTerms.map(\.endedBecause) == [nil])
        }
    }
}

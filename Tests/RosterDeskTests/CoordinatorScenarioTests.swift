import ExpertGroup
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Coordinator")
struct CoordinatorScenarioTests {
    private func coordinator(
        _ person: PersonID,
        from firstDay: String,
        consentedOn: String,
        appointedOn: String
    ) throws -> AppointCoordinator {
        AppointCoordinator(
            person: person,
            firstDay: try day(firstDay),
            lastDay: nil,
            consentedOn: try day(consentedOn),
            appointedOn: try day(appointedOn),
            instrument: try #require(DocumentSymbol("S/2024/2")),
            authority: nil
        )
    }

    @Test("E13: a coordinator from 29 February serves two years through 28 February")
    func leapDay() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2024-01-01", "2026-12-31"))
            let record = try await roster.ask(
                coordinator(person, from: "2024-02-29", consentedOn: "2024-02-01", appointedOn: "2024-02-01")
            )
            #expect(record.lastDay.description == "2026-02-28")
        }
    }

    @Test("E15, E17: the office ends with the expert's service, and is vacant from the day after")
    func leaves() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31"))
            _ = try await roster.ask(
                coordinator(person, from: "2024-07-01", consentedOn: "2024-06-01", appointedOn: "2024-06-01")
            )
            let before = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")))
            #expect(before.coordinator.status == .inOffice)
            #expect(before.coordinator.lastDay?.description == "2026-06-30")
            #expect(before.coordinator.effectiveEnd?.description == "2025-12-31")
            _ = try await roster.ask(EndAppointment(person: person, lastDay: try day("2025-01-15"), reason: .resigned))
            let last = try await roster.ask(ShowStanding(asAt: try day("2025-01-15")))
            #expect(last.coordinator.status == .inOffice)
            let after = try await roster.ask(ShowStanding(asAt: try day("2025-01-16")))
            #expect(after.coordinator.status == .vacant)
            #expect(after.coordinator.person == nil)
        }
    }

    @Test("E18, E19, E20: in the gap another expert acts, without consent; a successor serves two full years")
    func acting() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(2)
            for person in people { _ = try await roster.ask(appoint(person, "2024-01-01", "2028-12-31")) }
            _ = try await roster.ask(
                coordinator(people[0], from: "2024-02-01", consentedOn: "2024-01-01", appointedOn: "2024-01-01")
            )
            let act = ActAsCoordinator(
                person: people[1],
                firstDay: try day("2025-01-16"),
                lastDay: try day("2025-03-31"),
                authority: "Letter of the Chair"
            )
            let beside = try await roster.refusal(of: act)
            #expect(beside == "acting_coordinator_acts_in_vacancy")
            _ = try await roster.ask(EndCoordinator(lastDay: try day("2025-01-15"), reason: .resigned))
            _ = try await roster.ask(act)
            let gap = try await roster.ask(ShowStanding(asAt: try day("2025-02-01")))
            #expect(gap.coordinator.status == .acting)
            #expect(gap.coordinator.person == people[1])
            #expect(gap.coordinator.consentedOn == nil)
            #expect(gap.inPost == 2)
            let successor = try await roster.ask(
                coordinator(people[1], from: "2025-04-01", consentedOn: "2025-03-01", appointedOn: "2025-03-01")
            )
            #expect(successor.lastDay.description == "2027-03-31")
            let renewed = try await roster.ask(
                coordinator(people[1], from: "2027-04-01", consentedOn: "2027-03-01", appointedOn: "2027-03-01")
            )
            #expect(renewed.id != successor.id)
        }
    }

    @Test("E35: consent after the act is no prior consent")
    func consentAfterwards() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2024-01-01", "2026-12-31"))
            let refusal = try await roster.refusal(
                of: coordinator(person, from: "2024-11-01", consentedOn: "2024-10-15", appointedOn: "2024-10-01")
            )
            #expect(refusal == "coordinator_term_has_prior_consent")
        }
    }
}

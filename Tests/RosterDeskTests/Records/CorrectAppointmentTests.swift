import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Corrected appointments")
struct CorrectAppointmentTests {
    private func correction(
        of person: PersonID,
        appointment: Int64? = nil,
        from firstDay: String? = nil,
        through lastDay: String? = nil,
        endedOn: String? = nil
    ) throws -> CorrectAppointment {
        CorrectAppointment(
            person: person,
            appointment: appointment,
            firstDay: try firstDay.map(day),
            lastDay: try lastDay.map(day),
            instrument: nil,
            appointedOn: nil,
            takenUpOn: nil,
            endedOn: try endedOn.map(day),
            consultation: nil
        )
    }

    @Test("E23: what is entered later has its valid day, and what was known before stays known for its time")
    func backdated() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31"))
            let issued = try await roster.lastRecorded()
            _ = try await roster.ask(
                EndAppointment(person: person, lastDay: try day("2024-08-21"), reason: .resigned)
            )
            _ = try await roster.ask(correction(of: person, endedOn: "2024-08-20"), reason: "letter of 2024-08-20")
            let asked = ListAppointments(asAt: try day("2024-08-21"), person: nil, extent: .served)
            let now = try await roster.ask(asked)
            #expect(now == [])
            let before = try await roster.ask(asked, asKnownOn: issued)
            #expect(before.map(\.endsBy) == [.term])
            let last = try await roster.ask(ListAppointments(asAt: try day("2024-08-20"), person: nil, extent: .served))
            #expect(last.map(\.effectiveEnd?.description) == ["2024-08-20"])
            #expect(last.map(\.endsBy) == [.resigned])
        }
    }

    @Test("E26, E01: the rules refuse a correction as they refuse an appointment")
    func refused() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(9)
            for person in people.prefix(8) { _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31")) }
            _ = try await roster.ask(appoint(people[8], "2026-01-01", "2027-12-31"))
            let full = try await roster.refusal(of: correction(of: people[8], from: "2025-12-31"))
            #expect(full == "appointment_keeps_within_ceiling")
            let backwards = try await roster.refusal(of: correction(of: people[0], through: "2023-12-31"))
            #expect(backwards == "appointment_term_has_both_days")
            let never = try await roster.refusal(of: correction(of: people[0], endedOn: "2024-06-30"))
            #expect(never == "appointment_end_has_reason")
            let late = try await roster.refusal(
                of: correction(of: people[8], from: "2033-01-01", through: "2034-01-01")
            )
            #expect(late == "appointment_begins_within_mandate")
            let lines = try await roster.ask(ListAppointments(asAt: nil, person: nil, extent: .all))
            #expect(lines.map(\.lastDay.description) == Array(repeating: "2025-12-31", count: 8) + ["2027-12-31"])
        }
    }

    @Test("which of several appointments is meant has to be said, and one of somebody else is not there")
    func several() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(2)
            let first = try await roster.ask(appoint(people[0], "2020-01-01", "2021-12-31"))
            let second = try await roster.ask(appoint(people[0], "2022-01-01", "2023-12-31"))
            await #expect(throws: Failure.ambiguous(.appointment, of: people[0], among: [first.id, second.id])) {
                try await roster.ask(correction(of: people[0], through: "2023-06-30"))
            }
            let corrected = try await roster.ask(
                correction(of: people[0], appointment: second.id, through: "2023-06-30")
            )
            #expect(corrected.lastDay.description == "2023-06-30")
            await #expect(throws: Failure.notFound(.appointment, name: "\(first.id) of person \(people[1])")) {
                try await roster.ask(correction(of: people[1], appointment: first.id, through: "2023-06-30"))
            }
        }
    }

    @Test("E22, E26: an appointment that was withdrawn is listed as such, and not as served")
    func withdrawn() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2026-01-01", "2027-12-31"))
            _ = try await roster.ask(
                EndAppointment(person: person, lastDay: try day("2025-06-30"), reason: .terminated)
            )
            let all = try await roster.ask(ListAppointments(asAt: nil, person: nil, extent: .all))
            #expect(all.map(\.endsBy) == [.withdrawn])
            #expect(all.map(\.effectiveEnd) == [nil])
            let served = try await roster.ask(
                ListAppointments(asAt: try day("2026-01-01"), person: nil, extent: .served)
            )
            #expect(served == [])
            let nobody = try #require(PersonID(rawValue: 99))
            await #expect(throws: Failure.notFound(.person, name: "99")) {
                try await roster.ask(ListAppointments(asAt: nil, person: nobody, extent: .served))
            }
        }
    }

    @Test(
        "E12, E20, E21: an extension is a line of its own, and the list tells what each rests on and until when it lasts"
    )
    func extended() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2029-03-15", "2031-03-14"))
            let decision = try await roster.ask(
                RecordDecision(
                    kind: .committeeDecision,
                    decidedOn: try day("2031-03-14"),
                    text: "Interim.",
                    document: DocumentSymbol("S/AC.44/2031/1")
                )
            )
            _ = try await roster.ask(
                Extend(people: [person], lastDay: try day("2033-09-30"), decision: decision.id)
            )
            let lines = try await roster.ask(ListAppointments(asAt: nil, person: person, extent: .served))
            #expect(lines.map(\.endsBy) == [.term, .mandateExpiry])
            #expect(lines.map(\.decision) == [nil, decision.id])
            #expect(lines.map(\.effectiveEnd?.description) == ["2031-03-14", "2032-11-30"])
            let shown = try await roster.ask(ShowDecision(decision: decision.id))
            #expect(shown.extends == [person])
            let decisions = try await roster.ask(ListDecisions(), as: .coordinator)
            #expect(decisions.map(\.id) == [decision.id])
        }
    }
}

import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Mandates that lapsed")
struct LapsedMandateTests {
    private func mandate(_ symbol: String, adopted: String, through: String, revives: Int64?) throws -> RecordMandate {
        RecordMandate(
            instrument: try #require(DocumentSymbol(symbol)),
            adoptedOn: try day(adopted),
            lastDay: try day(through),
            revivedBy: revives
        )
    }

    @Test("E11: a mandate that revives nothing ends terms that ran past the lapse, so that their places are free")
    func ended() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(9)
            for person in people.prefix(8) { _ = try await roster.ask(appoint(person, "2031-01-01", "2034-12-31")) }
            let renewed = try await roster.ask(
                mandate("S/RES/9999 (2033)", adopted: "2033-02-01", through: "2040-01-31", revives: nil)
            )
            #expect(Set(renewed.ended.map(\.person)) == Set(people.prefix(8)))
            #expect(Set(renewed.ended.map(\.endedOn?.description)) == ["2032-11-30"])
            let lines = try await roster.ask(ListAppointments(asAt: nil, person: people[0], extent: .served))
            #expect(lines.map(\.endsBy) == [.mandateExpiry])
            #expect(lines.map(\.endedBecause) == ["mandate_ended"])
            // Nobody reinstates what no act has ended.
            await #expect(throws: Failure.notFound(.appointment, name: "of person \(people[0]) that was ended")) {
                try await roster.ask(Reinstate(person: people[0]))
            }
            // Nine were in the way before: the old eight by their nominal days, and each old one of themselves.
            for person in people.suffix(8) {
                let refusal = try await roster.refusal(of: appoint(person, "2033-02-01", "2035-01-31"))
                #expect(refusal == nil)
            }
            let standing = try await roster.ask(ShowStanding(asAt: try day("2033-02-01")))
            #expect(standing.inPost == 8)
        }
    }

    @Test("E11: a mandate that a decision lets revive terms ends none of them")
    func revived() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2031-01-01", "2034-12-31"))
            let nowhere = try mandate("S/RES/1", adopted: "2032-12-02", through: "2040-01-31", revives: 99)
            await #expect(throws: Failure.notFound(.decision, name: "99")) { try await roster.ask(nowhere) }
            let decision = try await roster.ask(
                RecordDecision(
                    kind: .committeeDecision,
                    decidedOn: try day("2032-12-02"),
                    text: "Terms go on.",
                    document: nil
                )
            )
            let revived = try await roster.ask(
                mandate("S/RES/9999 (2032)", adopted: "2032-12-02", through: "2040-01-31", revives: decision.id)
            )
            #expect(revived.ended == [])
            let shown = try await roster.ask(ShowDecision(decision: decision.id))
            #expect(shown.revivesBy == ["S/RES/9999 (2032)"])
            let standing = try await roster.ask(ShowStanding(asAt: try day("2033-02-01")))
            #expect(standing.members.map(\.effectiveEnd.description) == ["2034-12-31"])
        }
    }

    @Test("E08, E11: where the mandate between is recorded later, there was no lapse, and the terms go on")
    func recordedLater() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2031-01-01", "2036-12-31"))
            _ = try await roster.ask(
                EndAppointment(person: person, lastDay: try day("2036-06-30"), reason: .resigned)
            )
            _ = try await roster.ask(Reinstate(person: person))
            _ = try await roster.ask(
                mandate("S/RES/9998 (2035)", adopted: "2035-01-01", through: "2040-01-31", revives: nil)
            )
            let between = try await roster.ask(
                mandate("S/RES/9997 (2032)", adopted: "2032-11-30", through: "2035-01-01", revives: nil)
            )
            #expect(between.resumed.map(\.person) == [person])
            #expect(between.ended == [])
            let lines = try await roster.ask(ListAppointments(asAt: nil, person: person, extent: .served))
            #expect(lines.map(\.endsBy) == [.term])
            #expect(lines.map(\.effectiveEnd?.description) == ["2036-12-31"])
        }
    }

    @Test("E09, E11: before the renewal was recorded, the term is known to end with the mandate, and by nobody's act")
    func asKnown() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2031-01-01", "2034-12-31"))
            let moment = try await roster.lastRecorded()
            _ = try await roster.ask(
                mandate("S/RES/9999 (2033)", adopted: "2033-02-01", through: "2040-01-31", revives: nil)
            )
            let before = try await roster.ask(
                ListAppointments(asAt: nil, person: person, extent: .served),
                asKnownOn: moment
            )
            #expect(before.map(\.endsBy) == [.mandateExpiry])
            #expect(before.map(\.endedBecause) == [nil])
            #expect(before.map(\.effectiveEnd?.description) == ["2032-11-30"])
            let mandates = try await roster.ask(ListMandates(), asKnownOn: moment)
            #expect(mandates.last?.instrument == "S/RES/2663 (2022)")
            #expect(mandates.allSatisfy { $0.continuedThrough.description == "2032-11-30" })
            let now = try await roster.ask(ListMandates())
            #expect(now.last?.continuedFrom.description == "2033-02-01")
        }
    }
}

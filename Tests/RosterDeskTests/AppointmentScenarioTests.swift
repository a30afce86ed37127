import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Appointments")
struct AppointmentScenarioTests {
    private func recordCeilingOfNine(_ roster: DeskHarness) async throws {
        let ceiling = RecordCeiling(
            experts: 9,
            firstDay: try day("2012-06-29"),
            instrument: try #require(DocumentSymbol("S/RES/2055 (2012)")),
            paragraph: nil
        )
        _ = try await roster.ask(ceiling)
    }

    @Test("E01, E02: a ninth expert is refused on the last day of the ceiling of eight, and accepted on the next")
    func amendedCeiling() async throws {
        try await DeskHarness.with { roster in
            try await recordCeilingOfNine(roster)
            let people = try await roster.people(9)
            for person in people.prefix(8) { _ = try await roster.ask(appoint(person, "2012-01-01", "2012-12-31")) }
            let early = try await roster.refusal(of: appoint(people[8], "2012-06-28", "2012-12-31"))
            #expect(early == "appointment_keeps_within_ceiling")
            let inTime = try await roster.refusal(of: appoint(people[8], "2012-06-29", "2012-12-31"))
            #expect(inTime == nil)
            let standing = try await roster.ask(ShowStanding(asAt: try day("2012-06-29")))
            #expect(standing.inPost == 9)
            #expect(standing.ceiling?.experts == 9)
            #expect(standing.vacancies == 0)
        }
    }

    @Test("E04: whoever begins on another's last day is one too many on it")
    func lastDay() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(9)
            for person in people.prefix(8) { _ = try await roster.ask(appoint(person, "2023-07-01", "2024-06-30")) }
            let same = try await roster.refusal(of: appoint(people[8], "2024-06-30", "2025-06-29"))
            #expect(same == "appointment_keeps_within_ceiling")
            let next = try await roster.refusal(of: appoint(people[8], "2024-07-01", "2025-06-30"))
            #expect(next == nil)
        }
    }

    @Test("E06: of four ninth appointments made at the same moment, exactly one stands")
    func simultaneous() async throws {
        try await DeskHarness.with { roster in
            try await recordCeilingOfNine(roster)
            let people = try await roster.people(12)
            for person in people.prefix(8) { _ = try await roster.ask(appoint(person, "2020-01-01", "2020-12-31")) }
            let rivals = try people.suffix(4).map { try appoint($0, "2020-02-01", "2020-10-31") }
            let refusals = try await withThrowingTaskGroup(of: String?.self) { group in
                for rival in rivals { group.addTask { try await roster.refusal(of: rival) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.compactMap(\.self) == Array(repeating: "appointment_keeps_within_ceiling", count: 3))
        }
    }

    @Test("E11: nobody is appointed when no mandate is in force, and nobody is in post on the day after it")
    func lapsed() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(2)
            _ = try await roster.ask(appoint(people[0], "2031-07-01", "2033-06-30"))
            let late = try await roster.refusal(of: appoint(people[1], "2033-01-01", "2033-12-31"))
            #expect(late == "appointment_begins_within_mandate")
            let standing = try await roster.ask(ShowStanding(asAt: try day("2032-12-01")))
            #expect(standing.inPost == 0)
            #expect(standing.vacancies == nil)
            #expect(standing.mandate.inForce == false)
            #expect(standing.mandate.daysLeft == -1)
            let before = try await roster.ask(ShowStanding(asAt: try day("2032-11-30")))
            #expect(before.members.map(\.effectiveEnd.description) == ["2032-11-30"])
            #expect(before.members.map(\.lastDay.description) == ["2033-06-30"])
        }
    }

    @Test("E22: a resignation that was withdrawn leaves the term as it was; both are known for their time")
    func withdrawn() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31"))
            let end = EndAppointment(person: person, lastDay: try day("2024-06-30"), reason: .resigned)
            _ = try await roster.ask(end, reason: "letter of 9 May")
            let ended = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")))
            #expect(ended.inPost == 0)
            let served = try await roster.ask(ShowStanding(asAt: try day("2024-06-30")))
            #expect(served.inPost == 1)
            _ = try await roster.ask(Reinstate(person: person), reason: "letter of 31 May")
            let reinstated = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")))
            #expect(reinstated.members.map(\.effectiveEnd.description) == ["2025-12-31"])
        }
    }

    @Test("E21: whoever resigns on the last day of their term has resigned, once, and can be reinstated")
    func resignsOnLastDay() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2029-03-15", "2030-03-14"))
            _ = try await roster.ask(appoint(person, "2030-03-15", "2031-03-14"))
            let end = EndAppointment(person: person, lastDay: try day("2031-03-14"), reason: .resigned)
            let ended = try await roster.ask(end)
            #expect(ended.map(\.firstDay.description) == ["2030-03-15"])
            #expect(ended.map(\.endedOn?.description) == ["2031-03-14"])
            await #expect(throws: Failure.notFound(.appointment, name: "of person \(person) to end on 2031-03-14")) {
                _ = try await roster.ask(end)
            }
            let served = try await roster.ask(ShowStanding(asAt: try day("2031-03-14")))
            #expect(served.members.map(\.effectiveEnd.description) == ["2031-03-14"])
            let reinstated = try await roster.ask(Reinstate(person: person))
            #expect(reinstated.map(\.endedOn) == [nil])
        }
    }

    @Test("E21: five terms go on by one decision without a gap; the sixth ends, and its seat is vacant")
    func rollover() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(6)
            for person in people { _ = try await roster.ask(appoint(person, "2029-03-15", "2031-03-14")) }
            let decision = try await roster.ask(
                RecordDecision(
                    kind: .committeeDecision,
                    decidedOn: try day("2031-03-14"),
                    text: "Interim.",
                    document: nil
                )
            )
            let five = Array(people.prefix(5))
            let extended = try await roster.ask(
                Extend(people: five, lastDay: try day("2031-09-30"), decision: decision.id)
            )
            #expect(extended.map(\.firstDay.description) == Array(repeating: "2031-03-15", count: 5))
            let after = try await roster.ask(ShowStanding(asAt: try day("2031-03-15")))
            #expect(Set(after.members.map(\.person)) == Set(five))
            #expect(after.members.allSatisfy { $0.firstDay.description == "2029-03-15" })
            #expect(after.members.allSatisfy { $0.effectiveEnd.description == "2031-09-30" })
            let before = try await roster.ask(ShowStanding(asAt: try day("2031-03-14")))
            #expect(before.inPost == 6)
            // All of them or none: the second person has never served.
            let stranger = try await roster.people(1)[0]
            await #expect(throws: Failure.notFound(.appointment, name: "of person \(stranger)")) {
                let both = Extend(people: [people[0], stranger], lastDay: try day("2031-12-31"), decision: decision.id)
                return try await roster.ask(both)
            }
            let unchanged = try await roster.ask(ShowStanding(asAt: try day("2031-10-01")))
            #expect(unchanged.inPost == 0)
        }
    }

    @Test("E27: an expert is in post from the first day, and the day of taking up is told beside it")
    func takingUp() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2024-10-01", "2026-09-30"))
            _ = try await roster.ask(TakeUp(person: person, day: try day("2024-11-04")))
            let standing = try await roster.ask(ShowStanding(asAt: try day("2024-10-01")))
            #expect(standing.members.map(\.takenUpOn?.description) == ["2024-11-04"])
            let early = try await roster.ask(ShowStanding(asAt: try day("2024-09-30")))
            #expect(early.inPost == 0)
        }
    }

    @Test("E17, E72: focal points end with the service, and an assignment that would begin after it is refused")
    func focalPoints() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(2)
            for person in people { _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31")) }
            func assign(_ person: PersonID, from firstDay: String, _ place: AssignFocalPoint.Place) throws
                -> AssignFocalPoint
            {
                AssignFocalPoint(
                    person: person,
                    workingGroup: "II",
                    firstDay: try day(firstDay),
                    lastDay: nil,
                    place: place,
                    reason: "assistance"
                )
            }
            _ = try await roster.ask(assign(people[0], from: "2024-02-01", .lead))
            _ = try await roster.ask(assign(people[1], from: "2024-03-01", .alternate), as: .coordinator)
            let supported = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")))
            let second = supported.workingGroups.first { $0.code == "II" }
            #expect(second?.focalPoints.map(\.person) == people)
            #expect(second?.focalPoints.map(\.lead) == [true, false])
            _ = try await roster.ask(
                EndAppointment(person: people[0], lastDay: try day("2024-08-15"), reason: .resigned)
            )
            _ = try await roster.ask(
                EndFocalPoint(person: people[1], workingGroup: "II", lastDay: try day("2024-08-31")),
                as: .coordinator
            )
            let last = try await roster.ask(ShowStanding(asAt: try day("2024-08-16")))
            #expect(last.workingGroups.first { $0.code == "II" }?.focalPoints.map(\.person) == [people[1]])
            let none = try await roster.ask(ShowStanding(asAt: try day("2024-09-01")))
            #expect(none.workingGroups.first { $0.code == "II" }?.focalPoints == [])
            let late = try await roster.refusal(of: assign(people[0], from: "2024-09-01", .lead))
            #expect(late == "focal_point_is_serving_expert")
            let nowhere = AssignFocalPoint(
                person: people[1],
                workingGroup: "IX",
                firstDay: try day("2024-09-01"),
                lastDay: nil,
                place: .lead,
                reason: "x"
            )
            await #expect(throws: Failure.notFound(.workingGroup, name: "IX")) { try await roster.ask(nowhere) }
        }
    }

    @Test("E26: a term that ends before it begins is refused by name")
    func backwards() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            let refusal = try await roster.refusal(of: appoint(person, "2024-06-30", "2024-06-29"))
            #expect(refusal == "appointment_term_has_both_days")
        }
    }

    @Test("whoever is not there is named, and a role that may not is refused, each without a trace")
    func refused() async throws {
        try await DeskHarness.with { roster in
            let nobody = try #require(PersonID(rawValue: 99))
            await #expect(throws: Failure.notFound(.person, name: "99")) {
                try await roster.ask(appoint(nobody, "2024-01-01", "2024-12-31"))
            }
            let person = try await roster.people(1)[0]
            for role in Role.allCases where role != .secretariat {
                await #expect(throws: Failure.notAllowed(role)) {
                    try await roster.ask(appoint(person, "2024-01-01", "2024-12-31"), as: role)
                }
            }
        }
    }

    @Test("a rehearsal is judged like the act and leaves nothing")
    func rehearsal() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            let record = try await roster.ask(appoint(person, "2024-01-01", "2024-12-31"), ending: .rehearsal)
            #expect(record.person == person)
            let standing = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")))
            #expect(standing.inPost == 0)
        }
    }
}

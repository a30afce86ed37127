import ExpertGroup
import Postgres
import Testing

@testable import RosterDesk

/// Each kind of change once, in a database that `prepare` has made ready for all of them.
struct Act: Sendable, CustomTestStringConvertible {
    let testDescription: String

    /// Makes the change at a desk.
    let perform: @Sendable (Desk, Circumstances) async throws -> Void

    private init<Ask: UseCase>(_ ask: Ask) {
        testDescription = "\(Ask.self)"
        perform = { _ = try await $0.perform(ask, under: $1) }
    }

    /// Six people, of whom 1 to 4 serve, 4 has resigned, 1 is coordinator until the end of 2023, and 2 a focal point; and a
    /// seventh who is nominated, was assessed, and is on two slates.
    static func prepare(_ harness: DeskHarness) async throws {
        let people = try await harness.people(6)
        for person in people[..<4] { _ = try await harness.ask(appoint(person, "2023-01-01", "2026-12-31")) }
        _ = try await harness.ask(
            EndAppointment(person: people[3], lastDay: try day("2024-06-30"), reason: .resigned)
        )
        _ = try await harness.ask(
            RecordDecision(kind: .committeeDecision, decidedOn: try day("2023-05-01"), text: "Extend", document: nil)
        )
        _ = try await harness.ask(try coordinator(people[0], "2023-01-01", through: "2023-12-31"))
        _ = try await harness.ask(try focalPoint(people[1], "2023-01-01"))
        try await harness.issueCall("2026-1", closing: "2099-12-01")
        try await harness.importNominations(
            "nominating_state,full_name,nationality,expertise\nKEN,Nominee,KEN,nuclear:3\n",
            call: "2026-1"
        )
        let scores = ["knowledge", "experience", "communication"].map { "7,\($0),A,600\n" }
        _ = try await harness.importScores("person,criterion,assessor,score\n" + scores.joined(), call: "2026-1")
        for _ in 1...2 { _ = try await harness.ask(try slate()) }
    }

    /// One of each.
    static func all() throws -> [Act] {
        let people = (1...6).compactMap { PersonID(rawValue: $0) }
        return [
            Act(
                AddPerson(
                    name: "Canary",
                    romanisedName: nil,
                    familyName: nil,
                    nationality: try #require(StateCode("KEN")),
                    gender: .man
                )
            ),
            Act(try appoint(people[4], "2024-01-01", "2025-12-31")),
            Act(
                RecordConsultation(
                    consulted: "Committee",
                    subject: "Canary",
                    consultedOn: try day("2022-12-01"),
                    outcome: "agreed",
                    document: nil,
                    people: [people[1], people[2]]
                )
            ),
            Act(Extend(people: [people[0], people[1]], lastDay: try day("2027-12-31"), decision: 1)),
            Act(EndAppointment(person: people[2], lastDay: try day("2024-06-30"), reason: .resigned)),
            Act(Reinstate(person: people[3])),
            Act(TakeUp(person: people[2], day: try day("2023-01-09"))),
            Act(try coordinator(people[2], "2024-01-01", through: "2025-12-31")),
            Act(
                CorrectCoordinator(
                    person: people[0],
                    firstDay: nil,
                    consentedOn: nil,
                    appointedOn: try day("2022-12-05"),
                    instrument: nil
                )
            ),
            Act(
                ActAsCoordinator(
                    person: people[1],
                    firstDay: try day("2024-02-01"),
                    lastDay: try day("2024-03-31"),
                    authority: "Chair"
                )
            ),
            Act(EndCoordinator(lastDay: try day("2023-09-30"), reason: .resigned)),
            Act(try focalPoint(people[2], "2024-01-01")),
            Act(
                ApplyFocalPoints(
                    firstDay: try day("2024-03-01"),
                    past: .meant,
                    require: "3:I",
                    ruleOut: nil,
                    groupsAtMost: nil
                )
            ),
            Act(EndFocalPoint(person: people[1], workingGroup: "II", lastDay: try day("2023-12-31"))),
            Act(
                RecordCeiling(
                    experts: 9,
                    firstDay: try day("2024-06-29"),
                    instrument: try #require(DocumentSymbol("S/RES/1")),
                    paragraph: nil
                )
            ),
            Act(
                RecordMandate(
                    instrument: try #require(DocumentSymbol("S/RES/2")),
                    adoptedOn: try day("2032-11-01"),
                    lastDay: try day("2033-11-30"),
                    revivedBy: nil
                )
            ),
            Act(
                RecordDecision(kind: .chairInstruction, decidedOn: try day("2024-01-01"), text: "Canary", document: nil)
            ),
            Act(
                ImportAssessments(
                    call: "2026-1",
                    digest: Array(repeating: 7, count: 32),
                    scores: [
                        ScoreEntry(
                            row: 2,
                            person: try #require(PersonID(rawValue: 7)),
                            criterion: "knowledge",
                            assessor: "Canary",
                            score: 700
                        )
                    ]
                )
            ),
            Act(try slate()),
            Act(ChangeSlate(slate: 1, adds: nil, removes: nil, filledOn: nil, note: "Canary")),
            Act(WithdrawSlate(slate: 2)),
        ]
    }

    private static func slate() throws -> DraftSlate {
        DraftSlate(people: ["7"], filledOn: try day("2026-03-01"), call: "2026-1", note: nil)
    }

    private static func coordinator(_ person: PersonID, _ firstDay: String, through: String) throws
        -> AppointCoordinator
    {
        AppointCoordinator(
            person: person,
            firstDay: try day(firstDay),
            lastDay: try day(through),
            consentedOn: try day("2022-12-01"),
            appointedOn: try day("2022-12-02"),
            instrument: try #require(DocumentSymbol("S/2022/1")),
            authority: "letter"
        )
    }

    private static func focalPoint(_ person: PersonID, _ firstDay: String) throws -> AssignFocalPoint {
        AssignFocalPoint(
            person: person,
            workingGroup: "II",
            firstDay: try day(firstDay),
            lastDay: nil,
            place: .alternate,
            reason: "assistance"
        )
    }
}

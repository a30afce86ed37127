import ExpertGroup
import Foundation
import Policies
import Testing

@testable import RosterDesk

@Suite("Consultation before an appointment")
struct ConsultationScenarioTests {
    private func consultation(_ on: String, for people: [PersonID] = []) throws -> RecordConsultation {
        RecordConsultation(
            consulted: "the Committee",
            subject: "an expert",
            consultedOn: try day(on),
            outcome: "no objection",
            document: DocumentSymbol("S/AC.44/2023/1"),
            people: people
        )
    }

    /// The shipped policies, with a consultation before every appointment.
    private static let strict = PolicySource {
        let shipped = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config/terms.yml")
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = try String(contentsOf: shipped.standardizedFileURL, encoding: .utf8)
        try text.replacing("consultation: advised", with: "consultation: required")
            .write(to: folder.appending(path: "terms.yml"), atomically: true, encoding: .utf8)
        return try Policies(overriding: folder)
    }

    @Test("E37: an expert is appointed without a consent on record; that no consultation is on record is advised")
    func ordinaryExpert() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31")
            let standing = try await roster.standing("2024-07-01")
            #expect(standing.inPost == 1)
            let advisory = standing.advisories?.first { $0.rule == .consultationNotRecorded }
            #expect(advisory?.source == "S/2011/819, annex, para. 2")
            #expect(advisory?.text.contains("Expert A") == true)
            #expect(
                advisory?.remedy
                    == "roster consultation record SUBJECT --with WHOM --on DAY --outcome OUTCOME --for \(person)"
            )

            // The coordinator's appointment is another matter: it wants the Committee's prior consent (paragraph 6).
            let symbol = try #require(DocumentSymbol("S/2024/2"))
            let late = AppointCoordinator(
                person: person,
                firstDay: try day("2024-02-01"),
                lastDay: nil,
                consentedOn: try day("2024-02-02"),
                appointedOn: try day("2024-01-15"),
                instrument: symbol,
                authority: nil
            )
            let rule = try await roster.refusal(of: late)
            #expect(rule == "coordinator_term_has_prior_consent")
        }
    }

    @Test("E37: one consultation serves several appointments, before or after they are recorded; the advice then goes")
    func recorded() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(3)
            for person in people[..<2] { _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31")) }
            let recorded = try await roster.ask(consultation("2023-12-01", for: [people[0], people[1]]))
            #expect(recorded.people == [people[0], people[1]])
            var third = try appoint(people[2], "2024-03-01", "2026-02-28")
            third.consultation = recorded.id
            let made = try await roster.ask(third)
            #expect(made.consultation == recorded.id)
            let advice = try await roster.advice(.consultationNotRecorded, "2024-07-01")
            #expect(advice == [])
            let listed = try await roster.ask(ListConsultations(), as: .auditor)
            #expect(listed.map(\.people) == [people])

            _ = try await roster.ask(appoint(people[0], "2026-01-01", "2026-12-31"))
            let next = try await roster.advice(.consultationNotRecorded, "2025-07-01")
            #expect(next.count == 1, "the appointment that follows rests on none")
            let decision = RecordDecision(
                kind: .committeeDecision,
                decidedOn: try day("2025-12-01"),
                text: "x",
                document: nil
            )
            let decided = try await roster.ask(decision)
            _ = try await roster.ask(Extend(people: [people[1]], lastDay: try day("2027-12-31"), decision: decided.id))
            let extended = try await roster.advice(.consultationNotRecorded, "2026-07-01")
            #expect(extended == next, "what a decision extends rests on it")
            await #expect(
                throws: Failure.notFound(.appointment, name: "of person \(people[2]) that rests on no consultation yet")
            ) {
                try await roster.ask(consultation("2023-12-01", for: [people[2]]))
            }
        }
    }

    @Test("E37: a consultation that came after the act is none; neither is one that is not there")
    func late() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(2)
            _ = try await roster.ask(appoint(people[0], "2024-01-01", "2025-12-31"))
            let rule = try await roster.refusal(of: consultation("2024-01-02", for: [people[0]]))
            #expect(rule == "appointment_follows_consultation")
            let none = try await roster.ask(ListConsultations())
            #expect(none == [])
            var unknown = try appoint(people[1], "2024-01-01", "2025-12-31")
            unknown.consultation = 7
            await #expect(throws: Failure.notFound(.consultation, name: "7")) { try await roster.ask(unknown) }
            for role in [Role.coordinator, .expert, .committee] {
                await #expect(throws: Failure.notAllowed(role)) { try await roster.ask(ListConsultations(), as: role) }
            }
            let standing = try await roster.standing("2024-07-01", as: .coordinator)
            #expect(standing.advisories?.contains { $0.rule == .consultationNotRecorded } == true)
        }
    }

    @Test("E37: where the policy requires one it is asked for after one person once, and before the ceiling")
    func required() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(9)
            for person in people[..<8] { _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31")) }
            await #expect(throws: Failure.broken(rule: "appointment_serves_person_once_a_day", facts: nil)) {
                try await roster.ask(appoint(people[0], "2024-06-01", "2025-12-31"), under: Self.strict)
            }
            await #expect(throws: Failure.consultationNotRecorded) {
                try await roster.ask(appoint(people[8], "2024-06-01", "2025-12-31"), under: Self.strict)
            }
            let recorded = try await roster.ask(consultation("2023-12-01"))
            var ninth = try appoint(people[8], "2026-01-01", "2027-12-31")
            ninth.consultation = recorded.id
            _ = try await roster.ask(ninth, under: Self.strict)
        }
    }

    @Test("E37: a file of the Group has no column for it, so it is refused where the policy requires one")
    func file() async throws {
        let text = "full_name,nationality,first_day,last_day,instrument\nExpert 1,KEN,2024-01-01,2025-12-31,S/2024/1\n"
        try await DeskHarness.with { roster in
            await #expect(throws: Failure.consultationNotInFile) {
                try await roster.importGroup(text, under: Self.strict)
            }
            let people = try await roster.ask(CountRows(of: "person"))
            #expect(people == 0)
            try await roster.importGroup(text)
            let advice = try await roster.advice(.consultationNotRecorded, "2024-07-01")
            #expect(advice.count == 1)
        }
    }
}

import ExpertGroup
import Testing

@testable import RosterDesk

@Suite("Consultation before an appointment")
struct ConsultationScenarioTests {
    @Test("E37: an expert is appointed without a consent on record; that no consultation is on record is advised")
    func ordinaryExpert() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31")
            let standing = try await roster.standing("2024-07-01")
            #expect(standing.inPost == 1)
            let advisory = standing.advisories?.first { $0.rule == .consultationNotRecorded }
            #expect(advisory?.source == "S/2011/819, annex, para. 2")
            #expect(advisory?.text.contains("Expert A") == true)

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
}

import ExpertGroup
import Testing

@testable import RosterDesk

@Suite("The coordinator's office and the working groups on a day")
struct OfficeScenarioTests {
    @Test("E18: whoever acts is shown as acting, without consent; beyond ninety days it is advised of")
    func acting() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert D", "KEN", "2024-01-01", "2026-12-31")
            _ = try await roster.ask(
                ActAsCoordinator(
                    person: person,
                    firstDay: try day("2025-01-16"),
                    lastDay: try day("2025-04-30"),
                    authority: "the Chair, 2025-01-15"
                )
            )
            let office = try await roster.ask(ShowCoordinator(asAt: try day("2025-02-01"), language: nil))
            #expect(office.coordinator.status == .acting)
            #expect(office.coordinator.consentedOn == nil)
            #expect(office.acting.map(\.authority) == ["the Chair, 2025-01-15"])
            #expect(office.terms == [] && office.served == [], "acting is no term of office")
            let advisory = try #require(office.advisories?.first { $0.rule == .actingBeyondLimit })
            #expect(advisory.source == "policy")
            #expect(advisory.text.contains("105 days, more than 90"))
        }
    }

    @Test("E20: a second term in a row is flagged, and the time in office is added up")
    func secondTerm() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert C", "KEN", "2023-01-01", "2028-12-31")
            try await roster.coordinate(person, from: "2024-01-01", consentedOn: "2023-12-10")
            try await roster.coordinate(person, from: "2026-01-01", consentedOn: "2025-12-10")
            let first = try await roster.ask(ShowCoordinator(asAt: try day("2025-12-31"), language: nil))
            #expect(first.advisories?.contains { $0.rule == .secondConsecutiveTerm } == false)
            #expect(first.served.map(\.days) == [731])
            #expect(first.terms.map(\.consentedOn.description) == ["2023-12-10", "2025-12-10"])
            let second = try await roster.ask(ShowCoordinator(asAt: try day("2026-01-01"), language: nil))
            let text = try #require(second.advisories?.first { $0.rule == .secondConsecutiveTerm }?.text)
            #expect(text.contains("second consecutive term"))
            #expect(text.contains("from 2024-01-01 through 2027-12-31"))
            #expect(second.served.map(\.days) == [732])
            #expect(second.served.map(\.terms) == [2])
        }
    }

    @Test("E71: none and three focal points are advised of, one and two are not")
    func focalPoints() async throws {
        try await DeskHarness.with { roster in
            var people: [PersonID] = []
            for number in 1...3 {
                people.append(try await roster.expert("Expert \(number)", "KEN", "2024-01-01", "2025-12-31"))
            }
            for (group, count) in [("II", 1), ("III", 2), ("IV", 3)] {
                for person in people.prefix(count) {
                    try await roster.support(group, person, from: "2024-02-01", through: nil)
                }
            }
            let grid = try await roster.ask(ShowFocalPoints(asAt: try day("2024-07-01"), language: nil))
            #expect(grid.workingGroups.map(\.focalPoints.count) == [0, 1, 2, 3])
            #expect(grid.experts.count == 3)
            let texts = grid.advisories?.map(\.text) ?? []
            #expect(texts.count == 2)
            #expect(texts.first == "Working group I has no focal point; the report recommends one or two.")
            #expect(texts.last == "Working group IV has 3 focal points; the report recommends one or two.")
            #expect(grid.advisories?.allSatisfy { $0.source == "S/2011/819, annex, para. 14" } == true)
        }
    }

    @Test("E72: an assignment ends with the expert's service, and the end that was asked for revives with an extension")
    func cut() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert A", "KEN", "2024-01-01", "2024-12-31")
            try await roster.support("I", person, from: "2024-02-01", through: "2025-06-30")
            let ask = ShowFocalPoints(asAt: try day("2024-07-01"), language: nil)
            let before = try await roster.ask(ask).workingGroups.first?.focalPoints.first
            #expect(before?.effectiveEnd.description == "2024-12-31")
            #expect(before?.lastDay?.description == "2025-06-30")
            let decision = try await roster.ask(
                RecordDecision(
                    kind: .committeeDecision,
                    decidedOn: try day("2024-12-01"),
                    text: "Extend.",
                    document: nil
                )
            )
            _ = try await roster.ask(Extend(people: [person], lastDay: try day("2025-12-31"), decision: decision.id))
            let after = try await roster.ask(ask).workingGroups.first?.focalPoints.first
            #expect(after?.effectiveEnd.description == "2025-06-30")
        }
    }
}

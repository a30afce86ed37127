import ExpertGroup
import Policies
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Rules in time")
struct RulesInTimeTests {
    @Test("mandates and ceilings stand in one order of days, each with its instrument; then what is configured")
    func timeline() async throws {
        try await DeskHarness.with { roster in
            let amendment = RecordCeiling(
                experts: 9,
                firstDay: try day("2012-06-29"),
                instrument: try #require(DocumentSymbol("S/RES/2055 (2012)")),
                paragraph: nil
            )
            _ = try await roster.ask(amendment)
            let lines = try Policies(environment: [:]).lines
            let rules = try await roster.ask(ShowRules(), as: .committee)
            let dated = rules.filter { $0.kind != .setting }
            #expect(dated.map(\.instrument).prefix(4).last == "S/RES/1977 (2011)")
            #expect(dated.compactMap(\.firstDay) == dated.compactMap(\.firstDay).sorted())
            #expect(dated.filter { $0.kind == .ceiling }.map(\.value) == ["up to 8", "up to 9"])
            #expect(dated.filter { $0.kind == .ceiling }.map(\.lastDay?.description) == ["2012-06-28", nil])
            #expect(rules.count == dated.count + lines.count)
            let years = rules.first { $0.key == "coordinator_years" }
            #expect(years?.value == "2" && years?.isPolicy == false && years?.file == "config/terms.yml")
            let days = rules.first { $0.key == "working_days" }
            #expect(days?.isPolicy == true)
            let ceilings = try await roster.ask(ListCeilings())
            #expect(ceilings.map(\.experts) == [8, 9])
        }
    }
}

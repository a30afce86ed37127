import ExpertGroup
import Foundation
import Policies
import Testing

@testable import RosterDesk

@Suite("The report on balance")
struct BalanceReportTests {
    @Test("E54: a switch shows Türkiye's national in the other group, never in both; the Members go with it")
    func grouping() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "TUR", "2024-01-01", "2025-12-31")
            _ = try await roster.expert("Expert B", "KEN", "2024-01-01", "2025-12-31")
            let electoral = try await roster.balance("2024-07-01", .electoral)
            #expect(electoral.standing.regionalGroups?.map(\.count) == [1, 0, 0, 0, 1])
            #expect(electoral.standing.regionalGroups?.compactMap(\.membersOfGroup) == [54, 54, 23, 33, 29])
            let participating = try await roster.balance("2024-07-01", .participating)
            #expect(participating.standing.regionalGroups?.map(\.count) == [1, 1, 0, 0, 0])
            #expect(participating.standing.regionalGroups?.compactMap(\.membersOfGroup) == [54, 55, 23, 33, 28])
        }
    }

    @Test("E55, E56: groups and the regions of M49 are both right at once, and add up to those in post each")
    func areas() async throws {
        try await DeskHarness.with { roster in
            for nationality in ["AUS", "USA", "ISR", "KIR", "KEN"] {
                _ = try await roster.expert("Expert of \(nationality)", nationality, "2024-01-01", "2025-12-31")
            }
            let report = try await roster.balance("2024-07-01")
            #expect(report.standing.regionalGroups?.map(\.count) == [1, 1, 0, 0, 3])
            let regions = try #require(report.balance.regions?.map { "\($0.name ?? "–") \($0.count)" })
            #expect(regions == ["Africa 1", "Oceania 2", "Americas 1", "Asia 1"])
            let parts = try #require(report.balance.subRegions?.map { "\($0.name ?? "–") \($0.count)" })
            #expect(parts.contains("Australia and New Zealand 1"))
            #expect(parts.contains("Micronesia 1"))
            #expect(parts.contains("Sub-Saharan Africa 1"))
        }
    }

    @Test("E58, E61: whose State has ceased, who is of no Member State: each has a line, and the sums hold")
    func withoutGroup() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "SCG", "2005-01-01", "2007-12-31")
            _ = try await roster.expert("Expert B", "VAT", "2005-01-01", "2007-12-31")
            let before = try await roster.balance("2006-06-02")
            #expect(before.balance.nationalities?.map { $0.nationality?.description } == ["SCG", "VAT"])
            #expect(before.standing.regionalGroups?.map(\.count) == [0, 0, 1, 0, 0, 1])
            let after = try await roster.balance("2006-06-03")
            #expect(after.balance.nationalities?.map { $0.nationality?.description } == ["VAT", nil])
            #expect(after.standing.regionalGroups?.map(\.count) == [0, 0, 0, 0, 0, 2])
            #expect(after.standing.inPost == 2, "the terms are untouched")
        }
    }

    @Test("E60: a State that moves between groups counts in the old one before the day")
    func moved() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31")
            try await roster.sql(
                """
                update group_membership set valid = '[2000-01-01,2024-06-30]' where iso3 = 'KEN' and counts;
                insert into group_membership (iso3, group_code, counts, valid)
                values ('KEN', 'APG', true, '[2024-07-01,)')
                """
            )
            let before = try await roster.balance("2024-06-30")
            #expect(before.standing.regionalGroups?.map(\.count) == [1, 0, 0, 0, 0])
            let after = try await roster.balance("2024-07-01")
            #expect(after.standing.regionalGroups?.map(\.count) == [0, 1, 0, 0, 0])
        }
    }

    @Test("E62, E63: women of those who disclosed, the range of women in post, and parity as near as seven allow")
    func gender() async throws {
        try await DeskHarness.with { roster in
            let genders: [Gender] = [.woman, .woman, .woman, .man, .man, .man, .man, .notDisclosed]
            for (number, gender) in genders.enumerated() {
                _ = try await roster.expert("Mr Expert \(number)", "KEN", "2024-01-01", "2025-12-31", gender: gender)
            }
            let report = try await roster.balance("2024-07-01")
            #expect(report.standing.gender?.notDisclosed == 1, "never inferred from a title")
            #expect(report.standing.gender?.asNearParityAsPossible == true)
            #expect(report.balance.womenOfDisclosed?.text == "42.9")
            #expect(report.balance.womenInPost == [3, 4])
        }
    }

    @Test("E65: of one in post there is neither a percentage nor an index")
    func alone() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31", gender: .woman)
            let report = try await roster.balance("2024-07-01")
            #expect(report.balance.effectiveNumberOfGroups == nil)
            #expect(report.balance.womenOfDisclosed == nil)
            #expect(report.standing.gender?.asNearParityAsPossible == nil)
            let nobody = try await roster.balance("2023-07-01")
            #expect(nobody.standing.inPost == 0)
            #expect(nobody.balance.nationalities == [])
        }
    }

    @Test("E81: shares are told for those in post and for the ceiling, each labelled")
    func bases() async throws {
        try await DeskHarness.with { roster in
            for nationality in ["KEN", "KEN", "CHN", "IND", "BRA", "MEX", "FRA", "POL"] {
                _ = try await roster.expert("Expert of \(nationality)", nationality, "2024-01-01", "2025-12-31")
            }
            let symbol = try #require(DocumentSymbol("S/RES/2055 (2012)"))
            _ = try await roster.ask(
                RecordCeiling(experts: 9, firstDay: try day("2012-06-29"), instrument: symbol, paragraph: nil)
            )
            let report = try await roster.balance("2024-07-01")
            #expect(report.balance.shares?.map(\.label) == ["share for 8 in post", "share for up to 9"])
            #expect(report.balance.shares?.first?.groups.map(\.seats) == [[2, 2], [2, 2], [1, 1], [2, 2], [1, 1]])
            #expect(report.balance.shares?.last?.tie == true, "nine seats are tied between two groups")
            #expect(report.balance.effectiveNumberOfGroups?.text == "4.5714")
        }
    }

    @Test("E82: nationals of permanent and elected members are counted by the Committee of the day")
    func committee() async throws {
        try await DeskHarness.with { roster in
            for nationality in ["FRA", "KEN", "BRA", "CHN"] {
                _ = try await roster.expert("Expert of \(nationality)", nationality, "2021-01-01", "2024-12-31")
            }
            let unknown = try await roster.balance("2021-07-01")
            #expect(unknown.balance.committeeMembers == nil, "nobody is on record")
            try await roster.sql(
                """
                insert into committee_member (iso3, seated, permanent) values
                    ('FRA', '[1946-01-01,)', true), ('CHN', '[1946-01-01,)', true),
                    ('KEN', '[2021-01-01,2022-12-31]', false)
                """
            )
            let counts = { (report: BalanceReport) in
                report.balance.committeeMembers.map { [$0.permanent, $0.elected, $0.others] }
            }
            let during = try await roster.balance("2022-12-31")
            #expect(counts(during) == [2, 1, 1])
            let after = try await roster.balance("2023-01-01")
            #expect(counts(after) == [2, 0, 2], "the elected ones change on 1 January")
        }
    }

    @Test("the Committee sees who is in post; figures and advice are closed to it, and open where the policy says so")
    func closed() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31", gender: .woman)
            let ask = ReportBalance(asAt: try day("2024-07-01"), grouping: nil, language: nil)
            let report = try await roster.ask(ask, as: .committee)
            #expect(report.standing.members.map(\.name) == ["Expert A"])
            #expect(report.standing.regionalGroups == nil)
            #expect(report.standing.advisories == nil)
            #expect(report.standing.expertise == nil)
            #expect(report.balance.nationalities == nil && report.balance.shares == nil)
            let encoder = JSONEncoder()
            let json = try JSONSerialization.jsonObject(with: encoder.encode(report)) as? [String: Any]
            for key in ["regionalGroups", "gender", "expertise", "advisories", "shares", "womenInPost"] {
                #expect(json?[key] is NSNull, "\(key) is there, and empty")
            }
            await #expect(throws: Failure.self) {
                try await roster.ask(
                    OpenStandingFigure(asAt: try day("2024-07-01"), grouping: nil, figure: "regional_groups.AFR.count"),
                    as: .committee
                )
            }
            let rows = try await roster.ask(
                OpenStandingFigure(asAt: try day("2024-07-01"), grouping: nil, figure: "gender.woman"),
                as: .coordinator
            )
            #expect(rows.count == nil)
            #expect(rows.rows.map(\.gender) == [nil], "the whole list, without values")
        }
    }

    @Test("E76: where the policy counts what was confirmed, what is declared alone is held by nobody")
    func confirmed() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31")
            try await roster.sql(
                "insert into person_expertise (person_id, tag, level) values (\(person), 'accounting', 3)"
            )
            let declared = try await roster.advice(.expertiseHeldByOne, "2024-07-01")
            #expect(declared == ["Held by one expert alone: accounting (Expert A)."])
            let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let file = folder.appending(path: "expertise.yml")
            try "at_least:\n  accounting: 1\ncounts: confirmed\n".write(to: file, atomically: true, encoding: .utf8)
            let standing = try await roster.ask(
                ShowStanding(asAt: try day("2024-07-01")),
                under: PolicySource { try Policies(overriding: folder) }
            )
            let texts = standing.advisories?.filter { $0.rule == .expertiseHeldByNobody }.map(\.text)
            #expect(texts == ["Held by nobody in post: accounting."])
            #expect(standing.expertise?.map(\.holders) == [1], "the report says which it counts")
        }
    }
}

import ExpertGroup
import Foundation
import Testing

@testable import RosterDesk

@Suite("Figures and the people whom they count")
struct FigureTests {
    /// Numbers that are the same in every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) << 32 | state >> 32 & 0xFFFF_FFFF
        }
    }

    @Test(
        "every figure of a random group opens as many people as it says, each once, and lines add up to those in post"
    )
    func everyFigure() async throws {
        for seed in 1...3 {
            try await DeskHarness.with { roster in
                var dice = Dice(state: UInt64(seed))
                try await roster.sql(Self.group(&dice))
                for text in ["2006-01-01", "2024-07-01", "2025-03-15"] {
                    let day = try day(text)
                    let report = try await roster.ask(ReportBalance(asAt: day, grouping: nil, language: nil))
                    let known = try await figures(on: day, roster)
                    #expect(known.count > 20)
                    for figure in known {
                        let rows = try await roster.ask(OpenBalanceFigure(asAt: day, grouping: nil, figure: figure))
                        let said = try number(figure, in: report)
                        if rows.reason != nil {
                            #expect(rows.rows.isEmpty)
                            #expect(rows.count == nil || rows.count == said, "\(figure), seed \(seed), \(text)")
                            continue
                        }
                        #expect(rows.count == said, "\(figure), seed \(seed), \(text)")
                        #expect(rows.rows.count == said, "\(figure), seed \(seed), \(text)")
                        #expect(Set(rows.rows.map(\.person)).count == rows.rows.count, "\(figure)")
                    }
                    for lines in [
                        report.standing.regionalGroups?.map(\.count), report.balance.nationalities?.map(\.count),
                        report.balance.regions?.map(\.count), report.balance.subRegions?.map(\.count),
                    ] {
                        #expect(lines?.reduce(0, +) == report.standing.inPost)
                    }
                    let gender = try #require(report.standing.gender)
                    #expect(gender.disclosed + gender.notDisclosed == report.standing.inPost)
                }
            }
        }
    }

    @Test("a figure that counts no people says why, and opens those of which it is made")
    func made() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31")
            let day = try day("2024-07-01")
            func open(_ figure: String) async throws -> FigureRows {
                try await roster.ask(OpenBalanceFigure(asAt: day, grouping: nil, figure: figure))
            }
            let vacancies = try await open("vacancies")
            let ceiling = try #require(vacancies.madeOf?.first?.count)
            #expect(vacancies.count == ceiling - 1 && vacancies.rows.isEmpty)
            #expect(vacancies.reason == "These are places and not people: ceiling.experts less in_post.")
            #expect(vacancies.madeOf?.map(\.figure) == ["ceiling.experts", "in_post"])
            #expect(vacancies.madeOf?.last?.rows.map { "\($0.person)" } == ["\(person)"])
            let over = try await open("over_ceiling")
            #expect(over.count == 0 && over.madeOf?.map(\.figure) == ["in_post", "ceiling.experts"])
            let days = try await open("mandate.days_left")
            #expect(days.count != nil && days.madeOf?.isEmpty == true)
            #expect(days.reason?.hasPrefix("These are days and not people") == true)
            let members = try await open("committee_members.permanent")
            #expect(members.count == nil && members.reason?.hasPrefix("No member is on record") == true, "E82")
        }
    }

    /// All figures of the report, as the refusal of an unknown one lists them.
    private func figures(on day: CivilDate, _ roster: DeskHarness) async throws -> [String] {
        do {
            _ = try await roster.ask(OpenBalanceFigure(asAt: day, grouping: nil, figure: "no.such.figure"))
        } catch Failure.noSuchFigure(_, let known) {
            return known
        }
        return []
    }

    /// The number that stands at a path of the report's JSON: one, or how long a list is.
    private func number(_ path: String, in report: BalanceReport) throws -> Int? {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        var place: Any? = try JSONSerialization.jsonObject(with: encoder.encode(report))
        for part in path.split(separator: ".").map(String.init) {
            if let object = place as? [String: Any] {
                place = object[part]
            } else if let list = place as? [[String: Any]] {
                place = list.first { line in
                    let key = line["code"] ?? line["tag"] ?? line["nationality"]
                    return part == "none" ? key is NSNull : key as? String == part
                }
            }
        }
        return place as? Int ?? (place as? [Any])?.count
    }

    /// Up to eight people at a time with random States, genders, terms and expertise, and a Committee.
    private static func group(_ dice: inout Dice) -> String {
        let states = ["KEN", "FRA", "CHN", "TUR", "USA", "SCG", "VAT", "BRA", "AUS", "POL", "KIR", "ISR"]
        let tags = ["accounting", "nuclear", "chemical", "diplomacy"]
        var statements = ["insert into ceiling (experts, first_day, instrument) values (20, '2005-01-01', 'S/1')"]
        for number in 1...14 {
            let state = states.randomElement(using: &dice) ?? "KEN"
            let year = [2005, 2023, 2024].randomElement(using: &dice) ?? 2024
            let last = year + Int.random(in: 0...2, using: &dice)
            statements.append("insert into person (full_name) values ('Expert \(number)')")
            if Bool.random(using: &dice) || Bool.random(using: &dice) {
                statements.append("insert into person_nationality (person_id, iso3) values (\(number), '\(state)')")
            }
            if let gender = ["woman", "man", "other", nil].randomElement(using: &dice) ?? nil {
                statements.append("insert into person_gender values (\(number), '\(gender)')")
            }
            statements.append(
                """
                insert into appointment (person_id, term, instrument)
                values (\(number), '[\(year)-01-01,\(last)-10-\(10 + number)]', 'S/1')
                """
            )
            for tag in tags where Bool.random(using: &dice) {
                let confirmed = Bool.random(using: &dice) ? "'2024-01-01', 'a letter'" : "null, null"
                statements.append(
                    """
                    insert into person_expertise (person_id, tag, level, confirmed_on, evidence)
                    values (\(number), '\(tag)', 3, \(confirmed))
                    """
                )
            }
            if year == 2024, Bool.random(using: &dice) {
                statements.append(
                    """
                    insert into focal_point (working_group_id, person_id, assigned, reason)
                    select working_group_id, \(number), '[2024-01-01,)', 'knows it' from working_group where code = 'I'
                    """
                )
            }
        }
        statements.append(
            """
            insert into committee_member (iso3, seated, permanent) values
                ('FRA', '[1946-01-01,)', true), ('CHN', '[1946-01-01,)', true), ('KEN', '[2024-01-01,)', false)
            """
        )
        return statements.joined(separator: ";\n")
    }

    @Test("a report made again for the same day and the same knowledge is the same, whatever was recorded since")
    func again() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31", gender: .woman)
            let now = try await roster.now()
            let ask = ReportBalance(asAt: try day("2024-07-01"), grouping: nil, language: nil)
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            let first = try encoder.encode(try await roster.ask(ask, asKnownOn: now))
            _ = try await roster.expert("Expert B", "FRA", "2024-01-01", "2025-12-31", gender: .man)
            let second = try encoder.encode(try await roster.ask(ask, asKnownOn: now))
            #expect(first == second)
            let third = try encoder.encode(try await roster.ask(ask))
            #expect(first != third)
        }
    }
}

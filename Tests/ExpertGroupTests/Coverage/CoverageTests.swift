import ExpertGroup
import Testing

@Suite("Coverage")
struct CoverageTests {
    private func line(_ text: String, of experts: [Expert], on dayText: String) throws -> CoverageLine {
        let coverage = Coverage(of: experts, on: try day(dayText), needed: [try tag(text)])
        return try #require(coverage.lines.first { $0.tag.description == text })
    }

    @Test("E75: when the only expert who has a tag leaves, it is held by nobody from the next day on")
    func fallsToZero() throws {
        let experts = try [
            ExpertSketch(number: 1, spell: "2024-01-01 2024-09-30", expertise: [("bio", "2024-01-01"), ("law", nil)])
                .expert,
            ExpertSketch(number: 2, expertise: [("law", "2024-05-01")], level: 4).expert,
        ]
        let bio = try line("bio", of: experts, on: "2024-07-01")
        #expect(bio.declared.people == [try person(1)])
        #expect(bio.soleHolder == (try person(1)))
        #expect(bio.declared.fallsToZeroOn == (try day("2024-10-01")))
        let law = try line("law", of: experts, on: "2024-07-01")
        #expect(law.declared.people.count == 2)
        #expect(law.declared.highestLevel?.rawValue == 4)
        #expect(law.declared.fallsToZeroOn == (try day("2026-01-01")))
        #expect(law.soleHolder == nil)
    }

    @Test("E75: a successor who comes in time keeps a tag from falling to zero; one who comes late does not")
    func successors() throws {
        let leaving = try ExpertSketch(number: 1, spell: "2024-01-01 2024-09-30", expertise: [("bio", nil)]).expert
        let inTime = try ExpertSketch(number: 2, spell: "2024-10-01 2026-09-30", expertise: [("bio", nil)]).expert
        let late = try ExpertSketch(number: 2, spell: "2024-10-02 2026-09-30", expertise: [("bio", nil)]).expert
        let one = try line("bio", of: [leaving, inTime], on: "2024-07-01")
        #expect(one.declared.people.count == 1)
        #expect(one.declared.fallsToZeroOn == (try day("2026-10-01")))
        #expect(try line("bio", of: [leaving, late], on: "2024-07-01").declared.fallsToZeroOn == day("2024-10-01"))
    }

    @Test(
        "E27: who is appointed but has not arrived is in post and covers nothing",
        arguments: [("2024-10-01", 0), ("2024-11-03", 0), ("2024-11-04", 1)]
    )
    func takingUp(text: String, holders: Int) throws {
        let expert = try ExpertSketch(
            spell: "2024-10-01 2026-09-30",
            takenUpOn: "2024-11-04",
            expertise: [("bio", nil)]
        ).expert
        #expect(expert.service.isInPost(on: try day(text)))
        #expect(expert.service.isAvailable(on: try day(text)) == (holders == 1))
        #expect(try line("bio", of: [expert], on: text).declared.people.count == holders)
    }

    @Test(
        "E73: who is on leave is in post and covers nothing",
        arguments: [("2024-03-31", 1), ("2024-04-01", 0), ("2024-06-30", 0), ("2024-07-01", 1)]
    )
    func leave(text: String, holders: Int) throws {
        let expert = try ExpertSketch(leave: ["2024-04-01 2024-06-30"], expertise: [("bio", nil)]).expert
        #expect(expert.service.isInPost(on: try day(text)))
        #expect(try line("bio", of: [expert], on: text).declared.people.count == holders)
        let before = try line("bio", of: [expert], on: "2024-03-31")
        #expect(before.declared.fallsToZeroOn == (try day("2024-04-01")))
        #expect(try line("bio", of: [expert], on: "2024-05-01").declared.fallsToZeroOn == nil)
    }

    @Test("E76: what is declared and what is confirmed are counted apart, the latter from the day of its confirmation")
    func evidence() throws {
        let experts = try [
            ExpertSketch(number: 1, expertise: [("central_asia", nil)]).expert,
            ExpertSketch(number: 2, expertise: [("central_asia", "2024-08-01")]).expert,
        ]
        let before = try line("central_asia", of: experts, on: "2024-07-31")
        #expect(before.declared.people.count == 2)
        #expect(before.confirmed.people.isEmpty)
        #expect(before.confirmed.highestLevel == nil)
        #expect(try line("central_asia", of: experts, on: "2024-08-01").confirmed.people == [person(2)])
    }

    @Test("A needed tag that nobody has is listed; what only a former expert had is not")
    func listed() throws {
        let former = try ExpertSketch(number: 1, spell: "2022-01-01 2023-12-31", expertise: [("bio", nil)]).expert
        let coverage = Coverage(of: [former], on: try day("2024-01-01"), needed: [try tag("law")])
        #expect(coverage.lines.map(\.tag.description) == ["law"])
        #expect(coverage.heldByOneOnly.isEmpty)
        #expect(Coverage(of: [], on: try day("2024-01-01"), needed: []).lines.isEmpty)
    }

    @Test("A forecast tells every day once, and the days on which nobody brings a tag")
    func forecast() throws {
        let experts = try [
            ExpertSketch(number: 1, spell: "2024-01-01 2024-09-30", expertise: [("bio", nil), ("bio", "2024-05-05")])
                .expert,
            ExpertSketch(
                number: 2,
                spell: "2024-11-01 2025-12-31",
                leave: ["2024-12-01 2024-12-31"],
                expertise: [("bio", nil)]
            ).expert,
        ]
        let year = try term("2024-02-01 2025-01-31")
        let forecast = CoverageForecast(of: try tag("bio"), by: experts, within: year, counting: .declared)
        #expect(forecast.steps.map(\.holders.count) == [1, 0, 1, 0, 1])
        #expect(forecast.gaps == (try [term("2024-10-01 2024-10-31"), term("2024-12-01 2024-12-31")]))
        #expect(forecast.steps.reduce(0) { $0 + $1.days.days } == year.days)
        let nobody = CoverageForecast(of: try tag("law"), by: experts, within: year, counting: .confirmed)
        #expect(nobody.gaps == [year])
    }
}

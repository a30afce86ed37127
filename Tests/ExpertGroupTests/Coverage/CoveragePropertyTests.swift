import ExpertGroup
import Testing

@Suite("Coverage, counted day by day")
struct CoveragePropertyTests {
    @Test("Holders, the day of falling to zero and the forecast agree with a count of every day")
    func everyDay() throws {
        var generator = SeededGenerator(seed: 2663)
        let first = try day("2024-01-01")
        let bio = try tag("bio")
        for _ in 1...200 {
            let experts = try (0..<Int.random(in: 0...4, using: &generator)).map { number in
                try Self.expert(number, from: first, tag: bio, &generator)
            }
            let days = (0...60).map { first.adding(days: $0) }
            let holders = days.map { day in experts.filter { $0.service.isAvailable(on: day) }.map(\.person) }
            let forecast = CoverageForecast(
                of: bio,
                by: experts,
                within: Term(days: 61, from: first),
                counting: .declared
            )
            for (place, day) in days.enumerated() {
                let coverage = Coverage(of: experts, on: day, needed: [bio]).lines[0]
                #expect(coverage.declared.people == holders[place])
                #expect(forecast.steps.filter { $0.days.contains(day) }.map(\.holders) == [holders[place]])
                let empty = holders[place].isEmpty ? nil : holders[place...].firstIndex(of: [])
                if holders[place].isEmpty || empty != nil {
                    #expect(coverage.declared.fallsToZeroOn == empty.map { days[$0] })
                }
            }
        }
    }

    private static func expert(
        _ number: Int,
        from first: CivilDate,
        tag: ExpertiseTag,
        _ generator: inout SeededGenerator
    ) throws -> Expert {
        let start = first.adding(days: Int.random(in: -5...30, using: &generator))
        let spell = Term(days: Int.random(in: 1...25, using: &generator), from: start)
        let leave = Term(
            days: Int.random(in: 1...6, using: &generator),
            from: start.adding(days: Int.random(in: -3...20, using: &generator))
        )
        let service = Service(
            spell: spell,
            lastDayOfTerm: spell.lastDay,
            takenUpOn: Bool.random(using: &generator)
                ? nil : start.adding(days: Int.random(in: 0...4, using: &generator)),
            leave: Bool.random(using: &generator) ? [] : [leave],
            earlier: []
        )
        return Expert(
            person: try person(Int64(number + 1)),
            nationality: nil,
            regionalGroup: nil,
            gender: .notDisclosed,
            service: service,
            expertise: [Expertise(tag: tag, level: try #require(ExpertiseLevel(rawValue: 2)), confirmedOn: nil)],
            consultation: .recorded
        )
    }
}

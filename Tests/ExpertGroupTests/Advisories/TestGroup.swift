import ExpertGroup
import Testing

/// A Group of which a test says what it needs: with a mandate to 2032, and otherwise empty and quiet.
struct GroupSketch {
    var day = "2024-07-01"
    var mandate: String? = "2022-12-01 2032-11-30"
    var continuedThrough: String?
    var ceilings = [8]
    var experts: [Expert] = []
    var terms: [CoordinatorTerm] = []
    var acting: [ActingCoordinator] = []
    var workingGroups: [String: [Int64]] = [:]
    var neededTags: [String] = []
    var contracts: [Int64: [String]] = [:]

    var group: GroupOnDay {
        get throws {
            let ceilings = try ceilings.map { try ceiling($0, from: "2011-04-20", by: "S/RES/1977 (2011)") }
            return GroupOnDay(
                on: try ExpertGroupTests.day(day),
                mandate: try mandate.map { days in
                    let days = try term(days)
                    return Mandate(
                        instrument: try #require(DocumentSymbol("S/RES/2663 (2022)")),
                        days: days,
                        continuedThrough: try continuedThrough.map(ExpertGroupTests.day) ?? days.lastDay
                    )
                },
                ceiling: ceilings.last,
                recordedCeilings: ceilings,
                experts: experts,
                coordination: Coordination(terms: terms, acting: acting),
                workingGroups: try workingGroups.sorted { $0.key < $1.key }.map { code, people in
                    WorkingGroup(code: try #require(WorkingGroupCode(code)), focalPoints: try people.map(person))
                },
                membership: try membership(),
                neededTags: try neededTags.map(tag),
                contracts: Dictionary(
                    uniqueKeysWithValues: try contracts.map { try (person($0), $1.map(term)) }
                )
            )
        }
    }

    /// The advice of one kind.
    func advice(_ rule: AdvisoryRule, under thresholds: Thresholds? = nil) throws -> [Advisory] {
        try group.advisories(under: thresholds ?? .sample()).filter { $0.rule == rule }
    }
}

func ceiling(_ experts: Int, from text: String, by symbol: String) throws -> Ceiling {
    let authority = Authority(instrument: try #require(DocumentSymbol(symbol)), paragraph: nil)
    return try #require(Ceiling(experts: experts, firstDay: try day(text), authority: authority))
}

func coordinatorTerm(of number: Int64, _ text: String, until end: String? = nil) throws -> CoordinatorTerm {
    let days = try term(text)
    return CoordinatorTerm(person: try person(number), term: days, effectiveEnd: try end.map(day) ?? days.lastDay)
}

extension Thresholds {
    static func sample(choice: Choice = .given) throws -> Thresholds {
        Thresholds(
            focalPoints: 1...2,
            handOverDays: 30,
            actingDays: 90,
            mandateNoticeDays: 180,
            coverageNoticeDays: 180,
            ends: try [90, 180].map { try #require(EndsLimit(days: $0, greatestShare: fraction(1, 2))) },
            contracts: try #require(ContractLimit(months: 24, within: 36)),
            secondNational: choice,
            regionalGroupWithoutExpert: choice,
            knownCeilings: [try ceiling(9, from: "2012-06-29", by: "S/RES/2055 (2012)")]
        )
    }
}

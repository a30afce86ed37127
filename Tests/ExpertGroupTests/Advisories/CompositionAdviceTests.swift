import ExpertGroup
import Testing

@Suite("Advice on working groups, balance, continuity and expertise")
struct CompositionAdviceTests {
    @Test(
        "E71: none and three focal points are for advice, one and two are not",
        arguments: [(0, 1), (1, 0), (2, 0), (3, 1)]
    )
    func focalPoints(count: Int, found: Int) throws {
        let experts = try (1...3).map { try ExpertSketch(number: $0).expert }
        let sketch = GroupSketch(experts: experts, workingGroups: ["II": (0..<count).map { Int64($0 + 1) }])
        let advice = try sketch.advice(.focalPointsOneOrTwo)
        #expect(advice.count == found)
        #expect(advice.allSatisfy { $0.source.description == "S/2011/819, annex, para. 14" })
    }

    @Test("E73: a focal point who is on leave does not count on those days, and is named")
    func leave() throws {
        let expert = try ExpertSketch(leave: ["2024-07-01 2024-09-30"]).expert
        let code = try #require(WorkingGroupCode("I"))
        let sketch = GroupSketch(experts: [expert], workingGroups: ["I": [1]])
        #expect(
            try sketch.advice(.focalPointsOneOrTwo)
                == [.focalPointsOneOrTwo(code, available: [], unavailable: [person(1)])]
        )
    }

    @Test("E53: a second national is named where the policy asks for it, and not where it does not")
    func secondNational() throws {
        let experts = try [(1, "KEN"), (2, "BRA"), (3, "KEN"), (4, nil), (5, nil)]
            .map { try ExpertSketch(number: $0, nationality: $1).expert }
        let sketch = GroupSketch(experts: experts)
        let expected = Advisory.secondNational(try state("KEN"), [try person(1), try person(3)])
        #expect(try sketch.advice(.secondNational) == [expected])
        #expect(try sketch.advice(.secondNational, under: .sample(choice: .withheld)).isEmpty)
        #expect(expected.source == .policy)
    }

    @Test(
        "A regional group without an expert is named once there are as many in post as groups",
        arguments: [(4, 0), (5, 1)]
    )
    func regions(count: Int, found: Int) throws {
        let experts = try (1...count).map { try ExpertSketch(number: Int64($0), group: .african).expert }
        let advice = try GroupSketch(experts: experts).advice(.regionalGroupWithoutExpert)
        #expect(advice.count == found)
        #expect(
            advice.allSatisfy { $0 == .regionalGroupWithoutExpert(Array(RegionalGroup.allCases.dropFirst())) }
        )
    }

    @Test(
        "E63: parity that is as near as possible is no matter for advice; two apart are",
        arguments: [(3, 4, 0), (3, 5, 1), (0, 1, 0), (1, 1, 0)]
    )
    func parity(women: Int, men: Int, found: Int) throws {
        let genders = Array(repeating: Gender.woman, count: women) + Array(repeating: .man, count: men)
        let experts = try genders.enumerated().map { try ExpertSketch(number: Int64($0 + 1), gender: $1).expert }
        #expect(try GroupSketch(experts: experts).advice(.genderParityNotAsNearAsPossible).count == found)
    }

    @Test("E77: a great part of the services that end within some days is for advice, one service alone never")
    func ends() throws {
        let many = try experts([
            "2024-01-01 2025-10-31", "2024-01-01 2025-11-30", "2024-01-01 2025-12-31", "2024-01-01 2027-12-31",
        ])
        let advice = try GroupSketch(experts: many).advice(.endsBunched)
        #expect(advice.count == 2)
        let half = try experts([
            "2024-01-01 2025-10-31", "2024-01-01 2025-11-30", "2024-01-01 2027-01-31", "2024-01-01 2028-12-31",
        ])
        #expect(try GroupSketch(experts: half).advice(.endsBunched).isEmpty)
        #expect(try GroupSketch(experts: experts(["2024-01-01 2025-10-31"])).advice(.endsBunched).isEmpty)
    }

    @Test("E75: a tag that one alone has, one that nobody will have soon, and one that nobody has")
    func expertise() throws {
        let experts = try [
            ExpertSketch(number: 1, spell: "2024-01-01 2024-09-30", expertise: [("bio", nil), ("law", nil)]).expert,
            ExpertSketch(number: 2, expertise: [("law", nil)]).expert,
        ]
        let sketch = GroupSketch(experts: experts, neededTags: ["bio", "nuclear"])
        let bio = try tag("bio")
        #expect(try sketch.advice(.expertiseHeldByOne) == [.expertiseHeldByOne(bio, person(1))])
        #expect(try sketch.advice(.expertiseFallsToZero) == [.expertiseFallsToZero(bio, on: day("2024-10-01"))])
        #expect(try sketch.advice(.expertiseHeldByNobody) == [.expertiseHeldByNobody(tag("nuclear"))])
    }

    @Test("A full and an empty Group are judged without an end, and every kind of advice has a name in snake_case")
    func whole() throws {
        let empty = try GroupSketch(ceilings: []).group.advisories(under: .sample())
        #expect(empty.map(\.rule) == [.ceilingAmendmentNotRecorded, .coordinatorVacant])
        let full = try (1...24).map {
            try ExpertSketch(number: $0, nationality: "KEN", group: .african, gender: .man, expertise: [("bio", nil)])
                .expert
        }
        let sketch = GroupSketch(ceilings: [24], experts: full, workingGroups: ["I": [], "II": Array(1...24)])
        #expect(
            try sketch.group.advisories(under: .sample()).map(\.rule) == [
                .ceilingAmendmentNotRecorded, .coordinatorVacant, .focalPointsOneOrTwo, .focalPointsOneOrTwo,
                .secondNational, .regionalGroupWithoutExpert, .genderParityNotAsNearAsPossible, .endsBunched,
                .endsBunched,
            ]
        )
        #expect(
            AdvisoryRule.allCases.allSatisfy { $0.rawValue.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" } }
        )
    }
}

import ExpertGroup
import Testing

@Suite("Advice on mandate, ceiling and appointments")
struct RuleAdviceTests {
    @Test("E07: a mandate ends soon from so many days before its end, unless it is continued already")
    func mandateEndsSoon() throws {
        var sketch = GroupSketch(day: "2021-03-02", mandate: "2011-04-26 2021-04-25")
        guard case .mandateEndsSoon(_, let daysLeft)? = try sketch.advice(.mandateEndsSoon).first else {
            Issue.record("nothing was said")
            return
        }
        #expect(daysLeft == 54)
        sketch.continuedThrough = "2022-02-28"
        #expect(try sketch.advice(.mandateEndsSoon).isEmpty)
        #expect(try GroupSketch().advice(.mandateEndsSoon).isEmpty)
    }

    @Test("E11: without a mandate in force only that is said, and what is not on record")
    func lapsed() throws {
        let sketch = GroupSketch(day: "2032-12-01", workingGroups: ["I": []], neededTags: ["bio"])
        #expect(
            try sketch.group.advisories(under: .sample()).map(\.rule) == [
                .mandateNotInForce, .ceilingAmendmentNotRecorded,
            ]
        )
        let none = GroupSketch(mandate: nil)
        #expect(try none.advice(.mandateNotInForce) == [.mandateNotInForce(last: nil)])
    }

    @Test("E12: a term beyond the mandate is served to the mandate's end, and it is said")
    func beyond() throws {
        let cut = try ExpertSketch(number: 1, spell: "2024-01-01 2032-11-30", lastDayOfTerm: "2033-06-30").expert
        let resigned = try ExpertSketch(number: 2, spell: "2024-01-01 2025-11-30", lastDayOfTerm: "2033-06-30").expert
        let advice = try GroupSketch(experts: [cut, resigned]).advice(.termBeyondMandate)
        #expect(advice.count == 1)
        #expect(advice.first?.source.description == "S/RES/2663 (2022)")
    }

    @Test(
        "Resolution 2055 provides for nine from 29 June 2012; while that is not on record, it is said with the command",
        arguments: [("2012-06-28", 0), ("2012-06-29", 1)]
    )
    func amendment(day text: String, found: Int) throws {
        let sketch = GroupSketch(day: text, mandate: "2011-04-26 2021-04-25")
        let advice = try sketch.advice(.ceilingAmendmentNotRecorded)
        #expect(advice.count == found)
        #expect(
            advice.allSatisfy {
                $0.remedy?.arguments { $0.rawValue }
                    == ["ceiling", "record", "9", "--from", "2012-06-29", "--instrument", "S/RES/2055 (2012)"]
            }
        )
    }

    @Test(
        "Once the amendment is on record, by its day or by its symbol, nothing is said",
        arguments: [("2012-06-29", "S/RES/2055 (2012)"), ("2012-06-29", "other"), ("2012-07-01", "S/RES/2055(2012)")]
    )
    func recorded(first: String, symbol: String) throws {
        let plain = try GroupSketch().group
        let group = GroupOnDay(
            on: plain.day,
            mandate: plain.mandate,
            ceiling: plain.ceiling,
            recordedCeilings: [try ceiling(9, from: first, by: symbol)],
            experts: [],
            coordination: plain.coordination,
            workingGroups: [],
            membership: plain.membership,
            neededTags: [],
            contracts: [:]
        )
        #expect(try !group.advisories(under: .sample()).map(\.rule).contains(.ceilingAmendmentNotRecorded))
    }

    @Test("A lowered ceiling removes nobody, and it is said")
    func overCeiling() throws {
        let experts = try experts(["2024-01-01 2025-12-31", "2024-01-01 2025-12-31", "2024-07-02 2025-12-31"])
        #expect(try GroupSketch(ceilings: [1], experts: experts).advice(.overCeiling).count == 1)
        #expect(try GroupSketch(ceilings: [2], experts: experts).advice(.overCeiling).isEmpty)
        #expect(try GroupSketch(ceilings: [], experts: experts).advice(.overCeiling).isEmpty)
    }

    @Test("E37: an appointment without a consultation on record is said to be")
    func consultation() throws {
        let experts = try [
            ExpertSketch(number: 1, consultation: .notRecorded).expert, ExpertSketch(number: 2).expert,
        ]
        let expected = Advisory.consultationNotRecorded(try person(1), firstDay: try day("2024-01-01"))
        #expect(try GroupSketch(experts: experts).advice(.consultationNotRecorded) == [expected])
        let other = Advisory.consultationNotRecorded(try person(2), firstDay: try day("2024-01-01"))
        #expect(expected.remedy(with: [expected, other])?.words.suffix(3) == [.text("--for"), .text("1"), .text("2")])
        #expect(expected.source.description == "S/2011/819, annex, para. 2")
    }

    @Test("E25: 27 months under contract within 36 exceed the limit, person by person")
    func contracts() throws {
        let contracts: [Int64: [String]] = [
            2: ["2022-01-01 2023-12-31", "2024-07-01 2024-09-30"], 1: ["2023-01-01 2024-12-31"], 3: [],
        ]
        let advice = try GroupSketch(contracts: contracts).advice(.contractMonthsExceeded)
        guard case .contractMonthsExceeded(let who, let excess, _)? = advice.first else {
            Issue.record("nothing was said")
            return
        }
        #expect(advice.count == 1)
        #expect(who == (try person(2)))
        #expect([excess.served.months, excess.served.days] == [27, 0])
        #expect(advice.first?.source.description == "ST/AI/2013/4")
    }
}

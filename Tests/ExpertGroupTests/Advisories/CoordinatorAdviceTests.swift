import ExpertGroup
import Testing

@Suite("Advice on the coordinator")
struct CoordinatorAdviceTests {
    @Test("E17: after the coordinator has left the office is vacant, since the day after")
    func vacant() throws {
        let term = try coordinatorTerm(of: 1, "2024-07-01 2026-06-30", until: "2025-01-15")
        let sketch = GroupSketch(day: "2025-01-20", terms: [term])
        #expect(try sketch.advice(.coordinatorVacant) == [.coordinatorVacant(since: day("2025-01-16"))])
        #expect(try GroupSketch().advice(.coordinatorVacant) == [.coordinatorVacant(since: nil)])
        #expect(try GroupSketch(day: "2025-01-15", terms: [term]).advice(.coordinatorVacant).isEmpty)
    }

    @Test(
        "E18: acting for 75 or 90 days is within the limit, for 91 it is beyond, whoever acts",
        arguments: [
            (["2025-01-16 2025-03-31"], 0), (["2025-01-16 2025-04-15"], 0), (["2025-01-16 2025-04-16"], 1),
            (["2025-01-16 2025-03-15", "2025-03-16 2025-04-16"], 1),
        ]
    )
    func acting(spells: [String], found: Int) throws {
        let acting = try spells.enumerated().map {
            ActingCoordinator(person: try person(Int64($0 + 1)), days: try term($1))
        }
        let sketch = GroupSketch(day: "2025-02-01", acting: acting)
        let advice = try sketch.advice(.actingBeyondLimit)
        #expect(advice.count == found)
        #expect(advice.allSatisfy { $0.source.description == "policy" })
        #expect(try sketch.advice(.coordinatorVacant).isEmpty)
        let expected = Advisory.actingBeyondLimit(try person(1), days: try term("2025-01-16 2025-04-16"), limit: 90)
        #expect(found == 0 || advice == [expected])
    }

    @Test("E20: a second term that follows the first is said to be one")
    func second() throws {
        let terms = try [
            coordinatorTerm(of: 1, "2022-03-01 2024-02-29"), coordinatorTerm(of: 1, "2024-03-01 2026-02-28"),
        ]
        #expect(try GroupSketch(terms: terms).advice(.secondConsecutiveTerm) == [.secondConsecutiveTerm(terms)])
        #expect(try GroupSketch(day: "2024-02-29", terms: terms).advice(.secondConsecutiveTerm).isEmpty)
    }

    @Test("E15: a coordinator's term that outlives the appointment is said to, with the remedy of extending the latter")
    func outlives() throws {
        let term = try coordinatorTerm(of: 3, "2024-07-01 2026-06-30", until: "2025-12-31")
        let expert = try ExpertSketch(number: 3, spell: "2024-01-01 2025-12-31").expert
        let advice = try GroupSketch(experts: [expert], terms: [term]).advice(.coordinatorOutlivesAppointment)
        #expect(advice == [.coordinatorOutlivesAppointment(term, appointmentLastDay: try day("2025-12-31"))])
        #expect(
            advice.first?.remedy?.arguments { $0.rawValue }
                == ["appointment", "extend", "3", "--through", "2026-06-30", "--decision", "decision"]
        )
        let longer = try ExpertSketch(number: 3, spell: "2024-01-01 2026-06-30").expert
        #expect(try GroupSketch(experts: [longer], terms: [term]).advice(.coordinatorOutlivesAppointment).isEmpty)
    }

    @Test("E17: nobody is advised to extend the appointment of a coordinator who leaves before its last day")
    func leaves() throws {
        let term = try coordinatorTerm(of: 3, "2024-07-01 2026-06-30", until: "2025-01-15")
        let expert = try ExpertSketch(number: 3, spell: "2024-01-01 2025-01-15", lastDayOfTerm: "2025-12-31").expert
        #expect(try GroupSketch(experts: [expert], terms: [term]).advice(.coordinatorOutlivesAppointment).isEmpty)
    }

    @Test(
        "The coordinator's hand-over is near the year's end within so many days of 1 January, on either side",
        arguments: [
            ("2025-12-31", 0), ("2025-12-01", 30), ("2025-11-30", nil), ("2026-01-30", 30), ("2026-01-31", nil),
        ]
            as [(String, Int?)]
    )
    func yearEnd(end: String, days: Int?) throws {
        let term = try coordinatorTerm(of: 1, "2024-02-01 \(end)")
        let expected = try days.map {
            Advisory.coordinatorHandOverNearYearEnd(term, turnover: try day("2026-01-01"), days: $0)
        }
        let advice = try GroupSketch(terms: [term]).advice(.coordinatorHandOverNearYearEnd)
        #expect(advice == (expected.map { [$0] } ?? []))
        #expect(advice.allSatisfy { $0.source.description == "S/2011/819, annex, paras. 9 and 17" })
    }

    @Test("E07, E12: a term cut by the mandate is said to be, and its hand-over is near the mandate's end")
    func mandateEnd() throws {
        let term = try coordinatorTerm(of: 1, "2024-02-01 2026-01-31", until: "2025-06-30")
        let sketch = GroupSketch(mandate: "2022-12-01 2025-06-30", terms: [term])
        #expect(try sketch.advice(.termBeyondMandate).count == 1)
        let near = try sketch.advice(.coordinatorHandOverNearMandateEnd)
        #expect(near.count == 1)
        let renewed = GroupSketch(
            mandate: "2022-12-01 2025-06-30",
            continuedThrough: "2027-06-30",
            terms: [try coordinatorTerm(of: 1, "2024-02-01 2026-01-31")]
        )
        #expect(try renewed.advice(.termBeyondMandate).isEmpty)
        #expect(try renewed.advice(.coordinatorHandOverNearMandateEnd).isEmpty)
    }
}

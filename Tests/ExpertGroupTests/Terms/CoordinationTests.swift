import ExpertGroup
import Testing

@Suite("The coordinator's office")
struct CoordinationTests {
    private func term(of number: Int64, _ text: String, until end: String?) throws -> CoordinatorTerm {
        let days = try ExpertGroupTests.term(text)
        return CoordinatorTerm(person: try person(number), term: days, effectiveEnd: try end.map(day) ?? days.lastDay)
    }

    @Test("E17, E18: in office, then vacant, then acting; the effective end is the last day in office")
    func office() throws {
        let first = try term(of: 3, "2024-07-01 2026-06-30", until: "2025-01-15")
        let second = try term(of: 4, "2025-04-01 2027-03-31", until: nil)
        let acting = ActingCoordinator(person: try person(4), days: try ExpertGroupTests.term("2025-01-20 2025-03-31"))
        let coordination = Coordination(terms: [first, second], acting: [acting])
        #expect(coordination.office(on: try day("2025-01-15")) == .inOffice(first))
        #expect(coordination.office(on: try day("2025-01-16")) == .vacant)
        #expect(coordination.office(on: try day("2025-01-20")) == .acting(acting))
        #expect(coordination.office(on: try day("2025-04-01")) == .inOffice(second))
        #expect(coordination.lastDayInOffice(before: try day("2025-01-18")) == (try day("2025-01-15")))
        #expect(coordination.lastDayInOffice(before: try day("2024-07-01")) == nil)
    }

    @Test("E20: a term that follows the person's own without a day between is consecutive")
    func consecutive() throws {
        let first = try term(of: 1, "2020-03-01 2022-02-28", until: nil)
        let second = try term(of: 1, "2022-03-01 2024-02-29", until: nil)
        let third = try term(of: 1, "2024-03-02 2026-03-01", until: nil)
        let other = try term(of: 2, "2018-03-01 2020-02-29", until: nil)
        let coordination = Coordination(terms: [third, second, other, first], acting: [])
        #expect(coordination.consecutiveTerms(through: second) == [first, second])
        #expect(coordination.consecutiveTerms(through: first) == [first])
        #expect(coordination.consecutiveTerms(through: third) == [third])
    }

    @Test("E07: 54 days are left from 2 March to 25 April 2021; after it the number is negative")
    func daysLeft() throws {
        let mandate = Mandate(
            instrument: try #require(DocumentSymbol("S/RES/1977 (2011)")),
            days: try ExpertGroupTests.term("2011-04-26 2021-04-25"),
            continuedThrough: try day("2021-04-25")
        )
        #expect(mandate.daysLeft(on: try day("2021-03-02")) == 54)
        #expect(mandate.isInForce(on: try day("2021-04-25")))
        #expect(!mandate.isInForce(on: try day("2021-04-26")))
        #expect(mandate.daysLeft(on: try day("2021-04-26")) == -1)
    }

    @Test("Up to eight is a maximum: places are free below it, and nobody is too many until it is lowered")
    func ceiling() throws {
        let authority = Authority(instrument: try #require(DocumentSymbol("S/RES/1977 (2011)")), paragraph: "5 (a)")
        let ceiling = try #require(Ceiling(experts: 8, firstDay: try day("2011-04-20"), authority: authority))
        #expect([0, 7, 8, 9].map(ceiling.vacancies) == [8, 1, 0, 0])
        #expect([0, 7, 8, 9].map(ceiling.excess) == [0, 0, 0, 1])
        #expect(Ceiling(experts: 0, firstDay: try day("2011-04-20"), authority: authority) == nil)
    }
}

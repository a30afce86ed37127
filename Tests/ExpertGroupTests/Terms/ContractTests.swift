import ExpertGroup
import Testing

@Suite("Months under contract")
struct ContractTests {
    private func months(_ contracts: [String], within days: String) throws -> [Int] {
        let counted = ContractMonths(of: try contracts.map(term), within: try term(days))
        return [counted.months, counted.days]
    }

    @Test("Whole months are the calendar's; thirty of the days that are left are one more")
    func counting() throws {
        let years = "2020-01-01 2029-12-31"
        #expect(try months(["2024-02-01 2024-02-29"], within: years) == [1, 0])
        #expect(try months(["2024-01-31 2024-02-28"], within: years) == [1, 0])
        #expect(try months(["2024-01-15 2024-03-31"], within: years) == [2, 17])
        #expect(try months(["2024-01-01 2024-01-15", "2024-01-16 2024-01-31"], within: years) == [1, 0])
        #expect(try months(["2024-01-01 2024-01-20", "2024-03-01 2024-03-20"], within: years) == [1, 10])
        #expect(try months(["2024-01-01 2024-12-31", "2024-06-01 2024-07-31"], within: years) == [12, 0])
        #expect(try months(["2024-01-01 2025-12-31"], within: "2025-01-01 2025-03-15") == [2, 15])
        #expect(try months([], within: years) == [0, 0])
    }

    @Test("E25: 24 months within 36 are allowed; three more are too many, and a day is")
    func limit() throws {
        let limit = try #require(ContractLimit(months: 24, within: 36))
        let full = try [term("2022-01-01 2022-12-31"), term("2023-07-01 2024-06-30")]
        let today = try day("2024-07-01")
        #expect(limit.excess(of: full, from: try day("2020-01-01")) == nil)
        let proposed = try #require(limit.excess(of: full + [term("2024-07-01 2024-09-30")], from: today))
        #expect([proposed.served.months, proposed.served.days] == [27, 0])
        #expect(proposed.window == (try term("2021-10-01 2024-09-30")))
        let oneDay = try #require(limit.excess(of: full + [term("2024-08-01 2024-08-01")], from: today))
        #expect([oneDay.served.months, oneDay.served.days] == [24, 1])
        #expect(try limit.excess(of: full + [term("2024-07-01 2024-09-30")], from: day("2024-10-01")) == nil)
    }

    @Test("E25: what lies before the window is forgotten")
    func window() throws {
        let limit = try #require(ContractLimit(months: 24, within: 36))
        let contracts = try [term("2020-01-01 2021-12-31"), term("2023-01-01 2024-12-31")]
        #expect(limit.excess(of: contracts, from: try day("2019-01-01")) == nil)
        #expect(limit.days(through: try day("2025-02-28")) == (try term("2022-03-01 2025-02-28")))
        #expect(ContractLimit(months: -1, within: 36) == nil)
        #expect(ContractLimit(months: 24, within: 0) == nil)
    }
}

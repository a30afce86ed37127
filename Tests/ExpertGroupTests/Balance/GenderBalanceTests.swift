import ExpertGroup
import Testing

@Suite("Gender balance")
struct GenderBalanceTests {
    private func balance(_ women: Int, _ men: Int, _ other: Int, _ notDisclosed: Int) -> GenderBalance {
        let counts = zip(Gender.allCases, [women, men, other, notDisclosed])
        return GenderBalance(of: counts.flatMap { Array(repeating: $0, count: $1) })
    }

    @Test("E63: three women, four men and one not disclosed are 3 of 7, as near parity as 7 allows, and 3/8 to 4/8")
    func notDisclosed() throws {
        let balance = balance(3, 4, 0, 1)
        #expect(balance.disclosed == 7)
        #expect(balance.inPost == 8)
        #expect(balance.womenOfDisclosed == (try fraction(3, 7)))
        #expect(balance.womenOfDisclosed?.percent(decimals: 1) == "42.9")
        #expect(balance.isAsNearParityAsPossible == true)
        #expect(balance.womenInPost == 3...4)
    }

    @Test(
        "Parity is as near as possible when women and men differ by one at most",
        arguments: [
            (0, 0, 0, 0, nil), (1, 0, 0, 0, nil), (0, 0, 0, 5, nil), (0, 1, 0, 4, nil), (1, 1, 0, 0, true),
            (2, 0, 0, 0, false), (1, 0, 1, 0, true), (0, 0, 2, 0, true), (4, 5, 0, 0, true), (3, 5, 1, 0, false),
            (12, 12, 0, 0, true), (2, 4, 0, 2, false),
        ] as [(Int, Int, Int, Int, Bool?)]
    )
    func parity(women: Int, men: Int, other: Int, notDisclosed: Int, expected: Bool?) {
        #expect(balance(women, men, other, notDisclosed).isAsNearParityAsPossible == expected)
    }

    @Test("E65: of one in post no percentage is made")
    func single() {
        #expect(balance(1, 0, 0, 0).womenOfDisclosed == nil)
        #expect(balance(0, 0, 0, 0).womenInPost == 0...0)
    }

    @Test("E62: the values, as the database and the interface write them")
    func values() {
        #expect(Gender.allCases.map(\.rawValue) == ["woman", "man", "other", "not_disclosed"])
        #expect(Gender.allCases.map { balance(1, 2, 3, 4).count(of: $0) } == [1, 2, 3, 4])
    }
}

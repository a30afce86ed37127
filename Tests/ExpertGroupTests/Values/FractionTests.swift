import ExpertGroup
import Testing

@Suite("Fractions")
struct FractionTests {
    @Test("A fraction has a denominator above 0 and no sign")
    func form() {
        #expect(Fraction(1, over: 0) == nil)
        #expect(Fraction(1, over: -1) == nil)
        #expect(Fraction(-1, over: 1) == nil)
        #expect(Fraction(0, over: 1) != nil)
    }

    @Test(
        "Decimals are rounded half up, exactly",
        arguments: [
            (64, 14, 4, "4.5714"), (262, 3088, 4, "0.0848"), (326, 3088, 4, "0.1056"), (1, 2, 0, "1"),
            (1, 20, 1, "0.1"),
            (3, 20, 1, "0.2"), (249, 1000, 1, "0.2"), (1999, 1000, 2, "2.00"), (0, 7, 2, "0.00"), (5, 1, 0, "5"),
            (1, 3, 15, "0.333333333333333"),
            (2, 3, 99, "0.666666666666667"), (7, 2, -3, "4"), (.max, 1, 15, "9223372036854775807.000000000000000"),
            (.max, .max, 3, "1.000"), (1, .max, 1, "0.0"),
        ]
    )
    func decimals(numerator: Int, denominator: Int, decimals: Int, text: String) throws {
        #expect(try fraction(numerator, denominator).text(decimals: decimals) == text)
    }

    @Test(
        "E63, E77: a percentage is made when it is printed",
        arguments: [
            (3, 7, 1, "42.9"), (7, 8, 1, "87.5"), (1, 1, 0, "100"), (1, 8, 0, "13"),
            (.max, 1, 15, "922337203685477580700.000000000000000"),
        ]
    )
    func percent(numerator: Int, denominator: Int, decimals: Int, text: String) throws {
        #expect(try fraction(numerator, denominator).percent(decimals: decimals) == text)
    }

    @Test("Fractions compare by what they are worth, however great their numbers are")
    func order() throws {
        #expect(try fraction(1, 2).equals(fraction(2, 4)))
        #expect(try fraction(1, 2) != fraction(2, 4))
        #expect(try fraction(.max - 1, .max).isLess(than: fraction(1, 1)))
        #expect(try !fraction(1, 1).isLess(than: fraction(.max - 1, .max)))
        #expect(try fraction(486, 193).range == 2...3)
        #expect(try fraction(386, 193).range == 2...2)
    }
}

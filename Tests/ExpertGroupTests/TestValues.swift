import ExpertGroup
import Testing

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text), "\(text) is a day") }

/// A term as it is printed in tests: `2024-01-01 2025-12-31`.
func term(_ text: String) throws -> Term {
    let days = try text.split(separator: " ").map { try day(String($0)) }
    return try #require(Term(from: days[0], through: days[1]), "\(text) is a term")
}

func person(_ number: Int64) throws -> PersonID { try #require(PersonID(rawValue: number)) }

func state(_ code: String) throws -> StateCode { try #require(StateCode(code)) }

func fraction(_ numerator: Int, _ denominator: Int) throws -> Fraction {
    try #require(Fraction(numerator, over: denominator))
}

func membership(_ counts: [Int] = [54, 54, 23, 33, 29]) throws -> RegionalMembership {
    try #require(RegionalMembership(Dictionary(uniqueKeysWithValues: zip(RegionalGroup.allCases, counts))))
}

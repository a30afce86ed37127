/// Women and men among a number of experts, by what they have disclosed.
///
/// Attention to it is asked for by S/2011/819, annex, para. 21.
package struct GenderBalance: Hashable, Sendable {
    package let women: Int
    package let men: Int
    package let other: Int
    package let notDisclosed: Int

    package init(of genders: some Sequence<Gender>) {
        let counts = genders.reduce(into: [Gender: Int]()) { $0[$1, default: 0] += 1 }
        women = counts[.woman, default: 0]
        men = counts[.man, default: 0]
        other = counts[.other, default: 0]
        notDisclosed = counts[.notDisclosed, default: 0]
    }

    /// Those who have disclosed a gender: women, men and others.
    package var disclosed: Int { women + men + other }

    package var inPost: Int { disclosed + notDisclosed }

    /// How many have this gender, or have disclosed none.
    package func count(of gender: Gender) -> Int {
        switch gender {
        case .woman: women
        case .man: men
        case .other: other
        case .notDisclosed: notDisclosed
        }
    }

    /// Whether women and men differ by one at most among those who have disclosed; `nil` below two disclosed.
    ///
    /// With an odd number of women and men no more is possible (E63).
    package var isAsNearParityAsPossible: Bool? { disclosed < 2 ? nil : abs(women - men) <= 1 }

    /// The women among those who have disclosed; `nil` below two disclosed, of whom no percentage is made (E65).
    package var womenOfDisclosed: Fraction? { disclosed < 2 ? nil : Fraction(women, over: disclosed) }

    /// The fewest and the most women that may be in post, whatever those have not said who disclosed none (E63: 3 to
    /// 4).
    package var womenInPost: ClosedRange<Int> { women...women + notDisclosed }
}

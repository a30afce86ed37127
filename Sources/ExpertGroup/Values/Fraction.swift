/// A share or a mean, exactly: a numerator, 0 or more, over a denominator, 1 or more, as they were counted.
///
/// It is not reduced, since its two numbers mean something to a reader: 486/193 is nine seats times 54 Members, over
/// 193. So 1/2 and 2/4 are different values; `isLess` and `equals` compare what they are worth.
package struct Fraction: Hashable, Sendable {
    package let numerator: Int
    package let denominator: Int

    /// `nil` for a negative numerator, and for a denominator below 1.
    package init?(_ numerator: Int, over denominator: Int) {
        guard numerator >= 0, denominator >= 1 else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The greatest whole number that is not above it.
    package var floor: Int { numerator / denominator }

    /// The whole numbers next to it, below and above; the same one twice where it is whole itself.
    package var range: ClosedRange<Int> { floor...(numerator % denominator == 0 ? floor : floor + 1) }

    /// Whether it is worth less than the other.
    package func isLess(than other: Fraction) -> Bool {
        numerator.multipliedFullWidth(by: other.denominator) < other.numerator.multipliedFullWidth(by: denominator)
    }

    /// Whether it is worth as much as the other, as 1/2 and 2/4 are.
    package func equals(_ other: Fraction) -> Bool { !isLess(than: other) && !other.isLess(than: self) }
}

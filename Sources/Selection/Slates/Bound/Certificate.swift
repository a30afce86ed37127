/// Prices for what is counted, and what they prove, in whole numbers.
///
/// Whatever the prices are, no slate is worth more than all rows' sides at their prices plus, for every column alone, the
/// better of its two bounds at its worth less what it takes from the rows (weak duality). The prices come from the linear
/// program, in floating point; they are rounded first and everything after is exact, so that rounding can make the bound
/// weaker and never wrong.
struct Certificate {
    /// Prices and reduced costs are counted in parts of one: 2⁻²⁴.
    static let shift = 24

    /// The price of each row of the program.
    let prices: [Int128]
    /// The worth of every column beyond what it takes from the rows.
    private(set) var reduced: [Int128]
    /// What no slate within the bounds of the columns is worth more than, in parts of one.
    private(set) var parts: Int128

    /// What no slate within the bounds of the columns is worth more than.
    var bound: Int { Int(clamping: parts >> Int128(Self.shift)) }

    /// Reckons the bound that belongs to the prices.
    ///
    /// - Parameters:
    ///   - program: Whose worths and sides count.
    ///   - linear: The program as it stands, with the bounds of its columns.
    ///   - duals: The prices, as the linear program gives them.
    ///   - counting: Whether the columns are worth what they are; otherwise nothing, so that a bound below 0 shows that the
    ///     rows cannot be met.
    init(_ program: SlateProgram, as linear: LinearProgram, duals: [Double], counting: Bool = true) {
        prices = duals.map(Self.rounded)
        (reduced, parts) = ([], counting ? Int128(program.base) << Int128(Self.shift) : 0)
        reduced.reserveCapacity(program.worths.count)
        for (price, side) in zip(prices, program.sides) { parts += price * Int128(side) }
        for column in program.worths.indices {
            var worth = counting ? Int128(program.worths[column]) << Int128(Self.shift) : 0
            let line = linear.columns[column]
            for (place, coefficient) in zip(line.places, line.coefficients) {
                worth -= prices[Int(place)] * Int128(coefficient)
            }
            reduced.append(worth)
            let end = worth > 0 ? linear.uppers[column] : linear.lowers[column]
            if end != 0 { parts += worth * Int128(end) }
        }
    }

    /// A price as a whole number of parts.
    ///
    /// One that no worth could call for is cut: the bound is then weaker, not wrong.
    private static func rounded(_ dual: Double) -> Int128 {
        let largest = Double(sign: .plus, exponent: 88, significand: 1)
        let scaled = (dual * Double(1 << shift)).rounded()
        return scaled.isNaN ? 0 : Int128(max(-largest, min(largest, scaled)))
    }

    /// What no slate is worth more than that has the column at its other bound.
    func bound(turning column: Int, by range: Int) -> Int {
        Int(clamping: (parts - abs(reduced[column]) * Int128(range)) >> Int128(Self.shift))
    }
}

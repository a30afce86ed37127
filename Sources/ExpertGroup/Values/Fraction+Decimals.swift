extension Fraction {
    /// The most decimals that are printed.
    package static let mostDecimals = 15

    /// Its value with so many decimals, 0 to 15, rounded half up, exactly: 64/14 with four is `4.5714`.
    ///
    /// Fewer decimals than 0 count as 0, more than 15 as 15.
    package func text(decimals: Int) -> String { text(of: UInt128(numerator), decimals: decimals) }

    /// Its value in hundredths, without the sign, rounded in the same way: 3/7 with one decimal is `42.9`.
    package func percent(decimals: Int) -> String { text(of: 100 * UInt128(numerator), decimals: decimals) }

    private func text(of dividend: UInt128, decimals: Int) -> String {
        let places = min(max(decimals, 0), Self.mostDecimals)
        let scale = (0..<places).reduce(UInt128(1)) { power, _ in power * 10 }
        let divisor = UInt128(denominator)
        let scaled = (2 * dividend * scale + divisor) / (2 * divisor)
        guard places > 0 else { return "\(scaled)" }
        let digits = "\(scaled % scale)"
        return "\(scaled / scale).\(String(repeating: "0", count: places - digits.count))\(digits)"
    }
}

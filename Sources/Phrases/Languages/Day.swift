/// A day of the calendar, for a text: checked by whoever made it.
package struct Day: Hashable, Sendable {
    package let year: Int

    /// From 1 to 12.
    package let month: Int

    /// From 1 to 31.
    package let day: Int

    package init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads a day as ISO 8601 writes it, such as `2024-09-06`; `nil` if the text is none.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count >= 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension Day: CustomStringConvertible {
    /// As ISO 8601 writes it.
    package var description: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }
}

extension Int {
    /// Its digits, with zeros before them up to this many.
    func padded(to digits: Int) -> String {
        let written = String(self)
        return String(repeating: "0", count: Swift.max(0, digits - written.count)) + written
    }
}

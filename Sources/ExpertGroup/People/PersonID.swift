/// The number by which the database knows a person, 1 or more; in JSON a text.
package struct PersonID: TextValue, Comparable {
    package let rawValue: Int64

    /// `nil` below 1.
    package init?(rawValue: Int64) {
        guard rawValue >= 1 else { return nil }
        self.rawValue = rawValue
    }

    /// Reads the number as it is written: digits, without a sign or leading zeros.
    package init?(_ text: String) {
        guard let number = Int64(text), "\(number)" == text else { return nil }
        self.init(rawValue: number)
    }

    package var description: String { "\(rawValue)" }

    package static func < (left: PersonID, right: PersonID) -> Bool { left.rawValue < right.rawValue }
}

/// A tag of expertise, such as `proliferation_finance`.
package struct ExpertiseTag: TextValue, Comparable {
    package let description: String

    /// `nil` unless the text is a letter a to z, and then one to 62 of a to z, 0 to 9 and the underscore.
    package init?(_ text: String) {
        let bytes = text.utf8
        guard (2...63).contains(bytes.count), let first = bytes.first, Self.letters.contains(first),
            bytes.allSatisfy({ Self.letters.contains($0) || Self.digits.contains($0) || $0 == UInt8(ascii: "_") })
        else { return nil }
        description = text
    }

    package static func < (left: ExpertiseTag, right: ExpertiseTag) -> Bool { left.description < right.description }

    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}

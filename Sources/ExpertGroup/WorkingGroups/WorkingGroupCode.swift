/// What a working group of the Committee is called by, such as `III`.
package struct WorkingGroupCode: TextValue {
    package let description: String

    /// `nil` unless the text is one to eight of the capital letters A to Z and the digits.
    package init?(_ text: String) {
        let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard (1...8).contains(text.utf8.count),
            text.utf8.allSatisfy({ letters.contains($0) || digits.contains($0) })
        else { return nil }
        description = text
    }
}

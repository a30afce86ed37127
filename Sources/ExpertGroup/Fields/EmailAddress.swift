/// An address for electronic mail, as RFC 5321 limits it; whether anybody reads it is not known.
package struct EmailAddress: TextValue {
    package let description: String

    /// `nil` unless there is one @ with something before it, and behind it a domain of two labels or more.
    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, (1...64).contains(parts[0].utf8.count),
            !text.unicodeScalars.contains(where: {
                $0.properties.isWhitespace || "<>,;:\"()[]\\".unicodeScalars.contains($0)
            })
        else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }),
            !parts[0].hasPrefix("."), !parts[0].hasSuffix(".")
        else { return nil }
        description = text
    }
}

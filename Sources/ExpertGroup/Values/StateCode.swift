/// The three capital letters by which ISO 3166-1 calls a State, such as `KEN`.
///
/// Only the form is checked; which States there are is the database's business.
package struct StateCode: TextValue, Comparable {
    /// The three letters.
    package let description: String

    /// `nil` unless the text is three capital letters A to Z.
    package init?(_ text: String) {
        guard text.utf8.count == 3, text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else {
            return nil
        }
        description = text
    }

    package static func < (left: StateCode, right: StateCode) -> Bool { left.description < right.description }
}

/// What a document is cited by, such as `S/RES/1977 (2011)` or `S/2011/819, annex`.
package struct DocumentSymbol: TextValue {
    /// The symbol as it is printed.
    package let description: String

    /// `nil` for an empty text, for one with a blank at either end, and for one with a control character.
    package init?(_ text: String) {
        guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace,
            text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else { return nil }
        description = text
    }

    /// Whether both cite the same document, however the blanks within them are set.
    package func cites(sameAs other: DocumentSymbol) -> Bool {
        description.filter { !$0.isWhitespace } == other.description.filter { !$0.isWhitespace }
    }
}

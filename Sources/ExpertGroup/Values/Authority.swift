/// What an act, a rule or an exception rests on: a document and, if it is known, a paragraph of it.
package struct Authority: Hashable, Sendable, CustomStringConvertible {
    package let instrument: DocumentSymbol

    /// The paragraph as the document numbers it, such as `5 (a)`; never empty.
    package let paragraph: String?

    /// An empty paragraph counts as none.
    package init(instrument: DocumentSymbol, paragraph: String?) {
        self.instrument = instrument
        self.paragraph = paragraph.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// As it is cited: `S/RES/1977 (2011), para. 5 (a)`.
    package var description: String { paragraph.map { "\(instrument), para. \($0)" } ?? instrument.description }
}

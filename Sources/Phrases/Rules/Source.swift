/// Where a rule or a figure comes from.
package struct Source: Hashable, Sendable {
    /// A place in a document.
    package enum Place: Hashable, Sendable {
        /// A paragraph, such as `5 (a)`.
        case paragraph(String)

        /// A paragraph of the document's annex.
        case annexParagraph(String)
    }

    /// The document's symbol, such as `S/RES/1977 (2011)`.
    package let document: String

    /// `nil` for the document as a whole.
    package let place: Place?

    package init(_ document: String, _ place: Place?) {
        (self.document, self.place) = (document, place)
    }

    /// A paragraph of the Committee's report of 30 December 2011 on the structure and methods of work of the Group.
    package static func report(_ paragraph: String) -> Source { Source("S/2011/819", .annexParagraph(paragraph)) }
}

extension Phrase {
    /// A source as it is cited: document and place.
    package static func source(_ source: Source) -> Phrase {
        switch source.place {
        case nil: Phrase("source.document", ["document": .text(source.document)])
        case .paragraph(let paragraph)?:
            Phrase("source.paragraph", ["document": .text(source.document), "paragraph": .text(paragraph)])
        case .annexParagraph(let paragraph)?:
            Phrase("source.annex_paragraph", ["document": .text(source.document), "paragraph": .text(paragraph)])
        }
    }
}

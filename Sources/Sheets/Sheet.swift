/// What a file of rows and columns says: a heading, and the records under it.
package struct Sheet: Hashable, Sendable {
    /// The first record, which names the columns; `nil` where the file holds nothing.
    package let heading: Record?

    /// The others, without those that hold nothing.
    package let records: [Record]

    /// SHA-256 of the file's bytes.
    package let digest: [UInt8]

    /// A row.
    package struct Record: Hashable, Sendable {
        /// Which record of the file it is, the heading being 1.
        package let row: Int

        /// In the order of the columns; as many as the row has.
        package let cells: [Cell]
    }

    /// What stands in a cell.
    package enum Cell: Hashable, Sendable {
        /// As written, but for what nobody sees (see `String.cleaned`); a formula too is only its text.
        case text(String)

        /// It could not be read.
        case fault(Fault)
    }

    /// Why a cell could not be read.
    package enum Fault: Hashable, Sendable {
        /// It is longer than `SheetLimits.cell`.
        case tooLong

        /// It is no UTF-8, or holds NUL, which no text has.
        case badEncoding

        /// The quotation mark with which it begins is never closed.
        case unclosedQuote
    }
}

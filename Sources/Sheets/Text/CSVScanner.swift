/// Takes CSV apart, byte by byte (RFC 4180): one pass, and no more memory than the records.
///
/// A byte-order mark, CRLF, LF and CR, also mixed, and comma, semicolon or tab are recognised. What is not well formed is
/// told of the cell, and the rest is read on.
struct CSVScanner {
    /// What a line without anything is.
    enum BlankLines {
        /// Nothing: it is not counted.
        case nothing

        /// A record without cells, as an empty row of a workbook is.
        case records
    }

    private static let quote = UInt8(ascii: "\"")
    private static let feed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let blankLines: BlankLines
    private let limits: SheetLimits
    private var position: Int

    /// The bytes of the cell that is being read, and how many scalars they make.
    private var text: [UInt8] = []
    private var scalars = 0

    init(_ bytes: [UInt8], blankLines: BlankLines, limits: SheetLimits) {
        self.bytes = bytes
        self.blankLines = blankLines
        self.limits = limits
        position = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        delimiter = Self.delimiter(in: bytes, from: position)
    }

    /// The cells of the next record; `nil` at the end.
    mutating func record() throws(SheetFailure) -> [Sheet.Cell]? {
        if blankLines == .nothing { while position < bytes.count, isLineEnd(bytes[position]) { position += 1 } }
        guard position < bytes.count else { return nil }
        var cells: [Sheet.Cell] = []
        while true {
            if cells.count == limits.columns { throw .tooManyColumns(limits.columns) }
            cells.append(cell())
            guard position < bytes.count else { return cells }
            position += 1
            if bytes[position - 1] == delimiter { continue }
            if bytes[position - 1] == Self.carriageReturn, position < bytes.count, bytes[position] == Self.feed {
                position += 1
            }
            return cells
        }
    }

    /// Reads a cell, up to the delimiter or the line's end behind it.
    private mutating func cell() -> Sheet.Cell {
        text.removeAll(keepingCapacity: true)
        scalars = 0
        if position < bytes.count, bytes[position] == Self.quote {
            position += 1
            guard takeQuoted() else { return .fault(.unclosedQuote) }
        }
        while position < bytes.count, bytes[position] != delimiter, !isLineEnd(bytes[position]) {
            take(bytes[position])
            position += 1
        }
        if scalars > limits.cell { return .fault(.tooLong) }
        // A NUL is no text: it shows that the file is in UTF-16, or no text at all.
        guard !text.contains(0), let string = String(validating: text, as: UTF8.self) else {
            return .fault(.badEncoding)
        }
        return .text(string.cleaned)
    }

    /// Reads what stands between quotation marks; whether there was a second one.
    private mutating func takeQuoted() -> Bool {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == Self.quote {
                guard position < bytes.count, bytes[position] == Self.quote else { return true }
                position += 1
            }
            take(byte)
        }
        return false
    }

    /// Adds a byte to the cell, unless it is too long already.
    private mutating func take(_ byte: UInt8) {
        if byte & 0xc0 != 0x80 { scalars += 1 }
        if scalars <= limits.cell { text.append(byte) }
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.feed || byte == Self.carriageReturn }

    /// What separates the cells: which of three there is most of in the first line, beside what is quoted.
    private static func delimiter(in bytes: [UInt8], from start: Int) -> UInt8 {
        let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var isQuoted = false
        var hasBegun = false
        for byte in bytes[start...] {
            if byte == quote { isQuoted.toggle() }
            if !isQuoted, byte == feed || byte == carriageReturn {
                if hasBegun { break }
                continue
            }
            hasBegun = true
            if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return candidates[counts.firstIndex(of: most) ?? 0]
    }
}

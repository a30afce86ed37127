import Crypto

extension Sheet {
    /// Reads a file's bytes: a workbook if they begin as one does, whatever the file's name, else CSV in UTF-8.
    ///
    /// - Throws: `SheetFailure`, where nothing of it can be read.
    package init(_ bytes: [UInt8], limits: SheetLimits) async throws(SheetFailure) {
        guard bytes.count <= limits.bytes else { throw .tooLarge(limits.bytes) }
        let digest = Array(SHA256.hash(data: bytes))
        switch Format(bytes) {
        case .oldWorkbook: throw .oldWorkbook
        case .workbook:
            let text = try await Workbook.text(of: bytes, limits: limits)
            self = try Sheet(CSVScanner(text, blankLines: .records, limits: limits), digest: digest, limits: limits)
        case .text:
            self = try Sheet(CSVScanner(bytes, blankLines: .nothing, limits: limits), digest: digest, limits: limits)
        }
    }

    /// Reads a text as CSV.
    ///
    /// - Throws: `SheetFailure`, where it is too much.
    package init(csv text: String, limits: SheetLimits) throws(SheetFailure) {
        let bytes = Array(text.utf8)
        guard bytes.count <= limits.bytes else { throw .tooLarge(limits.bytes) }
        let digest = Array(SHA256.hash(data: bytes))
        self = try Sheet(CSVScanner(bytes, blankLines: .nothing, limits: limits), digest: digest, limits: limits)
    }

    private init(_ scanner: CSVScanner, digest: [UInt8], limits: SheetLimits) throws(SheetFailure) {
        var scanner = scanner
        var heading: Record?
        var records: [Record] = []
        var row = 0
        while let cells = try scanner.record() {
            row += 1
            if row > limits.records + 1 { throw .tooManyRecords(limits.records) }
            guard cells.contains(where: { $0 != .text("") }) else { continue }
            if heading == nil {
                heading = Record(row: row, cells: cells)
            } else {
                records.append(Record(row: row, cells: cells))
            }
        }
        self.init(heading: heading, records: records, digest: digest)
    }

    /// What a file is, as its first bytes tell.
    private enum Format {
        case text
        case workbook
        case oldWorkbook

        init(_ bytes: [UInt8]) {
            if bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) {
                self = .workbook
            } else if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) {
                self = .oldWorkbook
            } else {
                self = .text
            }
        }
    }
}

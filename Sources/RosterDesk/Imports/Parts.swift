/// The parts in which many rows are written, so that no statement takes as long as the server allows one.
enum Parts {
    /// Written in some seconds, with the history, the audit and the rules of each row.
    private static let size = 10_000

    /// The numbers below `count`, in parts.
    static func of(_ count: Int) -> [Range<Int32>] {
        stride(from: 0, to: count, by: size).map { Int32(clamping: $0)..<Int32(clamping: min($0 + size, count)) }
    }
}

extension [Range<Int32>] {
    /// The sum of what is told of each part; how far it is, is told as that stage.
    func sum(_ stage: ImportProgress.Stage, _ body: (Element) throws -> Int) rethrows -> Int {
        let total = Int(last?.upperBound ?? 0)
        return try reduce(0) { sum, part in
            ImportProgress.tell(stage, Int(part.lowerBound), of: total)
            return try sum + body(part)
        }
    }
}

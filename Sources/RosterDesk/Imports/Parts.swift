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
    /// The sum of what is told of each part.
    func sum(_ body: (Element) throws -> Int) rethrows -> Int { try reduce(0) { try $0 + body($1) } }
}

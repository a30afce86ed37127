/// All that is wrong with a file: the first thousand errors, in the order of rows and columns, and how many there are.
package struct FileErrors: Hashable, Codable, Sendable {
    /// How many are listed.
    package static let listed = 1_000

    package private(set) var list: [CellError] = []
    package private(set) var total = 0

    package init() {}

    mutating func append(_ error: CellError) {
        total += 1
        if list.count < Self.listed { list.append(error) }
    }

    /// Refuses the file if anything is wrong with it.
    func check() throws {
        if total > 0 { throw Failure.fileRefused(self) }
    }
}

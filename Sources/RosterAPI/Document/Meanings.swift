/// What the interface's fields mean, in words.
///
/// A field means the same wherever it stands; where it does not, its record's name stands before it.
struct Meanings: Sendable {
    private let meanings: [String: String]

    /// A field whose meaning is not written down.
    struct Missing: Error {
        let field: String
    }

    /// Reads lines of the form `name = meaning`.
    init(_ text: String) {
        let pairs = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line -> (String, String)? in
            guard let sign = line.firstRange(of: " = ") else { return nil }
            return (String(line[..<sign.lowerBound]), String(line[sign.upperBound...]))
        }
        meanings = Dictionary(pairs) { first, _ in first }
    }

    /// Those that the program carries.
    static let embedded = Meanings(EmbeddedFile.all.map(\.text).joined())

    /// Every name that has a meaning.
    var names: Set<String> { Set(meanings.keys) }

    /// - Throws: `Missing`.
    func meaning(of field: String, in record: String?) throws -> String {
        guard let meaning = record.flatMap({ meanings["\($0).\(field)"] }) ?? meanings[field] else {
            throw Missing(field: [record, field].compactMap(\.self).joined(separator: "."))
        }
        return meaning
    }
}

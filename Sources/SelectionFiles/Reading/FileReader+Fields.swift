extension FileReader {
    /// Every number but those that are sums: from −10⁹ to 10⁹.
    static let numbers = -FileLimits.mostNumber...FileLimits.mostNumber
    /// From 0 to 10⁹.
    static let counts = 0...FileLimits.mostNumber

    /// Reads a record; a key that is required and not there is a fault.
    func record(requires required: [String], _ body: (_ key: String) throws -> Void) throws {
        guard let keys = try object(body) else { return }
        for key in required where !keys.contains(key) { report(.missing, at: .key(key)) }
    }

    func integerOrNull(_ range: ClosedRange<Int>) throws -> Int? { try isNull() ? nil : try integer(range) }

    func textOrNull() throws -> String? { try isNull() ? nil : try text() }

    /// Reads a list of texts; one that is none keeps its place.
    func texts() throws -> [String?] { try elements(text) }

    /// Reads a list, as long as lists may be.
    func elements<Element>(_ body: () throws -> Element) throws -> [Element] {
        try elements(atMost: FileLimits.mostElements, body)
    }

    func elements<Element>(atMost limit: Int, _ body: () throws -> Element) throws -> [Element] {
        var elements: [Element] = []
        try list(atMost: limit) { _ in elements.append(try body()) }
        return elements
    }

    /// Reads one of the words of an enumeration.
    func word<Word: RawRepresentable<String>>(_: Word.Type) throws -> Word? {
        guard let text = try text() else { return nil }
        if let word = Word(rawValue: text) { return word }
        report(.unknownWord(text))
        return nil
    }

    /// Reports every id that one before it has too; those that could not be read are none.
    func reportRepeated(_ ids: some Sequence<String?>, of list: String) {
        var seen: Set<String> = []
        for (index, id) in ids.enumerated() {
            if let id, !seen.insert(id).inserted { report(.repeatedID(id), at: .key(list), .index(index), .key("id")) }
        }
    }

    /// Reports every id that is not among those known.
    func reportUnknown(_ ids: some Sequence<String?>, of list: String, among known: Set<String>) {
        for (index, id) in ids.enumerated() {
            if let id, !known.contains(id) { report(.unknownID(id), at: .key(list), .index(index)) }
        }
    }
}

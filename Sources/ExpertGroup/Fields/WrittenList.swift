/// A list as it is written into one field: `fr:fluent; ar:native`.
package struct WrittenList: Hashable, Sendable {
    /// One of its items, taken apart at the first colon.
    package struct Item: Hashable, Sendable {
        package let name: String

        /// What stands behind the colon; `nil` where there is none.
        package let detail: String?
    }

    package let items: [Item]

    /// Takes a text apart at its semicolons; what is empty between two of them is nothing.
    package init(_ text: String) {
        items = text.split(separator: ";").compactMap { part in
            let words = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let name = Self.trimmed(words[0])
            guard !name.isEmpty || words.count > 1 else { return nil }
            return Item(name: name, detail: words.count > 1 ? Self.trimmed(words[1]) : nil)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let head = text.drop(while: \.isWhitespace)
        let tail = head.reversed().prefix(while: \.isWhitespace).count
        return String(head.dropLast(tail))
    }
}

extension WrittenList {
    /// Its items as values, each named once.
    ///
    /// - Throws: `FieldProblem`: what `make` throws, or `twice`.
    func values<Value>(
        _ make: (Item) throws(FieldProblem) -> Value,
        named name: (Value) -> String
    ) throws(FieldProblem) -> [Value] {
        var names: Set<String> = []
        var values: [Value] = []
        for item in items {
            let value = try make(item)
            guard names.insert(name(value)).inserted else { throw .twice(item.name) }
            values.append(value)
        }
        return values
    }
}

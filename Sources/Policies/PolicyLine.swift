import Yams

/// A key of the configuration with its value, as it is told to people.
package struct PolicyLine: Codable, Hashable, Sendable {
    /// The file as the person knows it, such as `config/terms.yml`.
    package let file: String

    /// Such as `at_least.accounting`.
    package let key: String

    /// As it is written; several values with commas between them.
    package let value: String

    /// Whether the file says of it that no document makes the choice.
    package let isPolicy: Bool
}

extension PolicyLine {
    /// The lines of a file, in its order; it has been read before, and is known to be one of policies.
    static func lines(file: String, text: String) -> [PolicyLine] {
        let choices = keysOfChoice(in: text)
        guard case .mapping(let mapping)? = try? Yams.compose(yaml: text, .basic) else { return [] }
        return mapping.flatMap { key, value -> [PolicyLine] in
            let name = key.scalar?.string ?? ""
            return entries(value, key: name).map { key, value in
                PolicyLine(file: file, key: key, value: value, isPolicy: choices.contains(name))
            }
        }
    }

    /// A value by its key, and each value of a mapping by its own, with the keys around it before a dot.
    private static func entries(_ node: Node, key: String) -> [(key: String, value: String)] {
        switch node {
        case .mapping(let values):
            values.flatMap { entries($0.value, key: "\(key).\($0.key.scalar?.string ?? "")") }
        case .sequence(let values): [(key, values.compactMap { $0.scalar?.string }.joined(separator: ", "))]
        case .scalar, .alias: [(key, node.scalar?.string ?? "")]
        }
    }

    /// The keys whose comment says `[policy]`; it stands before the key, and before those that follow without an empty line.
    private static func keysOfChoice(in text: String) -> Set<String> {
        var keys: Set<String> = []
        var comment = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("#") {
                comment += line
            } else if let colon = line.firstIndex(of: ":"), line.first?.isWhitespace == false {
                if comment.contains("[policy]") { keys.insert(String(line[..<colon])) }
            } else if line.isEmpty {
                comment = ""
            }
        }
        return keys
    }
}

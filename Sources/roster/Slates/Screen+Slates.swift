import Phrases
import RosterDesk

/// On what rules rest, each document once with the rules that rest on it.
enum SlateSources {
    static func lines(_ rules: [SlateProposal.RuleInForce]) -> [String] {
        let sources = rules.map(\.source).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return sources.map { source in
            let names = rules.filter { $0.source == source }.map(\.name)
            let kinds = Set(names.map { String($0.prefix { $0 != "." }) })
            let all =
                rules.filter { kinds.contains(String($0.name.prefix { $0 != "." })) }.count == names.count
            return "\(all ? kinds.sorted().joined(separator: ", ") : names.joined(separator: ", ")): \(source)"
        }
    }
}

extension Screen {
    mutating func add(wrapped text: String) {
        for line in text.wrapped(to: terminal.width) { add(line) }
    }

    /// Rules, a line each.
    mutating func add(rules: [String]) {
        for rule in rules {
            for (place, line) in rule.wrapped(to: terminal.width - 4).enumerated() {
                add((place == 0 ? "  - " : "    ") + line)
            }
        }
    }
}

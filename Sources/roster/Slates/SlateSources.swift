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

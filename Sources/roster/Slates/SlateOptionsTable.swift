import ExpertGroup
import Phrases
import RosterDesk

/// Options side by side: a column each, and a line for each who is chosen and for each count, without and with them.
enum SlateOptionsTable {
    /// A column for each option, under what stands above it.
    static func of(_ headed: [(heading: Phrase, option: SlateProposal.Option)], _ phrases: Phrases) -> Table {
        let options = headed.map(\.option)
        let columns =
            [Table.Column(.verbatim(""), .leading, .keep)]
            + headed.map { Table.Column($0.heading, .leading, .wrap) }
        func line(_ label: String, _ cell: (SlateProposal.Option) -> String) -> [String] {
            [label] + options.map(cell)
        }
        var rows: [[String]] = []
        for place in 0..<(options.map(\.chosen.count).max() ?? 0) {
            rows.append(
                line(place == 0 ? phrases(.label(.chosen)) : "") { option in
                    place < option.chosen.count
                        ? phrases.isolation.isolated(option.chosen[place].name, in: phrases.language) : ""
                }
            )
            rows.append(line("") { option in place < option.chosen.count ? facts(of: option.chosen[place]) : "" })
        }
        rows.append(line(phrases(.label(.sumOfScores))) { $0.value.map { "\($0)" } ?? "–" })
        if options.contains(where: { $0.balanceCost != 0 }) {
            rows.append(line(phrases(.label(.offTargets))) { $0.balanceCost == 0 ? "0" : "−\($0.balanceCost)" })
        }
        for (place, group) in (options.first?.regionalGroups ?? []).enumerated() {
            rows.append(
                line(group.code ?? phrases(.label(.noRegionalGroup))) { option in
                    place < option.regionalGroups.count ? text(of: option.regionalGroups[place]) : ""
                }
            )
        }
        let genders: [Label] = [.women, .men, .otherGender, .notDisclosed]
        for (place, label) in genders.enumerated() where options.contains(where: { $0.gender[place].after > 0 }) {
            rows.append(line(phrases(.label(label))) { text(of: $0.gender[place]) })
        }
        rows.append(
            line(phrases(.label(.nearParity))) { option in
                option.asNearParityAsPossible.map { phrases(.label($0 ? .yes : .no)) } ?? "–"
            }
        )
        rows.append(line(phrases(.label(.heldByOne))) { text(of: $0.heldByOne) })
        return Table(columns: columns, rows: rows).stacking
    }

    private static func facts(of one: SlateProposal.Person) -> String {
        let facts = [one.person.description, one.nationality, one.regionalGroup, one.score.map { "\($0)" }]
        return facts.compactMap(\.self).joined(separator: " ")
    }

    private static func text(of change: SlateProposal.Change) -> String {
        change.before == change.after ? "\(change.after)" : "\(change.before) → \(change.after)"
    }
}

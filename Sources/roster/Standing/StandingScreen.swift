import ExpertGroup
import Phrases
import RosterDesk

/// The Group on a day as a screen of a terminal: who leaves next, what is missing, and the command that mends it.
struct StandingScreen {
    let text: String

    init(_ standing: Standing, _ terminal: Terminal, _ phrases: Phrases) {
        let words = StandingWords(standing, phrases)
        let summary = words.summary
        var screen = Screen(terminal, phrases, labels: summary.map(\.label))
        screen.add(terminal.heading(words.title))
        screen.add(phrases(.asKnown(standing.asKnownOn)))
        screen.add("")
        for line in summary { screen.add(line.label, line.text) }
        screen.add(heading: phrases(.label(.whoLeavesNext)))
        if standing.members.isEmpty {
            screen.add(phrases(.label(.nobodyInPost)))
        } else {
            screen.add(MembersTable.of(standing, phrases))
        }
        screen.add(heading: phrases(.label(.workingGroups)))
        screen.add(words.workingGroups)
        let advice = words.advice
        if !advice.isEmpty {
            screen.add(heading: phrases(.label(.advice)))
            screen.add(advice: advice.map { ($0.text, $0.remedy) })
        }
        text = screen.text
    }
}

/// Those in post as rows, who leaves first coming first.
enum MembersTable {
    static func of(_ standing: Standing, _ phrases: Phrases) -> Table {
        let words = StandingWords(standing, phrases)
        let columns = [
            Table.Column(.label(.lastDay), .leading, .keep),
            Table.Column(.label(.name), .leading, .shorten),
            Table.Column(.label(.state), .leading, .keep),
            Table.Column(.label(.group), .leading, .keep),
            Table.Column(.label(.supports), .leading, .wrap),
            Table.Column(.label(.person), .trailing, .keep),
        ]
        let rows = standing.members.map { member in
            [
                member.effectiveEnd.description, member.name, member.nationality ?? "–", member.regionalGroup ?? "–",
                words.supports(of: member.person), member.person.description,
            ]
        }
        return Table(columns: columns, rows: rows)
    }
}

extension StandingWords {
    /// The working groups with the experts who support them, the lead told.
    fileprivate var workingGroups: Table {
        let rows = standing.workingGroups.map { group in
            let names = group.focalPoints.map { point in
                let name = name(of: point.person)
                return point.lead ? phrases(.leads(name)) : phrases.isolation.isolated(name, in: phrases.language)
            }
            return [
                group.code, names.isEmpty ? phrases(.label(.noFocalPoint)) : names.joined(separator: ", "), group.name,
            ]
        }
        let columns = [
            Table.Column(.label(.group), .leading, .keep),
            Table.Column(.label(.supports), .leading, .wrap),
            Table.Column(.verbatim(""), .leading, .wrap),
        ]
        return Table(columns: columns, rows: rows)
    }
}

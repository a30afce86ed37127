import ExpertGroup
import Phrases
import RosterDesk

/// The report on balance as text.
struct BalanceScreen {
    let text: String

    init(_ report: BalanceReport, _ terminal: Terminal, _ phrases: Phrases) {
        let standing = report.standing
        let balance = report.balance
        let words = StandingWords(standing, phrases)
        let lines: [(label: Label, text: String?)] = [
            (.inPost, words.inPost), (.mandate, words.mandate), (.coordinator, words.coordinator),
            (.gender, Self.gender(report, words, phrases)), (.committeeMembers, Self.committee(balance, phrases)),
            (.effectiveNumberOfGroups, balance.effectiveNumberOfGroups?.text),
        ]
        let shown = lines.filter { $0.text != nil }
        var screen = Screen(terminal, phrases, labels: shown.map { phrases(.label($0.label)) })
        screen.add(terminal.heading(words.title))
        screen.add(phrases(.asKnown(standing.asKnownOn)))
        screen.add("")
        for line in shown { screen.add(phrases(.label(line.label)), line.text ?? "") }
        if let groups = standing.regionalGroups {
            screen.add(heading: phrases(.label(.regionalGroups)))
            screen.add(Self.regionalGroups(groups, balance, phrases))
        }
        let unknown = phrases(.label(.toBeDetermined))
        let nationalities = balance.nationalities?.map { ($0.nationality?.description ?? unknown, $0.count) }
        let regions = balance.regions?.map { ($0.name ?? unknown, $0.count) }
        let subRegions = balance.subRegions?.map { ($0.name ?? unknown, $0.count) }
        let counted: [(heading: Label?, column: Label, rows: [(String, Int)]?)] = [
            (.nationalities, .state, nationalities), (.subRegions, .region, regions), (nil, .subRegion, subRegions),
        ]
        for part in counted {
            guard let rows = part.rows, !rows.isEmpty else { continue }
            if let heading = part.heading { screen.add(heading: phrases(.label(heading))) } else { screen.add("") }
            screen.add(Self.counts(.label(part.column), rows))
        }
        text = screen.text
    }

    /// Percentages only beside counts, and none below two disclosed (E63, E65).
    private static func gender(_ report: BalanceReport, _ words: StandingWords, _ phrases: Phrases) -> String? {
        guard let counts = words.gender, let gender = report.standing.gender else { return nil }
        let share = report.balance.womenOfDisclosed.map {
            phrases(.womenOfDisclosed($0.numerator, of: $0.denominator, percent: $0.text))
        }
        let range = report.balance.womenInPost.flatMap { ends -> String? in
            guard gender.notDisclosed > 0, let fewest = ends.first, let most = ends.last else { return nil }
            return phrases(.womenInPost(fewest, most, of: report.standing.inPost))
        }
        return ([counts] + [share, range].compactMap(\.self)).joined(separator: "; ")
    }

    private static func committee(_ balance: BalanceFigures, _ phrases: Phrases) -> String? {
        guard let members = balance.committeeMembers else {
            return balance.nationalities.map { _ in phrases(.committeeUnknown) }
        }
        let parts: [(Label, Int)] = [
            (.permanentMembers, members.permanent), (.electedMembers, members.elected),
            (.otherStates, members.others), (.withoutNationality, members.withoutNationality),
        ]
        return parts.filter { $0.0 != .withoutNationality || $0.1 > 0 }
            .map { "\(phrases(.label($0.0))) \($0.1)" }.joined(separator: ", ")
    }

    /// Counts first; the shares of the membership beside them, for information, on both bases (E81).
    private static func regionalGroups(
        _ groups: [RegionalGroupOnDay],
        _ balance: BalanceFigures,
        _ phrases: Phrases
    ) -> Table {
        let bases = balance.shares ?? []
        let columns =
            [
                Table.Column(.label(.group), .leading, .keep),
                Table.Column(.label(.count), .trailing, .keep),
                Table.Column(.label(.members), .trailing, .keep),
            ] + bases.map { Table.Column(.verbatim($0.label), .trailing, .wrap) }
        let rows = groups.map { line in
            [
                line.code?.code ?? phrases(.label(.noRegionalGroup)), "\(line.count)", members(line, balance, phrases),
            ] + bases.map { basis in share(of: line.code, basis) }
        }
        return Table(columns: columns, rows: rows)
    }

    /// The Western European and other States are 28 and the United States, an observer that counts among them.
    private static func members(
        _ line: RegionalGroupOnDay,
        _ balance: BalanceFigures,
        _ phrases: Phrases
    ) -> String {
        guard let members = line.membersOfGroup else { return "" }
        guard line.code == .westernEuropeanAndOther, members > 0 else { return "\(members)" }
        return phrases(.membersWithUnitedStates(members - 1))
    }

    private static func share(of code: RegionalGroup?, _ basis: ShareBasis) -> String {
        guard let group = basis.groups.first(where: { $0.code == code }),
            let share = Fraction(group.share.numerator, over: group.share.denominator)
        else { return "" }
        return "\(share.text(decimals: 1)) (\(group.seats.rangeText))"
    }

    private static func counts(_ heading: Phrase, _ rows: [(String, Int)]) -> Table {
        let columns = [
            Table.Column(heading, .leading, .shorten), Table.Column(.label(.count), .trailing, .keep),
        ]
        return Table(columns: columns, rows: rows.map { [$0.0, "\($0.1)"] })
    }
}

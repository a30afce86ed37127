import ExpertGroup
import Phrases
import RosterDesk

/// The figures of the report on balance, one a line: its path in the JSON, what it is called, and the number.
struct BalanceTable {
    private let report: BalanceReport
    private let phrases: Phrases

    init(_ report: BalanceReport, _ phrases: Phrases) {
        (self.report, self.phrases) = (report, phrases)
    }

    var table: Table {
        let columns = [
            Table.Column(.label(.figure), .leading, .keep),
            Table.Column(.label(.label), .leading, .keep),
            Table.Column(.label(.value), .leading, .keep),
        ]
        return Table(columns: columns, rows: head + counts)
    }

    /// Headings and rows.
    var rowsWithHeadings: [[String]] { table.rowsWithHeadings(phrases) }

    /// What the figures are about.
    private var head: [[String]] {
        let standing = report.standing
        return [
            row("as_at", .asAt, standing.asAt.description), row("as_known_on", .asKnown, standing.asKnownOn),
            row("in_post", .inPost, "\(standing.inPost)"),
            row("ceiling.experts", .ceiling, standing.ceiling.map { "\($0.experts)" }),
        ]
    }

    private var counts: [[String]] {
        let standing = report.standing
        let balance = report.balance
        let groups = (standing.regionalGroups ?? []).map { line in
            let code = line.code?.code
            return ["regional_groups.\(code ?? "none").count", code ?? words(.noRegionalGroup), "\(line.count)"]
        }
        let nationalities = (balance.nationalities ?? []).map { line in
            let state = line.nationality?.description
            return ["nationalities.\(state ?? "none").count", state ?? words(.withoutNationality), "\(line.count)"]
        }
        let regions = (balance.regions ?? []).map { area("regions", $0) }
        let subRegions = (balance.subRegions ?? []).map { area("sub_regions", $0) }
        return groups + nationalities + regions + subRegions + committee + gender + shares + expertise
    }

    private var committee: [[String]] {
        guard let members = report.balance.committeeMembers else { return [] }
        return [
            row("committee_members.permanent", .permanentMembers, "\(members.permanent)"),
            row("committee_members.elected", .electedMembers, "\(members.elected)"),
            row("committee_members.others", .otherStates, "\(members.others)"),
            row("committee_members.without_nationality", .withoutNationality, "\(members.withoutNationality)"),
        ]
    }

    private var gender: [[String]] {
        guard let gender = report.standing.gender else { return [] }
        return [
            row("gender.woman", .women, "\(gender.woman)"), row("gender.man", .men, "\(gender.man)"),
            row("gender.other", .otherGender, "\(gender.other)"),
            row("gender.not_disclosed", .notDisclosed, "\(gender.notDisclosed)"),
        ]
    }

    private var shares: [[String]] {
        let shares = (report.balance.shares ?? []).flatMap { basis in
            basis.groups.map { group in
                let share = Fraction(group.share.numerator, over: group.share.denominator)?.text(decimals: 1)
                return [
                    "shares.\(basis.basis.rawValue).\(group.code.code)", "\(basis.label): \(group.code.code)",
                    share ?? "",
                ]
            }
        }
        let index = report.balance.effectiveNumberOfGroups.map {
            row("effective_number_of_groups", .effectiveNumberOfGroups, $0.text)
        }
        return shares + [index].compactMap(\.self)
    }

    private var expertise: [[String]] {
        (report.standing.expertise ?? []).flatMap { line in
            [
                ["expertise.\(line.tag).holders", line.tag.description, "\(line.holders)"],
                ["expertise.\(line.tag).confirmed", "\(line.tag), \(words(.confirmed))", "\(line.confirmed)"],
            ]
        }
    }

    private func area(_ name: String, _ line: AreaOnDay) -> [String] {
        ["\(name).\(line.code ?? "none").count", line.name ?? words(.withoutNationality), "\(line.count)"]
    }

    private func row(_ figure: String, _ label: Label, _ value: String?) -> [String] {
        [figure, words(label), value ?? ""]
    }

    private func words(_ label: Label) -> String { phrases(.label(label)) }
}

import ExpertGroup
import Phrases
import RosterDesk

/// How the Group is composed.
extension GroupPage {
    var regionalGroups: HTML {
        let heading = words.label(.regionalGroups)
        guard let groups = standing.regionalGroups else { return closedPart("regional-groups", heading) }
        let showsShares = groups.contains { $0.quota != nil }
        let shares: [Grid.Column] =
            showsShares ? [Grid.Column(words(.shareForInPost(standing.inPost)), .number)] : []
        let columns =
            [
                Grid.Column(words[.regionalGroup], .text), Grid.Column(words[.inPost], .number),
                Grid.Column(words[.memberStates], .number),
            ] + shares
        let rows = groups.map { line -> [HTML] in
            [
                words.group(line.code),
                link(to: "regional_groups.\(line.code?.code ?? "none").count", "\(line.count)"),
                members(of: line),
            ] + (showsShares ? [share(of: line)] : [])
        }
        let note: HTML = showsShares ? "<p class=\"hint\">\(words[.shareIsForInformation])</p>\n" : HTML()
        let table = Grid(columns: columns, rows: rows, heading: "regional-groups").html
        return Part.html("regional-groups", heading, RegionalChart(groups, words).html + table + note)
    }

    /// The Western European and other States are 28 and the United States, an observer that counts among them.
    private func members(of line: RegionalGroupOnDay) -> HTML {
        guard let members = line.membersOfGroup else { return .dash }
        guard line.code == .westernEuropeanAndOther, members > 0 else { return "\(members)" }
        return words(.membersWithUnitedStates(members - 1))
    }

    private func share(of line: RegionalGroupOnDay) -> HTML {
        line.quota.flatMap { Fraction($0.numerator, over: $0.denominator) }.map { HTML($0.text(decimals: 1)) } ?? .dash
    }

    /// Counts by what was disclosed; only what occurs.
    var gender: HTML {
        guard let gender = standing.gender else { return closedPart("gender", words.label(.gender)) }
        let counts: [(Label, String, Int)] = [
            (.women, "woman", gender.woman), (.men, "man", gender.man), (.otherGender, "other", gender.other),
            (.notDisclosed, "not_disclosed", gender.notDisclosed),
        ]
        var facts = Facts()
        for (label, name, count) in counts where count > 0 {
            facts.add(words.label(label), link(to: "gender.\(name)", "\(count)"))
        }
        let parity = told.parity.map { "<p>\($0)</p>\n" as HTML } ?? HTML()
        return Part.html("gender", words.label(.gender), facts.html + parity)
    }

    /// What is thin first; all the rest can be opened.
    var expertise: HTML {
        guard let lines = standing.expertise else { return closedPart("expertise", words.label(.expertise)) }
        let thin = lines.filter { $0.holders <= 1 }
        let rest = lines.filter { $0.holders > 1 }
        let summary: HTML = "<summary>\(words(.expertiseOfSeveral(rest.count)))</summary>"
        let others: HTML = rest.isEmpty ? HTML() : "<details>\(summary)\n\(table(of: rest, "expertise"))</details>\n"
        let table: HTML = thin.isEmpty ? HTML() : table(of: thin, "expertise")
        return Part.html("expertise", words.label(.thinExpertise), table + others)
    }

    private func table(of lines: [ExpertiseOnDay], _ heading: String) -> HTML {
        let columns = [
            Grid.Column(words[.expertise], .text), Grid.Column(words[.holders], .number),
            Grid.Column(words[.confirmed], .number), Grid.Column(words[.nobodyFrom], .day),
        ]
        let rows = lines.map { line -> [HTML] in
            [
                words.tag(line.tag.description), link(to: "expertise.\(line.tag).holders", "\(line.holders)"),
                link(to: "expertise.\(line.tag).confirmed", "\(line.confirmed)"), .day(line.fallsToZeroOn),
            ]
        }
        return Grid(columns: columns, rows: rows, heading: heading, form: .small).html
    }
}

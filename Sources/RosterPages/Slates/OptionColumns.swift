import ExpertGroup
import Phrases
import RosterDesk

/// Options or slates side by side: who is chosen, and what the Group becomes by each.
struct OptionColumns {
    /// What stands above a column, and the people whom it adds.
    let columns: [(heading: HTML, option: SlateProposal.Option)]
    let moment: MomentOfReading
    let words: Words

    var html: HTML {
        guard !columns.isEmpty else { return HTML() }
        return Part.html(
            "options",
            words[.whoIsChosen],
            OptionsChart(columns, words).html
                + Grid(
                    columns: [Grid.Column(words[.regard], .text)] + columns.map { Grid.Column($0.heading, .text) },
                    rows: rows,
                    heading: "options"
                ).html
        )
    }

    private var options: [SlateProposal.Option] { columns.map(\.option) }

    private var rows: [[HTML]] {
        let people = [words.label(.chosen)] + options.map { option in .joined(option.chosen.map(person), by: "<br>") }
        let sums = [words.label(.sumOfScores)] + options.map { $0.value.map { "\($0)" } ?? .dash }
        let off: [[HTML]] =
            options.contains { $0.balanceCost != 0 }
            ? [[words.label(.offTargets)] + options.map { $0.balanceCost == 0 ? "0" : "−\($0.balanceCost)" }] : []
        let groups = (options.first?.regionalGroups ?? []).enumerated().map { place, group -> [HTML] in
            [words.group(group.code.flatMap(RegionalGroup.init))] + options.map { change($0.regionalGroups[place]) }
        }
        let genders: [Label] = [.women, .men, .otherGender, .notDisclosed]
        let counts = genders.enumerated().filter { place, _ in options.contains { $0.gender[place].after > 0 } }
            .map { place, label -> [HTML] in [words.label(label)] + options.map { change($0.gender[place]) } }
        let parity = options.map { $0.asNearParityAsPossible.map { words[$0 ? .yes : .no] } ?? .dash }
        let tags = options.map { option -> HTML in
            option.expertise.isEmpty
                ? .dash
                : .joined(option.expertise.map { "\(words.tag($0.code ?? "")) \(change($0))" }, by: "<br>")
        }
        return [people, sums] + off + groups + counts
            + [
                [words.label(.nearParity)] + parity, [words.label(.expertise)] + tags,
                [words.label(.heldByOne)] + options.map { change($0.heldByOne) },
            ]
    }

    private func person(_ one: SlateProposal.Person) -> HTML {
        let facts = [one.nationality, one.regionalGroup, one.score.map { "\($0)" }].compactMap(\.self)
        return """
            \(.link(Paths.person(one.person, moment), .name(one.name))) <small>\(facts.joined(separator: " "))</small>
            """
    }

    private func change(_ change: SlateProposal.Change) -> HTML {
        change.before == change.after ? "\(change.after)" : "\(change.before) → <b>\(change.after)</b>"
    }
}

/// How many come from each regional group without anybody chosen and with each column, drawn; the numbers stand in the table.
struct OptionsChart {
    private static let (lineHeight, headHeight, gap) = (18, 18, 14)

    private let columns: [(heading: HTML, option: SlateProposal.Option)]
    private let words: Words

    init(_ columns: [(heading: HTML, option: SlateProposal.Option)], _ words: Words) {
        (self.columns, self.words) = (columns, words)
    }

    var html: HTML {
        let groups = columns.first?.option.regionalGroups ?? []
        let height = Self.headHeight + (columns.count + 1) * Self.lineHeight + Self.gap
        let bars = HTML(groups.enumerated().map { place, group in block(group.code, place, place * height) })
        return """
            <figure class="chart">
            <svg role="img" aria-labelledby="regions-title regions-desc" width="100%" height="\(groups.count * height)">
            <title id="regions-title">\(words[.regionsBeside])</title>
            <desc id="regions-desc">\(words[.regionsBesideDescription])</desc>
            \(bars)</svg>
            </figure>

            """
    }

    /// What the whole width stands for, in experts; there is room for words behind the longest bar.
    private var whole: Int {
        let most = columns.flatMap(\.option.regionalGroups).flatMap { [$0.before, $0.after] }.max() ?? 1
        return max(1, most) * 2
    }

    private func block(_ group: String?, _ place: Int, _ top: Int) -> HTML {
        let before = columns.first?.option.regionalGroups[place].before ?? 0
        let lines =
            [bar(before, words[.nowInPost], "office", top + Self.headHeight)]
            + columns.enumerated().map { line, column in
                bar(
                    column.option.regionalGroups[place].after,
                    column.heading,
                    "term",
                    top + Self.headHeight + (line + 1) * Self.lineHeight
                )
            }
        let name = words.group(group.flatMap(RegionalGroup.init))
        return "<text class=\"who-serves\" x=\"0\" y=\"\(top + 13)\">\(name)</text>\n\(lines)"
    }

    private func bar(_ count: Int, _ name: HTML, _ style: String, _ top: Int) -> HTML {
        let width = TermsTimeline.percent(count, of: whole)
        return """
            <rect class="\(style)" x="0" y="\(top + 2)" width="\(width)" height="12"/>
            <text class="count" x="\(width)" dx="6" y="\(top + 13)">\(count) \(name)</text>

            """
    }
}

import ExpertGroup
import Phrases
import RosterDesk
import RosterWeb

/// The people whom a figure counts.
struct FigurePage {
    private let figure: FigureRows
    private let moment: MomentOfReading
    private let words = Words.shown

    init(_ figure: FigureRows, _ moment: MomentOfReading) { (self.figure, self.moment) = (figure, moment) }

    func page(for visitor: Visitor) -> Page {
        Page(title: Self.title(of: figure, words), content: content, place: .group, visitor: visitor)
    }

    private var content: HTML {
        let asAt = moment.asAt.flatMap { CivilDate($0) }.map { words(.figureOn(Day($0))) } ?? words[.today]
        // Women and men have no number where they are closed to the reader, whom a list without values is shown.
        let isClosed = figure.count == nil && figure.reason == nil
        return """
            <p class="back">\(.link(Paths.group(moment), words[.backToGroup]))</p>
            <h1 id="figure">\(Self.title(of: figure, words)): \(Self.count(of: figure, words))</h1>
            <p class="known">\(asAt)</p>
            \(isClosed ? "<p>\(words[.wholeListWithoutValues])</p>\n" : HTML())\(people(of: figure, "figure"))\(parts)
            """
    }

    /// The figures of which it is made, each with its people.
    private var parts: HTML {
        HTML(
            (figure.madeOf ?? []).enumerated().map { place, part -> HTML in
                let heading: HTML = "\(Self.title(of: part, words)): \(Self.count(of: part, words))"
                return Part.html("part-\(place)", heading, people(of: part, "part-\(place)"))
            }
        )
    }

    private static func count(of figure: FigureRows, _ words: Words) -> HTML {
        if let count = figure.count { return "\(count)" }
        return figure.reason == nil ? words.closed : .dash
    }

    /// Those whom it counts, or why it counts no people.
    private func people(of figure: FigureRows, _ heading: String) -> HTML {
        if let reason = figure.reason { return "<p>\(reason)</p>\n" }
        return figure.rows.isEmpty ? "<p>\(words.label(.nobody))</p>\n" : table(of: figure.rows, heading)
    }

    private func table(of people: [MemberOnDay], _ heading: String) -> HTML {
        let columns = [
            Grid.Column(words[.name], .text), Grid.Column(words[.state], .text),
            Grid.Column(words[.groupOfState], .text), Grid.Column(words[.firstDay], .day),
            Grid.Column(words[.servesThrough], .day),
        ]
        let rows = people.map { member -> [HTML] in
            [
                .link(Paths.person(member.person, moment), .name(member.name)),
                member.nationality.map { .recorded($0) } ?? words.label(.toBeDetermined),
                .recorded(member.regionalGroup), .day(member.firstDay), .day(member.effectiveEnd),
            ]
        }
        return Grid(columns: columns, rows: rows, heading: heading).html
    }

    /// What the figure counts; its path where no words are known for it.
    private static func title(of figure: FigureRows, _ words: Words) -> HTML {
        let parts = figure.figure.split(separator: ".").map(String.init)
        switch (parts.first, parts.count) {
        case ("in_post", 1): return words.label(.inPost)
        case ("vacancies", 1): return words[.vacancies]
        case ("ceiling", 2): return words.label(.ceiling)
        case ("regional_groups", 3): return words.group(RegionalGroup(rawValue: parts[1]))
        case ("gender", 2): return words.label(genders[parts[1]] ?? .gender)
        case ("working_groups", 3): return words(.focalPointsOf(parts[1]))
        case ("expertise", 3):
            return parts[2] == "confirmed" ? "\(words.tag(parts[1])), \(words.label(.confirmed))" : words.tag(parts[1])
        default: return .recorded(figure.figure)
        }
    }

    private static let genders: [String: Label] = [
        "woman": .women, "man": .men, "other": .otherGender, "not_disclosed": .notDisclosed,
    ]
}

import ExpertGroup
import Phrases
import RosterDesk

/// How many come from each regional group, drawn; the numbers stand in the table beside it.
struct RegionalChart {
    private static let rowHeight = 44

    private let groups: [RegionalGroupOnDay]
    private let words: Words

    init(_ groups: [RegionalGroupOnDay], _ words: Words) { (self.groups, self.words) = (groups, words) }

    var html: HTML {
        let bars = HTML(groups.enumerated().map { place, line in row(line, place * Self.rowHeight) })
        return """
            <figure class="chart">
            <svg role="img" aria-labelledby="regions-title regions-desc" width="100%" height="\(groups.count * Self.rowHeight)">
            <title id="regions-title">\(words[.regionsTitle])</title>
            <desc id="regions-desc">\(words[.regionsDescription])</desc>
            \(bars)</svg>
            </figure>

            """
    }

    /// What the whole width stands for, in experts.
    private var whole: Int { max(1, groups.map(\.count).max() ?? 1) + 1 }

    private func row(_ line: RegionalGroupOnDay, _ top: Int) -> HTML {
        let width = TermsTimeline.percent(line.count, of: whole)
        return """
            <text class="who-serves" x="0" y="\(top + 12)">\(words.group(line.code))</text>
            <line class="grid" x1="0" x2="100%" y1="\(top + 24)" y2="\(top + 24)"/>
            <rect class="term" x="0" y="\(top + 18)" width="\(width)" height="12"/>
            <text class="count" x="\(width)" dx="6" y="\(top + 29)">\(line.count)</text>

            """
    }
}

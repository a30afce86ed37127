import ExpertGroup
import Phrases
import RosterDesk

/// The terms of those in post on a line of time, drawn; the numbers stand in the table beside it.
///
/// Places are percentages and heights are pixels, so that it is as wide as there is room and its words stay readable.
struct TermsTimeline {
    private static let rowHeight = 46
    private static let headHeight = 30

    private let standing: Standing
    private let words: Words

    /// From the first day of the first year to the last of the last.
    private let years: ClosedRange<Int>
    private let start: CivilDate
    private let days: Int

    /// `nil` where nobody is in post.
    init?(_ standing: Standing, _ words: Words) {
        guard let first = standing.members.map(\.firstDay).min(),
            let last = standing.members.map(\.effectiveEnd).max(),
            let start = CivilDate(year: first.parts.year, month: 1, day: 1),
            let end = CivilDate(year: last.parts.year, month: 12, day: 31)
        else { return nil }
        (self.standing, self.words, self.start) = (standing, words, start)
        years = first.parts.year...last.parts.year
        days = start.distance(to: end) + 1
    }

    var html: HTML {
        let height = Self.headHeight + Self.rowHeight * standing.members.count
        return """
            <figure class="chart">
            <svg role="img" aria-labelledby="terms-title terms-desc" width="100%" height="\(height)">
            <title id="terms-title">\(words[.timelineTitle])</title>
            <desc id="terms-desc">\(words[.timelineDescription])</desc>
            \(grid(height))\(bars)\(today(height))</svg>
            <figcaption>\(words(.timelineKey(Day(standing.asAt))))</figcaption>
            </figure>

            """
    }

    /// A line at each first of January, with the year at as many as there is room for on a telephone.
    private func grid(_ height: Int) -> HTML {
        let step = (years.count + 5) / 6
        return HTML(
            years.enumerated().map { place, year -> HTML in
                guard let day = CivilDate(year: year, month: 1, day: 1) else { return HTML() }
                let x = percent(upTo: day)
                let name: HTML = "<text class=\"year\" x=\"\(x)\" dx=\"4\" y=\"14\">\(year)</text>"
                let label = place.isMultiple(of: step) ? name : HTML()
                return "<line class=\"grid\" x1=\"\(x)\" x2=\"\(x)\" y1=\"0\" y2=\"\(height)\"/>\(label)\n"
            }
        )
    }

    private var bars: HTML {
        HTML(
            standing.members.enumerated().map { place, member -> HTML in
                let top = Self.headHeight + place * Self.rowHeight
                let office = office(of: member, top)
                return """
                    <text class="who-serves" x="0" dx="4" y="\(top + 12)">\(member.name.withoutBidirectionalControls)</text>
                    \(bar("term", from: member.firstDay, through: member.effectiveEnd, y: top + 18, height: 12))\(office)

                    """
            }
        )
    }

    /// The coordinator's office within the term, drawn as a line below the bar.
    private func office(of member: MemberOnDay, _ top: Int) -> HTML {
        let office = standing.coordinator
        guard office.person == member.person, let first = office.firstDay, let last = office.effectiveEnd else {
            return HTML()
        }
        return bar("office", from: first, through: last, y: top + 32, height: 3)
    }

    private func bar(_ style: HTML, from first: CivilDate, through last: CivilDate, y: Int, height: Int) -> HTML {
        let from = max(first, start)
        let width = Self.percent(from.distance(to: last) + 1, of: days)
        return """
            <rect class="\(style)" x="\(percent(upTo: from))" y="\(y)" width="\(width)" height="\(height)"/>
            """
    }

    private func today(_ height: Int) -> HTML {
        let x = percent(upTo: standing.asAt)
        return "<line class=\"today\" x1=\"\(x)\" x2=\"\(x)\" y1=\"18\" y2=\"\(height)\"/>\n"
    }

    private func percent(upTo day: CivilDate) -> String { Self.percent(start.distance(to: day), of: days) }

    /// With two decimals.
    static func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = whole > 0 ? 10_000 * max(0, part) / whole : 0
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)%"
    }
}

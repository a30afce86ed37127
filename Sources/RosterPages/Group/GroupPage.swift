import ExpertGroup
import Phrases
import RosterDesk
import RosterWeb

/// The Group on a day: who is in post and until when, how it is composed, and what needs attention.
struct GroupPage {
    let standing: Standing
    let told: StandingWords
    let moment: MomentOfReading
    let words = Words.shown

    init(_ standing: Standing, _ moment: MomentOfReading) {
        (self.standing, self.moment) = (standing, moment)
        told = StandingWords(standing, words.phrases)
    }

    func page(for visitor: Visitor) -> Page {
        Page(title: words(.groupOn(Day(standing.asAt))), content: content, place: .group, visitor: visitor)
    }

    private var content: HTML {
        """
        <h1>\(words(.groupOn(Day(standing.asAt))))</h1>
        <p class="known">\(words(.asKnown(standing.asKnownOn)))</p>
        \(chooser)
        \(summary)
        \(members)
        \(attention)
        <div class="pair">
        <div>\(regionalGroups)\(gender)\(coordinator)</div>
        <div>\(workingGroups)\(expertise)</div>
        </div>
        """
    }

    /// The day spoken of and whose knowledge is believed, to be chosen.
    private var chooser: HTML {
        """
        <form class="moment" method="get" action="\(Paths.group)">
        <p><label for="as_at">\(words[.onTheDay])</label>
        <input type="date" id="as_at" name="as_at" value="\(moment.asAt ?? standing.asAt.description)"></p>
        <p><label for="as_known">\(words[.knownOn])</label>
        <input type="text" id="as_known" name="as_known" value="\(moment.asKnown ?? "")" aria-describedby="as_known_hint" \
        autocomplete="off" spellcheck="false"></p>
        <p><button>\(words[.show])</button></p>
        <p class="hint" id="as_known_hint">\(words[.knownOnHint])</p>
        </form>
        """
    }

    /// What a reader looks for first.
    private var summary: HTML {
        let source = standing.ceiling.map { "<small>\(.recorded($0.source))</small>" as HTML } ?? HTML()
        var facts = Facts()
        facts.add(words.label(.inPost), "\(link(to: "in_post", HTML(told.countInPost))) \(source)")
        facts.add(words.label(.mandate), HTML(told.mandate))
        facts.add(words.label(.coordinator), HTML(told.coordinator))
        if let next = standing.members.first {
            facts.add(words.label(.whoLeavesNext), "\(person(next.person, next.name)), \(.day(next.effectiveEnd))")
        }
        facts.add(words.label(.plannedOverlap), told.overlaps.map { HTML($0) })
        return "<div class=\"summary\">\(facts.html)</div>"
    }

    /// A figure, which opens the people whom it counts.
    func link(to figure: String, _ content: HTML) -> HTML { .link(Paths.figure(figure, moment), content) }

    func person(_ person: PersonID, _ name: String) -> HTML { .link(Paths.person(person, moment), .name(name)) }

    /// A part of the page whose figures the role may not see.
    func closedPart(_ name: String, _ heading: HTML) -> HTML {
        Part.html(name, heading, "<p>\(words.closed)</p>\n")
    }
}

import Phrases
import RosterDesk
import RosterWeb

/// Finding people by a part of their name.
struct PeoplePage {
    /// What was looked for; `nil` before anything was.
    private let text: String?
    private let found: [FoundPerson]
    private let moment: MomentOfReading
    private let words = Words.shown

    init(_ text: String?, _ found: [FoundPerson], _ moment: MomentOfReading) {
        (self.text, self.found, self.moment) = (text, found, moment)
    }

    func page(for visitor: Visitor) -> Page {
        Page(title: words[.people], content: content, place: .people, visitor: visitor)
    }

    private var content: HTML {
        let known = moment.asKnown.map { "<input type=\"hidden\" name=\"as_known\" value=\"\($0)\">" as HTML } ?? HTML()
        return """
            <h1 id="people">\(words[.people])</h1>
            <form class="moment" method="get" action="\(Paths.people)" role="search">
            <p><label for="q">\(words[.partOfName])</label>
            <input type="search" id="q" name="q" value="\(text ?? "")" dir="auto" aria-describedby="q_hint" \
            autocomplete="off" spellcheck="false"></p>\(known)
            <p><button>\(words[.find])</button></p>
            <p class="hint" id="q_hint">\(words[.partOfNameHint])</p>
            </form>
            \(text == nil ? HTML() : result)
            """
    }

    private var result: HTML {
        guard !found.isEmpty else { return "<p>\(words[.nobodyFound])</p>\n" }
        let columns = [
            Grid.Column(words[.name], .text), Grid.Column(words[.romanised], .text), Grid.Column(words[.state], .text),
        ]
        let rows = found.map { person -> [HTML] in
            [
                .link(Paths.person(person.person, moment), .name(person.name)), .name(person.romanisedName),
                .recorded(person.nationality),
            ]
        }
        let count: HTML = "<p class=\"known\">\(words(.found(found.count, most: SearchPeople.limit)))</p>\n"
        return count + Grid(columns: columns, rows: rows, heading: "people").html
    }
}

import ExpertGroup
import Phrases
import RosterDesk
import RosterWeb

/// The slates that are kept, and the way to options for vacant seats.
struct SlatesPage {
    private let slates: [SlateRecord]
    private let moment: MomentOfReading
    private let words = Words.shown

    init(_ slates: [SlateRecord], _ moment: MomentOfReading) { (self.slates, self.moment) = (slates, moment) }

    func page(for visitor: Visitor) -> Page {
        Page(title: words[.slates], content: content, place: .slates, visitor: visitor)
    }

    private var content: HTML {
        let chooser = OptionsForm(seats: 1, asAt: moment.asAt, call: nil, words).html
        return """
            <h1>\(words[.slates])</h1>
            \(Part.html("options", words[.optionsForSeats], chooser))
            \(Part.html("slates", words[.slatesKept], slates.isEmpty ? "<p>\(words[.noSlate])</p>\n" : table))
            """
    }

    private var table: HTML {
        let columns = [
            Grid.Column(words[.number], .number), Grid.Column(words[.filledOn], .day),
            Grid.Column(words[.call], .text), Grid.Column(words.label(.chosen), .text),
            Grid.Column(words[.note], .text),
        ]
        let rows = slates.map { slate -> [HTML] in
            let names = slate.people.map { HTML.link(Paths.person($0.person, moment), .name($0.name)) }
            return [
                .link(Paths.comparison([slate.id], moment), "\(slate.id)"), .day(slate.filledOn),
                .recorded(slate.call),
                slate.everybodyErased ? words(.slatePeopleErased) : .joined(names, by: "<br>"),
                slate.note.map { .recorded($0) } ?? .dash,
            ]
        }
        return Grid(columns: columns, rows: rows, heading: "slates").html
    }
}

/// For how many seats, on which day and of which call options are asked for.
struct OptionsForm {
    let html: HTML

    init(seats: Int, asAt: String?, call: String?, _ words: Words) {
        html = """
            <form class="moment" method="get" action="\(Paths.options)">
            <p><label for="seats">\(words[.seatsToFill])</label>
            <input type="number" id="seats" name="seats" value="\(seats)" min="1" max="\(ProposeSlate.mostSeats)"></p>
            <p><label for="as_at">\(words[.onTheDay])</label>
            <input type="date" id="as_at" name="as_at" value="\(asAt ?? "")"></p>
            <p><label for="call">\(words[.call])</label>
            <input type="text" id="call" name="call" value="\(call ?? "")" aria-describedby="call_hint" \
            autocomplete="off" spellcheck="false"></p>
            <p><button>\(words[.show])</button></p>
            <p class="hint" id="call_hint">\(words[.seatsHint])</p>
            </form>

            """
    }
}

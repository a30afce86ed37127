import Phrases
import RosterDesk
import RosterWeb

/// Nominations in the order in which they were received, a part of them on each page.
struct NominationsPage {
    /// How many nominations a page shows at most.
    static let limit = 100

    private let list: ListNominations
    private let nominations: ArraySlice<NominationRecord>

    /// Whether others follow behind those of this page.
    private let areMore: Bool
    private let moment: MomentOfReading
    private let words = Words.shown

    init(_ list: ListNominations, _ found: [NominationRecord], _ moment: MomentOfReading) {
        (self.list, self.moment) = (list, moment)
        nominations = list.part.shown(of: found)
        areMore = nominations.count < found.count
    }

    func page(for visitor: Visitor) -> Page {
        Page(title: words[.nominations], content: content, place: .nominations, visitor: visitor)
    }

    private var content: HTML {
        let table: HTML = nominations.isEmpty && areAll ? "<p>\(words[.noneOnRecord])</p>\n" : table
        return """
            <h1 id="nominations">\(words[.nominations])</h1>
            <p class="known">\(words(.nominationsShown(nominations.count, areAll: areAll, areMore: areMore)))</p>
            \(table)\(areAll ? HTML() : otherParts)
            """
    }

    private var areAll: Bool { list.part?.after == nil && !areMore }

    private var otherParts: HTML {
        var links: [HTML] = []
        if list.part?.after != nil {
            links.append(.link(Paths.nominations(call: list.call, after: nil, moment), words[.firstOnes]))
        }
        if areMore, let last = nominations.last {
            links.append(.link(Paths.nominations(call: list.call, after: last.id, moment), words[.nextOnes]))
        }
        return "<p>\(HTML.joined(links, by: " "))</p>\n"
    }

    private var table: HTML {
        let columns = [
            Grid.Column(words[.name], .text), Grid.Column(words[.state], .text),
            Grid.Column(words[.nominatedBy], .text), Grid.Column(words[.call], .text),
            Grid.Column(words[.receivedOn], .day), Grid.Column(words[.status], .text),
            Grid.Column(words[.number], .number),
        ]
        let rows = nominations.map { one -> [HTML] in
            [
                .link(Paths.person(one.person, moment), .name(one.name)), .recorded(one.nationality),
                .recorded(one.nominatingState), .recorded(one.call), .day(one.receivedOn), status(of: one),
                .link(Paths.nomination(one.id, moment), "\(one.id)"),
            ]
        }
        return Grid(columns: columns, rows: rows, heading: "nominations").html
    }

    private func status(of one: NominationRecord) -> HTML {
        one.withdrawnOn != nil ? words[.withdrawn] : one.late ? words[.late] : .dash
    }
}

/// One nomination.
struct NominationPage {
    private let nomination: NominationRecord
    private let moment: MomentOfReading
    private let words = Words.shown

    init(_ nomination: NominationRecord, _ moment: MomentOfReading) {
        (self.nomination, self.moment) = (nomination, moment)
    }

    func page(for visitor: Visitor) -> Page {
        Page(title: title, content: content, place: .nominations, visitor: visitor)
    }

    private var title: HTML { words(.nomination("\(nomination.id)")) }

    private var content: HTML {
        let one = nomination
        let late: HTML = one.late ? " <small>\(words[.afterClosingDate])</small>" : HTML()
        var facts = Facts()
        facts.add(words[.name], .link(Paths.person(one.person, moment), .name(one.name)))
        facts.add(words[.romanised], one.romanisedName.map { .name($0) })
        facts.add(words[.state], .recorded(one.nationality))
        facts.add(words[.nominatedBy], .recorded(one.nominatingState))
        facts.add(words[.call], .recorded(one.call))
        facts.add(words[.receivedOn], "\(.day(one.receivedOn))\(late)")
        facts.add(words[.withdrawnOn], one.withdrawnOn.map { .day($0) })
        facts.add(words[.availableFrom], one.availableFrom.map { .day($0) })
        facts.add(words[.takenFrom], one.takenFrom.map { .recorded($0) })
        facts.add(words[.note], one.note.map { .recorded($0) })
        return "<h1>\(title)</h1>\n<div class=\"summary\">\(facts.html)</div>\n"
    }
}

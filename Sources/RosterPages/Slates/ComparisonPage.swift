import ExpertGroup
import Phrases
import RosterDesk
import RosterWeb

/// Slates side by side and beside the option that is worth most, with the price of each change.
struct ComparisonPage {
    private let comparison: SlateComparison
    private let moment: MomentOfReading
    private let words = Words.shown

    init(_ comparison: SlateComparison, _ moment: MomentOfReading) {
        (self.comparison, self.moment) = (comparison, moment)
    }

    func page(for visitor: Visitor) -> Page {
        Page(title: title, content: content, place: .slates, visitor: visitor)
    }

    private var title: HTML {
        words(
            .slatesCompared(
                comparison.slates.map { words.phrases(.slateColumn($0.slate)) },
                seats: comparison.seats,
                on: Day(comparison.asAt),
                call: comparison.call
            )
        )
    }

    private var content: HTML {
        let option = comparison.option.map { [(heading: words(.slateOption($0.letter ?? "")), option: $0)] } ?? []
        let slates = comparison.slates.map { (heading: words(.slateColumn($0.slate)), option: $0.effect) }
        let size = comparison.staying.count + comparison.seats
        let isEmpty = comparison.seats == 0
        let proof = isEmpty ? nil : comparison.status.map { "<p>\(words(.slateProof($0.rawValue)))</p>\n" as HTML }
        let over = comparison.noRoom.map { "<p>\(HTML($0))</p>\n" as HTML }
        return """
            <h1>\(title)</h1>
            <p class="known">\(words(.asKnown(comparison.asKnownOn)))</p>
            <p class="hint">\(HTML(comparison.paper))</p>
            \(comparison.traded.map { "<p><b>\(HTML($0))</b></p>" as HTML } ?? HTML())
            \(SlateFacts(comparison.staying, size: size, comparison.continuity, words).html())
            \(proof ?? HTML())\(over ?? HTML())
            \(isEmpty ? HTML() : OptionColumns(columns: option + slates, moment: moment, words: words).html)
            \(Part.html("changes", words[.whatChangesCost], HTML(comparison.slates.map(changes))))
            """
    }

    private func changes(of slate: SlateComparison.Column) -> HTML {
        let note = slate.note.map { ": \(.recorded($0))" as HTML } ?? HTML()
        return "<h3>\(words(.slateColumn(slate.slate)))\(note)</h3>\n\(HTML.list(slate.sentences(in: words.phrases)))"
    }
}

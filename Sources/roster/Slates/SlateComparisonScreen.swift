import ExpertGroup
import Phrases
import RosterDesk

/// Slates beside the option that is worth most, as text: what they make of the Group, the price of each change, and which hard
/// rules they break.
struct SlateComparisonScreen {
    let text: String

    init(_ comparison: SlateComparison, _ terminal: Terminal, _ phrases: Phrases) {
        let labels = [Label.stay, .endsOfTerms].map { phrases(.label($0)) }
        var screen = Screen(terminal, phrases, labels: labels)
        let names = comparison.slates.map { phrases(.slateColumn($0.slate)) }
        let title = Phrase.slatesCompared(
            names,
            seats: comparison.seats,
            on: Day(comparison.asAt),
            call: comparison.call
        )
        screen.add(title: phrases(title))
        screen.add(phrases(.asKnown(comparison.asKnownOn)))
        screen.add("")
        screen.add(wrapped: comparison.paper)
        if let traded = comparison.traded { screen.add(wrapped: traded) }
        screen.add("")
        let staying = comparison.staying.map { phrases.isolation.isolated($0.name, in: phrases.language) }
        let size = staying.count + comparison.seats
        screen.add(phrases(.label(.stay)), phrases(.slateStaying(staying.count, size: size, names: staying)))
        screen.add(phrases(.label(.endsOfTerms)), comparison.continuity)
        if comparison.seats > 0 {
            screen.add("")
            screen.add(SlateOptionsTable.of(Self.columns(comparison), phrases))
        }
        for (name, slate) in zip(names, comparison.slates) {
            screen.add("")
            Self.add(slate, called: name, to: &screen, phrases)
        }
        screen.add("")
        if let noRoom = comparison.noRoom { screen.add(wrapped: noRoom) }
        if comparison.seats > 0, let status = comparison.status {
            screen.add(wrapped: phrases(.slateProof(status.rawValue)))
        }
        screen.add(wrapped: phrases(.slateSources))
        screen.add(items: SlateSources.lines(comparison.rules))
        text = screen.text
    }

    private static func columns(_ comparison: SlateComparison) -> [(heading: Phrase, option: SlateProposal.Option)] {
        let option = comparison.option.map { [(heading: Phrase.slateOption($0.letter ?? ""), option: $0)] } ?? []
        return option + comparison.slates.map { (.slateColumn($0.slate), $0.effect) }
    }

    /// What is to be said of one slate, below the table.
    private static func add(
        _ slate: SlateComparison.Column,
        called name: String,
        to screen: inout Screen,
        _ phrases: Phrases
    ) {
        screen.add(title: [name, slate.note].compactMap(\.self).joined(separator: ": "))
        let gains = slate.everybodyErased ? [] : [SlateScreen.gains(slate.effect, phrases)]
        screen.add(items: slate.sentences(in: phrases) + gains)
    }
}

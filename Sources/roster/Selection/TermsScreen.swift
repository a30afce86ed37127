import ExpertGroup
import Phrases
import RosterDesk

/// A suggestion of terms as text: each newcomer's, the ends before and after, and how sure it is.
struct TermsScreen {
    let text: String

    init(_ suggestion: TermsSuggestion, _ terminal: Terminal, _ phrases: Phrases) {
        let windows = [
            (Label.asWished, suggestion.before), (.asSuggested, suggestion.after),
        ].compactMap { label, window in window.map { (label, Self.text(of: $0, suggestion, phrases)) } }
        var screen = Screen(terminal, phrases, labels: windows.map { phrases(.label($0.0)) })
        let title = Phrase.termsTitle(newcomers: suggestion.newcomers.count, on: Day(suggestion.asAt))
        screen.add(title: phrases(title))
        screen.add(phrases(.asKnown(suggestion.asKnownOn)))
        screen.add("")
        screen.add(wrapped: suggestion.paper)
        screen.add("")
        screen.add(Self.newcomers(suggestion, phrases))
        screen.add("")
        for (label, text) in windows { screen.add(phrases(.label(label)), text) }
        screen.add("")
        let (ends, days) = (suggestion.endsAtMost, suggestion.withinDays)
        screen.add(
            wrapped: phrases(
                .termsProof(suggestion.status.rawValue, ends: ends, days: days, off: suggestion.monthsOff)
            )
        )
        if suggestion.status == .optimal {
            let (count, isAll) = (suggestion.ties.count, suggestion.ties.complete)
            screen.add(wrapped: phrases(isAll ? .termsTies(count) : .termsTies(atLeast: count)))
        }
        for line in suggestion.conflict + suggestion.waysOut + suggestion.notes { screen.add(wrapped: line) }
        if !suggestion.ends.isEmpty {
            screen.add(heading: phrases(.label(.onRecord)))
            screen.add(
                Table(
                    [.text(.label(.name)), .whole(.label(.effectiveEnd))],
                    suggestion.ends.map {
                        [phrases.isolation.isolated($0.name, in: phrases.language), $0.effectiveEnd.description]
                    }
                )
            )
        }
        text = screen.text
    }

    private static func text(of window: TermsSuggestion.Window, _ suggestion: TermsSuggestion, _ phrases: Phrases)
        -> String
    {
        phrases(
            .termsWindow(
                window.ends,
                of: window.total,
                days: suggestion.withinDays,
                from: Day(window.firstDay),
                through: Day(window.lastDay)
            )
        )
    }

    private static func newcomers(_ suggestion: TermsSuggestion, _ phrases: Phrases) -> Table {
        Table(
            [
                .text(.label(.newcomer)), .whole(.label(.firstDay)), .whole(.label(.months)),
                .whole(.label(.lastDay)), .whole(.label(.effectiveEnd)),
            ],
            suggestion.newcomers.map { newcomer in
                [
                    phrases.isolation.isolated(newcomer.name, in: phrases.language), newcomer.firstDay.description,
                    newcomer.months.map { phrases(.termLength($0, wished: newcomer.preferred)) },
                    newcomer.lastDay?.description, newcomer.effectiveEnd?.description,
                ]
            }
        ).stacking
    }
}

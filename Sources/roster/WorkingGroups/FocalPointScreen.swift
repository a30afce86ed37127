import ExpertGroup
import Phrases
import RosterDesk

/// A suggestion of focal points as text: who, instead of whom, why, with which loads, and how sure it is.
struct FocalPointScreen {
    private var screen: Screen
    private let phrases: Phrases

    var text: String { screen.text }

    init(_ suggestion: FocalPointSuggestion, _ terminal: Terminal, _ phrases: Phrases) {
        self.init(showing: suggestion, terminal, phrases)
        guard suggestion.workingGroups.contains(where: \.isChanged) else { return }
        screen.add("")
        screen.add(wrapped: phrases(.howToApply))
    }

    /// A suggestion that was made so, and what was recorded.
    init(_ applied: AppliedFocalPoints, _ terminal: Terminal, _ phrases: Phrases) {
        self.init(showing: applied.suggestion, terminal, phrases)
        if applied.recorded { screen.add(heading: phrases(.label(.recorded))) } else { screen.add("") }
        let day = Day(applied.suggestion.asAt)
        screen.add(
            wrapped: phrases(
                .focalPointsApplied(ended: applied.ended.count, assigned: applied.assigned.count, from: day)
            )
        )
        screen.add(
            items: applied.ended.map {
                phrases(.focalPointEnded($0.name, group: $0.workingGroup, through: $0.lastDay.map { Day($0) }))
            }
                + applied.assigned.map {
                    phrases(
                        .focalPointBegun(
                            $0.name,
                            group: $0.workingGroup,
                            leads: $0.lead,
                            from: Day($0.firstDay),
                            until: $0.lastDayWhy
                        )
                    )
                }
        )
    }

    private init(showing suggestion: FocalPointSuggestion, _ terminal: Terminal, _ phrases: Phrases) {
        self.phrases = phrases
        screen = Screen(terminal, phrases, labels: [])
        screen.add(title: phrases(.focalPointTitle(on: Day(suggestion.asAt))))
        screen.add(phrases(.asKnown(suggestion.asKnownOn)))
        screen.add("")
        screen.add(wrapped: suggestion.paper)
        if suggestion.workingGroups.contains(where: { !$0.focalPoints.isEmpty }) {
            screen.add("")
            screen.add(groups(suggestion))
            screen.add("")
            screen.add(reasons(suggestion))
        }
        if !suggestion.experts.isEmpty {
            screen.add("")
            screen.add(loads(suggestion))
        }
        screen.add("")
        screen.add(wrapped: phrases(.focalPointProof(suggestion.status.rawValue)))
        if suggestion.status == .optimal {
            let (count, isAll) = (suggestion.ties.count, suggestion.ties.complete)
            screen.add(wrapped: phrases(isAll ? .focalPointTies(count) : .focalPointTies(atLeast: count)))
        }
        if !suggestion.conflict.isEmpty {
            screen.add(wrapped: phrases(.focalPointConflict))
            screen.add(items: suggestion.conflict)
        }
        for note in suggestion.waysOut + suggestion.notes { screen.add(wrapped: note) }
    }

    private func groups(_ suggestion: FocalPointSuggestion) -> Table {
        func names(_ people: [FocalPointSuggestion.Suggested]) -> String {
            people.map { phrases(.focalPointChange(isolated($0.name), $0.change.rawValue)) }.joined(separator: "\n")
        }
        return Table(
            [
                .whole(.label(.group)), .text(.label(.lead)), .text(.label(.alternates)), .text(.label(.noLonger)),
            ],
            suggestion.workingGroups.map { group in
                [
                    group.code, names(group.focalPoints.filter(\.lead)), names(group.focalPoints.filter { !$0.lead }),
                    group.leaving.map { isolated($0.name) }.joined(separator: "\n"),
                ]
            }
        )
    }

    private func reasons(_ suggestion: FocalPointSuggestion) -> Table {
        Table(
            [.whole(.label(.group)), .text(.label(.name)), .text(.label(.why))],
            suggestion.workingGroups.flatMap { group in
                group.focalPoints.map { [group.code, isolated($0.name), $0.text] }
            }
        )
    }

    private func loads(_ suggestion: FocalPointSuggestion) -> Table {
        Table(
            [
                .text(.label(.name)), .number(.label(.today)), .number(.label(.suggested)),
                .whole(.label(.effectiveEnd)),
            ],
            suggestion.experts.map {
                [isolated($0.name), "\($0.before)", "\($0.after)", $0.effectiveEnd.description]
            }
        )
    }

    private func isolated(_ name: String) -> String { phrases.isolation.isolated(name, in: phrases.language) }
}

extension FocalPointSuggestion.Line {
    /// Whether somebody would begin, end, or change places.
    fileprivate var isChanged: Bool { !leaving.isEmpty || focalPoints.contains { $0.change != .stays } }
}

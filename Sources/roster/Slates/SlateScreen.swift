import ExpertGroup
import Phrases
import Policies
import RosterDesk

/// Options for vacant seats as text: side by side, what they make of the Group, and what each rule costs.
struct SlateScreen {
    let text: String

    /// How many names stand beside a reason; more are left to `roster assessment progress` and to JSON.
    private static let mostNames = 5

    init(_ proposal: SlateProposal, _ terminal: Terminal, _ phrases: Phrases) {
        let facts = Self.facts(proposal, phrases)
        var screen = Screen(terminal, phrases, labels: facts.map { phrases(.label($0.label)) })
        let title = Phrase.slateTitle(seats: proposal.seats, on: Day(proposal.asAt), call: proposal.call)
        screen.add(title: phrases(title))
        screen.add(phrases(.asKnown(proposal.asKnownOn)))
        screen.add("")
        for line in proposal.paper.wrapped(to: terminal.width) { screen.add(line) }
        if let traded = proposal.traded { screen.add(wrapped: traded) }
        screen.add("")
        for fact in facts { screen.add(phrases(.label(fact.label)), fact.text) }
        if !proposal.options.isEmpty {
            screen.add("")
            let headed = proposal.options.map { (heading: Phrase.slateOption($0.letter ?? ""), option: $0) }
            screen.add(SlateOptionsTable.of(headed, phrases))
            screen.add("")
            for option in proposal.options {
                screen.add(phrases(.slateOption(option.letter ?? "")), Self.gains(option, phrases))
            }
        }
        screen.add("")
        screen.add(wrapped: phrases(.slateProof(proposal.status.rawValue)))
        if proposal.status == .optimal {
            let (count, isAll) = (proposal.ties.count, proposal.ties.complete)
            screen.add(wrapped: phrases(isAll ? .slateTies(count) : .slateTies(atLeast: count)))
        }
        Self.addConflict(of: proposal, to: &screen, phrases)
        for forced in [proposal.whyNot, proposal.why].compactMap(\.self) {
            screen.add("")
            screen.add(wrapped: forced.text)
            screen.add(items: forced.conflict)
        }
        if let front = proposal.front { SlateFrontTable.add(front, to: &screen, phrases) }
        screen.add(heading: phrases(.label(.rules)))
        screen.add(Self.rules(proposal, phrases))
        screen.add("")
        if !proposal.options.isEmpty { screen.add(wrapped: phrases(.slateCosts)) }
        screen.add(wrapped: phrases(.slateSources))
        screen.add(items: SlateSources.lines(proposal.rules))
        text = screen.text
    }

    private static func facts(_ proposal: SlateProposal, _ phrases: Phrases) -> [(label: Label, text: String)] {
        let staying = proposal.staying.map { one in
            phrases.isolation.isolated(one.name, in: phrases.language)
        }
        let excluded = SlateProposal.Reason.allCases.compactMap { reason -> String? in
            let people = proposal.notProposed.filter { $0.reason == reason }
            guard !people.isEmpty else { return nil }
            let names = people.count > mostNames ? [] : people.map(\.name)
            return phrases(.slateExcluded(people.count, reason: reason.rawValue, names: names))
        }
        return [
            (.stay, phrases(.slateStaying(staying.count, size: proposal.size, names: staying))),
            (.endsOfTerms, proposal.continuity),
            (.mayBeChosen, phrases(.slateEligible(proposal.eligible))),
        ] + (excluded.isEmpty ? [] : [(.notProposed, excluded.joined(separator: "; "))])
    }

    /// Why there is no option, and what would have to give way.
    private static func addConflict(of proposal: SlateProposal, to screen: inout Screen, _ phrases: Phrases) {
        guard proposal.status == .infeasible else { return }
        screen.add(wrapped: phrases(.slateConflict))
        screen.add(items: proposal.conflict)
        let ways = proposal.rules.filter { $0.valueWithout != nil }.map(\.name)
        if !ways.isEmpty { screen.add(wrapped: phrases(.slateWayOut(ways))) }
        for repair in proposal.repairs {
            screen.add(wrapped: phrases(.slateRepair))
            screen.add(items: repair)
        }
    }

    /// Which expertise gains holders by an option, and which rules that are soft it does not keep.
    static func gains(_ option: SlateProposal.Option, _ phrases: Phrases) -> String {
        phrases(
            .slateGains(option.expertise.map { "\($0.code ?? "") \($0.before) → \($0.after)" }, broken: option.broken)
        )
    }

    private static func rules(_ proposal: SlateProposal, _ phrases: Phrases) -> Table {
        Table(
            [
                .text(.label(.rule)), .whole(.label(.set)), .number(.label(.costs)), .text(.label(.asks)),
            ],
            proposal.rules.map { rule in
                [
                    rule.name, rule.setting.rawValue, rule.cost.map { "\($0)" } ?? (rule.setting == .hard ? "–" : ""),
                    rule.text,
                ]
            }
        )
    }
}

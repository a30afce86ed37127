import ExpertGroup
import Phrases
import Selection

/// Puts a suggestion of terms into words.
struct TermsWords {
    private let phrases = Phrases(in: .english, .plain)

    func say(_ phrase: Phrase) -> String { phrases(phrase) }

    /// Whose terms cannot be so long or so short that the windows hold no more than they may.
    func conflict(_ rules: [StaggerAnswer.Rule], _ ground: TermsGround) -> [String] {
        let names = rules.compactMap { rule -> String? in
            guard case .newcomer(let id) = rule, let place = Int(id) else { return nil }
            return ground.newcomers[place].name
        }
        guard !names.isEmpty else { return [] }
        return [
            say(
                .termsConflict(
                    names,
                    months: ground.lengths.map { "\($0)" },
                    ends: ground.endsAtMost,
                    days: ground.withinDays
                )
            )
        ]
    }

    /// What lets there be lengths: more ends in a window, or other lengths.
    func waysOut(_ ground: TermsGround) -> [String] {
        let enough = ground.enoughEnds.map { say(.termsWayOut(endsAtMost: $0)) }
        return [enough, say(.termsWayOutMonths)].compactMap(\.self)
    }

    /// Who ends with the mandate; and that more end together already than may.
    func notes(_ newcomers: [TermsSuggestion.Newcomer], _ ground: TermsGround) -> [String] {
        var notes: [String] = []
        if let window = ground.fullestWindow(ground.ends), window.ends > ground.endsAtMost {
            notes.append(
                say(
                    .termsBunched(
                        window.ends,
                        of: window.total,
                        from: Day(window.firstDay),
                        through: Day(window.lastDay)
                    )
                )
            )
        }
        let cut = newcomers.filter { $0.lastDay != $0.effectiveEnd }
        if let end = cut.compactMap(\.effectiveEnd).first {
            notes.append(say(.termsEndWithMandate(cut.map(\.name), on: Day(end))))
        }
        return notes
    }
}

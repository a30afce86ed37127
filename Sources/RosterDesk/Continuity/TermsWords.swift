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

    /// For whom which lengths were not tried, since the terms would be past.
    private func past(_ ground: TermsGround) -> [String] {
        let untried = Dictionary(grouping: ground.newcomers) { newcomer in
            ground.lengths.filter { !ground.lengths(for: newcomer).contains($0) }
        }
        return untried.sorted { $0.key.count < $1.key.count }.filter { !$0.key.isEmpty }.map { months, newcomers in
            say(.termsPast(newcomers.map(\.name), months: months, before: Day(ground.record.day)))
        }
    }

    /// What lets there be lengths: more ends in a window, or other lengths.
    func waysOut(_ ground: TermsGround) -> [String] {
        let enough = ground.enoughEnds.map { say(.termsWayOut(endsAtMost: $0)) }
        return [enough, say(.termsWayOutMonths)].compactMap(\.self)
    }

    /// Who ends with the mandate; that more end together already than may; which lengths were not tried; and that there would be
    /// more than the ceiling.
    func notes(_ newcomers: [TermsSuggestion.Newcomer], _ ground: TermsGround, months: [Int?]) -> [String] {
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
        notes += past(ground)
        if let (seats, number) = ground.overCeiling(months), let ceiling = seats.ceiling {
            notes.append(
                say(
                    .termsOverCeiling(
                        seats.inPost + number,
                        on: Day(seats.day),
                        ceiling: ceiling.experts,
                        source: "\(ceiling.authority)"
                    )
                )
            )
        }
        return notes
    }
}

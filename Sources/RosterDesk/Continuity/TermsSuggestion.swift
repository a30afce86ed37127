package import ExpertGroup
import Phrases
import Selection

/// Lengths of terms for newcomers, by which not too many terms end close together; it decides nothing.
package struct TermsSuggestion: Codable, Hashable, Sendable {
    package let asAt: CivilDate
    package let asKnownOn: String

    /// What is found: `optimal`, `feasible`, `infeasible`, `unknown`.
    package let status: SlateProposal.Status

    /// What kind of paper it is, in words.
    package let paper: String

    /// Within how many days in a row how many terms may end.
    package let withinDays: Int
    package let endsAtMost: Int

    /// The lengths that were tried, in months.
    package let months: [Int]
    package let newcomers: [Newcomer]

    /// Those in post and to come, the next to leave first.
    package let ends: [End]

    /// The days in a row that hold the most ends if each newcomer serves as long as was wished for; null without ends.
    @Explicit package var before: Window?

    /// The same with the lengths that are suggested; null where none are.
    @Explicit package var after: Window?

    /// By how many months the lengths are off the wishes in all; null where none are suggested.
    @Explicit package var monthsOff: Int?
    package let ties: FocalPointSuggestion.Ties

    /// What cannot be together, in words, and what can be done about it.
    package let conflict: [String]
    package let waysOut: [String]
    package let notes: [String]

    /// Somebody who is to be appointed, and for how long it could be.
    package struct Newcomer: Codable, Hashable, Sendable {
        package let name: String
        package let firstDay: CivilDate
        package let preferred: Int

        /// Null where none are suggested, as are the days.
        @Explicit package var months: Int?

        /// The last day of the term, which is served.
        @Explicit package var lastDay: CivilDate?

        /// The same, or the last day of the mandate as it is known, if that comes before.
        @Explicit package var effectiveEnd: CivilDate?
    }

    /// When somebody's service ends, as it is known.
    package struct End: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let effectiveEnd: CivilDate
    }

    /// Days in a row, and how many of all ends lie within them.
    package struct Window: Codable, Hashable, Sendable {
        package let ends: Int
        package let total: Int
        package let firstDay: CivilDate
        package let lastDay: CivilDate
    }
}

extension TermsSuggestion {
    init(_ ground: TermsGround, _ words: TermsWords) {
        let answer = ground.answer(endsAtMost: ground.endsAtMost)
        let months = Dictionary(answer.terms.map { ($0.newcomer, $0.months) }) { first, _ in first }
        let newcomers = ground.newcomers.enumerated().map { place, newcomer in
            Newcomer(newcomer, months: months["\(place)"])
        }
        let wished = ground.newcomers.map { $0.effectiveEnd($0.preferred) }
        let suggested = newcomers.compactMap(\.effectiveEnd)
        self.init(
            asAt: ground.record.day,
            asKnownOn: ground.record.asKnownOn,
            status: SlateProposal.Status(answer.status),
            paper: words.say(.termsPaper),
            withinDays: ground.withinDays,
            endsAtMost: ground.endsAtMost,
            months: ground.lengths,
            newcomers: newcomers,
            ends: ground.experts.map {
                End(person: $0.expert.person, name: $0.name, effectiveEnd: $0.expert.service.spell.lastDay)
            },
            before: ground.fullestWindow(ground.ends + wished),
            after: answer.terms.isEmpty ? nil : ground.fullestWindow(ground.ends + suggested),
            monthsOff: answer.value,
            ties: FocalPointSuggestion.Ties(count: answer.ties.count, complete: answer.ties.isComplete),
            conflict: words.conflict(answer.conflict, ground),
            waysOut: answer.status == .infeasible ? words.waysOut(ground) : [],
            notes: words.notes(newcomers, ground, months: newcomers.map(\.months))
        )
    }
}

extension TermsSuggestion.Newcomer {
    init(_ newcomer: StaggerNewcomer, months: Int?) {
        self.init(
            name: newcomer.name,
            firstDay: newcomer.firstDay,
            preferred: newcomer.preferred,
            months: months,
            lastDay: months.map(newcomer.lastDay),
            effectiveEnd: months.map(newcomer.effectiveEnd)
        )
    }
}

import ExpertGroup
import Selection

/// All that a suggestion of terms is made of: the ends that are known, the newcomers, and how many ends a window may hold.
struct TermsGround {
    let record: GroupRecord
    let newcomers: [StaggerNewcomer]

    /// The lengths that are tried, in months, in order.
    let lengths: [Int]
    let withinDays: Int
    let endsAtMost: Int

    /// Those in post and to come, each with the last day of service as it is known, the next to leave first.
    var experts: [ExpertRecord] { record.isInForce ? record.experts : [] }
    var ends: [CivilDate] { experts.map(\.expert.service.spell.lastDay) }

    /// How many steps each search takes at most: a limit that is the same on every machine.
    private static let nodes = 200_000
    private static let mostTies = 1_000

    /// What the engine finds; where too many end together already, newcomers only add nothing to that.
    func answer(endsAtMost: Int) -> StaggerAnswer {
        StaggerProblem(
            newcomers: newcomers.enumerated().map { place, newcomer in
                StaggerProblem.Newcomer(
                    id: "\(place)",
                    options: lengths.map {
                        StaggerProblem.Option(months: $0, lastDay: Int(newcomer.effectiveEnd($0).dayNumber))
                    },
                    preferred: newcomer.preferred
                )
            },
            ends: ends.map { Int($0.dayNumber) },
            windowDays: withinDays,
            maxEnds: endsAtMost
        ).solvedBesideExcess(budget: Self.nodes, countingTiesUpTo: Self.mostTies)
    }

    /// How many ends a window would have to be allowed to hold for there to be lengths; `nil` where it is not known.
    var enoughEnds: Int? {
        let all = ends.count + newcomers.count
        guard endsAtMost < all else { return nil }
        return (endsAtMost + 1...all).first { answer(endsAtMost: $0).status == .optimal }
    }

    /// So many days in a row that hold the most of these ends, the earliest such; `nil` without ends.
    func fullestWindow(_ ends: [CivilDate]) -> TermsSuggestion.Window? {
        var fullest: TermsSuggestion.Window?
        for first in ends.sorted() {
            let last = first.adding(days: withinDays - 1)
            let count = ends.count { first <= $0 && $0 <= last }
            guard count > fullest?.ends ?? 0 else { continue }
            fullest = TermsSuggestion.Window(ends: count, total: ends.count, firstDay: first, lastDay: last)
        }
        return fullest
    }
}

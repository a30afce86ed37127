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

    /// How many seats there are, on the days on which the Group or its ceiling becomes another.
    let seats: [SeatsOnDay]

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
                    options: lengths(for: newcomer).map {
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

    /// The lengths that are tried for a newcomer: none with which the term would have ended before the day spoken of.
    func lengths(for newcomer: StaggerNewcomer) -> [Int] {
        lengths.filter { newcomer.effectiveEnd($0) >= record.day }
    }

    /// Refuses newcomers whose terms would be past with any length, and more of them than there are free seats even if each
    /// serves for the shortest time that is tried.
    func check() throws {
        let past = newcomers.filter { lengths(for: $0).isEmpty }
        guard past.isEmpty else {
            throw Failure.termsArePast(past.map(\.name), months: lengths, on: record.day)
        }
        let shortest = newcomers.map { lengths(for: $0).first }
        for seats in seats { try seats.checkRoom(for: count(serving: shortest, on: seats.day)) }
    }

    /// The first day on which there would be more in post than the ceiling, were newcomers appointed for these lengths, and how
    /// many there would be.
    func overCeiling(_ months: [Int?]) -> (seats: SeatsOnDay, newcomers: Int)? {
        seats.map { ($0, count(serving: months, on: $0.day)) }.first { $0.0.isOverfull(with: $0.1) }
    }

    private func count(serving months: [Int?], on day: CivilDate) -> Int {
        zip(newcomers, months).count { newcomer, months in
            newcomer.firstDay <= day && months.map { day <= newcomer.effectiveEnd($0) } ?? false
        }
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

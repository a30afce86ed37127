import ExpertGroup
import Policies
import Selection

/// Until when each of those who are suggested supports a working group, so that what is recorded for later days stands and
/// there are no more then than may be.
///
/// On the day on which somebody who is recorded takes up, whoever is too many with them ends the day before: the same expert in
/// another place, another lead, and where a working group or an expert has more than the policies allow, alternates before
/// leads and what was decided beforehand last. Whoever is recorded is never touched.
struct FocalPointPeriods {
    /// Somebody who is assigned, and where that ends while they serve on, the day after and why.
    private struct New {
        let person: PersonID
        let workingGroup: String
        let leads: Bool
        let isRequired: Bool
        let effectiveEnd: CivilDate
        var until: Until?

        /// Whether it still holds on a later day.
        func holds(on day: CivilDate) -> Bool { until == nil && day <= effectiveEnd }
    }

    /// The end of an assignment before the expert's service ends.
    struct Until: Hashable {
        /// The first day on which it does not hold.
        let day: CivilDate
        let cause: Cause

        var lastDay: CivilDate { day.adding(days: -1) }
    }

    /// What is recorded from the day on with which the assignment would be too much.
    enum Cause: Hashable {
        /// The same expert in the same working group.
        case ownAssignment

        /// Another lead.
        case lead(String)

        /// Others in the same working group, and how many there may be.
        case workingGroupFull([String], most: Int)

        /// The same expert in other working groups, and how many there may be.
        case expertFull([String], most: Int)
    }

    private let ground: FocalPointGround
    private var assigned: [New]

    /// What is recorded and goes on, or begins later.
    private let recorded: [FocalPointQueries.Assigned]

    init(_ ground: FocalPointGround, _ reckoning: FocalPointReckoning) {
        let suggested = ground.groups.flatMap { reckoning.assignments(to: $0.code) }
        let served = Set(suggested.map(\.group))
        var (assigned, staying): ([New], Set<FocalPointQueries.Assigned>) = ([], [])
        for one in suggested {
            guard let expert = ground.experts.first(where: { $0.person.description == one.expert }) else { continue }
            let leads = one.role == .lead
            if let today = ground.today(expert.person, in: one.group), today.lead == leads {
                staying.insert(today)
            } else {
                assigned.append(
                    New(
                        person: expert.person,
                        workingGroup: one.group,
                        leads: leads,
                        isRequired: one.reasons.contains(.required),
                        effectiveEnd: expert.effectiveEnd
                    )
                )
            }
        }
        self.ground = ground
        self.assigned = assigned
        recorded = ground.assigned.filter {
            $0.firstDay > ground.day || staying.contains($0) || !served.contains($0.workingGroup)
        }
        for day in Set(recorded.map(\.firstDay)).sorted() where day > ground.day { keepRules(from: day) }
    }

    /// Until when somebody who is assigned supports a working group; `nil` for as long as they serve.
    func until(_ person: PersonID, in workingGroup: String) -> Until? {
        assigned.first { $0.person == person && $0.workingGroup == workingGroup }?.until
    }

    /// Ends whatever is too much with what is recorded from a day on.
    private mutating func keepRules(from day: CivilDate) {
        let beginning = recorded.filter { $0.firstDay == day }
        // The database asks for these two of what is stored, also where it ends with somebody's service before.
        for one in beginning {
            for place in assigned.indices
            where assigned[place].until == nil && assigned[place].workingGroup == one.workingGroup {
                if assigned[place].person == one.person {
                    assigned[place].until = Until(day: day, cause: .ownAssignment)
                } else if assigned[place].leads && one.lead {
                    assigned[place].until = Until(day: day, cause: .lead(one.name))
                }
            }
        }
        let present = beginning.filter { $0.effectiveEnd >= day }
        for person in Set(present.map(\.person)).sorted() {
            let cause = present.filter { $0.person == person }.map(\.workingGroup)
            while let most = ground.groupsAtMost, load(of: person, on: day) > most,
                let place = last(on: day, where: { $0.person == person })
            {
                assigned[place].until = Until(day: day, cause: .expertFull(cause, most: most))
            }
        }
        for code in Set(present.map(\.workingGroup)).sorted() {
            let cause = present.filter { $0.workingGroup == code }.map(\.name)
            while isOverfull(code, on: day), let place = last(on: day, where: { $0.workingGroup == code }) {
                assigned[place].until = Until(day: day, cause: .workingGroupFull(cause, most: most))
            }
        }
    }

    /// How many focal points a working group has at most.
    private var most: Int { ground.policies.staffing.focalPoints.upperBound }

    private func isOverfull(_ code: String, on day: CivilDate) -> Bool {
        let standing = recorded.count { $0.workingGroup == code && $0.firstDay <= day && day <= $0.effectiveEnd }
        return standing + assigned.count { $0.workingGroup == code && $0.holds(on: day) } > most
    }

    private func load(of person: PersonID, on day: CivilDate) -> Int {
        let standing = recorded.count { $0.person == person && $0.firstDay <= day && day <= $0.effectiveEnd }
        return standing + assigned.count { $0.person == person && $0.holds(on: day) }
    }

    /// The assignment that ends first: none that was decided beforehand before others, no lead before alternates, and one in a
    /// working group that has too many sooner than another; of several the last.
    private func last(on day: CivilDate, where isMeant: (New) -> Bool) -> Int? {
        func rank(_ place: Int) -> [Int] {
            let one = assigned[place]
            return [
                one.isRequired ? 1 : 0, isOverfull(one.workingGroup, on: day) ? 0 : 1, one.leads ? 1 : 0, -place,
            ]
        }
        return assigned.indices.filter { isMeant(assigned[$0]) && assigned[$0].holds(on: day) }
            .min { rank($0).lexicographicallyPrecedes(rank($1)) }
    }
}

/// The rules, told once more in Swift and from the documents, so that they do not share a mistake with the schema.
///
/// Each is known by the constraint that ought to refuse what breaks it.
enum Rules {
    typealias Facts = [FactKey: Fact]

    /// A row that was inserted, if it has no `old`, or updated.
    struct Change: Sendable {
        var key: FactKey
        var old: Fact?
        var new: Fact

        /// Whether it begins on other days, or for another person, than before.
        fileprivate var setsBeginning: Bool { old?.days != new.days || old?.person != new.person }
    }

    /// The end of two years from a day, that day excluded: in a year of 366 days 29 February decides.
    ///
    /// From 29 February two years last through 28 February.
    static func twoYears(from day: Int32) -> Int32 { day + (day <= leapDay ? 731 : 730) }

    /// 29 February 2024, the only one in reach.
    private static let leapDay: Int32 = 8_825

    // MARK: What one row says

    /// The rules that a row breaks by itself.
    static func brokenAlone(by fact: Fact) -> [String] {
        var broken: [String] = []
        func demand(_ rule: String, _ holds: Bool) { if !holds { broken.append("\(fact.table.rawValue)_\(rule)") } }
        switch fact.table {
        case .appointment, .coordinatorTerm:
            demand(fact.table == .appointment ? "term_has_both_days" : "has_both_days", !fact.days.isEmpty)
            demand("end_has_reason", (fact.endedOn == nil) == (fact.endedBecause == nil))
            demand("ends_for_known_reason", ["resigned", "terminated", "died", nil].contains(fact.endedBecause))
            demand("ends_within_term", (fact.endedOn ?? .min) < fact.days.upperBound)
            guard fact.table == .coordinatorTerm else { break }
            let consented = fact.consentedOn ?? .max
            demand("has_prior_consent", consented <= fact.appointedOn ?? .min && consented <= fact.days.lowerBound)
            let isTwoYears = fact.days.upperBound == twoYears(from: fact.days.lowerBound)
            demand("is_two_years_unless_authorised", isTwoYears || fact.authority != nil)
        case .actingCoordinator: demand("has_both_days", !fact.days.isEmpty)
        case .focalPoint:
            demand("begins_on_a_day", !fact.days.isEmpty)
            let isWithin = fact.endedOn.map { (fact.days.lowerBound - 1..<fact.days.upperBound).contains($0) }
            demand("ends_within_assignment", isWithin ?? true)
        case .ceiling: demand("is_positive", fact.experts > 0)
        case .mandate: demand("ends_after_its_adoption", !fact.days.isEmpty)
        }
        return broken
    }

    // MARK: What no two rows may say together

    /// The rules that a row breaks beside another one.
    static func brokenTogether(by fact: Fact, and other: Fact) -> [String] {
        var broken: [String] = []
        func refuse(_ rule: String, _ isBroken: Bool) {
            if isBroken { broken.append("\(fact.table.rawValue)_\(rule)") }
        }
        guard fact.table == other.table else { return [] }
        let onOneDay = fact.served.overlaps(other.served)
        switch fact.table {
        case .appointment: refuse("serves_person_once_a_day", onOneDay && fact.person == other.person)
        case .coordinatorTerm: refuse("is_held_by_one_at_a_time", onOneDay)
        case .actingCoordinator: refuse("is_one_at_a_time", onOneDay)
        case .focalPoint:
            let inOneGroup = onOneDay && fact.workingGroup == other.workingGroup
            refuse("is_assigned_once_a_day", inOneGroup && fact.person == other.person)
            refuse("leads_alone", inOneGroup && fact.leads && other.leads)
        case .ceiling: refuse("begins_on_its_own_day", fact.days.lowerBound == other.days.lowerBound)
        case .mandate: refuse("ends_on_its_own_day", fact.days.upperBound == other.days.upperBound)
        }
        return broken
    }

    /// Whether the first day lies in no mandate; judged when the first day is set.
    static func beginsOutsideMandate(_ change: Change, among facts: Facts) -> Bool {
        guard [.appointment, .coordinatorTerm].contains(change.new.table), change.setsBeginning else { return false }
        return !facts.contains { $0.key.table == .mandate && $0.value.days.contains(change.new.days.lowerBound) }
    }

    // MARK: What a change may do beside the rows of other tables

    /// The rules that a change breaks among all facts; these can wait for the commit.
    static func brokenAcross(by change: Change, among facts: Facts) -> [String] {
        let new = change.new
        var broken: [String] = []
        switch new.table {
        case .appointment:
            let day = new.served.first { day in
                !(change.old?.served.contains(day) ?? false) && inPost(on: day, facts) > ceiling(on: day, facts)
            }
            if day != nil { broken.append("appointment_keeps_within_ceiling") }
        case .coordinatorTerm, .actingCoordinator, .focalPoint:
            let serves = facts.values.contains {
                $0.table == .appointment && $0.person == new.person && $0.served.contains(new.days.lowerBound)
            }
            if change.setsBeginning, !serves { broken.append("\(new.table.rawValue)_is_serving_expert") }
            let opposite: RosterTable? =
                switch new.table {
                case .coordinatorTerm: .actingCoordinator
                case .actingCoordinator: .coordinatorTerm
                default: nil
                }
            let clashes = facts.values.contains { $0.table == opposite && $0.served.overlaps(new.served) }
            if clashes { broken.append("acting_coordinator_acts_in_vacancy") }
        case .ceiling, .mandate: break
        }
        return broken
    }

    static func inPost(on day: Int32, _ facts: Facts) -> Int {
        facts.values.count { $0.table == .appointment && $0.served.contains(day) }
    }

    /// The ceiling of a day: the latest that has begun; without one there is no limit.
    static func ceiling(on day: Int32, _ facts: Facts) -> Int {
        let begun = facts.values.filter { $0.table == .ceiling && $0.days.lowerBound <= day }
        return begun.max { $0.days.lowerBound < $1.days.lowerBound }?.experts ?? .max
    }
}

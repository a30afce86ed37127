/// Working groups, continuity and the ends ahead (`config/staffing.yml`, where each key has its source).
package struct StaffingPolicy: Hashable, Sendable {
    /// Whether one of several focal points leads.
    package enum Lead: String, CaseIterable, Sendable {
        case expected, optional
    }

    /// How many focal points a working group has without a warning (S/2011/819, annex, paragraph 14).
    package let focalPoints: ClosedRange<Int>

    package let focalPointsLead: Lead

    /// The windows in which ends of terms are added up, in days.
    package let endsWithinDays: [Int]

    /// The longest window in which ends of terms are added up, in months.
    package let endsWithinMonths: Int

    /// The share of the experts in post whose terms end within one window, in per cent, from which it warns.
    package let endsWarnFromPercent: Int

    /// How many days before its last day a mandate's end is warned of.
    package let mandateEndsSoonDays: Int

    /// How near to 1 January or the mandate's last day a hand-over of the coordinator is warned of, in days.
    package let handOverNearDays: Int

    /// The lengths of terms that are tried for newcomers, in months.
    package let termMonths: [Int]

    /// The length that is wished for where nothing else is said, in months.
    package let termPreferredMonths: Int

    /// In how many days in a row too many terms should not end, and how many may.
    package let staggerWithinDays: Int
    package let staggerEndsAtMost: Int

    private enum Key: String, CaseIterable {
        case focalPointsLeast = "focal_points_least"
        case focalPointsMost = "focal_points_most"
        case focalPointsLead = "focal_points_lead"
        case endsWithinDays = "ends_within_days"
        case endsWithinMonths = "ends_within_months"
        case endsWarnFromPercent = "ends_warn_from_percent"
        case mandateEndsSoonDays = "mandate_ends_soon_days"
        case handOverNearDays = "hand_over_near_days"
        case termMonths = "term_months"
        case termPreferredMonths = "term_preferred_months"
        case staggerWithinDays = "stagger_within_days"
        case staggerEndsAtMost = "stagger_ends_at_most"
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        let least = try reader.integer(.focalPointsLeast, in: 0...20)
        let most = try reader.integer(.focalPointsMost, in: 1...20)
        guard least <= most else {
            throw reader.problem(.comesBefore(Key.focalPointsLeast.rawValue), .focalPointsMost)
        }
        focalPoints = least...most
        focalPointsLead = try reader.choice(.focalPointsLead)
        endsWithinDays = try reader.integers(.endsWithinDays, in: 1...3650)
        endsWithinMonths = try reader.integer(.endsWithinMonths, in: 1...120)
        endsWarnFromPercent = try reader.integer(.endsWarnFromPercent, in: 1...100)
        mandateEndsSoonDays = try reader.integer(.mandateEndsSoonDays, in: 0...3650)
        handOverNearDays = try reader.integer(.handOverNearDays, in: 0...180)
        termMonths = try reader.integers(.termMonths, in: 1...120)
        termPreferredMonths = try reader.integer(.termPreferredMonths, in: 1...120)
        staggerWithinDays = try reader.integer(.staggerWithinDays, in: 1...3650)
        staggerEndsAtMost = try reader.integer(.staggerEndsAtMost, in: 1...100)
    }
}

/// The no-objection procedure (`config/silence.yml`, where each key has its source).
package struct SilencePolicy: Hashable, Sendable {
    /// Who sees which member objected; the others see that one did.
    package enum Audience: String, CaseIterable, Sendable {
        case chairAndSecretariat = "chair_and_secretariat"
        case committee
    }

    /// What becomes of the deadline when members of the Committee change meanwhile.
    package enum MembershipChange: String, CaseIterable, Sendable {
        case reset, keep
    }

    /// How many working days it lasts.
    package let workingDays: Int

    /// When it closes on its last day, at New York's time.
    package let closesAt: TimeOfDay

    package let objectorShownTo: Audience
    package let membershipChange: MembershipChange

    /// Whether a delegation may object, hold and release online for itself.
    package let isOnline: Bool

    private enum Key: String, CaseIterable {
        case workingDays = "working_days"
        case closesAt = "closes_at"
        case objectorShownTo = "objector_shown_to"
        case membershipChange = "membership_change"
        case online
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        workingDays = try reader.integer(.workingDays, in: 1...60)
        closesAt = try reader.time(.closesAt)
        objectorShownTo = try reader.choice(.objectorShownTo)
        membershipChange = try reader.choice(.membershipChange)
        isOnline = try reader.isOn(.online)
    }
}

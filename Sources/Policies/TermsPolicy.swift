/// Terms of office (`config/terms.yml`, where each key has its source).
package struct TermsPolicy: Hashable, Sendable {
    /// What happens to an appointment that lacks something that the documents only recommend.
    package enum Demand: String, CaseIterable, Sendable {
        /// It is warned of.
        case advised

        /// It is refused.
        case required
    }

    /// What a coordinator is appointed for whose predecessor left early.
    package enum Successor: String, CaseIterable, Sendable {
        case fullTerm = "full_term"
        case remainder
    }

    /// The length of the coordinator's term, in years (S/2011/819, annex, paragraph 9).
    package let coordinatorYears: Int

    package let successor: Successor

    /// The number of days after which it warns that somebody still acts as coordinator.
    package let actingWarnsAfterDays: Int

    /// A record of the consultation with the Committee (S/2011/819, annex, paragraph 2).
    package let consultation: Demand

    /// The Committee's consent to an expert who is not the coordinator.
    package let expertConsent: Demand

    /// The most years of service without a warning; `nil` where there is no such limit.
    package let maximumServiceYears: Int?

    /// The most months under contract within `consultantWindowMonths` (ST/AI/2013/4).
    package let consultantMonths: Int

    /// The window in which months under contract are added up (ST/AI/2013/4).
    package let consultantWindowMonths: Int

    private enum Key: String, CaseIterable {
        case coordinatorYears = "coordinator_years"
        case successor
        case actingWarnsAfterDays = "acting_warns_after_days"
        case consultation
        case expertConsent = "expert_consent"
        case maximumServiceYears = "maximum_service_years"
        case consultantMonths = "consultant_months"
        case consultantWindowMonths = "consultant_window_months"
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        coordinatorYears = try reader.integer(.coordinatorYears, in: 1...10)
        successor = try reader.choice(.successor)
        actingWarnsAfterDays = try reader.integer(.actingWarnsAfterDays, in: 0...3650)
        consultation = try reader.choice(.consultation)
        expertConsent = try reader.choice(.expertConsent)
        maximumServiceYears = try reader.integerOrNone(.maximumServiceYears, in: 1...50)
        consultantMonths = try reader.integer(.consultantMonths, in: 1...120)
        consultantWindowMonths = try reader.integer(.consultantWindowMonths, in: 1...120)
        guard consultantMonths <= consultantWindowMonths else {
            throw reader.problem(.comesBefore(Key.consultantMonths.rawValue), .consultantWindowMonths)
        }
    }
}

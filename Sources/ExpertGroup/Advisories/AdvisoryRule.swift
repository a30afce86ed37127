/// A kind of advice; the raw value is its name in the interface.
package enum AdvisoryRule: String, CaseIterable, Codable, Sendable {
    case mandateNotInForce = "mandate_not_in_force"
    case mandateEndsSoon = "mandate_ends_soon"
    case ceilingAmendmentNotRecorded = "ceiling_amendment_not_recorded"
    case overCeiling = "over_ceiling"
    case termBeyondMandate = "term_beyond_mandate"
    case coordinatorVacant = "coordinator_vacant"
    /// Ninety is what the limit was when the rule was named; the limit that holds is in the advice.
    case actingBeyondLimit = "acting_beyond_90_days"
    case coordinatorOutlivesAppointment = "coordinator_outlives_appointment"
    case secondConsecutiveTerm = "second_consecutive_term"
    case coordinatorHandOverNearYearEnd = "coordinator_hand_over_near_year_end"
    case coordinatorHandOverNearMandateEnd = "coordinator_hand_over_near_mandate_end"
    case focalPointsOneOrTwo = "focal_points_one_or_two"
    case consultationNotRecorded = "consultation_not_recorded"
    case contractMonthsExceeded = "contract_months_exceeded"
    case secondNational = "second_national"
    case regionalGroupWithoutExpert = "regional_group_without_expert"
    case genderParityNotAsNearAsPossible = "gender_parity_not_as_near_as_possible"
    case endsBunched = "ends_bunched"
    case expertiseHeldByOne = "expertise_held_by_one"
    case expertiseFallsToZero = "expertise_falls_to_zero"
    case expertiseHeldByNobody = "expertise_held_by_nobody"
}

extension Advisory {
    /// The kind of advice that this is.
    package var rule: AdvisoryRule {
        switch self {
        case .mandateNotInForce: .mandateNotInForce
        case .mandateEndsSoon: .mandateEndsSoon
        case .ceilingAmendmentNotRecorded: .ceilingAmendmentNotRecorded
        case .overCeiling: .overCeiling
        case .termBeyondMandate, .coordinatorTermBeyondMandate: .termBeyondMandate
        case .coordinatorVacant: .coordinatorVacant
        case .actingBeyondLimit: .actingBeyondLimit
        case .coordinatorOutlivesAppointment: .coordinatorOutlivesAppointment
        case .secondConsecutiveTerm: .secondConsecutiveTerm
        case .coordinatorHandOverNearYearEnd: .coordinatorHandOverNearYearEnd
        case .coordinatorHandOverNearMandateEnd: .coordinatorHandOverNearMandateEnd
        case .focalPointsOneOrTwo: .focalPointsOneOrTwo
        case .consultationNotRecorded: .consultationNotRecorded
        case .contractMonthsExceeded: .contractMonthsExceeded
        case .secondNational: .secondNational
        case .regionalGroupWithoutExpert: .regionalGroupWithoutExpert
        case .genderParityNotAsNearAsPossible: .genderParityNotAsNearAsPossible
        case .endsBunched: .endsBunched
        case .expertiseHeldByOne: .expertiseHeldByOne
        case .expertiseFallsToZero: .expertiseFallsToZero
        case .expertiseHeldByNobody: .expertiseHeldByNobody
        }
    }
}

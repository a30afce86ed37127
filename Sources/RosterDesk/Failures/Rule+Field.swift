import Phrases

extension Rule {
    /// The field that is wrong where the rule refuses, as the record names it; `nil` where it is more than one.
    var field: String? {
        switch self {
        case .actingCoordinatorHasBothDays, .appointmentTermHasBothDays, .contractHasBothDays,
            .coordinatorTermHasBothDays:
            "last_day"
        default: nil
        }
    }
}

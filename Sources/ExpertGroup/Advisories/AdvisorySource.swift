/// What advice rests on.
package enum AdvisorySource: Hashable, Sendable, CustomStringConvertible {
    /// Paragraphs, in order, of the Committee's report on structure and methods of work (S/2011/819).
    case report([Int])

    /// Another document; what its paragraph is, if known.
    case document(Authority)

    /// The administrative instruction on consultants.
    case contracts

    /// No document: a choice that whoever decides may change.
    case policy

    /// As it is cited: `S/2011/819, annex, para. 14`; `policy` where no document is.
    package var description: String {
        switch self {
        case .report(let paragraphs):
            "S/2011/819, annex, \(paragraphs.count == 1 ? "para." : "paras.") "
                + paragraphs.map(\.description).joined(separator: " and ")
        case .document(let authority): authority.description
        case .contracts: "ST/AI/2013/4"
        case .policy: "policy"
        }
    }
}

extension Advisory {
    package var source: AdvisorySource {
        switch self {
        case .mandateNotInForce(let last): last.map(\.source) ?? .report([1])
        case .mandateEndsSoon(let mandate, _): mandate.source
        case .termBeyondMandate(_, _, let mandate), .coordinatorTermBeyondMandate(_, let mandate): mandate.source
        case .ceilingAmendmentNotRecorded(let ceiling), .overCeiling(_, let ceiling): .document(ceiling.authority)
        case .coordinatorVacant, .coordinatorOutlivesAppointment: .report([6])
        case .secondConsecutiveTerm: .report([9])
        case .coordinatorHandOverNearYearEnd, .coordinatorHandOverNearMandateEnd: .report([9, 17])
        case .focalPointsOneOrTwo: .report([14])
        case .consultationNotRecorded: .report([2])
        case .contractMonthsExceeded: .contracts
        case .actingBeyondLimit, .secondNational: .policy
        case .regionalGroupWithoutExpert: .report([20])
        case .genderParityNotAsNearAsPossible: .report([21])
        case .endsBunched: .report([10])
        case .expertiseFallsToZero: .report([10, 12])
        case .expertiseHeldByOne, .expertiseHeldByNobody: .report([12, 18])
        }
    }
}

extension Mandate {
    fileprivate var source: AdvisorySource { .document(Authority(instrument: instrument, paragraph: nil)) }
}

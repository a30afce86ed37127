/// Advice that blocks nothing: what was found, with the facts that its sentence needs.
///
/// The words are made elsewhere. `rule` names the kind, `source` what it rests on, `remedy` the command that mends it.
package enum Advisory: Hashable, Sendable {
    /// No period contains the day; the last one before it, if there is one (E11).
    case mandateNotInForce(last: Mandate?)

    /// So many days are left, and nothing continues the mandate.
    case mandateEndsSoon(Mandate, daysLeft: Int)

    /// A document provides for a ceiling that is not on record.
    case ceilingAmendmentNotRecorded(Ceiling)

    /// More are in post than a ceiling that was lowered allows; nobody is removed.
    case overCeiling(inPost: Int, Ceiling)

    /// A term's last day lies after the mandate's; it is served up to the latter (E12).
    case termBeyondMandate(PersonID, lastDay: CivilDate, mandate: Mandate)

    /// The same of the coordinator's term of office.
    case coordinatorTermBeyondMandate(CoordinatorTerm, mandate: Mandate)

    /// Nobody holds the office and nobody acts; since the day after the last one in office, if there was one.
    case coordinatorVacant(since: CivilDate?)

    /// Somebody acts now; the office is without a holder for more days in a row than the limit, whoever acted (E18).
    case actingBeyondLimit(PersonID, days: Term, limit: Int)

    /// The coordinator's term of office ends after their appointment as an expert (E15).
    case coordinatorOutlivesAppointment(CoordinatorTerm, appointmentLastDay: CivilDate)

    /// The terms that the coordinator has held one after the other, two or more; the last is the present one (E20).
    case secondConsecutiveTerm([CoordinatorTerm])

    /// The coordinator's last day lies so many days from the hand-over of seats in the Committee on 1 January.
    case coordinatorHandOverNearYearEnd(CoordinatorTerm, turnover: CivilDate, days: Int)

    /// The coordinator's last day lies so many days before the mandate's.
    case coordinatorHandOverNearMandateEnd(CoordinatorTerm, mandate: Mandate, days: Int)

    /// A working group has fewer or more focal points than one or two; those who are not available do not count (E71).
    case focalPointsOneOrTwo(WorkingGroupCode, available: [PersonID], unavailable: [PersonID])

    /// No consultation before the appointment is on record (E37).
    case consultationNotRecorded(PersonID, firstDay: CivilDate)

    /// More months under contract than the limit (E25).
    case contractMonthsExceeded(PersonID, ContractLimit.Excess, limit: ContractLimit)

    /// Several in post are nationals of one State (E53).
    case secondNational(StateCode, [PersonID])

    /// Groups that have Members, and no expert in post, in the order in which the United Nations lists them.
    case regionalGroupWithoutExpert([RegionalGroup])

    /// Women and men differ by more than one among those who have disclosed.
    case genderParityNotAsNearAsPossible(GenderBalance)

    /// A great part of those in post leaves within some days (E77).
    case endsBunched(EndWindow, limit: EndsLimit)

    /// One expert alone has a tag.
    case expertiseHeldByOne(ExpertiseTag, PersonID)

    /// From a day on nobody has a tag (E75).
    case expertiseFallsToZero(ExpertiseTag, on: CivilDate)

    /// Nobody has a tag that is needed.
    case expertiseHeldByNobody(ExpertiseTag)
}

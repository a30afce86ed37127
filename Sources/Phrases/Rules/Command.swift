/// A command that a remedy names, by its subject and verb; a test holds each to the command line.
package enum Command: String, CaseIterable, Hashable, Sendable {
    case appointmentList = "appointment list"
    case assessmentList = "assessment list"
    case callList = "call list"
    case ceilingList = "ceiling list"
    case consultationList = "consultation list"
    case consultationRecord = "consultation record"
    case coordinatorEnd = "coordinator end"
    case coordinatorShow = "coordinator show"
    case decisionRecord = "decision record"
    case expertiseList = "expertise list"
    case focalPointGrid = "focal-point grid"
    case holidayList = "holiday list"
    case mandateList = "mandate list"
    case mandateRecord = "mandate record"
    case nominationList = "nomination list"
    case personCorrect = "person correct"
    case personSearch = "person search"
    case slateList = "slate list"
    case stateList = "state list"
    case status = "status"
    case workingGroupList = "working-group list"

    /// How it is called.
    package var call: String { "roster \(rawValue)" }
}

extension Rule {
    /// The command that helps whoever broke the rule, if one does.
    package var command: Command? { Self.commands[self] }

    private static let commands: [Rule: Command] = [
        .actingCoordinatorActsInVacancy: .coordinatorShow,
        .actingCoordinatorIsOneAtATime: .coordinatorShow,
        .actingCoordinatorIsServingExpert: .appointmentList,
        .appointmentBeginsWithinMandate: .mandateRecord,
        .appointmentFollowsConsultation: .consultationList,
        .appointmentKeepsWithinCeiling: .appointmentList,
        .appointmentServesPersonOnceADay: .appointmentList,
        .assessmentScoreIsGivenOnce: .assessmentList,
        .assessmentScoreIsOfNominee: .nominationList,
        .callHasCodeOfItsOwn: .callList,
        .ceilingBeginsOnItsOwnDay: .ceilingList,
        .coordinatorTermBeginsWithinMandate: .mandateRecord,
        .coordinatorTermIsHeldByOneAtATime: .coordinatorEnd,
        .coordinatorTermIsServingExpert: .appointmentList,
        .erasureIsOfAPerson: .personSearch,
        .erasureIsOfWhoNeverServed: .personCorrect,
        .expertiseTagOfOpenFamilyHasAuthority: .decisionRecord,
        .focalPointIsAssignedOnceADay: .focalPointGrid,
        .focalPointIsServingExpert: .appointmentList,
        .focalPointLeadsAlone: .focalPointGrid,
        .holidayIsRecordedOnce: .holidayList,
        .mandateEndsOnItsOwnDay: .mandateList,
        .mandateIsRecordedOnce: .mandateList,
        .nominationIsByMemberState: .stateList,
        .nominationIsMadeOnce: .nominationList,
        .personExpertiseIsRecordedOnce: .expertiseList,
        .slateIsChangedWhileItStands: .slateList,
        .slateMemberIsNominee: .nominationList,
        .workingGroupHasCodeOfItsOwn: .workingGroupList,
    ]
}

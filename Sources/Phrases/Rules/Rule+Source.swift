extension Rule {
    /// The document that the rule rests on; `nil` where it asks for form alone.
    package var source: Source? { Self.sources[self] }

    private static let sources: [Rule: Source] = [
        .actingCoordinatorIsServingExpert: .report("6"),
        .appointmentBeginsWithinMandate: .report("1"),
        .appointmentFollowsConsultation: .report("2"),
        .appointmentKeepsWithinCeiling: .report("2"),
        .assessmentScoreIsOfNominee: .report("21"),
        .callDrawsAttentionToGenderBalance: .report("21"),
        .ceilingBeginsWithTheMandate: Source("S/RES/1540 (2004)", nil),
        .consultationHasOutcome: .report("4"),
        .consultationIsWithSomebody: .report("4"),
        .coordinatorTermBeginsWithinMandate: .report("1"),
        .coordinatorTermHasPriorConsent: .report("6"),
        .coordinatorTermIsHeldByOneAtATime: .report("6"),
        .coordinatorTermIsServingExpert: .report("6"),
        .coordinatorTermIsTwoYearsUnlessAuthorised: .report("9"),
        .decisionHasKnownKind: .report("11"),
        .expertiseTagIsOfKnownFamily: .report("18"),
        .expertiseTagOfOpenFamilyHasAuthority: .report("18 (f)"),
        .focalPointHasReason: .report("14"),
        .focalPointIsServingExpert: .report("14"),
        .needHasAuthority: .report("18"),
        .nominationIsByMemberState: .report("21"),
        .slateMemberIsNominee: .report("21"),
    ]
}

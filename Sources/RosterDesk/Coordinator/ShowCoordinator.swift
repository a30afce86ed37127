package import ExpertGroup
package import Phrases
import Policies
package import Postgres

/// Asks who coordinates the Group on a day, and who has, as it is known (S/2011/819, annex, paragraphs 6 and 9).
package struct ShowCoordinator: PolicyUseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// In which language advice is given; English unless something else is said.
    package var language: Language?

    package init(asAt: CivilDate?, language: Language?) {
        self.asAt = asAt
        self.language = language
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> CoordinatorHistory {
        let policies = try policies.read()
        let record = try GroupRecord(on: asAt, Grouping(policies.balance.grouping), in: session)
        let answers = try session.pipeline([Self.terms, Self.acting])
        let terms = try answers[0].map(CoordinatorHistory.TermOfOffice.init)
        let standing = try Standing(record, under: policies, in: language ?? .english)
        return CoordinatorHistory(
            asAt: record.day,
            asKnownOn: record.asKnownOn,
            coordinator: standing.coordinator,
            terms: terms,
            acting: try answers[1].map(CoordinatorHistory.Acting.init),
            served: CoordinatorHistory.served(terms, through: record.day),
            advisories: standing.advisories?.filter { $0.rule.isAboutCoordinator }
        )
    }

    private static let terms: Query = """
        select t.person_id, p.full_name, t.first_day, t.last_day, t.effective_end, t.consented_on, t.appointed_on,
            t.instrument, t.authority
        from effective_coordinator_term t
        join known.person p using (person_id)
        order by t.first_day
        """

    private static let acting: Query = """
        select a.person_id, p.full_name, a.first_day, a.last_day, a.effective_end, a.authority
        from effective_acting_coordinator a
        join known.person p using (person_id)
        order by a.first_day
        """
}

extension AdvisoryRule {
    fileprivate var isAboutCoordinator: Bool {
        switch self {
        case .coordinatorVacant, .actingBeyondLimit, .coordinatorOutlivesAppointment, .secondConsecutiveTerm,
            .coordinatorHandOverNearYearEnd, .coordinatorHandOverNearMandateEnd, .mandateNotInForce:
            true
        case .mandateEndsSoon, .ceilingAmendmentNotRecorded, .overCeiling, .termBeyondMandate, .focalPointsOneOrTwo,
            .consultationNotRecorded, .contractMonthsExceeded, .secondNational, .regionalGroupWithoutExpert,
            .genderParityNotAsNearAsPossible, .endsBunched, .expertiseHeldByOne, .expertiseFallsToZero,
            .expertiseHeldByNobody:
            false
        }
    }
}

package import ExpertGroup
package import Postgres

/// Asks for options for vacant seats: who could be chosen together, by competence first (S/2011/819, annex, paragraph 21), under
/// rules of coverage and balance; it changes nothing and decides nothing.
package struct ProposeSlate: PolicyUseCase, ListsPersonalData {
    package static let access = Access.reading

    /// The most seats that are asked for at once.
    package static let mostSeats = 20

    /// How many are to be chosen beside those who are in post on the day.
    package var seats: Int

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    /// The code of the call whose nominees may be chosen; `nil` for the one that is open.
    package var call: String?

    /// Rules that are switched for once, such as `region=soft,coverage.nuclear=off`; `nil` for what the policy says.
    package var rules: String?

    /// Of whom it is asked why they are in no option: a number, or a name or a part of one.
    package var whyNot: String?

    /// Of whom it is asked why they are in the first.
    package var why: String?

    package init(
        seats: Int,
        asAt: CivilDate?,
        call: String?,
        rules: String?,
        whyNot: String?,
        why: String?
    ) {
        (self.seats, self.asAt, self.call, self.rules) = (seats, asAt, call, rules)
        (self.whyNot, self.why) = (whyNot, why)
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> SlateProposal {
        let ground = try SlateGround(
            seats: seats,
            on: asAt,
            call: call,
            switches: rules,
            in: session,
            under: try policies.read()
        )
        return SlateProposal(
            ground,
            whyNot: try whyNot.map { try nominee($0, ground, session) },
            why: try why.map { try nominee($0, ground, session) },
            under: try policies.read()
        )
    }

    /// Everybody who may be chosen is looked at, whoever is.
    package func opening(showing proposal: SlateProposal) -> Opening? {
        let people = proposal.opened
        return people.isEmpty
            ? nil
            : Opening(
                .proposeSlate,
                of: people,
                [.assessment, .name, .nomination, .nationality, .gender, .expertise, .language]
            )
    }

    private func nominee(_ text: String, _ ground: SlateGround, _ session: Session) throws -> PersonID {
        let people = try SlateQueries.nominees(named: text, answering: ground.call.id, session)
        guard let person = people.first else { throw Failure.notFound(.nominee, name: text) }
        guard people.count == 1 else { throw Failure.severalNominees(text, among: people) }
        return person
    }
}

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

    package var extent: Extent

    /// How much is sought.
    package enum Extent: String, CaseIterable, Codable, Sendable {
        /// Options alone.
        case options

        /// Also the front of competence against breadth, regional distance and gender gap, which takes longer.
        case front
    }

    package init(
        seats: Int,
        asAt: CivilDate?,
        call: String?,
        rules: String?,
        whyNot: String?,
        why: String?,
        extent: Extent
    ) {
        (self.seats, self.asAt, self.call, self.rules) = (seats, asAt, call, rules)
        (self.whyNot, self.why, self.extent) = (whyNot, why, extent)
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> SlateProposal {
        let ground = try SlateGround(
            seats: seats,
            on: asAt,
            call: call,
            switches: rules,
            room: .required,
            in: session,
            under: try policies.read()
        )
        return SlateProposal(
            ground,
            whyNot: try whyNot.map { try ground.nominee(named: $0, in: session) },
            why: try why.map { try ground.nominee(named: $0, in: session) },
            extent: extent,
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
}

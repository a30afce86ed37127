package import ExpertGroup
package import Postgres

/// Asks for a person's contracts with the United Nations, in order.
package struct ListContracts: OpensPersonalData {
    package static let access = Access.reading

    package var person: PersonID

    package init(person: PersonID) { self.person = person }

    package var opening: Opening { Opening(.listContracts, of: [person], [.contract]) }

    package func perform(in session: Session) throws -> [ContractRecord] {
        let contracts = try ContractQueries.contracts(of: person, session)
        let people = try session.rows("select 1 from known.person where person_id = \(person)")
        guard !people.isEmpty else { throw Failure.notFound(.person, name: person.description) }
        return contracts
    }
}

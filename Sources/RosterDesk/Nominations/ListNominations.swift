package import ExpertGroup
package import Postgres

/// Lists nominations as they are known, by call and State, in the order in which they were received.
package struct ListNominations: PagedUseCase, ListsPersonalData {
    package static let access = Access.reading

    package var part: Part?

    /// The code of a call; `nil` for all.
    package var call: String?

    /// The State that nominates; `nil` for all.
    package var state: StateCode?

    package init(call: String?, state: StateCode?) {
        self.call = call
        self.state = state
    }

    package func perform(in session: Session) throws -> [NominationRecord] {
        if let call {
            let calls = try session.rows("select from known.call where code = \(call)")
            guard !calls.isEmpty else { throw Failure.notFound(.call, name: call) }
        }
        if let after = part?.after { _ = try ShowNomination(nomination: after).perform(in: session) }
        let rows = try session.rows(
            """
            \(verbatim: NominationRecord.source)
            where c.code = coalesce(\(call), c.code) and n.iso3 = coalesce(\(state?.description), n.iso3)
                and (\(part?.after) is null or (c.code, n.received_on, n.nomination_id) > (
                    select b.code, a.received_on, a.nomination_id
                    from known.nomination a join known.call b using (call_id)
                    where a.nomination_id = \(part?.after)
                ))
            order by c.code, n.received_on, n.nomination_id
            limit \(part?.found)
            """
        )
        return try rows.map(NominationRecord.init)
    }

    package func opening(showing nominations: [NominationRecord]) -> Opening? {
        guard !nominations.isEmpty else { return nil }
        let shown = part.shown(of: nominations)
        return Opening(
            .listNominations,
            of: shown.map(\.person),
            nominations: shown.map(\.id),
            ShowNomination.fields
        )
    }

    package static func number(of nomination: NominationRecord) -> Int64 { nomination.id }
}

/// Asks for one nomination.
package struct ShowNomination: OpensPersonalData {
    package static let access = Access.reading

    package var nomination: Int64

    package init(nomination: Int64) { self.nomination = nomination }

    package var opening: Opening { Opening(.showNomination, of: [], nominations: [nomination], Self.fields) }

    /// What is told of a nomination, itself first.
    static let fields: [PersonalField] = [.nomination, .name, .nationality, .curriculum]

    package func perform(in session: Session) throws -> NominationRecord {
        let rows = try session.rows(
            "\(verbatim: NominationRecord.source) where n.nomination_id = \(nomination)"
        )
        guard let row = rows.first else { throw Failure.notFound(.nomination, name: "\(nomination)") }
        return try NominationRecord(row)
    }
}

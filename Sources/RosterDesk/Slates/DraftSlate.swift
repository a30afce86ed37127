package import ExpertGroup
package import Postgres

/// Keeps a slate that people made by hand, or an option that they took over: it is an internal paper and decides nothing.
package struct DraftSlate: PolicyUseCase {
    package static let access = Access.changing

    /// Who is on it: numbers of nominees of the call, or names or parts of names.
    package var people: [String]

    /// The day on which the seats would be filled; `nil` for today in New York.
    package var filledOn: CivilDate?

    /// The code of the call whose nominees they are; `nil` for the one that is open.
    package var call: String?

    /// What it is for, or on whose word it is made.
    package var note: String?

    package init(people: [String], filledOn: CivilDate?, call: String?, note: String?) {
        (self.people, self.filledOn, self.call, self.note) = (people, filledOn, call, note)
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> SlateRecord {
        guard !people.isEmpty else { throw Failure.slateOfNobody }
        let ground = try SlateGround(
            seats: people.count,
            on: filledOn,
            call: call,
            switches: nil,
            room: .required,
            in: session,
            under: try policies.read()
        )
        let chosen = try ground.proposable(named: people, in: session)
        let rows = try session.rows(
            """
            insert into slate (call_id, filled_on, note) values (\(ground.call.id), \(ground.day), \(note))
            returning slate_id
            """
        )
        let slate: Int64 = try rows[0]["slate_id"]
        try SlateRecords.add(chosen, to: slate, session)
        return try SlateRecords.record(slate, session)
    }
}

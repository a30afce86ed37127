package import ExpertGroup
package import Postgres

/// Changes who is on a slate, its day or its note; what it was before stays in history.
package struct ChangeSlate: PolicyUseCase {
    package static let access = Access.changing

    /// The slate's number.
    package var slate: Int64

    /// Who comes: numbers of nominees of the call, or names or parts of names; `nil` for nobody.
    package var adds: [String]?

    /// Who goes, likewise.
    package var removes: [String]?

    /// The day on which the seats would be filled; `nil` leaves it as it is.
    package var filledOn: CivilDate?

    /// `nil` leaves it as it is, an empty text takes it away.
    package var note: String?

    package init(slate: Int64, adds: [String]?, removes: [String]?, filledOn: CivilDate?, note: String?) {
        (self.slate, self.adds, self.removes) = (slate, adds, removes)
        (self.filledOn, self.note) = (filledOn, note)
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> SlateRecord {
        let before = try SlateRecords.record(slate, session)
        // First, so that the rule speaks before anything else does where the slate was withdrawn.
        try session.execute(
            """
            update slate set filled_on = coalesce(\(filledOn), filled_on),
                note = case when \(note) is null then note when \(note) <> '' then \(note) end
            where slate_id = \(slate)
            """
        )
        let (adds, removes) = (adds ?? [], removes ?? [])
        guard !adds.isEmpty || !removes.isEmpty || filledOn != nil else {
            return try SlateRecords.record(slate, session)
        }
        let call = try AssessmentQueries.call(before.call, session)
        let leaving = try Set(removes.map { try SlateQueries.nominee(named: $0, answering: call.id, session) })
        let staying = before.people.map(\.person).filter { !leaving.contains($0) }
        guard staying.count + leaving.count == before.people.count else {
            throw Failure.notFound(.slateMember, name: removes.joined(separator: ", "))
        }
        guard staying.count + adds.count > 0 else { throw Failure.slateOfNobody }
        let ground = try SlateGround(
            seats: staying.count + adds.count,
            on: filledOn ?? before.filledOn,
            call: before.call,
            switches: nil,
            room: .required,
            in: session,
            under: try policies.read()
        )
        // Another day asks anew of everybody whether they can be proposed.
        if filledOn != nil { try ground.checkCanBeProposed(staying) }
        try session.execute(
            "delete from slate_member where slate_id = \(slate) and person_id = any (\(leaving.sorted()))"
        )
        try SlateRecords.add(try ground.proposable(named: adds, in: session), to: slate, session)
        return try SlateRecords.record(slate, session)
    }
}

/// Lays a slate aside: it is shown, and never changed any more.
package struct WithdrawSlate: UseCase {
    package static let access = Access.changing

    /// The slate's number.
    package var slate: Int64

    package init(slate: Int64) { self.slate = slate }

    package func perform(in session: Session) throws -> SlateRecord {
        try session.execute("update slate set is_withdrawn = true where slate_id = \(slate)")
        return try SlateRecords.record(slate, session)
    }
}

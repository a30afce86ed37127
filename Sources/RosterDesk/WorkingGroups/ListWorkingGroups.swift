package import ExpertGroup
package import Postgres

/// Asks for the Committee's working groups: those of a day, each with the delegation that coordinates it, or all.
package struct ListWorkingGroups: UseCase {
    package static let access = Access.reading

    /// The day spoken of; `nil` for today in New York.
    package var asAt: CivilDate?

    package init(asAt: CivilDate?) { self.asAt = asAt }

    package func perform(in session: Session) throws -> [WorkingGroupRecord] {
        let day = try RosterClock.day(asAt, session)
        return try session.rows(
            """
            select \(verbatim: WorkingGroupRecord.columns), c.iso3 as coordinator
            from known.working_group w
            left join known.working_group_coordinator c
                on c.working_group_id = w.working_group_id and c.coordinates @> \(day)
            where exists_on @> \(day)
            order by array_position(array['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'], code), code
            """
        ).map(WorkingGroupRecord.init)
    }
}

/// A working group of the Committee as it is recorded.
package struct WorkingGroupRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let code: String
    package let name: String

    /// `nil` for since the beginning.
    @Explicit package var firstDay: CivilDate?
    @Explicit package var lastDay: CivilDate?

    /// The delegation that coordinates it (S/2011/819, annex, paragraph 11).
    @Explicit package var coordinator: String?

    static let columns = """
        w.working_group_id, code, name, lower(exists_on) as first_day, upper(exists_on) - 1 as last_day
        """
}

extension WorkingGroupRecord {
    init(_ row: Row) throws {
        self.init(
            id: try row["working_group_id"],
            code: try row["code"],
            name: try row["name"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            coordinator: try row["coordinator"]
        )
    }
}

package import ExpertGroup
package import Postgres

/// Records the delegation of a Committee member that coordinates a working group (S/2011/819, annex, paragraph 11).
///
/// Who coordinated it without a last day does so until the day before.
package struct RecordWorkingGroupCoordinator: UseCase {
    package static let access = Access.changing

    /// The working group's code, such as `II`.
    package var workingGroup: String
    package var state: StateCode
    package var firstDay: CivilDate

    /// `nil` until another delegation does.
    package var lastDay: CivilDate?

    package init(workingGroup: String, state: StateCode, firstDay: CivilDate, lastDay: CivilDate?) {
        self.workingGroup = workingGroup
        self.state = state
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    package func perform(in session: Session) throws -> DelegationPeriod {
        if let lastDay, lastDay < firstDay {
            throw Failure.broken(rule: "working_group_coordinator_begins_on_a_day", facts: nil)
        }
        let group = try WorkingGroupQueries.number(of: workingGroup, on: firstDay, session)
        try session.execute(
            """
            update working_group_coordinator
            set coordinates = daterange(lower(coordinates), \(firstDay))
            where working_group_id = \(group) and upper_inf(coordinates) and lower(coordinates) < \(firstDay)
            """
        )
        return try CommitteeQueries.recording(state) {
            try session.rows(
                """
                insert into working_group_coordinator (working_group_id, iso3, coordinates)
                values (\(group), \(state.description), daterange(\(firstDay), \(lastDay), '[]'))
                returning working_group_coordinator_id as id, iso3, null::text as name, lower(coordinates) as first_day,
                    upper(coordinates) - 1 as last_day
                """
            )
        }
    }
}

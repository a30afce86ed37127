package import ExpertGroup
package import Postgres

/// Records the delegation whose ambassador chairs the Committee.
///
/// Who chaired it without a last day does so until the day before.
package struct RecordCommitteeChair: UseCase {
    package static let access = Access.changing

    package var state: StateCode
    package var firstDay: CivilDate

    /// `nil` until another delegation does.
    package var lastDay: CivilDate?

    package init(state: StateCode, firstDay: CivilDate, lastDay: CivilDate?) {
        self.state = state
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    package func perform(in session: Session) throws -> DelegationPeriod {
        if let lastDay, lastDay < firstDay {
            throw Failure.broken(rule: "committee_chair_chairs_from_a_day", facts: nil)
        }
        try session.execute(
            """
            update committee_chair set chairs = daterange(lower(chairs), \(firstDay))
            where upper_inf(chairs) and lower(chairs) < \(firstDay)
            """
        )
        return try CommitteeQueries.recording(state) {
            try session.rows(
                """
                insert into committee_chair as c (iso3, chairs)
                values (\(state.description), daterange(\(firstDay), \(lastDay), '[]'))
                returning committee_chair_id as id, iso3, lower(chairs) as first_day, upper(chairs) - 1 as last_day,
                    \(verbatim: CommitteeQueries.name(of: "c.iso3", on: "lower(c.chairs)"))
                """
            )
        }
    }
}

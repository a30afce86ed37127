package import ExpertGroup
package import Postgres

/// Records that a State sits in the Committee, which has the members of the Security Council.
package struct RecordCommitteeMember: UseCase {
    package static let access = Access.changing

    /// How it got the seat.
    package enum Seat: String, CaseIterable, Codable, Sendable {
        case elected
        case permanent
    }

    package var state: StateCode
    package var seat: Seat
    package var firstDay: CivilDate

    /// `nil` for a permanent member, which has none, and for the two years of an elected one.
    package var lastDay: CivilDate?

    package init(state: StateCode, seat: Seat, firstDay: CivilDate, lastDay: CivilDate?) {
        self.state = state
        self.seat = seat
        self.firstDay = firstDay
        self.lastDay = lastDay
    }

    package func perform(in session: Session) throws -> CommitteeSeat {
        let lastDay = lastDay ?? (seat == .elected ? firstDay.lastDayOfTwoYears : nil)
        if let lastDay, lastDay < firstDay {
            throw Failure.broken(rule: "committee_member_sits_from_a_day", facts: nil)
        }
        let period = try CommitteeQueries.recording(state) {
            try session.rows(
                """
                insert into committee_member as c (iso3, seated, permanent)
                values (\(state.description), daterange(\(firstDay), \(lastDay), '[]'), \(seat == .permanent))
                returning committee_member_id as id, iso3, lower(seated) as first_day, upper(seated) - 1 as last_day,
                    \(verbatim: CommitteeQueries.name(of: "c.iso3", on: "lower(c.seated)"))
                """
            )
        }
        return CommitteeSeat(
            id: period.id,
            state: period.state,
            name: period.name,
            permanent: seat == .permanent,
            firstDay: period.firstDay,
            lastDay: period.lastDay
        )
    }
}

import ExpertGroup
import Postgres

/// What several use cases say about the coordinator's office.
enum OfficeQueries {
    /// Ends what still claims some days although its holder's service has ended before them (E17).
    ///
    /// An office ends with its holder's service by itself, but is stored with the days that were asked for, and these would
    /// stand in a successor's way.
    ///
    /// - Throws: `PostgresError`.
    static func endWhoseHolderServesNoLonger(from firstDay: CivilDate, through lastDay: CivilDate, _ session: Session)
        throws
    {
        try session.execute(
            """
            update coordinator_term t
            set ended_on = greatest(e.effective_end, lower(t.term) - 1), ended_because = 'service_ended'
            from effective_coordinator_term e
            where e.coordinator_term_id = t.coordinator_term_id and e.effective_end < \(firstDay)
                and t.served && daterange(\(firstDay), \(lastDay), '[]')
            """
        )
        // Whoever acts has no term that could end: the days are as many as they served.
        try session.execute(
            """
            update acting_coordinator a
            set acts = daterange(lower(a.acts), e.effective_end, '[]')
            from effective_acting_coordinator e
            where e.acting_coordinator_id = a.acting_coordinator_id
                and e.effective_end between lower(a.acts) and \(firstDay) - 1
                and a.acts && daterange(\(firstDay), \(lastDay), '[]')
            """
        )
    }
}

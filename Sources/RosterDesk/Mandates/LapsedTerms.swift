import ExpertGroup
import Postgres

/// What recorded mandates make of terms that ran past a lapse (E11).
///
/// A mandate that revives nothing ends them for good. The day on which they ended is stored then: the ceiling and the rule
/// that nobody serves twice at once count the days of terms, and would count days on which nobody served.
enum LapsedTerms {
    /// Stores the ends of terms that ran past the end of their mandates and that no later mandate goes on with.
    ///
    /// - Throws: `PostgresError`.
    static func end(_ session: Session) throws -> [AppointmentRecord] {
        try session.rows(
            """
            update appointment a
            set ended_on = c.last_day, ended_because = 'mandate_ended'
            from mandate_chain_now c
            where lower(a.served) between c.first_day and c.last_day and upper(a.served) - 1 > c.last_day
                and exists (select from mandate_chain_now later where later.first_day > c.last_day)
            returning \(verbatim: AppointmentRecord.columns)
            """
        ).map(AppointmentRecord.init)
    }

    /// Takes such ends back where the mandates, as they are recorded now, have no lapse there, or where one revives terms.
    ///
    /// - Throws: `PostgresError`, also where the ceiling has no room for them any more.
    static func resume(_ session: Session) throws -> [AppointmentRecord] {
        try session.rows(
            """
            update appointment a
            set ended_on = null, ended_because = null
            where ended_because = 'mandate_ended' and not exists (
                select from mandate_chain_now c
                where lower(a.term) between c.first_day and c.last_day and c.last_day = a.ended_on
            )
            returning \(verbatim: AppointmentRecord.columns)
            """
        ).map(AppointmentRecord.init)
    }
}

import ExpertGroup
import Postgres

/// What several use cases ask about calls.
enum CallQueries {
    /// The call that nominations answer: the one with a code, or, without one, the only one that is open.
    ///
    /// A call is open from its issue through its closing date, unless it was closed before.
    ///
    /// - Throws: `Failure`, or `PostgresError`.
    static func answered(_ code: String?, _ session: Session) throws -> (id: Int64, code: String) {
        if let code {
            let rows = try session.rows(
                "select call_id, issued_on is not null as is_issued from call where code = \(code)"
            )
            guard let row = rows.first else { throw Failure.notFound(.call, name: code) }
            guard try row["is_issued"] as Bool else { throw Failure.callNotIssued(code) }
            return (try row["call_id"], code)
        }
        let open = try session.rows("select call_id, code from call where \(verbatim: isOpen) order by code")
        guard open.count == 1 else { throw Failure.callToBeNamed(open: try open.map { try $0["code"] }) }
        return (try open[0]["call_id"], try open[0]["code"])
    }

    /// Whether a call is open, in SQL.
    static let isOpen = "issued_on <= \(RosterClock.today) and closed_on is null and closes_on >= \(RosterClock.today)"

    /// What a call is today, in SQL.
    static let status = """
        case when closed_on <= \(RosterClock.today) or closes_on < \(RosterClock.today) and issued_on is not null then 'closed'
            when issued_on is null then 'draft'
            when issued_on > \(RosterClock.today) then 'issued'
            else 'open' end as status
        """
}

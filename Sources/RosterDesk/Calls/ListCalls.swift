package import Postgres

/// Lists the calls for nominations, the newest first, or the one with a code.
package struct ListCalls: UseCase {
    package static let access = Access.reading

    /// `nil` for all.
    package var code: String?

    package init(code: String?) { self.code = code }

    package func perform(in session: Session) throws -> [CallRecord] {
        let rows = try session.rows(
            """
            select \(verbatim: CallRecord.columns), (
                select count(*) from known.nomination n where n.call_id = c.call_id and n.withdrawn_on is null
            ) as nominations
            from known.call c
            where code = coalesce(\(code), code)
            order by substr(code, 1, 4) desc, substr(code, 6)::integer desc
            """
        )
        return try rows.map { try CallRecord($0, nominations: try $0["nominations"]) }
    }
}

/// Asks for one call.
package struct ShowCall: UseCase {
    package static let access = Access.reading

    package var code: String

    package init(code: String) { self.code = code }

    package func perform(in session: Session) throws -> CallRecord {
        guard let call = try ListCalls(code: code).perform(in: session).first else {
            throw Failure.notFound(.call, name: code)
        }
        return call
    }
}

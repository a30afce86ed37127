package import ExpertGroup
import Postgres

/// A call for nominations, as it is recorded.
package struct CallRecord: Codable, Hashable, Sendable {
    package let id: Int64
    package let code: String

    /// draft, issued (for a later day), open or closed.
    package let status: String
    @Explicit package var issuedOn: CivilDate?

    /// The last day on which nominations are in time.
    package let closesOn: CivilDate
    @Explicit package var closedOn: CivilDate?

    /// How many nominations answer it.
    package let nominations: Int
    package let text: String

    static let columns = "call_id, code, issued_on, closes_on, closed_on, text, \(CallQueries.status)"

    init(_ row: Row, nominations: Int) throws {
        id = try row["call_id"]
        code = try row["code"]
        status = try row["status"]
        closesOn = try row["closes_on"]
        text = try row["text"]
        let issuedOn: CivilDate? = try row["issued_on"]
        let closedOn: CivilDate? = try row["closed_on"]
        _issuedOn = Explicit(wrappedValue: issuedOn)
        _closedOn = Explicit(wrappedValue: closedOn)
        self.nominations = nominations
    }
}

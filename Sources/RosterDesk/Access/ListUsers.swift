package import Postgres

/// Asks who may use Roster over HTTP, and as what.
package struct ListUsers: UseCase {
    package static let access = Access.reading

    package init() {}

    package func perform(in session: Session) throws -> [UserRecord] { try UserRecord.list(named: nil, session) }
}

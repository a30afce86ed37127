package import Postgres

/// Records somebody who may use Roster over HTTP, a person or a program; they can do nothing before they have a role.
package struct AddUser: UseCase {
    package static let access = Access.changing

    /// One word, which stands with all that they record.
    package var name: String

    package init(name: String) { self.name = name }

    package func perform(in session: Session) throws -> UserRecord {
        try session.execute("insert into principal (name) values (\(name))")
        return try UserRecord.find(name, session)
    }
}

import Postgres
import RosterDesk

extension Role {
    /// Gives the login this role, also where somebody else gives it at this moment.
    ///
    /// - Throws: `PostgresError`.
    func grant(_ session: Session) throws {
        do {
            try session.execute("grant \(identifier: databaseName) to current_user")
        } catch {
            guard case .server(let refusal) = error, refusal.sqlState.isOfClass("23") else { throw error }
            // The login has it now, and what is granted already is granted again without a word.
            try session.execute("grant \(identifier: databaseName) to current_user")
        }
    }
}

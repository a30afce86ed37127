package import Postgres

/// Why the schema was not brought up to date.
///
/// Whatever was not finished was undone; nothing is half-applied.
package enum MigrationFailure: Error, Hashable, Sendable {
    /// A migration that was applied before now has another text.
    case changedHistory(path: String)

    /// A migration was added before one that was already applied.
    case outOfOrder(path: String, applied: String)

    /// The database was migrated by a newer program.
    case newerSchema(paths: [String])

    /// The database lacks what this program needs.
    case olderSchema(paths: [String])

    /// Another program's tables are in the database.
    case foreignDatabase(tables: [String])

    /// A file was refused by the server.
    case refused(path: String, ServerError)

    /// Other sessions held locks on the tables for longer than the migrator was ready to try.
    case busy(path: String)

    /// Another migrator was at work for longer than this one was ready to wait.
    case otherMigrator
}

extension MigrationFailure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .changedHistory(let path):
            """
            \(path) was applied to this database with another text. What was applied is never changed: restore the text \
            and put the change into a new migration.
            """
        case .outOfOrder(let path, let applied):
            "\(path) is new, but \(applied) was applied before it. Give it a number after the last one applied."
        case .newerSchema(let paths):
            """
            This database is newer than this program: it has \(paths.joined(separator: ", ")). Use the newer roster; \
            migrations are never undone.
            """
        case .olderSchema(let paths):
            "This database is older than this program: it lacks \(paths.joined(separator: ", ")). Run: roster migrate"
        case .foreignDatabase(let tables):
            """
            This database belongs to another program: it has the tables \(tables.prefix(5).joined(separator: ", "))\
            \(tables.count > 5 ? " …" : ""). Nothing was changed. Name an empty database, or one of Roster's.
            """
        case .refused(let path, let error):
            "\(path) was refused (\(error)). Nothing of it was applied; what came before it was."
        case .busy(let path):
            """
            \(path) waited too long for tables that other sessions use. Nothing of it was applied. Run roster migrate again \
            when there is less to do.
            """
        case .otherMigrator: "Another migrator is at work on this database. Wait until it has finished, and try again."
        }
    }
}

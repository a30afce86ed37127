import ArgumentParser
import Postgres
import Synchronization

/// A session with the database that is begun while the command line is still being read.
///
/// The program takes about as long for the one as the server for the other, and each has a processor for it.
enum HeadStart {
    private static let pool = Mutex<Pool?>(nil)

    /// Begins a session for the command that is asked for all day, where no other database and no account of what is done
    /// is asked for.
    ///
    /// What goes wrong is told when the session is needed.
    static func begin(_ arguments: [String]) {
        let others = ["--database", "--verbose", "--help", "-h"]
        guard arguments.first == StatusCommand.configuration.commandName,
            !arguments.contains(where: { argument in others.contains(where: argument.hasPrefix) }),
            let options = try? CommonOptions.connection(to: nil)
        else { return }
        let pool = Pool(options, limits: Pool.Limits(connections: 1), logger: CommonOptions.silent)
        Self.pool.withLock { $0 = pool }
        // At once, and not when the runtime has started a thread for it.
        Task.immediate { try? await pool.use { _ in } }
    }

    /// The pool with the session that was begun, if one was; it is given once.
    static func take() -> Pool? {
        pool.withLock { pool in
            defer { pool = nil }
            return pool
        }
    }
}

/// How to reach the server, and how long to wait for it.
package struct ConnectionOptions: Sendable {
    /// A database's name, a connection string or a URI, all as libpq reads them.
    ///
    /// Several hosts are separated by commas. What it leaves open comes from libpq's environment variables, service file
    /// and password file.
    package var database: String?

    /// libpq's keywords that override what `database` says, such as `user` or `host`.
    package var overrides: [String: String]

    /// What the server lists this session under (`pg_stat_activity.application_name`).
    package var applicationName: String

    /// Which of several servers will do.
    package var target: Target

    /// How long to wait for each host, in whole seconds; libpq takes 1 for 2.
    package var connectTimeout: Duration

    /// The server ends a statement that takes longer (`statement_timeout`); zero for no limit.
    package var statementTimeout: Duration

    /// The server ends a statement that waits longer for a lock (`lock_timeout`); zero for no limit.
    package var lockTimeout: Duration

    /// The server ends a session that leaves its transaction idle for longer; zero for no limit.
    package var idleInTransactionTimeout: Duration

    /// How long this side waits for an answer before it gives the connection up.
    ///
    /// A frozen server never ends a statement by itself, so this is the only bound that holds then. Longer than
    /// `statementTimeout`, or that one never comes to act.
    package var answerTimeout: Duration

    /// Which servers a session may be with (libpq's `target_session_attrs`).
    package enum Target: String, Sendable {
        case any
        case readWrite = "read-write"
        case readOnly = "read-only"
        case primary
        case standby
        case preferStandby = "prefer-standby"
    }

    /// The options that fit a service: every wait ends.
    package init(
        database: String? = nil,
        overrides: [String: String] = [:],
        applicationName: String,
        target: Target = .any,
        connectTimeout: Duration = .seconds(2),
        statementTimeout: Duration = .seconds(30),
        lockTimeout: Duration = .seconds(5),
        idleInTransactionTimeout: Duration = .seconds(60),
        answerTimeout: Duration = .seconds(35)
    ) {
        self.database = database
        self.overrides = overrides
        self.applicationName = applicationName
        self.target = target
        self.connectTimeout = connectTimeout
        self.statementTimeout = statementTimeout
        self.lockTimeout = lockTimeout
        self.idleInTransactionTimeout = idleInTransactionTimeout
        self.answerTimeout = answerTimeout
    }
}

extension ConnectionOptions {
    /// libpq's keywords and values, in the order in which later ones override earlier ones.
    ///
    /// The first may be a connection string, which libpq takes apart itself (`expand_dbname`).
    var keywords: [(String, String)] {
        var keywords: [(String, String)] = []
        if let database { keywords.append(("dbname", database)) }
        keywords += overrides.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        keywords.append(("application_name", applicationName))
        keywords.append(("client_encoding", "UTF8"))
        keywords.append(("connect_timeout", String(max(2, connectTimeout.components.seconds))))
        if target != .any { keywords.append(("target_session_attrs", target.rawValue)) }
        return keywords
    }

    /// Begins a session: sets its limits and asks which timeline the server writes on, in one trip.
    ///
    /// Statements are not compiled (`jit`): on tables that nobody has analysed yet PostgreSQL 15 takes the status's query
    /// for a costly one, and compiles 200 functions for ten seconds to read fourteen rows.
    ///
    /// The limits are set here and not among libpq's keywords, where `options` would displace what a user put into
    /// `PGOPTIONS`, a service file or the connection string.
    var opening: Query {
        """
        select set_config('statement_timeout', \(statementTimeout.inMilliseconds), false),
               set_config('lock_timeout', \(lockTimeout.inMilliseconds), false),
               set_config('jit', 'off', false),
               set_config('idle_in_transaction_session_timeout', \(idleInTransactionTimeout.inMilliseconds), false),
               case when not pg_is_in_recovery() then pg_walfile_name(pg_current_wal_lsn()) end as wal_file
        """
    }
}

extension Duration {
    /// Whole milliseconds, rounded up, as PostgreSQL's settings read them; 0 stays 0, which means no limit there.
    fileprivate var inMilliseconds: String {
        let (product, overflows) = components.seconds.multipliedReportingOverflow(by: 1_000)
        let milliseconds =
            overflows ? .max : product &+ (components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
        return String(Int32(clamping: max(0, milliseconds)))
    }
}

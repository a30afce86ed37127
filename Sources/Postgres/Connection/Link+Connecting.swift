internal import CLibPQ
internal import Glibc
internal import Logging

extension Link {
    /// Opens a session; blocks this thread, at most `connectTimeout` for each host.
    ///
    /// A primary that was replaced says that it takes writes. When `watch` tells that one was met, the other hosts are
    /// tried.
    static func connect(
        _ options: ConnectionOptions,
        watch: PrimaryWatch,
        logger: Logger
    ) throws(PostgresError) -> Link {
        var hosts: Hosts?
        var stale: PostgresError?
        while true {
            let link: Link
            do throws(PostgresError) {
                link = try open(options.keywords + (hosts?.keywords ?? []), options, logger)
            } catch {
                throw stale ?? error
            }
            guard let timeline = link.timeline, !watch.admits(timeline) else { return link }
            logger.warning("refused a primary on timeline \(timeline); timeline \(watch.newest) was seen before")
            let refusal = PostgresError.unreachable(.stalePrimary(timeline: timeline, newest: watch.newest))
            stale = refusal
            var rest = hosts ?? Hosts(of: link)
            rest.removeOne(of: link)
            guard !rest.isEmpty else { throw refusal }
            hosts = rest
        }
    }

    /// One attempt: a session with its limits set.
    private static func open(
        _ keywords: [(String, String)],
        _ options: ConnectionOptions,
        _ logger: Logger
    ) throws(PostgresError) -> Link {
        try check(options)
        guard let handle = connect(keywords) else { throw .unreachable(.refused(nil)) }
        guard PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            throw refusal(of: handle, logger)
        }
        let link = Link(handle: handle, answerTimeout: max(options.connectTimeout, .seconds(2)), logger: logger)
        link.canceller.begin(link.canceller.nextUse())
        do {
            let rows = Rows(handle: try link.perform(options.opening))
            let walFile: String? = try rows[0]["wal_file"]
            link.timeline = walFile.flatMap(Timeline.init(walFile:))
        } catch {
            logger.warning("a new session could not be begun: \(error)")
            if case .server(let error) = error { throw .unreachable(.refused(error.sqlState)) }
            throw .unreachable(.refused(nil))
        }
        _ = link.canceller.end()
        link.setAnswerTimeout(options.answerTimeout)
        return link
    }

    /// Refuses a connection string that libpq cannot read.
    ///
    /// What libpq says of one can repeat parts of a password, and is not asked for.
    private static func check(_ options: ConnectionOptions) throws(PostgresError) {
        guard let database = options.database, database.contains("=") || database.contains("://") else { return }
        guard let parsed = PQconninfoParse(database, nil) else { throw .unreachable(.badAddress) }
        PQconninfoFree(parsed)
    }

    /// Hands keywords and values to libpq as they are; nothing is glued together.
    private static func connect(_ keywords: [(String, String)]) -> OpaquePointer? {
        let names = keywords.map { strdup($0.0) } + [nil]
        let values = keywords.map { strdup($0.1) } + [nil]
        defer { (names + values).forEach { free($0) } }
        let expandDatabaseName: Int32 = 1
        return PQconnectdbParams(names.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, expandDatabaseName)
    }

    /// Why there is no session.
    ///
    /// What the server or the network said goes to the log; what libpq says of options that it cannot use does not, since
    /// that can repeat parts of a password.
    private static func refusal(of handle: OpaquePointer, _ logger: Logger) -> PostgresError {
        let lines = String(cString: PQerrorMessage(handle)).split(separator: "\n")
        let message = lines.filter { $0.hasPrefix("connection to server") }.joined(separator: "; ")
        guard !message.isEmpty else {
            logger.warning("no session: the host is unknown, or an option cannot be used")
            return .unreachable(.badAddress)
        }
        logger.warning("no session: \(message)")
        // libpq has no field for the state of a refused connection. Those that call for another remedy are known by the
        // server's wording, which is translated only where the server's lc_messages is set so.
        let isFull = [
            "too many clients already", "remaining connection slots are reserved", "too many connections for",
        ]
        .contains { message.contains($0) }
        if isFull { return .unavailable(.serverFull) }
        let database = PQdb(handle).map { String(cString: $0) } ?? ""
        let isMissing = message.contains("FATAL:  database \"\(database)\" does not exist")
        return .unreachable(isMissing ? .noSuchDatabase(database) : .refused(nil))
    }
}

/// The hosts that libpq was given, less those that were found to be stale.
private struct Hosts {
    private var list: [(host: String, address: String, port: String)]

    var isEmpty: Bool { list.isEmpty }

    /// The keywords that make libpq try these hosts only.
    var keywords: [(String, String)] {
        [
            ("host", list.map(\.host).joined(separator: ",")),
            ("hostaddr", list.map(\.address).joined(separator: ",")),
            ("port", list.map(\.port).joined(separator: ",")),
        ]
    }

    /// The hosts that `link` was to choose from.
    init(of link: Link) {
        var settings: [String: String] = [:]
        if let options = PQconninfo(link.handle) {
            defer { PQconninfoFree(options) }
            var option = options
            while let keyword = option.pointee.keyword {
                if let value = option.pointee.val { settings[String(cString: keyword)] = String(cString: value) }
                option += 1
            }
        }
        let parts = { (keyword: String) in
            settings[keyword, default: ""].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let (hosts, addresses, ports) = (parts("host"), parts("hostaddr"), parts("port"))
        let count = max(hosts.count, addresses.count)
        list = (0..<count).map { index in
            // One port for all hosts may be given once.
            let port = ports.count == 1 ? ports[0] : index < ports.count ? ports[index] : ""
            return (index < hosts.count ? hosts[index] : "", index < addresses.count ? addresses[index] : "", port)
        }
    }

    /// Leaves out the host that `link` is connected to.
    mutating func removeOne(of link: Link) {
        let text = { (pointer: UnsafeMutablePointer<CChar>?) in pointer.map { String(cString: $0) } ?? "" }
        let (host, address, port) = (
            text(PQhost(link.handle)), text(PQhostaddr(link.handle)), text(PQport(link.handle))
        )
        let index = list.firstIndex { entry in
            let isHere = entry.host == host || !entry.address.isEmpty && entry.address == address
            return isHere && (entry.port.isEmpty || entry.port == port)
        }
        // A host that cannot be found again would be tried for ever.
        if let index { list.remove(at: index) } else { list = [] }
    }
}

/// Why the database, or a file, did not do what was asked of it.
extension Phrase {
    package static func databaseUnreachable(_ error: String) -> Phrase {
        Phrase("database.unreachable", ["error": .text(error)])
    }

    package static func databaseMissing(_ name: String) -> Phrase {
        Phrase("database.missing", ["name": .text(name)])
    }

    package static func loginNotAllowed(_ error: String) -> Phrase {
        Phrase("database.login_not_allowed", ["error": .text(error)])
    }

    package static func notOfRoster(_ error: String) -> Phrase {
        Phrase("database.not_of_roster", ["error": .text(error)])
    }

    package static let databaseTooSlow = Phrase("database.too_slow", [:])
    package static let stopped = Phrase("database.stopped", [:])
    package static let databaseUnanswered = Phrase("database.unanswered", [:])
    package static let connectionLost = Phrase("database.lost", [:])

    package static func databaseFull(_ error: String) -> Phrase { Phrase("database.full", ["error": .text(error)]) }

    package static func databaseBusy(_ error: String) -> Phrase { Phrase("database.busy", ["error": .text(error)]) }

    package static func pathClosed(_ path: String?) -> Phrase { Phrase("path.closed", ["path": .known(path)]) }

    package static func diskFull(_ path: String?) -> Phrase { Phrase("path.disk_full", ["path": .known(path)]) }

    package static func pathMissing(_ path: String?) -> Phrase { Phrase("path.missing", ["path": .known(path)]) }

    package static func pathUnusable(_ path: String?) -> Phrase { Phrase("path.unusable", ["path": .known(path)]) }
}

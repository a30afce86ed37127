/// What the doctor finds of the server and its clock.
extension Phrase {
    package static let noDatabaseNamed = Phrase("doctor.not_named", [:])
    package static let runUp = Phrase("doctor.run_up", [:])
    package static let waitForConnections = Phrase("doctor.wait_for_connections", [:])
    package static let initDatabase = Phrase("doctor.init_database", [:])
    package static let startServer = Phrase("doctor.start_server", [:])

    package static func notLookedAt(_ error: String) -> Phrase {
        Phrase("doctor.not_looked_at", ["error": .text(error)])
    }

    package static let runDoctorAgain = Phrase("doctor.again", [:])
    package static let mayNotLook = Phrase("doctor.may_not_look", [:])
    package static let useRoleThatLooks = Phrase("doctor.use_other_role", [:])

    package static func serverAnswers(version: String, database: String) -> Phrase {
        Phrase("doctor.server_answers", ["version": .text(version), "database": .text(database)])
    }

    package static func serverTooOld(version: String) -> Phrase {
        Phrase("doctor.server_too_old", ["version": .text(version)])
    }

    package static let upgradeServer = Phrase("doctor.upgrade_server", [:])

    package static func wrongEncoding(database: String, encoding: String) -> Phrase {
        Phrase("doctor.wrong_encoding", ["database": .text(database), "encoding": .text(encoding)])
    }

    package static let makeInUTF8 = Phrase("doctor.make_in_utf8", [:])
    package static let durable = Phrase("doctor.durable", [:])

    package static func notDurable(settings: String, count: Int) -> Phrase {
        Phrase("doctor.not_durable", ["settings": .text(settings), "count": .integer(count)])
    }

    package static func switchOn(_ statements: String) -> Phrase {
        Phrase("doctor.switch_on", ["statements": .text(statements)])
    }

    package static let isStandby = Phrase("doctor.standby", [:])
    package static let namePrimary = Phrase("doctor.name_primary", [:])
    package static let isReadOnly = Phrase("doctor.read_only", [:])
    package static let endReadOnly = Phrase("doctor.no_read_only", [:])

    package static func standbyMissing(_ awaited: String) -> Phrase {
        Phrase("doctor.standby_missing", ["awaited": .text(awaited)])
    }

    package static let startStandby = Phrase("doctor.start_standby", [:])

    package static func standbysFollow(_ count: Int) -> Phrase {
        Phrase("doctor.standbys_follow", ["count": .integer(count)])
    }

    package static let clocksAgree = Phrase("doctor.clocks_agree", [:])

    package static func clockDiffers(seconds: Int, direction: String) -> Phrase {
        Phrase("doctor.clock_differs", ["seconds": .integer(seconds), "direction": .text(direction)])
    }

    package static let setClocks = Phrase("doctor.set_clocks", [:])

    package static func doesNotKnowNewYork(place: String) -> Phrase {
        Phrase("doctor.no_new_york", ["place": .text(place)])
    }

    package static let installTimeZones = Phrase("doctor.install_zones", [:])
}

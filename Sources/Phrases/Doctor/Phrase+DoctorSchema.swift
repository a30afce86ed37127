/// What the doctor finds of the schema, rights and the audit.
extension Phrase {
    package static let schemaMatchesProgram = Phrase("doctor.schema_up_to_date", [:])

    package static func schemaNotCompared(_ error: String) -> Phrase {
        Phrase("doctor.schema_not_compared", ["error": .text(error)])
    }

    package static let seeWhatServerSays = Phrase("doctor.see_server", [:])
    package static let runMigrate = Phrase("doctor.migrate", [:])
    package static let runMigrateOrInit = Phrase("doctor.migrate_or_init", [:])
    package static let useNewerRoster = Phrase("doctor.use_newer", [:])
    package static let nameOtherDatabase = Phrase("doctor.name_other", [:])
    package static let useMakerOfDatabase = Phrase("doctor.use_maker", [:])
    package static let objectsNotRecorded = Phrase("doctor.objects_unknown", [:])
    package static let objectsWithNextMigration = Phrase("doctor.objects_with_next", [:])
    package static let objectsUnaltered = Phrase("doctor.objects_unaltered", [:])

    package static func objectsAltered(_ named: String, more: Int) -> Phrase {
        Phrase("doctor.objects_altered", ["named": .text(named), "more": .integer(more)])
    }

    package static let restoreObjects = Phrase("doctor.restore_objects", [:])
    package static let referenceDataMissing = Phrase("doctor.not_loaded", [:])
    package static let runInit = Phrase("doctor.run_init", [:])
    package static let hasTestClock = Phrase("doctor.test_clock", [:])
    package static let useForTestsAlone = Phrase("doctor.without_test_clock", [:])

    package static func recordedAhead(_ moment: String) -> Phrase {
        Phrase("doctor.recorded_ahead", ["moment": .text(moment)])
    }

    package static let setServerClock = Phrase("doctor.set_server_clock", [:])
    package static let rolesThere = Phrase("doctor.roles_there", [:])

    package static func rolesMissing(_ roles: String) -> Phrase {
        Phrase("doctor.roles_missing", ["roles": .text(roles)])
    }

    package static func createRoles(_ statements: String) -> Phrase {
        Phrase("doctor.create_roles", ["statements": .text(statements)])
    }

    package static func loginWithoutRole(_ login: String) -> Phrase {
        Phrase("doctor.login_without_role", ["login": .text(login)])
    }

    package static func grantRole(_ login: String) -> Phrase { Phrase("doctor.grant_role", ["login": .text(login)]) }

    package static func loginRoles(_ login: String, roles: String, superusers: Int) -> Phrase {
        Phrase(
            "doctor.login_roles",
            ["login": .text(login), "roles": .text(roles), "superusers": .integer(superusers)]
        )
    }

    package static let rowSecurityForced = Phrase("doctor.row_security", [:])

    package static func rowSecurityNotForced(_ tables: String) -> Phrase {
        Phrase("doctor.no_row_security", ["tables": .text(tables)])
    }

    package static func inPsql(_ statements: String) -> Phrase {
        Phrase("doctor.in_psql", ["statements": .text(statements)])
    }

    package static let nobodyOwns = Phrase("doctor.owner_unused", [:])

    package static func mayOwn(_ logins: String) -> Phrase { Phrase("doctor.owner_used", ["logins": .text(logins)]) }

    package static let revokeOwner = Phrase("doctor.revoke_owner", [:])
}

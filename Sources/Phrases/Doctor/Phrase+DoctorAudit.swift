/// What the doctor finds of the audit, and of this machine.
extension Phrase {
    package static let restoreAudit = Phrase("doctor.restore_audit", [:])

    package static func linkDoesNotFollow(_ link: Int64) -> Phrase {
        Phrase("doctor.link_does_not_follow", ["link": .identifier(link)])
    }

    package static let auditEmpty = Phrase("doctor.audit_empty", [:])

    package static func auditFollows(upTo link: Int64) -> Phrase {
        Phrase("doctor.audit_follows", ["link": .identifier(link)])
    }

    package static let askWhoCanWrite = Phrase("doctor.ask_about_folder", [:])
    package static let nothingToNoteYet = Phrase("doctor.nothing_to_note", [:])
    package static let nothingNoted = Phrase("doctor.nothing_noted", [:])
    package static let runCheckpoint = Phrase("doctor.run_checkpoint", [:])

    package static func notedLinkMissing(_ link: Int64) -> Phrase {
        Phrase("doctor.noted_link_missing", ["link": .identifier(link)])
    }

    package static func notedLast(_ link: Int64, recorded: String, after: Int) -> Phrase {
        Phrase("doctor.noted_last", ["link": .identifier(link), "recorded": .text(recorded), "after": .integer(after)])
    }

    package static let restoreKey = Phrase("doctor.restore_key", [:])

    package static func diskFree(megabytes: Int64, folder: String) -> Phrase {
        Phrase("doctor.disk", ["megabytes": .identifier(megabytes), "folder": .text(folder)])
    }

    package static let makeRoom = Phrase("doctor.make_room", [:])

    package static func programThere(_ path: String, purpose: String) -> Phrase {
        Phrase("doctor.program_there", ["path": .text(path), "purpose": .composed(purpose)])
    }

    package static func programMissing(_ program: String, purpose: String) -> Phrase {
        Phrase("doctor.program_missing", ["program": .text(program), "purpose": .composed(purpose)])
    }

    package static func installProgram(_ package: String) -> Phrase {
        Phrase("doctor.install_program", ["package": .text(package)])
    }

    package static let readsXLSX = Phrase("doctor.reads_xlsx", [:])
    package static let correctPolicy = Phrase("doctor.correct_policy", [:])
    package static let ownPolicies = Phrase("doctor.own_policies", [:])

    package static func policiesFrom(_ folder: String) -> Phrase {
        Phrase("doctor.policies_from", ["folder": .text(folder)])
    }
}

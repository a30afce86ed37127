/// Calls, nominations and imports: what came of a change.
extension Phrase {
    package static let noCall = Phrase("call.none", [:])

    package static func draftedCall(_ code: String, inTimeThrough lastDay: Day) -> Phrase {
        Phrase("call.drafted", ["code": .text(code), "last_day": .day(lastDay)])
    }

    package static func issuedCall(_ code: String, on day: Day?, inTimeThrough lastDay: Day) -> Phrase {
        Phrase("call.issued", ["code": .text(code), "day": .known(day), "last_day": .day(lastDay)])
    }

    package static func closedCall(_ code: String, on day: Day?, nominations: Int) -> Phrase {
        Phrase("call.closed", ["code": .text(code), "day": .known(day), "nominations": .integer(nominations)])
    }

    package static let noNomination = Phrase("nomination.none", [:])

    package static func receivedLate(on day: Day) -> Phrase { Phrase("nomination.late", ["day": .day(day)]) }

    package static func importedNominations(_ records: Int, call: String?, people: String, facts: String) -> Phrase {
        Phrase(
            "import.nominations",
            [
                "records": .integer(records), "call": .known(call), "people": .composed(people),
                "facts": .composed(facts),
            ]
        )
    }

    package static func importedAppointments(_ records: Int, people: String, facts: String) -> Phrase {
        Phrase(
            "import.appointments",
            ["records": .integer(records), "people": .composed(people), "facts": .composed(facts)]
        )
    }

    /// How far an import has come, by the name of what is being done.
    package static func importing(_ stage: String, _ done: Int, of total: Int) -> Phrase {
        Phrase("import.progress", ["stage": .text(stage), "done": .integer(done), "total": .integer(total)])
    }

    package static func importedPeople(_ people: Int, linked: Int) -> Phrase {
        Phrase("import.people", ["people": .integer(people), "linked": .integer(linked)])
    }

    package static func importedFacts(languages: Int, expertise: Int, contacts: Int) -> Phrase {
        Phrase(
            "import.facts",
            ["languages": .integer(languages), "expertise": .integer(expertise), "contacts": .integer(contacts)]
        )
    }

    package static func andMore(_ count: Int) -> Phrase { Phrase("import.more", ["count": .integer(count)]) }

    package static func importedFile(_ file: Int64, digest: String) -> Phrase {
        Phrase("import.file", ["file": .identifier(file), "digest": .text(digest)])
    }
}

/// People: what came of a change, and their record.
extension Phrase {
    package static let nobodyFound = Phrase("person.none", [:])

    package static func personNumbered(_ person: Int64) -> Phrase {
        Phrase("person.numbered", ["person": .identifier(person)])
    }

    package static func recordedPerson(_ name: String, as person: Int64) -> Phrase {
        Phrase("person.recorded", ["name": .text(name), "person": .identifier(person)])
    }

    package static func personTitle(_ name: String, person: Int64) -> Phrase {
        Phrase("person.title", ["name": .text(name), "person": .identifier(person)])
    }

    package static func erasedPerson(_ person: Int64, nominationsKept nominations: Int) -> Phrase {
        Phrase("person.erased", ["person": .identifier(person), "nominations": .integer(nominations)])
    }

    package static func erasure(keepingNominations nominations: Int) -> Phrase {
        Phrase("person.erasure", ["nominations": .integer(nominations)])
    }

    package static func genderDisclosed(_ gender: String) -> Phrase {
        Phrase("person.gender", ["gender": .text(gender)])
    }

    package static func nationality(_ state: String, from firstDay: Day?, through lastDay: Day?, standing: String)
        -> Phrase
    {
        Phrase(
            "person.nationality",
            [
                "state": .text(state), "first_day": .known(firstDay), "last_day": .known(lastDay),
                "standing": .composed(standing),
            ]
        )
    }

    package static func nationalityReported(because reason: String?) -> Phrase {
        Phrase("person.nationality_reported", ["reason": .known(reason)])
    }

    package static let nationalityNotReported = Phrase("person.nationality_not_reported", [:])

    package static func expertiseDeclared(_ tag: String, level: Int) -> Phrase {
        Phrase("person.expertise_declared", ["tag": .text(tag), "level": .integer(level)])
    }

    package static func expertiseConfirmed(_ tag: String, level: Int, on day: Day, evidence: String?) -> Phrase {
        Phrase(
            "person.expertise_confirmed",
            ["tag": .text(tag), "level": .integer(level), "day": .day(day), "evidence": .known(evidence)]
        )
    }

    package static func officeHeld(
        from firstDay: Day,
        through lastDay: Day,
        inOfficeThrough end: Day,
        consentOf consentedOn: Day?
    ) -> Phrase {
        Phrase(
            "person.office_held",
            [
                "first_day": .day(firstDay), "last_day": .day(lastDay), "end": .day(end),
                "consented_on": .known(consentedOn),
            ]
        )
    }

    package static func actingHeld(from firstDay: Day, through lastDay: Day, inOfficeThrough end: Day) -> Phrase {
        Phrase("person.acted", ["first_day": .day(firstDay), "last_day": .day(lastDay), "end": .day(end)])
    }

    package static func supportGiven(_ group: String, from firstDay: Day, through lastDay: Day?) -> Phrase {
        Phrase("person.support", ["group": .composed(group), "first_day": .day(firstDay), "last_day": .known(lastDay)])
    }

    package static func nominationReceived(by state: String, call: String, on day: Day, withdrawnOn: Day?) -> Phrase {
        Phrase(
            "person.nomination",
            ["state": .text(state), "call": .text(call), "day": .day(day), "withdrawn_on": .known(withdrawnOn)]
        )
    }

    /// A file that came with a nomination.
    package static func curriculum(_ name: String, _ mediaType: String, bytes: Int) -> Phrase {
        Phrase("curriculum.file", ["name": .text(name), "type": .text(mediaType), "bytes": .integer(bytes)])
    }

    package static func writtenCurriculum(to path: String, _ curriculum: String, digest: String) -> Phrase {
        Phrase(
            "curriculum.written",
            ["path": .text(path), "file": .composed(curriculum), "digest": .text(digest)]
        )
    }
}

/// The Committee, States, holidays and expertise: what came of a change, and what there is none of.
extension Phrase {
    package static let noCommitteeMember = Phrase("committee.no_member", [:])
    package static let noCommitteeChair = Phrase("committee.no_chair", [:])

    package static func chairsCommittee(_ state: String, from day: Day) -> Phrase {
        Phrase("committee.chaired", ["state": .text(state), "day": .day(day)])
    }

    package static func sitsInCommittee(_ state: String, from firstDay: Day, through lastDay: Day?) -> Phrase {
        Phrase("committee.seated", ["state": .text(state), "first_day": .day(firstDay), "last_day": .known(lastDay)])
    }

    package static let noHoliday = Phrase("holiday.none", [:])

    package static func recordedHoliday(_ day: Day, name: String) -> Phrase {
        Phrase("holiday.recorded", ["day": .day(day), "name": .text(name)])
    }

    package static let noExpertiseTag = Phrase("expertise.none", [:])

    package static func recordedTag(_ tag: String, family: String) -> Phrase {
        Phrase("expertise.recorded", ["tag": .text(tag), "family": .text(family)])
    }

    package static let noNeed = Phrase("need.none", [:])

    package static func recordedNeed(
        _ tag: String,
        atLeast experts: Int,
        from firstDay: Day,
        through lastDay: Day,
        authority: String
    ) -> Phrase {
        Phrase(
            "need.recorded",
            [
                "tag": .text(tag), "experts": .integer(experts), "first_day": .day(firstDay), "last_day": .day(lastDay),
                "authority": .text(authority),
            ]
        )
    }

    package static let noStateOnDay = Phrase("state.none", [:])

    package static func stateTitle(_ name: String, iso3: String, iso2: String, on day: Day) -> Phrase {
        Phrase("state.title", ["name": .text(name), "iso3": .text(iso3), "iso2": .text(iso2), "day": .day(day)])
    }

    package static let noSuchStateOnDay = Phrase("state.no_standing", [:])

    package static func regionalGroups(_ group: String?, further: String?) -> Phrase {
        Phrase("state.group", ["group": .known(group), "further": .known(further)])
    }
}

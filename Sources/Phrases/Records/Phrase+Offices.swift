/// The coordinator, focal points and working groups: what came of a change.
extension Phrase {
    package static func appointedCoordinator(_ person: Int64, from firstDay: Day, through lastDay: Day) -> Phrase {
        Phrase(
            "coordinator.appointed",
            ["person": .identifier(person), "first_day": .day(firstDay), "last_day": .day(lastDay)]
        )
    }

    package static func correctedCoordinator(
        _ person: Int64,
        from firstDay: Day,
        through lastDay: Day,
        consentedOn: Day,
        appointedOn: Day,
        instrument: String
    ) -> Phrase {
        Phrase(
            "coordinator.corrected",
            [
                "person": .identifier(person), "first_day": .day(firstDay), "last_day": .day(lastDay),
                "consented_on": .day(consentedOn), "appointed_on": .day(appointedOn), "instrument": .text(instrument),
            ]
        )
    }

    package static func actsAsCoordinator(_ person: Int64, from firstDay: Day, through lastDay: Day) -> Phrase {
        Phrase(
            "coordinator.acts",
            ["person": .identifier(person), "first_day": .day(firstDay), "last_day": .day(lastDay)]
        )
    }

    package static func isCoordinator(_ person: Int64, through day: Day) -> Phrase {
        Phrase("coordinator.ends", ["person": .identifier(person), "day": .day(day)])
    }

    package static func supports(_ person: Int64, group: String, from day: Day) -> Phrase {
        Phrase("focal_point.assigned", ["person": .identifier(person), "group": .text(group), "day": .day(day)])
    }

    package static func supports(_ person: Int64, group: String, through day: Day) -> Phrase {
        Phrase("focal_point.ends", ["person": .identifier(person), "group": .text(group), "day": .day(day)])
    }

    package static let noWorkingGroupOnDay = Phrase("working_group.none", [:])

    package static func workingGroup(_ code: String, existsFrom day: Day) -> Phrase {
        Phrase("working_group.recorded", ["code": .text(code), "day": .day(day)])
    }

    package static func workingGroup(_ code: String, existsThrough day: Day) -> Phrase {
        Phrase("working_group.ends", ["code": .text(code), "day": .day(day)])
    }

    package static func coordinates(_ state: String, group: String, from day: Day) -> Phrase {
        Phrase("working_group.coordinated", ["state": .text(state), "group": .text(group), "day": .day(day)])
    }
}

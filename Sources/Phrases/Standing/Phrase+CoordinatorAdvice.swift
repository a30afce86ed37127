/// Advice about the coordinator and the working groups.
extension Phrase {
    /// `nil` where nobody was in office before.
    package static func coordinatorVacant(since day: Day?) -> Phrase {
        Phrase("advisory.coordinator_vacant", ["since": .known(day)])
    }

    package static func actingBeyondLimit(
        _ name: String,
        from firstDay: Day,
        through lastDay: Day,
        days: Int,
        limit: Int
    ) -> Phrase {
        Phrase(
            "advisory.acting_beyond_90_days",
            [
                "name": .text(name), "first_day": .day(firstDay), "last_day": .day(lastDay), "days": .integer(days),
                "limit": .integer(limit),
            ]
        )
    }

    package static func coordinatorOutlivesAppointment(
        _ name: String,
        termEnd: Day,
        appointmentEnd: Day
    ) -> Phrase {
        Phrase(
            "advisory.coordinator_outlives_appointment",
            ["name": .text(name), "term_end": .day(termEnd), "appointment_end": .day(appointmentEnd)]
        )
    }

    /// The number of the present term, 2 or more, and the days of all of them.
    package static func consecutiveTerm(
        _ number: Int,
        of name: String,
        from firstDay: Day,
        through lastDay: Day
    ) -> Phrase {
        Phrase(
            "advisory.second_consecutive_term",
            [
                "name": .text(name), "number": .integer(number), "first_day": .day(firstDay), "last_day": .day(lastDay),
            ]
        )
    }

    package static func handOverNearYearEnd(lastDay: Day, turnover: Day, days: Int) -> Phrase {
        Phrase(
            "advisory.coordinator_hand_over_near_year_end",
            ["last_day": .day(lastDay), "turnover": .day(turnover), "days": .integer(days)]
        )
    }

    package static func handOverNearMandateEnd(lastDay: Day, mandateEnd: Day, days: Int) -> Phrase {
        Phrase(
            "advisory.coordinator_hand_over_near_mandate_end",
            ["last_day": .day(lastDay), "mandate_end": .day(mandateEnd), "days": .integer(days)]
        )
    }

    /// How many focal points are available, and who is designated and is not.
    package static func focalPointsOneOrTwo(_ code: String, available: Int, unavailable: [String]) -> Phrase {
        Phrase(
            "advisory.focal_points_one_or_two",
            [
                "code": .text(code), "available": .integer(available),
                "unavailable": unavailable.isEmpty ? .missing : .list(unavailable),
            ]
        )
    }
}

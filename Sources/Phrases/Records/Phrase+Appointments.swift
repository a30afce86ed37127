/// Appointments: what came of a change, and how they stand in a person's record.
extension Phrase {
    package static let noAppointment = Phrase("appointment.none", [:])

    package static func appointed(_ person: Int64, from firstDay: Day, through lastDay: Day) -> Phrase {
        Phrase(
            "appointment.made",
            ["person": .identifier(person), "first_day": .day(firstDay), "last_day": .day(lastDay)]
        )
    }

    package static func serves(_ person: Int64, through day: Day) -> Phrase {
        Phrase("appointment.serves_through", ["person": .identifier(person), "day": .day(day)])
    }

    package static func served(_ person: Int64, through day: Day) -> Phrase {
        Phrase("appointment.served_through", ["person": .identifier(person), "day": .day(day)])
    }

    package static func servesOn(_ person: Int64, through lastDay: Day?) -> Phrase {
        Phrase("appointment.serves_on", ["person": .identifier(person), "last_day": .known(lastDay)])
    }

    package static func extended(_ person: Int64, from firstDay: Day, through lastDay: Day) -> Phrase {
        Phrase(
            "appointment.extended",
            ["person": .identifier(person), "first_day": .day(firstDay), "last_day": .day(lastDay)]
        )
    }

    package static func withdrawnAppointment(
        of person: Int64,
        from firstDay: Day,
        through lastDay: Day,
        after end: Day
    ) -> Phrase {
        Phrase(
            "appointment.withdrawn",
            [
                "person": .identifier(person), "first_day": .day(firstDay), "last_day": .day(lastDay),
                "end": .day(end),
            ]
        )
    }

    package static func tookUpDuties(_ person: Int64, on day: Day) -> Phrase {
        Phrase("appointment.taken_up", ["person": .identifier(person), "day": .day(day)])
    }

    package static func correctedAppointment(
        _ appointment: Int64,
        of person: Int64,
        from firstDay: Day,
        through lastDay: Day,
        instrument: String
    ) -> Phrase {
        Phrase(
            "appointment.corrected",
            [
                "appointment": .identifier(appointment), "person": .identifier(person), "first_day": .day(firstDay),
                "last_day": .day(lastDay), "instrument": .text(instrument),
            ]
        )
    }

    package static func appointmentLine(
        from firstDay: Day,
        through lastDay: Day,
        servedThrough: Day?,
        endsBy end: String,
        instrument: String
    ) -> Phrase {
        Phrase(
            "appointment.line",
            [
                "first_day": .day(firstDay), "last_day": .day(lastDay), "served_through": .known(servedThrough),
                "end": .text(end), "instrument": .text(instrument),
            ]
        )
    }

    package static let noContract = Phrase("contract.none", [:])

    package static func underContract(_ person: Int64, from firstDay: Day, through lastDay: Day) -> Phrase {
        Phrase(
            "contract.recorded",
            ["person": .identifier(person), "first_day": .day(firstDay), "last_day": .day(lastDay)]
        )
    }
}

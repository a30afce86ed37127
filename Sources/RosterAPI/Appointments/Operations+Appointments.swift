import RosterDesk

extension Operations {
    static func appointments() -> [Operation] {
        [
            .list(
                ListAppointments.self,
                at: "appointments",
                "Lists the appointments that are served on a day, those of a person, or all.",
                standard: ["extent": .text("served")]
            ) { "\($0.id)" },
            .make(
                Appoint.self,
                at: "appointments",
                "Records that the Secretary-General has appointed a person for a term."
            ),
            .act(
                Extend.self,
                at: "appointments/extend",
                "Records that a decision lets experts serve on, all of them or none; each gets a new, abutting term."
            ),
            .act(
                EndAppointment.self,
                at: "appointments/end",
                "Records that an expert leaves; a term to come is withdrawn."
            ),
            .act(
                Reinstate.self,
                at: "appointments/reinstate",
                "Records that a resignation or termination was withdrawn."
            ),
            .act(TakeUp.self, at: "appointments/take-up", "Records the day on which an expert took up the work."),
            .show(
                ShowAppointment.self,
                at: "people/{person}/appointments/{appointment}",
                "Tells of one appointment.",
                .tagged
            ),
            .correct(
                CorrectAppointment.self,
                at: "people/{person}/appointments/{appointment}",
                "Corrects what was recorded wrongly of an appointment; what was believed before stays in history."
            ) { ShowAppointment(person: $0.person, appointment: $0.appointment ?? 0) },
        ]
    }
}

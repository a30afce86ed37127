import RosterDesk

extension Operations {
    static func decisions() -> [Operation] {
        [
            .list(
                ListDecisions.self,
                at: "decisions",
                "Lists decisions of the Committee and instructions of its Chair."
            ) {
                "\($0.id)"
            },
            .make(
                RecordDecision.self,
                at: "decisions",
                "Records a decision of the Committee, or an instruction of its Chair."
            ),
            .show(ShowDecision.self, at: "decisions/{decision}", "Tells of a decision, and what rests on it."),
            .list(ListConsultations.self, at: "consultations", "Lists the consultations on appointments.") {
                "\($0.id)"
            },
            .make(
                RecordConsultation.self,
                at: "consultations",
                "Records with whom the Secretary-General consulted before appointments, and what came of it.",
                standard: ["people": .list([])]
            ),
        ]
    }
}

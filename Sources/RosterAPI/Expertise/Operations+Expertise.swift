import RosterDesk

extension Operations {
    static func expertise() -> [Operation] {
        [
            .list(ListExpertise.self, at: "expertise", "Lists the tags of expertise, and who has them.") { $0.tag },
            .make(AddExpertise.self, at: "expertise", "Adds a tag of expertise to the open family."),
            .list(ListNeeds.self, at: "needs", "Lists the expertise that is required, by programme year.") {
                "\($0.id)"
            },
            .make(
                RecordNeed.self,
                at: "needs",
                "Records expertise that a programme year requires, with its authority."
            ),
        ]
    }
}

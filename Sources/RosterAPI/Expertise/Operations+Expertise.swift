import RosterDesk

extension Operations {
    static func expertise() throws -> [Operation] {
        [
            try .list(ListExpertise.self, at: "expertise", "Lists the tags of expertise, and who has them.") { $0.tag },
            try .make(AddExpertise.self, at: "expertise", "Adds a tag of expertise to the open family."),
            try .list(ListNeeds.self, at: "needs", "Lists the expertise that is required, by programme year.") {
                "\($0.id)"
            },
            try .make(
                RecordNeed.self,
                at: "needs",
                "Records expertise that a programme year requires, with its authority."
            ),
        ]
    }
}

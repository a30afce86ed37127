import RosterDesk

extension Operations {
    static func people() -> [Operation] {
        [
            .pages(
                SearchPeople.self,
                at: "people",
                "Finds people by a part of their name in either script, or lists all, in the order of their names."
            ),
            .make(
                AddPerson.self,
                at: "people",
                "Records a person.",
                standard: ["gender": .text("not_disclosed")]
            ),
            .show(ShowPerson.self, at: "people/{person}", "Tells all that is known of a person.", .tagged),
            .correct(
                CorrectPerson.self,
                at: "people/{person}",
                "Corrects and completes what is recorded of a person; what was believed before stays in history.",
                standard: ["nationalities": .list([]), "languages": .list([]), "expertise": .list([])]
            ) { ShowPerson(person: $0.person) },
            .act(
                ErasePerson.self,
                at: "people/{person}/erasure",
                "Erases the personal data of somebody who never served, at their request, for good."
            ),
            .list(ListContracts.self, at: "people/{person}/contracts", "Lists a person's contracts, in order.") {
                "\($0.id)"
            },
        ]
    }
}

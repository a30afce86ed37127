import RosterDesk

extension Operations {
    static func slates() -> [Operation] {
        let seats: [String: ClosedRange<Int64>] = ["seats": 1...Int64(ProposeSlate.mostSeats)]
        return [
            .show(
                ProposeSlate.self,
                at: "slates/options",
                "Finds options for vacant seats, tells what each rule costs, and proves it; an internal paper of the Secretariat.",
                standard: ["extent": .text("options")],
                ranges: seats
            ),
            .show(
                ExportSlateProblem.self,
                at: "slates/problem",
                "Gives the problem of which options are made, for other solvers to check; people stand in it by number.",
                ranges: seats
            ),
            .show(
                CompareSlates.self,
                at: "slates/comparison",
                "Lays slates side by side, each beside the option that is worth most, with the price of each change."
            ),
            .list(
                ListSlates.self,
                at: "slates",
                "Lists the slates that are kept.",
                standard: ["extent": .text("standing")]
            ) { "\($0.id)" },
            .make(DraftSlate.self, at: "slates", "Keeps a slate that was made by hand, or an option."),
            .show(ShowSlate.self, at: "slates/{slate}", "Tells who is on a slate, and for which day.", .tagged),
            .correct(
                ChangeSlate.self,
                at: "slates/{slate}",
                "Changes who is on a slate, its day or its note; what it was before stays in history."
            ) { ShowSlate(slate: $0.slate) },
            .act(
                WithdrawSlate.self,
                at: "slates/{slate}/withdraw",
                "Lays a slate aside; it is shown, and not changed any more."
            ),
            .show(
                SuggestTerms.self,
                at: "staggering",
                "Suggests lengths of terms for newcomers, so that not too many terms end close together; it records nothing.",
                ranges: [
                    "preferred": 1...120, "within_days": 1...3650, "ends_at_most": 0...100,
                ]
            ),
        ]
    }
}

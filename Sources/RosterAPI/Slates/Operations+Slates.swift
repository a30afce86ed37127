import RosterDesk

extension Operations {
    static func slates() throws -> [Operation] {
        let seats: [String: ClosedRange<Int64>] = ["seats": 1...Int64(ProposeSlate.mostSeats)]
        return [
            try .show(
                ProposeSlate.self,
                at: "slates/options",
                "Finds options for vacant seats, tells what each rule costs, and proves it; an internal paper of the Secretariat.",
                ranges: seats
            ),
            try .show(
                ExportSlateProblem.self,
                at: "slates/problem",
                "Gives the problem of which options are made, for other solvers to check; people stand in it by number.",
                ranges: seats
            ),
            try .show(
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

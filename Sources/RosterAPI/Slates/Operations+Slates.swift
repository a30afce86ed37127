import RosterDesk

extension Operations {
    static func slates() -> [Operation] {
        let seats: [String: ClosedRange<Int64>] = ["seats": 1...Int64(ProposeSlate.mostSeats)]
        return [
            .show(
                ProposeSlate.self,
                at: "slates/options",
                "Finds options for vacant seats, tells what each rule costs, and proves it; an internal paper of the Secretariat.",
                ranges: seats
            ),
            .show(
                ExportSlateProblem.self,
                at: "slates/problem",
                "Gives the problem of which options are made, for other solvers to check; people stand in it by number.",
                ranges: seats
            ),
        ]
    }
}

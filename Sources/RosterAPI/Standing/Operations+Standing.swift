import ExpertGroup
import RosterDesk

extension Operations {
    /// The Group on a day, and what is counted of it.
    static func standing() -> [Operation] {
        [
            .show(
                ShowStanding.self,
                at: "status",
                "Tells who is in post on a day, under which rules, and what is advised."
            ),
            .show(OpenStandingFigure.self, at: "status/rows", "Tells which people a figure of the status counts."),
            .show(ReportBalance.self, at: "reports/balance", "Reports on the balance of the Group on a day."),
            .show(
                OpenBalanceFigure.self,
                at: "reports/balance/rows",
                "Tells which people a figure of the report on balance counts."
            ),
            .show(
                ShareOutSeats.self,
                at: "apportionment",
                "Shares out seats among the regional groups by their Members, for information: no document fixes shares.",
                standard: ["method": .text("largest-remainder")],
                ranges: ["seats": 0...Int64(Apportionment.mostSeats)]
            ),
        ]
    }
}

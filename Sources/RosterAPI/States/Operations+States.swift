import RosterDesk

extension Operations {
    static func states() -> [Operation] {
        [
            .list(ListStates.self, at: "states", "Lists the States that there are on a day.") { $0.iso3 },
            .show(ShowState.self, at: "states/{state}", "Tells of a State, its names, groups and succession."),
        ]
    }
}

import Phrases
import RosterDesk

/// A State as a screen of a terminal.
struct StateScreen {
    let text: String

    init(_ record: StateInTime) {
        let state = record.state
        let (width, isolation) = (Terminal.current.width, Terminal.current.isolation)
        var lines = ["\(state.name) (\(state.iso3), \(state.iso2)) on \(state.asAt)", ""]
        lines.append("Standing   \(state.standing ?? "no such State on that day")")
        let further = state.furtherGroups.map { ", takes part in \($0) too" }.joined()
        lines.append("Group      \(state.regionalGroup ?? "none")\(further)")
        lines.append("M49        \(state.m49.code); \(state.m49.area) (\(state.m49.areaCode)), \(state.m49.region)")
        let notes = state.notes.flatMap { $0.wrapped(to: width - 11) }
        lines += notes.enumerated().map { ($0.offset == 0 ? "Note       " : "           ") + $0.element }
        for (heading, facts) in [
            ("Names", record.names), ("Standing over time", record.standings), ("Groups over time", record.groups),
            ("Succession", record.successions),
        ] where !facts.isEmpty {
            lines += ["", heading]
            lines += Table.of(facts).lines(width: width - 2, isolation).dropFirst().map { "  " + $0 }
        }
        text = lines.joined(separator: "\n")
    }
}

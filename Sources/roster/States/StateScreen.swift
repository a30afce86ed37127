import Phrases
import RosterDesk

/// A State as a screen of a terminal.
struct StateScreen {
    let text: String

    init(_ record: StateInTime) {
        let state = record.state
        let (width, phrases) = (Terminal.current.width, Phrases.onOutput)
        let labels: [Label] = [.standing, .regionalGroup, .geographicArea, .note]
        var screen = Screen(.current, phrases, labels: labels.map { phrases(.label($0)) })
        screen.add(phrases(.stateTitle(state.name, iso3: state.iso3, iso2: state.iso2, on: Day(state.asAt))))
        screen.add("")
        screen.add(phrases(.label(.standing)), state.standing ?? phrases(.noSuchStateOnDay))
        let further = state.furtherGroups.isEmpty ? nil : state.furtherGroups.joined(separator: ", ")
        screen.add(phrases(.label(.regionalGroup)), phrases(.regionalGroups(state.regionalGroup, further: further)))
        let area = "\(state.m49.code); \(state.m49.area) (\(state.m49.areaCode)), \(state.m49.region)"
        screen.add(phrases(.label(.geographicArea)), area)
        if !state.notes.isEmpty { screen.add(phrases(.label(.note)), state.notes.joined(separator: "\n")) }
        let parts: [(Label, [StateFact])] = [
            (.names, record.names), (.standingOverTime, record.standings), (.groupsOverTime, record.groups),
            (.succession, record.successions),
        ]
        for (heading, facts) in parts where !facts.isEmpty {
            screen.add("")
            screen.add(phrases(.label(heading)))
            for line in Table.of(facts).lines(width: width - 2, phrases).dropFirst() { screen.add("  " + line) }
        }
        text = screen.text
    }
}

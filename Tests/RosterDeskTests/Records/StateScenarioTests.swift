import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("States")
struct StateScenarioTests {
    private func show(_ code: String, on text: String, _ roster: DeskHarness) async throws -> StateInTime {
        try await roster.ask(ShowState(state: try #require(StateCode(code)), asAt: try day(text)))
    }

    @Test("E54, E55: a State counts in one group, whatever others it takes part in, and a note says why")
    func groups() async throws {
        try await DeskHarness.with { roster in
            let türkiye = try await show("TUR", on: "2024-07-01", roster).state
            #expect(türkiye.regionalGroup == "WEOG")
            #expect(türkiye.furtherGroups == ["APG"])
            #expect(türkiye.names.en == "Türkiye")
            for (code, group) in [("USA", "WEOG"), ("ISR", "WEOG"), ("KIR", "APG")] {
                let state = try await show(code, on: "2024-07-01", roster).state
                #expect(state.regionalGroup == group)
                #expect(!state.notes.isEmpty, "\(code)")
            }
            let asia = try await roster.ask(ListStates(asAt: try day("2024-07-01"), group: .asiaPacific))
            #expect(asia.contains { $0.iso3 == "TUR" })
            #expect(asia.count { $0.regionalGroup == "APG" } == 54)
        }
    }

    @Test("E56: Australia counts in WEOG and lies in Oceania; the two lists are two")
    func areas() async throws {
        try await DeskHarness.with { roster in
            let australia = try await show("AUS", on: "2024-07-01", roster).state
            #expect(australia.regionalGroup == "WEOG")
            #expect(australia.m49.region == "Oceania")
            #expect(australia.m49.area == "Australia and New Zealand")
        }
    }

    @Test("E58, E60: names, standing and groups are those of the day; Members are 191, then 192, then 193")
    func days() async throws {
        try await DeskHarness.with { roster in
            for (text, members) in [("2006-06-27", 191), ("2006-06-28", 192), ("2011-07-14", 193)] {
                let states = try await roster.ask(ListStates(asAt: try day(text), group: nil))
                #expect(states.count { $0.standing == "member" } == members, "\(text)")
            }
            let before = try await show("TUR", on: "2022-05-31", roster)
            #expect(before.state.names.en == "Turkey")
            #expect(before.names.contains { $0.what == "Türkiye" && $0.firstDay?.description == "2022-06-01" })
            let gone = try await show("SCG", on: "2024-07-01", roster)
            #expect(gone.state.standing == nil)
            #expect(Set(gone.successions.map(\.what)) == ["followed by MNE", "followed by SRB"])
            await #expect(throws: Failure.notFound(.state, name: "XXX")) {
                try await show("XXX", on: "2024-07-01", roster)
            }
        }
    }

    @Test("E61: an observer has a standing of its own and counts in no group")
    func observers() async throws {
        try await DeskHarness.with { roster in
            let holySee = try await show("VAT", on: "2024-07-01", roster).state
            #expect(holySee.standing == "observer")
            #expect(holySee.regionalGroup == nil)
        }
    }

    @Test("E60: a State that moves between groups counts in the old one up to the day, and in the new one from it on")
    func moved() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.ask(MoveBetweenGroups(state: "KIR", to: "WEOG", from: try day("2024-07-01")))
            let add = AddPerson(
                name: "Expert of Kiribati",
                romanisedName: nil,
                familyName: nil,
                nationality: try #require(StateCode("KIR")),
                gender: .notDisclosed
            )
            let person = try await roster.ask(add).id
            _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31"))
            for (text, group) in [("2024-06-30", "APG"), ("2024-07-01", "WEOG")] {
                let state = try await show("KIR", on: text, roster).state
                #expect(state.regionalGroup == group, "\(text)")
                let standing = try await roster.ask(ShowStanding(asAt: try day(text)))
                #expect(standing.members.map(\.regionalGroup) == [group], "\(text)")
                #expect(standing.regionalGroups?.filter { $0.count == 1 }.map(\.code?.rawValue) == [group])
            }
        }
    }
}

/// Records that a State counts in another group from a day on; no command does that yet.
private struct MoveBetweenGroups: UseCase {
    static let access = Access.changing

    let state: String
    let to: String
    let from: CivilDate

    func perform(in session: Session) throws -> Int {
        try session.execute(
            "update group_membership set valid = daterange(null, \(from)) where iso3 = \(state) and counts"
        )
        return try session.execute(
            """
            insert into group_membership (iso3, group_code, counts, valid)
            values (\(state), \(to), true, daterange(\(from), null))
            """
        )
    }
}

import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Making a suggestion of focal points so")
struct ApplyFocalPointsTests {
    @Test(
        "what is told is recorded, in one act: whom it does not suggest ends the day before, and again nothing is to do"
    )
    func applying() async throws {
        try await DeskHarness.withFour { roster, people in
            try await roster.support("I", people[2], from: "2026-02-01", through: nil)
            try await roster.support("II", people[1], from: "2026-02-01", through: nil)
            let suggested = try await roster.suggest("2026-12-01")
            #expect(suggested.line("I")?.leaving.map(\.person) == [people[2]])
            #expect(suggested.line("II")?.focalPoints.first?.change == .leads)
            let applied = try await roster.apply("2026-12-01")
            #expect(applied.suggestion.picture == suggested.picture)
            #expect(applied.ended.map { "\($0.workingGroup) \($0.person)" } == ["I 3", "II 2"])
            #expect(applied.ended.allSatisfy { $0.lastDay?.description == "2026-11-30" })
            #expect(applied.assigned.count == 7)
            let (before, after) = (try await roster.grid("2026-11-30"), try await roster.grid("2026-12-01"))
            #expect(before == ["I 3", "II 2", "III", "IV"] && after == suggested.picture)
            let points = try await roster.ask(ShowFocalPoints(asAt: try day("2026-12-01"), language: nil))
            #expect(points.workingGroups[0].focalPoints.map(\.reason)[0] == "implementation and legislation; speaks en")
            #expect(points.workingGroups.allSatisfy { $0.focalPoints.first?.lead == true })
            #expect(points.advisories?.isEmpty == true)
            let again = try await roster.apply("2026-12-01")
            #expect(again.ended.isEmpty && again.assigned.isEmpty)
            #expect(again.suggestion.workingGroups.flatMap(\.focalPoints).allSatisfy { $0.change == .stays })
        }
    }

    @Test(
        "who began on that very day and is not suggested is withdrawn; who leads and matches no better than another stays lead"
    )
    func withdrawn() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(3)
            for person in people {
                _ = try await roster.ask(try appoint(person, "2026-01-01", "2028-12-31"))
            }
            for person in people[..<2] { try await roster.learns(person, "assistance:3") }
            try await roster.support("II", people[1], from: "2026-03-01", through: nil, as: .lead)
            try await roster.support("II", people[2], from: "2026-12-01", through: nil)
            let applied = try await roster.apply("2026-12-01")
            #expect(applied.ended.map(\.person) == [people[2]] && applied.ended[0].lastDay == nil)
            #expect(applied.assigned.map { "\($0.person) \($0.lead)" } == ["1 false"])
            let grid = try await roster.grid("2026-12-01")
            #expect(grid == ["I", "II 2 1", "III", "IV"])
        }
    }

    @Test("what is recorded for later days stands: the new assignment runs until then")
    func later() async throws {
        try await DeskHarness.withFour { roster, people in
            try await roster.support("II", people[3], from: "2027-03-01", through: nil, as: .lead)
            let applied = try await roster.apply("2026-12-01")
            let lead = try #require(applied.assigned.first { $0.workingGroup == "II" && $0.lead })
            #expect(lead.person == people[1] && lead.lastDay?.description == "2027-02-28")
            // Who takes up would support three with the place of an alternate, which ends therefore.
            #expect(applied.ending == ["I 4", "II 2"])
            #expect(lead.lastDayWhy == "through 2027-02-28: from 2027-03-01 on Expert 4 is recorded as lead")
            let grid = try await roster.grid("2027-03-01")
            #expect(grid[1] == "II 4 1")
        }
    }

    @Test("E72: a lead who is recorded for later days and serves no more by then makes nothing be refused")
    func neverTakesUp() async throws {
        try await DeskHarness.withFour { roster, people in
            try await roster.support("II", people[3], from: "2027-03-01", through: nil, as: .lead)
            _ = try await roster.ask(
                EndAppointment(person: people[3], lastDay: try day("2027-01-31"), reason: .resigned)
            )
            let applied = try await roster.apply("2026-12-01")
            let lead = try #require(applied.assigned.first { $0.workingGroup == "II" && $0.lead })
            #expect(lead.person == people[1] && lead.lastDay?.description == "2027-02-28")
        }
    }

    @Test("E71: who is recorded from later on makes no third: an alternate of the suggestion ends the day before")
    func third() async throws {
        try await DeskHarness.withFour { roster, people in
            try await roster.support("II", people[2], from: "2027-03-01", through: nil)
            let applied = try await roster.apply("2026-12-01")
            #expect(applied.ending == ["II 1"])
            let ending = applied.assigned.first { $0.lastDay != nil }
            #expect(ending?.lastDay?.description == "2027-02-28")
            let (before, after) = (try await roster.grid("2027-02-28"), try await roster.grid("2027-03-01"))
            #expect(
                before == ["I 1 4", "II 2 1", "III 3", "IV 4 2"] && after == ["I 1 4", "II 2 3", "III 3", "IV 4 2"]
            )
            let third =
                "from 2027-03-01 on Expert 3 is recorded, and working group II would have more than 2 focal points"
            #expect(ending?.lastDayWhy == "through 2027-02-28: \(third)")
            let text = applied.suggestion.line("II")?.focalPoints.last?.text
            #expect(text?.hasSuffix("; serves through 2027-12-31; supports it through 2027-02-28: \(third)") == true)
        }
    }

    @Test("an expert who is recorded for another working group from later on supports no more of them than may be")
    func load() async throws {
        try await DeskHarness.withFour { roster, people in
            try await roster.support("III", people[0], from: "2027-03-01", through: "2027-04-30")
            let applied = try await roster.apply("2026-12-01")
            #expect(applied.ending == ["II 1"])
            let ending = applied.assigned.first { $0.lastDay != nil }
            #expect(ending?.lastDay?.description == "2027-02-28")
            let after = try await roster.grid("2027-03-01")
            #expect(after == ["I 1 4", "II 2", "III 3 1", "IV 4 2"])
            let load = "from 2027-03-01 on the expert is recorded for III, and would support more than 2 working groups"
            #expect(ending?.lastDayWhy == "through 2027-02-28: \(load)")
        }
    }

    @Test(
        "whatever is recorded for later days, no working group comes to have more than two, nor an expert more than may be",
        arguments: 1...8 as ClosedRange<UInt64>
    )
    func everyLaterDay(seed: UInt64) async throws {
        try await DeskHarness.withFour { roster, people in
            var numbers = Numbers(state: seed)
            var days: Set<String> = ["2026-12-01"]
            for _ in 1...8 {
                let first = "2027-0\(numbers.below(9) + 1)-01"
                let last = [nil, nil, "2027-0\(numbers.below(9) + 1)-20", "2027-12-10"][numbers.below(4)]
                days.insert(first)
                // What clashes with what is recorded already is refused, and nothing is lost.
                _ = try? await roster.ask(
                    AssignFocalPoint(
                        person: people[numbers.below(4)],
                        workingGroup: ["I", "II", "III", "IV"][numbers.below(4)],
                        firstDay: try day(first),
                        lastDay: try last.map(day),
                        place: numbers.below(3) == 0 ? .lead : .alternate,
                        reason: "decided"
                    )
                )
            }
            var recorded: [String: [[String]]] = [:]
            for day in days {
                recorded[day] = try await roster.grid(day).map { $0.split(separator: " ").map(String.init) }
            }
            _ = try await roster.apply("2026-12-01")
            for day in days.sorted() {
                let grid = try await roster.grid(day).map { $0.split(separator: " ").map(String.init) }
                let before = try #require(recorded[day])
                for (line, recorded) in zip(grid, before) {
                    #expect(line.count - 1 <= max(2, recorded.count - 1), "\(line) on \(day)")
                    #expect(Set(recorded).isSubset(of: line), "\(line) on \(day)")
                }
                for person in people.map(\.description) {
                    func load(_ grid: [[String]]) -> Int { grid.count { $0.dropFirst().contains(person) } }
                    #expect(load(grid) <= max(2, load(before)), "\(person) on \(day)")
                }
            }
        }
    }

    @Test("E72: who had ended with the service comes back after a later appointment, and nothing stands in the way")
    func cameBack() async throws {
        try await DeskHarness.withFour { roster, people in
            try await roster.support("I", people[0], from: "2026-02-01", through: nil)
            _ = try await roster.ask(
                EndAppointment(person: people[0], lastDay: try day("2026-06-30"), reason: .resigned)
            )
            _ = try await roster.ask(try appoint(people[0], "2026-09-01", "2028-08-31"))
            let applied = try await roster.apply("2026-12-01")
            #expect(applied.suggestion.line("I")?.focalPoints.first?.person == people[0])
            let grid = try await roster.grid("2026-12-01")
            #expect(grid[0].hasPrefix("I 1"))
        }
    }

    @Test("a rehearsal changes nothing and looks at that day; a day that is past has to be meant")
    func manners() async throws {
        try await DeskHarness.withFour { roster, _ in
            let applied = try await roster.apply("2026-12-01", ending: .rehearsal)
            #expect(applied.assigned.count == 7)
            let grid = try await roster.grid("2026-12-01")
            #expect(grid == ["I", "II", "III", "IV"])
            let clock = try await roster.now()
            #expect(clock.text > "2026")
            do {
                _ = try await roster.apply("2026-01-02", past: .refused)
                Issue.record("2026-01-02 is past")
            } catch Failure.dayIsPast(let first, let today) {
                #expect(first.description == "2026-01-02" && first < today)
            }
            let meant = try await roster.apply("2026-01-02", past: .meant)
            #expect(meant.assigned.allSatisfy { $0.firstDay.description == "2026-01-02" })
        }
    }

    @Test("the Secretariat and the coordinator assign by it, and nobody else; it is wholly done or not at all")
    func rights() async throws {
        try await DeskHarness.withFour { roster, people in
            for role in Role.allCases where ![.secretariat, .coordinator].contains(role) {
                await #expect(throws: Failure.notAllowed(role)) { _ = try await roster.apply("2026-12-01", as: role) }
            }
            let applied = try await roster.apply("2026-12-01", as: .coordinator)
            #expect(applied.assigned.count == 7)
            let reads = try await roster.ask(
                ListReads(person: nil, principal: nil, firstDay: nil, lastDay: nil),
                as: .auditor
            )
            let acts = reads.filter { $0.act == "suggest_focal_points" }
            #expect(acts.map { $0.people.map(\.rawValue) } == [[1, 2, 3, 4]])
            // The trigger refuses the last one, and so all.
            try await roster.sql(
                """
                create function stop() returns trigger language plpgsql as
                $$ begin raise exception 'stop' using errcode = 'check_violation', constraint = 'focal_point_has_reason'; end $$;
                create trigger stop before insert on focal_point for each row when (new.person_id = 4)
                execute function stop();
                """
            )
            await #expect(throws: Failure.self) {
                _ = try await roster.apply("2027-02-01", require: "\(people[3]):III")
            }
            let grid = try await roster.grid("2027-02-01")
            #expect(grid == applied.suggestion.picture)
        }
    }

    @Test("of two who make it so at the same moment, each tells what holds when both are done")
    func race() async throws {
        try await DeskHarness.withFour { roster, _ in
            let both = try await withThrowingTaskGroup { group in
                for _ in 1...4 { group.addTask { try await roster.apply("2026-12-01") } }
                return try await group.reduce(into: [AppliedFocalPoints]()) { $0.append($1) }
            }
            #expect(both.map(\.assigned.count).sorted() == [0, 0, 0, 7])
            let grid = try await roster.grid("2026-12-01")
            #expect(both.allSatisfy { $0.suggestion.picture == grid })
        }
    }
}

extension AppliedFocalPoints {
    /// Which of the assignments have a last day, such as `II 1`: the working group and the person.
    fileprivate var ending: [String] {
        assigned.filter { $0.lastDay != nil }.map { "\($0.workingGroup) \($0.person)" }
    }
}

/// The same numbers from the same seed, on every machine (splitmix64).
private struct Numbers {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}

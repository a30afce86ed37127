import ExpertGroup
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Slates that people keep")
struct KeptSlateTests {
    private static let allOff = "nationality=off,region=off,gender=off,coverage=off,language=off"

    private func draft(_ people: [String], on filledOn: String = "2026-12-01", note: String? = nil) throws -> DraftSlate
    {
        DraftSlate(people: people, filledOn: try day(filledOn), call: nil, note: note)
    }

    private func compare(_ slates: [Int64], rules: String = allOff) -> CompareSlates {
        CompareSlates(slates: slates, rules: rules)
    }

    @Test("the price of a slate is what its changes of the option cost together, each with the rules that it breaks")
    func prices() async throws {
        try await DeskHarness.withPool { roster in
            let slate = try await roster.ask(try draft(["5", "Canary Six"], note: "as asked"))
            #expect(
                slate.people.map(\.person.rawValue) == [5, 6] && slate.note == "as asked" && slate.call == "2026-1"
            )
            let free = try await roster.ask(compare([slate.id]))
            #expect(free.status == .optimal && free.option?.chosen.map(\.person.rawValue) == [9, 3])
            let column = try #require(free.slates.first)
            #expect(column.effect.value == 1_350_000 && column.price == 500_000 && column.breaks.isEmpty)
            #expect(column.exchanges.map { $0.enters?.person.rawValue } == [5, 6])
            #expect(column.exchanges.map { $0.leaves?.person.rawValue } == [9, 3])
            #expect(column.exchanges.map(\.price) == [250_000, 250_000])
            #expect(
                column.effect.regionalGroups.map { "\($0.code ?? "") \($0.before) \($0.after)" }.contains("GRULAC 0 1")
            )

            // Under a rule that it breaks it is worth more than the option, and it is told which change breaks it.
            let high = try await roster.ask(try draft(["9", "3"]))
            let bound = try await roster.ask(compare([high.id], rules: "\(Self.allOff),region.EEG=hard"))
            let over = try #require(bound.slates.first)
            #expect(over.price == -400_000 && over.breaks == ["region.EEG"])
            #expect(over.exchanges.map(\.breaks) == [["region.EEG"]] && over.exchanges.first?.price == -400_000)
        }
    }

    @Test("prices add up, and the rules told as broken are those that a count finds, whatever slate it is")
    func everySlate() async throws {
        try await DeskHarness.withPool { roster in
            let rules = "\(Self.allOff),nationality=hard,region.EEG=hard,gender.woman=hard,coverage.accounting=hard"
            let eligible = [3, 4, 5, 6, 7, 8, 9]
            var slates: [Int64] = []
            for (place, one) in eligible.enumerated() {
                for other in eligible[(place + 1)...] {
                    slates.append(try await roster.ask(try draft(["\(one)", "\(other)"])).id)
                }
            }
            for start in stride(from: 0, to: slates.count, by: 8) {
                let part = Array(slates[start..<min(start + 8, slates.count)])
                let comparison = try await roster.ask(compare(part, rules: rules))
                let best = try #require(comparison.option?.value)
                for column in comparison.slates {
                    #expect(column.price == best - (column.effect.value ?? 0))
                    #expect(column.exchanges.compactMap(\.price).reduce(0, +) == column.price)
                    // No slate is worth more than the option and breaks nothing.
                    #expect(!column.breaks.isEmpty || (column.price ?? -1) >= 0)
                    let states = column.effect.chosen.compactMap(\.nationality) + ["FRA", "KEN"]
                    #expect(column.breaks.contains("nationality") == (Set(states).count < states.count))
                    let eastern = column.effect.chosen.count { $0.regionalGroup == "EEG" }
                    #expect(column.breaks.contains("region.EEG") == (eastern == 0))
                }
            }
        }
    }

    @Test("who cannot be proposed is refused with the reason, and so is who is no nominee, and a slate of nobody")
    func refused() async throws {
        try await DeskHarness.withPool { roster in
            for (name, reason) in [("Ten", "noCompleteAssessment"), ("Eleven", "noExpertiseOnRecord")] {
                do {
                    _ = try await roster.ask(try draft(["3", name]))
                    Issue.record("\(name) was put on a slate")
                } catch Failure.cannotBeProposed(let one) {
                    #expect("\(one.reason)" == reason)
                }
            }
            await #expect(throws: Failure.notFound(.nominee, name: "1")) { _ = try await roster.ask(try draft(["1"])) }
            await #expect(throws: Failure.slateOfNobody) { _ = try await roster.ask(try draft([])) }
            let twice = try await roster.refusal(of: try draft(["3", "Canary Three"]))
            #expect(twice == "slate_member_is_chosen_once")
            let nine = try await roster.refusal(of: try draft(["3", "4", "5", "6", "7", "8", "9"]))
            #expect(nine == "appointment_keeps_within_ceiling")
            let late = try await roster.refusal(of: try draft(["3"], on: "2033-01-01"))
            #expect(late == "appointment_begins_within_mandate")
            #expect(try await roster.ask(ListSlates(extent: .all)).isEmpty)
        }
    }

    @Test("a slate is changed, and what it was before is known as of then; one that was withdrawn stays as it was")
    func changed() async throws {
        try await DeskHarness.withPool { roster in
            let slate = try await roster.ask(try draft(["3", "5"])).id
            let first = ChangeSlate(slate: slate, adds: ["Four"], removes: ["3"], filledOn: nil, note: "rather her")
            let changed = try await roster.ask(first)
            #expect(changed.people.map(\.person.rawValue) == [4, 5] && changed.note == "rather her")
            let later = ChangeSlate(slate: slate, adds: nil, removes: nil, filledOn: try day("2027-02-01"), note: nil)
            #expect("\(try await roster.ask(later).filledOn)" == "2027-02-01")
            func change(adds: [String]?, removes: [String]?) -> ChangeSlate {
                ChangeSlate(slate: slate, adds: adds, removes: removes, filledOn: nil, note: nil)
            }
            await #expect(throws: Failure.notFound(.slateMember, name: "9")) {
                _ = try await roster.ask(change(adds: nil, removes: ["9"]))
            }
            await #expect(throws: Failure.slateOfNobody) {
                _ = try await roster.ask(change(adds: nil, removes: ["4", "5"]))
            }
            // Named twice, somebody goes once; an empty note is none; another day asks anew of everybody.
            let noted = ChangeSlate(slate: slate, adds: ["9"], removes: ["5", "Five"], filledOn: nil, note: "")
            let without = try await roster.ask(noted)
            #expect(without.people.map(\.person.rawValue) == [4, 9] && without.note == nil)
            _ = try await roster.ask(change(adds: ["5"], removes: ["9"]))
            _ = try await roster.ask(appoint(try #require(PersonID(rawValue: 4)), "2027-06-01", "2028-05-31"))
            do {
                let day = try day("2027-07-01")
                _ = try await roster.ask(ChangeSlate(slate: slate, adds: nil, removes: nil, filledOn: day, note: nil))
                Issue.record("somebody in post by then stayed on the slate")
            } catch Failure.cannotBeProposed(let one) {
                #expect(one.person.rawValue == 4 && one.reason == .inPost)
            }
            await #expect(throws: Failure.notFound(.slate, name: "77")) {
                _ = try await roster.ask(ShowSlate(slate: 77))
            }
            // Nothing of what was refused was done.
            #expect(try await roster.ask(ShowSlate(slate: slate)).people.map(\.person.rawValue) == [4, 5])

            #expect(try await roster.ask(WithdrawSlate(slate: slate)).isWithdrawn)
            #expect(
                try await roster.refusal(of: change(adds: ["9"], removes: nil)) == "slate_is_changed_while_it_stands"
            )
            #expect(try await roster.refusal(of: WithdrawSlate(slate: slate)) == "slate_is_changed_while_it_stands")
            #expect(try await roster.ask(ListSlates(extent: .standing)).isEmpty)
            #expect(try await roster.ask(ListSlates(extent: .all)).map(\.id) == [slate])
            let shown = try await roster.ask(compare([slate]))
            #expect(shown.slates.first?.isWithdrawn == true && "\(shown.asAt)" == "2027-02-01")
        }
    }

    @Test("a slate is shown also when somebody on it serves by then, was withdrawn, or there is no room any more")
    func overtaken() async throws {
        try await DeskHarness.withPool { roster in
            let pair = try await roster.ask(try draft(["3", "5"])).id
            let six = try await roster.ask(try draft(["3", "4", "5", "6", "7", "8"])).id
            _ = try await roster.ask(
                appoint(try #require(PersonID(rawValue: 3)), "2026-06-01", "2028-05-31")
            )
            let shown = try await roster.ask(compare([pair]))
            let column = try #require(shown.slates.first)
            #expect(column.notProposed.map(\.reason) == [.inPost] && column.price == nil)
            #expect(column.effect.value == 700_000 && column.effect.chosen.map(\.person.rawValue) == [5])
            let crowded = try await roster.ask(compare([six]))
            #expect(crowded.status == nil && crowded.option == nil)
            #expect(
                crowded.noRoom
                    == "With as many people 9 would be in post on 2026-12-01; the ceiling is 8 (S/RES/1977 (2011), para. 5 (a)). No option is sought."
            )
        }
    }

    @Test(
        "slates of one call, one day and one number of people lie side by side, in the order asked for; others do not"
    )
    func sideBySide() async throws {
        try await DeskHarness.withPool { roster in
            let first = try await roster.ask(try draft(["3", "5"])).id
            let second = try await roster.ask(try draft(["4", "6"])).id
            let alone = try await roster.ask(try draft(["4"])).id
            let later = try await roster.ask(try draft(["4", "6"], on: "2027-02-01")).id
            #expect(try await roster.ask(compare([second, first, second])).slates.map(\.slate) == [second, first])
            for other in [alone, later] {
                await #expect(throws: Failure.slatesDiffer(first, other)) {
                    _ = try await roster.ask(compare([first, other]))
                }
            }
            await #expect(throws: Failure.numberOfSlates(most: 8)) { _ = try await roster.ask(compare([])) }
        }
    }

    @Test("the Secretariat keeps slates, the auditor sees them, and nobody else; whom they show is on record")
    func rights() async throws {
        try await DeskHarness.withPool { roster in
            let slate = try await roster.ask(try draft(["3", "5"])).id
            for role in Role.allCases where role != .secretariat {
                await #expect(throws: Failure.notAllowed(role)) {
                    _ = try await roster.ask(
                        DraftSlate(people: ["3"], filledOn: nil, call: "2026-1", note: nil),
                        as: role
                    )
                }
                await #expect(throws: Failure.notAllowed(role)) {
                    _ = try await roster.ask(WithdrawSlate(slate: slate), as: role)
                }
                guard role != .auditor else { continue }
                await #expect(throws: Failure.notAllowed(role)) {
                    _ = try await roster.ask(ShowSlate(slate: slate), as: role)
                }
                await #expect(throws: Failure.notAllowed(role)) { _ = try await roster.ask(compare([slate]), as: role) }
            }
            _ = try await roster.ask(compare([slate]), as: .auditor)
            _ = try await roster.ask(ListSlates(extent: .standing))
            let reads = try await roster.ask(
                ListReads(person: nil, principal: nil, firstDay: nil, lastDay: nil),
                as: .auditor
            )
            #expect(reads.map(\.act) == ["compare_slates", "list_slates"])
            #expect(reads.map { $0.people.map(\.rawValue) } == [[3, 5, 9], [3, 5]])
        }
    }
}

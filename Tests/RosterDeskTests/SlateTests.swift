import ExpertGroup
import Foundation
import Policies
import Postgres
import RosterTesting
import Selection
import SelectionFiles
import Testing

@testable import RosterDesk

@Suite("Options for vacant seats")
struct SlateTests {
    private static let allOff = "nationality=off,region=off,gender=off,coverage=off,language=off"

    private func propose(_ seats: Int, rules: String?, whyNot: String? = nil, why: String? = nil) throws -> ProposeSlate
    {
        ProposeSlate(
            seats: seats,
            asAt: try day("2026-12-01"),
            call: nil,
            rules: rules,
            whyNot: whyNot,
            why: why,
            extent: .options
        )
    }

    @Test("without rules the highest scores are chosen; who cannot be proposed is told with the reason")
    func competence() async throws {
        try await DeskHarness.withPool { roster in
            let proposal = try await roster.ask(try propose(2, rules: Self.allOff))
            #expect(proposal.status == .optimal && proposal.size == 4 && proposal.eligible == 7)
            #expect(proposal.staying.map(\.person.rawValue) == [1, 2])
            #expect(proposal.options.map(\.letter) == ["A", "B", "C"])
            #expect(proposal.options.map { $0.chosen.map(\.person.rawValue) } == [[9, 3], [9, 4], [3, 4]])
            #expect(proposal.options.map(\.value) == [1_850_000, 1_830_000, 1_780_000])
            #expect(proposal.ties.count == 1 && proposal.ties.complete)
            #expect(proposal.notProposed.map(\.person.rawValue) == [10, 11])
            #expect(proposal.notProposed.map(\.reason) == [.noCompleteAssessment, .noExpertiseOnRecord])
            #expect(proposal.notProposed[0].missing == ["experience", "communication"])
            #expect(proposal.rules.allSatisfy { $0.setting == .off && $0.cost == nil })
        }
    }

    @Test("E53: at most one national of a State, those who stay counted, and what the rule costs")
    func nationality() async throws {
        try await DeskHarness.withPool { roster in
            let proposal = try await roster.ask(try propose(2, rules: "\(Self.allOff),nationality=hard"))
            // 9 is French as 1 is, and 3 and 4 are both of Uganda.
            #expect(proposal.options[0].chosen.map(\.person.rawValue) == [3, 5])
            let rule = try #require(proposal.rules.first { $0.name == "nationality" })
            #expect(rule.valueWithout == 1_850_000 && rule.cost == 250_000)
            #expect(rule.source == "config/slate.yml" && rule.text == "at most 1 national of one State")
        }
    }

    @Test("balance, coverage and what an option changes are counted without it and with it")
    func changes() async throws {
        try await DeskHarness.withPool { roster in
            let rules = "\(Self.allOff),region.EEG=hard,coverage=soft"
            let proposal = try await roster.ask(try propose(2, rules: rules))
            let option = proposal.options[0]
            #expect(option.chosen.map(\.person.rawValue) == [9, 8])
            let groups = option.regionalGroups.map { "\($0.code ?? "–") \($0.before) \($0.after)" }
            #expect(groups == ["AFR 1 1", "APG 0 0", "EEG 0 1", "GRULAC 0 0", "WEOG 1 2"])
            #expect(option.gender.map(\.after) == [1, 0, 0, 3] && option.asNearParityAsPossible == nil)
            #expect(
                option.expertise.map { "\($0.code ?? "") \($0.after)" } == [
                    "accounting 1", "biological 1", "nuclear 1",
                ]
            )
            #expect((option.heldByOne.before, option.heldByOne.after) == (0, 3))
            #expect(option.broken.contains("coverage.border_control") && !option.broken.contains("coverage.accounting"))
            #expect(proposal.rules.first { $0.name == "region.EEG" }?.cost == 400_000)
            #expect(proposal.continuity.hasPrefix("0 of the 2 who stay leave within 12 months (through 2027-11-30)"))
        }
    }

    /// What the slate is worth that an enumeration of all finds; `nil` where none keeps the rules.
    private static func enumerated(_ ground: SlateGround, _ rules: [SlateRule]) -> Int? {
        func choices(_ seats: Int, _ people: ArraySlice<SlatePerson>) -> [[SlatePerson]] {
            guard seats > 0 else { return [[]] }
            guard let first = people.first else { return [] }
            let rest = people.dropFirst()
            return choices(seats - 1, rest).map { [first] + $0 } + choices(seats, rest)
        }
        return choices(ground.seats, ground.candidates[...])
            .filter { chosen in rules.allSatisfy { $0.isKept(by: ground.staying + chosen) } }
            .map { $0.reduce(0) { $0 + ($1.score ?? 0) } }.max()
    }

    @Test("the first option is worth what an enumeration of all finds, and so is every one that a rule's cost rests on")
    func enumeration() async throws {
        try await DeskHarness.withPool { roster in
            let kinds = ["nationality", "region.AFR", "region.EEG", "gender", "coverage.accounting"]
            let policies = try Policies(overriding: nil)
            let on = try day("2026-12-01")
            let connection = try await Connection.open(roster.options, logger: .silent)
            for seats in 1...4 {
                for mask in 0..<(1 << kinds.count) {
                    let hard = kinds.enumerated().filter { mask >> $0.offset & 1 == 1 }.map { ",\($0.element)=hard" }
                    let rules = Self.allOff + hard.joined()
                    let isSame = try await connection.use { session in
                        let ground = try SlateGround(
                            seats: seats,
                            on: on,
                            call: nil,
                            switches: rules,
                            room: .required,
                            in: session,
                            under: policies
                        )
                        let reckoning = SlateReckoning(ground)
                        let binding = ground.rules.filter { $0.setting == .hard }
                        return reckoning.answer.value == Self.enumerated(ground, binding)
                            && binding.allSatisfy { rule in
                                reckoning.value(without: rule)
                                    == Self.enumerated(ground, binding.filter { $0 != rule })
                            }
                    }
                    #expect(isSame, "\(seats) \(rules)")
                }
            }
        }
    }

    @Test("rules that clash are named, each of them needed for that, with the ones that stand in the way alone")
    func conflict() async throws {
        try await DeskHarness.withPool { roster in
            let rules = "\(Self.allOff),region.EEG=hard,region.GRULAC=hard,gender.woman=hard"
            let proposal = try await roster.ask(try propose(1, rules: rules))
            #expect(proposal.status == .infeasible && proposal.options.isEmpty)
            #expect(
                proposal.conflict == [
                    "region.EEG: at least 1 and at most 3 of EEG (S/2011/819, annex, para. 20; config/slate.yml)",
                    "region.GRULAC: at least 1 and at most 3 of GRULAC (S/2011/819, annex, para. 20; config/slate.yml)",
                ]
            )
            #expect(
                proposal.repairs == [
                    ["region.GRULAC: at least 0 of GRULAC, instead of 1"],
                    ["region.EEG: at least 0 of EEG, instead of 1"],
                ]
            )
            let out = proposal.rules.filter { $0.valueWithout != nil }.map(\.name)
            #expect(out == ["region.EEG", "region.GRULAC"])
            let many = try await roster.ask(try propose(6, rules: "\(Self.allOff),nationality=hard"))
            #expect(many.status == .infeasible && many.conflict.count == 1)
        }
    }

    @Test("why not somebody: the price and the exchange, or what stands in the way, or why they cannot be proposed")
    func whyNot() async throws {
        try await DeskHarness.withPool { roster in
            func why(_ name: String, _ rules: String = Self.allOff) async throws -> SlateProposal.Forced {
                let asked = try await roster.ask(try propose(2, rules: rules, whyNot: name)).whyNot
                return try #require(asked)
            }
            let five = try await why("canary five")
            #expect(five.cost == 200_000 && five.conflict.isEmpty)
            #expect(
                five.text
                    == "An option with Canary Five is worth 200,000 less than A: Canary Five instead of Canary Three."
            )
            let nine = try await why("9")
            #expect(nine.text == "Canary Nine is in option A.")
            let barred = try await why("Nine", "\(Self.allOff),nationality=hard")
            #expect(barred.cost == nil && barred.conflict.map { $0.prefix(12) } == ["nationality:"])
            let ten = try await why("Ten")
            #expect(ten.text == "Finch Ten cannot be proposed: no complete assessment.")
            await #expect(throws: Failure.notFound(.nominee, name: "Nobody")) { _ = try await why("Nobody") }
            let several = [10, 11].compactMap { PersonID(rawValue: $0) }
            await #expect(throws: Failure.severalNominees("Finch", among: several)) { _ = try await why("Finch") }
        }
    }

    @Test("why somebody: what is lost without them, and who comes instead")
    func why() async throws {
        try await DeskHarness.withPool { roster in
            let asked = try await roster.ask(try propose(2, rules: Self.allOff, why: "Three")).why
            let three = try #require(asked)
            #expect(three.cost == 20_000 && three.enters.map(\.person.rawValue) == [4])
            let rules = "\(Self.allOff),region.EEG=hard"
            let lone = try await roster.ask(try propose(2, rules: rules, why: "Eight")).why
            let only = try #require(lone)
            #expect(only.cost == nil && only.conflict.count == 1)
        }
    }

    @Test("no more are proposed than the ceiling has room for, and nobody while no mandate is in force")
    func room() async throws {
        try await DeskHarness.withPool { roster in
            do {
                _ = try await roster.ask(try propose(7, rules: nil))
                Issue.record("nine would be in post")
            } catch Failure.broken(let rule, let facts) {
                #expect(rule == "appointment_keeps_within_ceiling")
                #expect(facts?.contains("\"in_post\": 9") == true)
            }
            let late = ProposeSlate(
                seats: 1,
                asAt: try day("2033-01-01"),
                call: nil,
                rules: nil,
                whyNot: nil,
                why: nil,
                extent: .options
            )
            let rule = try await roster.refusal(of: late)
            #expect(rule == "appointment_begins_within_mandate")
        }
    }

    @Test("what was recorded as needed in the programme year is a rule, with its authority")
    func needs() async throws {
        try await DeskHarness.withPool { roster in
            _ = try await roster.ask(
                RecordNeed(
                    tag: try #require(ExpertiseTag("chemical")),
                    programmeYear: 2026,
                    atLeast: 2,
                    authority: try #require(DocumentSymbol("S/AC.44/2026/9")),
                    authorisedOn: try day("2025-12-15")
                )
            )
            let proposal = try await roster.ask(try propose(2, rules: "\(Self.allOff),coverage.chemical=hard"))
            #expect(proposal.options.map { $0.chosen.map(\.person.rawValue) } == [[4, 5]])
            let rule = try #require(proposal.rules.first { $0.name == "coverage.chemical" })
            #expect(rule.least == 2 && rule.source == "S/AC.44/2026/9")
        }
    }

    @Test("a rule that there is not cannot be switched, and those that there are are named")
    func switches() async throws {
        try await DeskHarness.withPool { roster in
            for text in ["charm=off", "region=maybe", "region", "region.AFR=off=off"] {
                do {
                    _ = try await roster.ask(try propose(1, rules: text))
                    Issue.record("\(text)")
                } catch Failure.noSuchRule(let part, let known) {
                    #expect(part == text && known.contains("region.AFR") && known.contains("coverage"))
                }
            }
        }
    }

    @Test("the Secretariat and the auditor see options, and nobody else; whom they show is on record")
    func rights() async throws {
        try await DeskHarness.withPool { roster in
            for role in Role.allCases {
                let ask = ProposeSlate(
                    seats: 2,
                    asAt: try day("2026-12-01"),
                    call: "2026-1",
                    rules: Self.allOff,
                    whyNot: nil,
                    why: nil,
                    extent: .options
                )
                if [.secretariat, .auditor].contains(role) {
                    let proposal = try await roster.ask(ask, as: role)
                    #expect(proposal.options.count == 3)
                } else {
                    await #expect(throws: Failure.notAllowed(role)) { try await roster.ask(ask, as: role) }
                }
            }
            let reads = try await roster.ask(
                ListReads(person: nil, principal: nil, firstDay: nil, lastDay: nil),
                as: .auditor
            )
            #expect(reads.map(\.act) == ["propose_slate", "propose_slate"])
            #expect(reads[0].people.map(\.rawValue) == [3, 4, 9, 10, 11])
        }
    }

    @Test(
        "the problem can be written as a file without names, which the engine's reader reads, and gives the same value"
    )
    func exported() async throws {
        try await DeskHarness.withPool { roster in
            let rules = "\(Self.allOff),nationality=hard,region.EEG=hard"
            let proposal = try await roster.ask(try propose(2, rules: rules))
            let document = try await roster.ask(
                ExportSlateProblem(seats: 2, asAt: try day("2026-12-01"), call: nil, rules: rules)
            )
            #expect(!document.text.contains("Canary") && document.people.count == 7)
            let problem = try SlateProblemFile.read(Data(document.text.utf8)).value
            #expect(problem.solved().value == proposal.options.first?.value)
        }
    }
}

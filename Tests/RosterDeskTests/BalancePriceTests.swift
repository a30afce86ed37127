import ExpertGroup
import Foundation
import Policies
import Postgres
import RosterTesting
import Selection
import Testing

@testable import RosterDesk

@Suite("Competence traded for balance, where a decision allows it")
struct BalancePriceTests {
    private static let allOff = "nationality=off,region=off,gender=off,coverage=off,language=off"

    /// The policies as shipped, but for a price on balance.
    private func withPrice(
        _ price: Int,
        targets: String,
        _ body: (PolicySource) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let shipped = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "config/slate.yml")
        let text = try String(contentsOf: shipped, encoding: .utf8)
            .replacing("balance_price: 0", with: "balance_price: \(price)")
            .replacing("balance_targets: {}", with: "balance_targets: \(targets)")
            .replacing("balance_price_authority: none", with: "balance_price_authority: S/AC.44/2026/DEC.9")
        try text.write(to: folder.appending(path: "slate.yml"), atomically: true, encoding: .utf8)
        try await body(PolicySource { try Policies(overriding: folder) })
    }

    private func propose(_ seats: Int, _ rules: String, _ extent: ProposeSlate.Extent = .options) throws -> ProposeSlate
    {
        ProposeSlate(
            seats: seats,
            asAt: try day("2026-12-01"),
            call: nil,
            rules: rules,
            whyNot: nil,
            why: nil,
            extent: extent
        )
    }

    @Test("a price on balance is printed with its authority, and an option is worth its scores less what it costs")
    func traded() async throws {
        try await DeskHarness.withPool { roster in
            // Of 9, 3, 4, …: 1 and 2 stay, of WEOG and AFR. Nine is of WEOG, Three and Four are of AFR.
            try await withPrice(200_000, targets: "{weog: 1, eeg: 1}") { policies in
                let ask = try propose(2, "\(Self.allOff),region=soft")
                let proposal = try await roster.ask(ask, under: policies)
                #expect(proposal.traded?.contains("S/AC.44/2026/DEC.9") == true)
                #expect(proposal.traded?.contains("200,000") == true)
                // 3 and 4 leave EEG one off, 9 and 3 WEOG as well, 8 is worth 500,000.
                #expect(proposal.options.first?.chosen.map(\.person.rawValue) == [3, 4])
                #expect(proposal.options.first?.value == 1_780_000 && proposal.options.first?.balanceCost == 200_000)
                let off = try await roster.ask(try propose(2, Self.allOff), under: policies)
                #expect(off.options.first?.chosen.map(\.person.rawValue) == [9, 3])
                #expect(off.options.first?.balanceCost == 0 && off.traded == nil)

                let draft = DraftSlate(people: ["9", "8"], filledOn: try day("2026-12-01"), call: nil, note: nil)
                let slate = try await roster.ask(draft).id
                let compared = try await roster.ask(
                    CompareSlates(slates: [slate], rules: "\(Self.allOff),region=soft"),
                    under: policies
                )
                // 1,450,000 less 200,000 for WEOG, beside 1,580,000.
                #expect(compared.slates.first?.price == 330_000 && compared.traded != nil)
            }
            let plain = try await roster.ask(try propose(2, Self.allOff))
            #expect(plain.traded == nil)
        }
    }

    @Test("a price on regional targets leaves the front as it is")
    func front() async throws {
        try await DeskHarness.withPool { roster in
            let ask = try propose(2, Self.allOff, .front)
            let free = try await roster.ask(ask).front
            try await withPrice(1000, targets: "{afr: 3, woman: 2}") { policies in
                let rules = "nationality=off,region=soft,gender=soft,coverage=off,language=off"
                let priced = try await roster.ask(try propose(2, rules, .front), under: policies).front
                #expect(priced == free && free?.complete == true && free?.points.isEmpty == false)
            }
        }
    }

    @Test(
        "the first option is worth what an enumeration of all finds, under rules and prices",
        arguments: [1, 30_000, 400_000]
    )
    func enumerated(price: Int) async throws {
        try await DeskHarness.withPool { roster in
            try await withPrice(price, targets: "{woman: 2, man: 1, afr: 1, eeg: 1, grulac: 0}") { source in
                let policies = try source.read()
                let on = try day("2026-12-01")
                let connection = try await Connection.open(roster.options, logger: .silent)
                for seats in 1...4 {
                    for rules in [
                        "\(Self.allOff),region=soft,gender=soft", "\(Self.allOff),nationality=hard,gender=hard",
                    ] {
                        let (found, best) = try await connection.use { session in
                            let ground = try SlateGround(
                                seats: seats,
                                on: on,
                                call: nil,
                                switches: rules,
                                room: .required,
                                in: session,
                                under: policies
                            )
                            let hard = ground.rules.filter { $0.setting == .hard }
                            let worths = Self.choices(seats, ground.candidates[...])
                                .filter { chosen in hard.allSatisfy { $0.isKept(by: ground.staying + chosen) } }
                                .map {
                                    Self.worth(
                                        of: $0,
                                        ground,
                                        price: price,
                                        isRegionPriced: rules.contains("region=soft")
                                    )
                                }
                            return (SlateReckoning(ground).answer.value, worths.max())
                        }
                        #expect(found == best, "\(seats) \(rules)")
                    }
                }
            }
        }
    }

    private static func worth(of chosen: [SlatePerson], _ ground: SlateGround, price: Int, isRegionPriced: Bool) -> Int
    {
        let people = ground.staying + chosen
        let women = people.count { $0.gender == .woman }
        let men = people.count { $0.gender == .man }
        let groups = ["AFR": 1, "EEG": 1, "GRULAC": 0]
        let regions = groups.reduce(0) { sum, group in
            sum + abs(people.count { $0.regionalGroup == group.key } - group.value)
        }
        let off = abs(women - 2) + abs(men - 1) + (isRegionPriced ? regions : 0)
        return chosen.reduce(0) { $0 + ($1.score ?? 0) } - price * off
    }

    private static func choices(_ seats: Int, _ people: ArraySlice<SlatePerson>) -> [[SlatePerson]] {
        guard seats > 0 else { return [[]] }
        guard let first = people.first else { return [] }
        return choices(seats - 1, people.dropFirst()).map { [first] + $0 } + choices(seats, people.dropFirst())
    }
}

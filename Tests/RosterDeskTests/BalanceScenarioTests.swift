import ExpertGroup
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Balance")
struct BalanceScenarioTests {
    private func add(_ nationality: String, _ gender: Gender, to roster: DeskHarness) async throws -> PersonID {
        let add = AddPerson(
            name: "Expert of \(nationality)",
            romanisedName: nil,
            familyName: nil,
            nationality: try #require(StateCode(nationality)),
            gender: gender
        )
        return try await roster.ask(add).id
    }

    @Test(
        "E54, E55, E56, E63: each is counted once, in the group where their State counts, and the sum is those in post"
    )
    func groups() async throws {
        try await DeskHarness.with { roster in
            let experts: [(String, Gender)] = [
                ("TUR", .woman), ("USA", .woman), ("AUS", .woman), ("KIR", .man), ("KEN", .man), ("ISR", .man),
                ("BRA", .man), ("VAT", .notDisclosed),
            ]
            for (nationality, gender) in experts {
                let person = try await add(nationality, gender, to: roster)
                _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31"))
            }
            let standing = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")))
            let groups = try #require(standing.regionalGroups)
            let counts = groups.map { "\($0.code?.rawValue ?? "none") \($0.count)" }
            #expect(counts == ["AFR 1", "APG 1", "EEG 0", "GRULAC 1", "WEOG 4", "none 1"])
            #expect(groups.map(\.count).reduce(0, +) == standing.inPost)
            #expect(groups.compactMap(\.membersOfGroup) == [54, 54, 23, 33, 29])
            #expect(groups[0].quota?.numerator == 8 * 54)
            #expect(groups[0].quota?.denominator == 193)
            #expect(
                groups.compactMap { $0.reference?.ceiling } == [
                    [2, 2], [2, 2], [1, 1], [2, 2], [1, 1],
                ]
            )
            #expect(groups[5].quota == nil)

            #expect(standing.gender?.disclosed == 7)
            #expect(standing.gender?.notDisclosed == 1)
            #expect(standing.gender?.asNearParityAsPossible == true)
        }
    }

    @Test("a single person's gender is for the Secretariat; others find the key empty, and the Group as it is")
    func closed() async throws {
        try await DeskHarness.with { roster in
            let person = try await add("KEN", .woman, to: roster)
            _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31"))
            for role in [Role.committee, .coordinator, .expert] {
                let standing = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")), as: role)
                #expect(standing.members.map(\.name) == ["Expert of KEN"], "\(role)")
                #expect(standing.members.map(\.nationality) == ["KEN"], "\(role)")
                #expect(standing.members.allSatisfy { $0.gender == nil }, "\(role)")
                #expect(standing.gender == nil, "\(role)")
            }
        }
    }
}

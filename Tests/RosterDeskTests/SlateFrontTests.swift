import ExpertGroup
import Policies
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("The front of options")
struct SlateFrontTests {
    private static let allOff = "nationality=off,region=off,gender=off,coverage=off,language=off"

    /// What a choice has of each regard, more being better in all: scores, tags, regions off and gap.
    private static func regards(_ chosen: [SlatePerson], _ ground: SlateGround) -> [Int] {
        let people = ground.staying + chosen
        let groups = RegionalGroup.allCases
        let shares = Apportionment(
            of: people.count,
            amongWeights: groups.map { ground.record.membership[$0] },
            by: .largestRemainder
        )?.shares
        // Ties are between groups of equal claims, each of which gets one seat more or none.
        let ways = (shares ?? []).reduce([[]]) { ways, share in ways.flatMap { way in share.seats.map { way + [$0] } } }
        let off =
            ways.filter { $0.reduce(0, +) == people.count }.map { way in
                zip(groups, way).reduce(0) { sum, pair in
                    sum + abs(people.count { $0.regionalGroup == pair.0.code } - pair.1)
                }
            }.min() ?? -1
        return [
            chosen.reduce(0) { $0 + ($1.score ?? 0) }, Set(people.flatMap(\.expertise.keys)).count, -off,
            -abs(people.count { $0.gender == .woman } - people.count { $0.gender == .man }),
        ]
    }

    private static func choices(_ seats: Int, _ people: ArraySlice<SlatePerson>) -> [[SlatePerson]] {
        guard seats > 0 else { return [[]] }
        guard let first = people.first else { return [] }
        return choices(seats - 1, people.dropFirst()).map { [first] + $0 } + choices(seats, people.dropFirst())
    }

    @Test("the front is what an enumeration of all choices finds, whatever rules hold", arguments: [1, 2, 4])
    func enumerated(seats: Int) async throws {
        try await DeskHarness.withPool { roster in
            let policies = try Policies(overriding: nil)
            let on = try day("2026-12-01")
            let connection = try await Connection.open(roster.options, logger: .silent)
            for rules in [Self.allOff, "\(Self.allOff),nationality=hard", "\(Self.allOff),region.EEG=hard,gender=hard"]
            {
                let (found, isComplete, expected) = try await connection.use { session in
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
                    let all = Set(
                        Self.choices(seats, ground.candidates[...])
                            .filter { chosen in hard.allSatisfy { $0.isKept(by: ground.staying + chosen) } }
                            .map { Self.regards($0, ground) }
                    )
                    let undominated = all.filter { one in
                        !all.contains { other in other != one && zip(other, one).allSatisfy { $0 >= $1 } }
                    }
                    let front = SlateReckoning(ground).front()
                    return (
                        front.points.map { [$0.competence, $0.tagsHeld, -$0.regionalDistance, -$0.genderGap] },
                        front.complete, undominated
                    )
                }
                #expect(isComplete && Set(found) == expected && found.count == expected.count, "\(rules)")
            }
        }
    }
}

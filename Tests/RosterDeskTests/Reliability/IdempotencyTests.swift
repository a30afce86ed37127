import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Idempotency keys")
struct IdempotencyTests {
    private func add(_ name: String) throws -> AddPerson {
        AddPerson(
            name: name,
            romanisedName: nil,
            familyName: nil,
            nationality: try #require(StateCode("KEN")),
            gender: .woman
        )
    }

    /// As the Secretariat, under a key.
    private func circumstances(
        _ key: String,
        reason: String? = nil,
        on clock: PostgresMoment? = nil,
        ending: Circumstances.Ending = .forGood
    ) -> Circumstances {
        var circumstances = Circumstances(
            role: .secretariat,
            reason: reason,
            asKnownOn: nil,
            clock: clock,
            ending: ending
        )
        circumstances.idempotencyKey = key
        return circumstances
    }

    private func people(_ harness: DeskHarness) async throws -> [String] {
        try await harness.ask(SearchPeople(text: "Canary")).map(\.name).sorted()
    }

    private func rule(of body: () async throws -> Void) async throws -> String? {
        do { try await body() } catch Failure.broken(let rule, _) { return rule }
        return nil
    }

    @Test("T3: the same key twenty times at once has one effect and twenty equal answers")
    func atOnce() async throws {
        try await DeskHarness.with { harness in
            let ask = try add("Canary One")
            let answers = try await withThrowingTaskGroup(of: PersonRecord.self) { group in
                for _ in 1...20 {
                    group.addTask { try await harness.desk.perform(ask, under: circumstances("k")) }
                }
                return try await group.reduce(into: Set<PersonRecord>()) { $0.insert($1) }
            }
            #expect(answers.count == 1)
            #expect(try await people(harness) == ["Canary One"])
        }
    }

    @Test("T3: something else under a used key is refused, and so is the same for another reason or in another role")
    func otherBody() async throws {
        try await DeskHarness.with { harness in
            _ = try await harness.desk.perform(try add("Canary One"), under: circumstances("k"))
            let other = try add("Canary Two")
            let rule = try await rule { _ = try await harness.desk.perform(other, under: circumstances("k")) }
            #expect(rule == "idempotency_key_is_for_one_act")
            let same = try add("Canary One")
            let reason = try await self.rule {
                _ = try await harness.desk.perform(same, under: circumstances("k", reason: "letter"))
            }
            #expect(reason == "idempotency_key_is_for_one_act")
            #expect(try await people(harness) == ["Canary One"])
        }
    }

    @Test("T3: a day later the key may be used for something else; until then nothing is done again")
    func expired() async throws {
        try await DeskHarness.with { harness in
            let noon = PostgresMoment(microsecondsSince2000: 900_000_000_000_000)
            let dayLater = PostgresMoment(microsecondsSince2000: noon.microsecondsSince2000 + 86_400_000_000)
            let after = PostgresMoment(microsecondsSince2000: dayLater.microsecondsSince2000 + 1)
            let first = try await harness.desk.perform(try add("Canary One"), under: circumstances("k", on: noon))
            let again = try await harness.desk.perform(try add("Canary One"), under: circumstances("k", on: dayLater))
            #expect(first == again)
            _ = try await harness.desk.perform(try add("Canary Two"), under: circumstances("k", on: after))
            #expect(try await people(harness) == ["Canary One", "Canary Two"])
        }
    }

    @Test("T3: a rehearsal with a key stores nothing, and neither does what is refused")
    func rehearsal() async throws {
        try await DeskHarness.with { harness in
            let ask = try add("Canary One")
            _ = try await harness.desk.rehearse(ask, under: circumstances("k"))
            _ = try await harness.desk.perform(ask, under: circumstances("k", ending: .rehearsal))
            #expect(try await people(harness) == [])
            let refused = try await rule {
                _ = try await harness.desk.perform(try add("\t"), under: circumstances("k"))
            }
            #expect(refused != nil)
            _ = try await harness.desk.perform(try add("Canary Two"), under: circumstances("k"))
            #expect(try await people(harness) == ["Canary Two"])
        }
    }

    @Test("a key of two words is refused")
    func spelling() async throws {
        try await DeskHarness.with { harness in
            let rule = try await rule {
                _ = try await harness.desk.perform(try add("Canary"), under: circumstances("two words"))
            }
            #expect(rule == "idempotency_key_is_one_word")
        }
    }
}

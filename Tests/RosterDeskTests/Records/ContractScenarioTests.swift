import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Contracts")
struct ContractScenarioTests {
    private func contract(_ person: PersonID, _ firstDay: String, _ lastDay: String, exception: String?) throws
        -> AddContract
    {
        AddContract(
            person: person,
            firstDay: try day(firstDay),
            lastDay: try day(lastDay),
            reference: nil,
            exception: exception
        )
    }

    @Test("E25: more than 24 months in 36 need an exception that is named; the term itself is not blocked")
    func limit() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            let first = try await roster.ask(contract(person, "2022-01-01", "2023-12-31", exception: nil))
            #expect(first.advisories == [])
            do {
                _ = try await roster.ask(contract(person, "2024-01-01", "2024-03-31", exception: nil))
                Issue.record("27 months in 36 were recorded without an exception")
            } catch Failure.contractMonthsExceeded(let excess) {
                #expect(excess.months == 27 && excess.days == 0)
                #expect(excess.lastDay.description == "2024-03-31")
                #expect(excess.source == "ST/AI/2013/4")
            }
            let kept = try await roster.ask(ListContracts(person: person))
            #expect(kept.map(\.id) == [first.id])
            let excepted = try await roster.ask(
                contract(person, "2024-01-01", "2024-03-31", exception: "Memorandum of 2023-12-01")
            )
            #expect(excepted.advisories.map(\.rule) == [.contractMonthsExceeded])
            let term = try await roster.refusal(of: appoint(person, "2024-01-01", "2025-12-31"))
            #expect(term == nil)
            let file = try await roster.ask(ShowPerson(person: person))
            #expect(file.contracts?.map(\.exception) == [nil, "Memorandum of 2023-12-01"])
        }
    }

    @Test(
        "E25: the reason for which a contract is recorded names the exception where it takes one and nothing else does"
    )
    func reason() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            let within = try await roster.ask(
                contract(person, "2022-01-01", "2023-12-31", exception: nil),
                reason: "Memo 1"
            )
            #expect(within.exception == nil)
            let beyond = try await roster.ask(
                contract(person, "2024-01-01", "2024-03-31", exception: nil),
                reason: "Memo 2"
            )
            #expect(beyond.exception == "Memo 2")
            #expect(beyond.advisories.map(\.rule) == [.contractMonthsExceeded])
            _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31"))
            let standing = try await roster.ask(ShowStanding(asAt: try day("2024-02-01")))
            #expect(standing.advisories?.contains { $0.rule == .contractMonthsExceeded } == true)
        }
    }

    @Test("E26: a contract has a first and a last day, in this order, and is nobody's but a person's")
    func refused() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            let backwards = try await roster.refusal(of: contract(person, "2024-01-01", "2023-12-31", exception: nil))
            #expect(backwards == "contract_has_both_days")
            let nobody = try #require(PersonID(rawValue: 99))
            await #expect(throws: Failure.notFound(.person, name: "99")) {
                try await roster.ask(contract(nobody, "2024-01-01", "2024-12-31", exception: nil))
            }
            await #expect(throws: Failure.notFound(.person, name: "99")) {
                try await roster.ask(ListContracts(person: nobody))
            }
            await #expect(throws: Failure.notAllowed(.committee)) {
                try await roster.ask(ListContracts(person: person), as: .committee)
            }
        }
    }
}

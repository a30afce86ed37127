import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("Committee, working groups, holidays, tags")
struct CommitteeScenarioTests {
    private func state(_ code: String) throws -> StateCode { try #require(StateCode(code)) }

    @Test("E82, E39: the Committee's members are those of the day; an elected seat lasts two years")
    func members() async throws {
        try await DeskHarness.with { roster in
            func record(_ code: String, _ seat: RecordCommitteeMember.Seat, from text: String) throws
                -> RecordCommitteeMember
            {
                RecordCommitteeMember(state: try state(code), seat: seat, firstDay: try day(text), lastDay: nil)
            }
            _ = try await roster.ask(record("FRA", .permanent, from: "1945-10-24"))
            let elected = try await roster.ask(record("SLE", .elected, from: "2024-01-01"))
            #expect(elected.lastDay?.description == "2025-12-31")
            #expect(elected.name == "Sierra Leone")
            let twice = try await roster.refusal(of: record("SLE", .elected, from: "2025-12-31"))
            #expect(twice == "committee_member_sits_once_a_day")
            let last = try await roster.ask(ListCommitteeMembers(asAt: try day("2025-12-31")))
            #expect(last.map(\.state) == ["FRA", "SLE"])
            let next = try await roster.ask(ListCommitteeMembers(asAt: try day("2026-01-01")))
            #expect(next.map(\.permanent) == [true])
            await #expect(throws: Failure.notFound(.state, name: "XXX")) {
                try await roster.ask(record("XXX", .elected, from: "2024-01-01"))
            }
        }
    }

    @Test("a delegation chairs, or coordinates a working group, until the day before another does")
    func handedOver() async throws {
        try await DeskHarness.with { roster in
            func chair(_ code: String, _ firstDay: String, _ lastDay: String?) throws -> RecordCommitteeChair {
                RecordCommitteeChair(state: try state(code), firstDay: try day(firstDay), lastDay: try lastDay.map(day))
            }
            _ = try await roster.ask(chair("ECU", "2023-01-01", nil))
            _ = try await roster.ask(chair("PAN", "2025-01-01", "2026-12-31"))
            let chairs = try await roster.ask(ListCommitteeChairs())
            #expect(chairs.map(\.lastDay?.description) == ["2024-12-31", "2026-12-31"])
            let during = try await roster.refusal(of: chair("FRA", "2026-12-31", nil))
            #expect(during == "committee_chair_is_one_a_day")
            for (code, text) in [("FRA", "2023-01-01"), ("SLE", "2024-07-01")] {
                _ = try await roster.ask(
                    RecordWorkingGroupCoordinator(
                        workingGroup: "II",
                        state: try state(code),
                        firstDay: try day(text),
                        lastDay: nil
                    )
                )
            }
            for (text, code) in [("2024-06-30", "FRA"), ("2024-07-01", "SLE")] {
                let groups = try await roster.ask(ListWorkingGroups(asAt: try day(text)))
                #expect(groups.first { $0.code == "II" }?.coordinator == code)
            }
        }
    }

    @Test("E17: a working group is added and ended on a day; its focal points end with it")
    func workingGroups() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2024-01-01", "2026-12-31"))
            _ = try await roster.ask(
                AddWorkingGroup(code: "V", name: "emerging technology", firstDay: try day("2024-02-01"))
            )
            let again = try await roster.refusal(
                of: AddWorkingGroup(code: "V", name: "other", firstDay: try day("2025-02-01"))
            )
            #expect(again == "working_group_has_code_of_its_own")
            _ = try await roster.ask(
                AssignFocalPoint(
                    person: person,
                    workingGroup: "V",
                    firstDay: try day("2024-02-01"),
                    lastDay: nil,
                    place: .lead,
                    reason: "knowledge"
                )
            )
            _ = try await roster.ask(EndWorkingGroup(code: "V", lastDay: try day("2025-01-31")))
            let file = try await roster.ask(ShowPerson(person: person))
            #expect(file.focalPoints.map(\.effectiveEnd?.description) == ["2025-01-31"])
            let after = try await roster.ask(ListWorkingGroups(asAt: try day("2025-02-01")))
            #expect(!after.contains { $0.code == "V" })
            await #expect(throws: Failure.notFound(.workingGroup, name: "V")) {
                try await roster.ask(EndWorkingGroup(code: "V", lastDay: try day("2025-02-01")))
            }
        }
    }

    @Test("E29: a holiday is recorded once, and found by its year")
    func holidays() async throws {
        try await DeskHarness.with { roster in
            let laborDay = RecordHoliday(day: try day("2024-09-02"), name: "Labor Day")
            _ = try await roster.ask(laborDay)
            let twice = try await roster.refusal(of: laborDay)
            #expect(twice == "holiday_is_recorded_once")
            let found = try await roster.ask(ListHolidays(year: 2024))
            #expect(found.map(\.name) == ["Labor Day"])
            let none = try await roster.ask(ListHolidays(year: 2025))
            #expect(none == [])
        }
    }

    @Test("a tag that the Committee determined has its authority and its day; none is recorded twice")
    func tags() async throws {
        try await DeskHarness.with { roster in
            func add(authority: String?) throws -> AddExpertise {
                AddExpertise(
                    tag: try #require(ExpertiseTag("ai_systems")),
                    family: .committeeDetermined,
                    authority: authority,
                    authorisedOn: try authority.map { _ in try day("2027-03-01") }
                )
            }
            let bare = try await roster.refusal(of: add(authority: nil))
            #expect(bare == "expertise_tag_of_open_family_has_authority")
            _ = try await roster.ask(add(authority: "S/AC.44/2027/DEC.1"))
            await #expect(throws: Failure.recordedAlready(.expertise, name: "ai_systems")) {
                try await roster.ask(add(authority: "S/AC.44/2027/DEC.1"))
            }
            let tags = try await roster.ask(ListExpertise(), as: .committee)
            let added = tags.first { $0.tag == "ai_systems" }
            #expect(added?.authority == "S/AC.44/2027/DEC.1")
            #expect(added?.holders == nil)
        }
    }

    @Test("E26: what is needed in a programme year is recorded with its authority, superseded by another, and listed")
    func needs() async throws {
        try await DeskHarness.with { roster in
            func need(_ tag: String, _ year: Int, _ number: Int, _ authority: String) throws -> RecordNeed {
                RecordNeed(
                    tag: try #require(ExpertiseTag(tag)),
                    programmeYear: year,
                    atLeast: number,
                    authority: try #require(DocumentSymbol(authority)),
                    authorisedOn: try day("2026-12-15")
                )
            }
            let first = try await roster.ask(need("nuclear", 2027, 1, "S/AC.44/2026/9"))
            #expect(first.firstDay.description == "2027-02-01" && first.lastDay.description == "2028-01-31")
            let known = try await roster.lastRecorded()
            let second = try await roster.ask(need("nuclear", 2027, 2, "S/AC.44/2026/10"))
            #expect(second.id == first.id)
            _ = try await roster.ask(need("chemical", 2028, 1, "S/AC.44/2026/10"))
            let listed = try await roster.ask(ListNeeds(programmeYear: 2027), as: .committee)
            #expect(listed.map(\.atLeast) == [2])
            let before = try await roster.ask(ListNeeds(programmeYear: nil), asKnownOn: known)
            #expect(before.map(\.authority) == ["S/AC.44/2026/9"])
            let year = try await roster.refusal(of: need("nuclear", 20224, 1, "S/1"))
            #expect(year == "need_is_of_programme_year")
            let number = try await roster.refusal(of: need("nuclear", 2027, 0, "S/1"))
            #expect(number == "need_is_of_one_to_twenty")
            await #expect(throws: Failure.notFound(.expertise, name: "magic")) {
                try await roster.ask(need("magic", 2027, 1, "S/1"))
            }
        }
    }
}

import ExpertGroup
import Foundation
import Testing

@testable import RosterDesk

@Suite("Importing the Group")
struct GroupImportTests {
    private static let heading = "full_name,nationality,first_day,last_day,instrument"

    private static let office =
        heading + ",taken_up_on,focal_points,coordinator_from,coordinator_through,consented_on,coordinator_instrument"

    /// The rule that refuses a file, and the row of which it is told.
    private func refusal(of text: String, _ roster: DeskHarness) async throws -> String? {
        do {
            _ = try await roster.importGroup(text, ending: .rehearsal)
            return nil
        } catch Failure.brokenInRow(let row, let rule, _) {
            return "\(row) \(rule)"
        } catch Failure.fileRefused(let errors) {
            return errors.list.map { "\($0.row) \($0.column ?? "-") \($0.problem.code)" }.joined(separator: ", ")
        }
    }

    @Test("the sample's Group is in post, with its coordinator and its focal points")
    func sample() async throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config/sample/group.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        try await DeskHarness.with { roster in
            let record = try await roster.importGroup(text)
            #expect(record.records == 7 && record.people == 7 && record.linked == 0)
            let standing = try await roster.ask(ShowStanding(asAt: try day("2026-11-10")))
            #expect(standing.inPost == 7)
            #expect(standing.coordinator.status == .inOffice)
            #expect(standing.workingGroups.map(\.focalPoints.count) == [2, 2, 2, 0])
            #expect(standing.members.compactMap(\.takenUpOn) == [try day("2026-11-04")])
        }
    }

    @Test("E01: the row that puts one too many in post is told, and nothing is recorded")
    func ceiling() async throws {
        try await DeskHarness.with { roster in
            let rows = (1...9).map { "Expert \($0),KEN,2024-01-01,2025-12-31,S/2024/1" }.joined(separator: "\n")
            let found = try await refusal(of: "\(Self.heading)\n\(rows)\n", roster)
            #expect(found == "10 appointment_keeps_within_ceiling")
            let people = try await roster.ask(CountRows(of: "person"))
            #expect(people == 0)
        }
    }

    @Test("of several rules that break, form comes first, then mandate, one person once, consent, ceiling")
    func order() async throws {
        try await DeskHarness.with { roster in
            let eight = (1...8).map { "Expert \($0),KEN,2024-01-01,2025-12-31,S/2024/1,,,,,," }
            let ninth = "Expert 9,KEN,2024-01-01,2025-12-31,S/2024/1,,,,,,"
            let consent = "Expert 10,KEN,2024-02-01,2025-12-31,S/2024/1,,,2024-02-01,,2024-03-01,S/2024/2"
            let twice = "Expert 1,KEN,2024-06-01,2025-12-31,S/2024/1,,,,,,"
            let mandate = "Expert 11,KEN,2033-01-01,2033-12-31,S/2024/1,,,,,,"
            let form = "Expert 12,KEN,2025-01-01,2024-12-31,S/2024/1,,,,,,"
            var rows = eight + [ninth]
            for (row, expected) in [
                (nil, "10 appointment_keeps_within_ceiling"), (consent, "11 coordinator_term_has_prior_consent"),
                (twice, "12 appointment_serves_person_once_a_day"), (mandate, "13 appointment_begins_within_mandate"),
                (form, "14 last_day bad_value"),
            ] as [(String?, String)] {
                rows += row.map { [$0] } ?? []
                let found = try await refusal(of: ([Self.office] + rows).joined(separator: "\n"), roster)
                #expect(found == expected)
            }
        }
    }

    @Test(
        "R¶6: the day of a coordinator's appointing act that a file does not tell is said to be assumed, and corrected"
    )
    func assumedDay() async throws {
        try await DeskHarness.with { roster in
            let row = "Expert 1,KEN,2024-01-01,2025-12-31,S/2024/1,,,2024-02-01,2026-01-31,2023-12-20,S/2024/2"
            let record = try await roster.importGroup("\(Self.office)\n\(row)\n")
            let assumed = try #require(record.appointedOnAssumed.first)
            #expect(record.appointedOnAssumed.count == 1)
            #expect(assumed.row == 2)
            #expect(assumed.day == (try day("2024-02-01")))
            func correction(_ on: String, from: String? = nil) throws -> CorrectCoordinator {
                CorrectCoordinator(
                    person: assumed.person,
                    firstDay: try from.map(day),
                    consentedOn: nil,
                    appointedOn: try day(on),
                    instrument: nil
                )
            }
            let early = try await roster.refusal(of: correction("2023-12-19"))
            #expect(early == "coordinator_term_has_prior_consent")
            let corrected = try await roster.ask(correction("2024-01-10", from: "2024-02-01"))
            #expect(corrected.appointedOn == (try day("2024-01-10")))
            let name = "\(assumed.person) from 2024-02-02: this person was not appointed"
            await #expect(throws: Failure.notFound(.coordinator, name: name)) {
                try await roster.ask(correction("2024-01-10", from: "2024-02-02"))
            }

            let heading = Self.office + ",coordinator_appointed_on"
            let other =
                "Expert 2,KEN,2026-02-01,2028-12-31,S/2026/1,,,2026-02-01,2028-01-31,2025-12-20,S/2026/2,2026-01-05"
            let told = try await roster.importGroup("\(heading)\n\(other)\n")
            #expect(told.appointedOnAssumed == [])
        }
    }

    @Test("an office that a row tells of in part asks for the rest; two terms of one person are one person")
    func offices() async throws {
        try await DeskHarness.with { roster in
            let partial = "\(Self.office)\nExpert 1,KEN,2024-01-01,2025-12-31,S/2024/1,,V,2024-01-01,,,\n"
            let found = try await refusal(of: partial, roster)
            #expect(
                found
                    == "2 focal_points bad_value, 2 consented_on missing_value, 2 coordinator_instrument missing_value"
            )
            let terms = """
                \(Self.office)
                Expert 1,KEN,2022-01-01,2023-12-31,S/2022/1,,I,,,,
                Expert 1,KEN,2024-01-01,2025-12-31,S/2024/1,2024-01-15,I:lead,2024-01-01,2025-12-31,2023-12-20,S/2024/2
                """
            let record = try await roster.importGroup(terms)
            #expect(record.people == 1 && record.records == 2)
            let standing = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")))
            #expect(standing.inPost == 1)
            #expect(standing.members.first?.firstDay == (try day("2022-01-01")))
        }
    }
}

import ExpertGroup
import Postgres
import Sheets
import Testing

@testable import RosterDesk

@Suite("Importing scores")
struct AssessmentImportTests {
    private static let heading = "person,criterion,assessor,score"

    /// Gives `body` a database with three nominees: 1 and 3 have one name, and 2 is named by two States.
    private func withNominees(_ body: (DeskHarness) async throws -> Void) async throws {
        try await DeskHarness.withCall { roster in
            try await roster.importNominations(
                """
                nominating_state,full_name,full_name_romanised,nationality
                KEN,Amina Canary,,KEN
                CHN,王小明,Wang Xiaoming,CHN
                FRA,王小明,Wang Xiaoming,CHN
                UGA,Amina Canary,,UGA
                """
            )
            try await body(roster)
        }
    }

    @Test("scores are recorded by number or by name, and the score is their weighted mean once all criteria are there")
    func recorded() async throws {
        try await withNominees { roster in
            let record = try await roster.importScores(
                """
                \(Self.heading)
                1,knowledge,Assessor A,700
                1,Experience,Assessor A,600
                1,communication,Assessor A,500
                1,knowledge,Assessor B,801
                wang xiaoming,knowledge,Assessor A,1000
                王小明,experience,Assessor A,0
                """
            )
            #expect(record.call == "2026-1" && record.records == 6 && record.people == 2)
            #expect((record.added, record.corrected, record.unchanged) == (6, 0, 0))
            let progress = try await roster.ask(ShowAssessments(call: nil))
            #expect(progress.criteria.map(\.weight) == [40, 40, 20] && progress.complete == 1)
            #expect(progress.nominees.map(\.person.rawValue) == [1, 2, 3])
            // (40 × 750.5 + 40 × 600 + 20 × 500) / 100
            #expect(progress.nominees.map(\.score) == [640_200, nil, nil])
            #expect(progress.nominees.map(\.missing.count) == [0, 1, 3])
            #expect(progress.nominees[1].missing == ["communication"])
            #expect(progress.nominees.map(\.assessors) == [2, 1, 0])
        }
    }

    @Test("everything that is wrong with a sheet is told at once, by row and column, and nothing of it is recorded")
    func errors() async throws {
        try await withNominees { roster in
            let told = try await roster.scoreErrors(
                """
                \(Self.heading)
                Amina Canary,knowledge,A,1
                Nobody,charm,–,1001
                1,knowledge,A,7.5
                1,experience,Ássessor a,+7
                1,experience,assessor A,7
                99,,,
                1,communication,A,12
                """
            )
            #expect(
                told == [
                    "2 person ambiguous_nominee", "3 person unknown_nominee", "3 criterion bad_value",
                    "3 assessor bad_value", "3 score bad_value", "4 score bad_value", "5 score bad_value",
                    "6 assessor duplicate_row", "7 person unknown_nominee", "7 criterion missing_value",
                    "7 assessor missing_value", "7 score missing_value",
                ]
            )
            let columns = try await roster.scoreErrors("person,score,charm\n1,1,1\n")
            #expect(
                Set(columns) == ["1 charm unknown_column", "1 criterion missing_column", "1 assessor missing_column"]
            )
            let scores = try await roster.ask(ListScores(call: nil, person: nil))
            #expect(scores == [])
        }
    }

    @Test("what the same assessor says later replaces what was said; history keeps it, and others' scores stay")
    func corrected() async throws {
        try await withNominees { roster in
            let first = "\(Self.heading)\n1,knowledge,Assessor A,700\n1,knowledge,Assessor B,500\n"
            try await roster.importScores(first)
            let then = try await roster.lastRecorded()
            let record = try await roster.importScores(
                "\(Self.heading)\n1,knowledge,ASSESSOR a,650\n1,knowledge,Assessor B,500\n1,experience,Assessor B,1\n"
            )
            #expect((record.added, record.corrected, record.unchanged) == (1, 1, 1))
            let now = try await roster.ask(ListScores(call: nil, person: nil))
            #expect(now.map(\.score) == [650, 500, 1] && now[0].assessor == "ASSESSOR a")
            let before = try await roster.ask(
                ListScores(call: "2026-1", person: nil),
                asKnownOn: then
            )
            #expect(before.map(\.score) == [700, 500])
            await #expect(throws: Failure.broken(rule: "file_import_is_made_once", facts: nil)) {
                try await roster.importScores(first)
            }
        }
    }

    @Test("a rehearsal records nothing")
    func rehearsed() async throws {
        try await withNominees { roster in
            let record = try await roster.importScores("\(Self.heading)\n1,knowledge,A,1\n", ending: .rehearsal)
            #expect(record.added == 1)
            let scores = try await roster.ask(CountRows(of: "assessment_score"))
            #expect(scores == 0)
        }
    }

    @Test("the Secretariat and the auditor see scores, and nobody else; the auditor records none")
    func rights() async throws {
        try await withNominees { roster in
            try await roster.importScores("\(Self.heading)\n1,knowledge,A,1\n")
            for role in Role.allCases {
                let mayRead = [.secretariat, .auditor].contains(role)
                for ask in [ListScores(call: "2026-1", person: nil)] {
                    if mayRead {
                        let scores = try await roster.ask(ask, as: role)
                        #expect(scores.count == 1)
                    } else {
                        await #expect(throws: Failure.notAllowed(role)) { try await roster.ask(ask, as: role) }
                        await #expect(throws: Failure.notAllowed(role)) {
                            try await roster.ask(ShowAssessments(call: "2026-1"), as: role)
                        }
                    }
                }
                guard role != .secretariat else { continue }
                await #expect(throws: Failure.notAllowed(role)) {
                    try await roster.importScores("\(Self.heading)\n1,experience,A,1\n", as: role)
                }
            }
        }
    }

    @Test("E83: who is erased leaves no score, and no assessment is shown of them")
    func erased() async throws {
        try await withNominees { roster in
            try await roster.importScores("\(Self.heading)\n1,knowledge,A,1\n3,knowledge,A,2\n")
            let person = try #require(PersonID(rawValue: 1))
            _ = try await roster.ask(ErasePerson(person: person), reason: "request of 2026-03-01")
            let left = try await roster.ask(ListScores(call: nil, person: nil))
            #expect(left.map(\.person.rawValue) == [3])
            let shown = try await roster.ask(ShowAssessments(call: nil))
            #expect(shown.nominees.map(\.person.rawValue) == [2, 3])
        }
    }

    @Test("whose scores are opened is on record, with those who have none yet in a list of progress")
    func reads() async throws {
        try await withNominees { roster in
            try await roster.importScores("\(Self.heading)\n1,knowledge,A,1\n")
            _ = try await roster.ask(ListScores(call: nil, person: nil))
            _ = try await roster.ask(ShowAssessments(call: nil))
            let reads = try await roster.ask(
                ListReads(person: nil, principal: nil, firstDay: nil, lastDay: nil),
                as: .auditor
            )
            #expect(reads.map(\.act) == ["list_scores", "show_assessments"])
            #expect(reads.map { $0.people.map(\.rawValue) } == [[1], [1, 2, 3]])
            #expect(reads.allSatisfy { $0.fields.first == "assessment_score" })
        }
    }

    @Test("an issued call is named, or the only open one is taken")
    func calls() async throws {
        try await withNominees { roster in
            let sheet = "\(Self.heading)\n1,knowledge,A,1\n"
            await #expect(throws: Failure.notFound(.call, name: "2030-1")) {
                try await roster.importScores(sheet, call: "2030-1")
            }
            try await roster.issueCall("2026-2", closing: "2099-12-01")
            await #expect(throws: Failure.callToBeNamed(open: ["2026-1", "2026-2"])) {
                try await roster.importScores(sheet)
            }
            // Nobody is nominated in answer to the second.
            let told = try await roster.scoreErrors(sheet, call: "2026-2")
            #expect(told == ["2 person unknown_nominee"])
            let record = try await roster.importScores(sheet, call: "2026-1")
            #expect(record.added == 1)
        }
    }

    @Test("of the sample most nominees have a score, some lack a criterion, and some have none")
    func sample() async throws {
        try await DeskHarness.with { roster in
            let loaded = try await roster.ask(LoadSample())
            #expect(loaded.scores == 656)
            let progress = try await roster.ask(ShowAssessments(call: "2026-1"))
            #expect(progress.nominees.count == 120 && progress.complete == 106)
            #expect(progress.nominees.count { $0.scores == 0 } == 9)
            #expect(progress.nominees.allSatisfy { ($0.score ?? 0) <= 1_000_000 })
        }
    }
}

extension DeskHarness {
    /// Imports scores from CSV.
    @discardableResult
    func importScores(
        _ text: String,
        call: String? = nil,
        as role: Role = .secretariat,
        ending: Circumstances.Ending = .forGood
    ) async throws -> ScoresRecord {
        let circumstances = Circumstances(role: role, reason: nil, asKnownOn: nil, clock: nil, ending: ending)
        let sheet = try await Sheet(Array(text.utf8), limits: .standard)
        let ask = try await desk.assessments(of: sheet, call: call, ignoring: [], under: circumstances)
        return try await desk.perform(ask, under: circumstances)
    }

    /// What is wrong with a sheet of scores: `row column code`, in the order in which it is told.
    func scoreErrors(_ text: String, call: String? = nil) async throws -> [String] {
        do {
            try await importScores(text, call: call, ending: .rehearsal)
            return []
        } catch Failure.fileRefused(let errors) {
            return errors.list.map { "\($0.row) \($0.column ?? "-") \($0.problem.code)" }
        }
    }
}

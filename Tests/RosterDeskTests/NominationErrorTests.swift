import ExpertGroup
import Testing

@testable import RosterDesk

@Suite("What is wrong with a file of nominations")
struct NominationErrorTests {
    private static let heading = "nominating_state,full_name,nationality"

    private func expect(
        _ rows: String,
        heading: String = Self.heading,
        _ expected: [String],
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        try await DeskHarness.withCall { roster in
            let found = try await roster.errors(of: "\(heading)\n\(rows)\n")
            #expect(found == expected, sourceLocation: location)
            let recorded = try await roster.nominations()
            #expect(recorded == [])
        }
    }

    @Test("all errors are told at once, by row and then in the order of the columns")
    func all() async throws {
        try await expect(
            """
            Atlantis,2026-02-30,Mr,,KEN
            KEN,2026-10-01,woman,A,KEN
            ,,x,B,Utopia
            """,
            heading: "nominating_state,received_on,gender,full_name,nationality",
            [
                "2 nominating_state unknown_state", "2 received_on bad_value", "2 gender bad_value",
                "2 full_name missing_value", "4 nominating_state missing_value", "4 gender bad_value",
                "4 nationality unknown_state",
            ]
        )
    }

    @Test("what was received tomorrow is no answer; what was received today is")
    func ahead() async throws {
        try await DeskHarness.withCall { roster in
            let today = try await roster.ask(ShowStanding(asAt: nil)).asAt
            let heading = "\(Self.heading),received_on"
            let rows = "KEN,A,KEN,\(today)\nKEN,B,KEN,\(today.adding(days: 1))\nKEN,C,KEN,20224-01-01"
            let found = try await roster.errors(of: "\(heading)\n\(rows)\n")
            #expect(found == ["3 received_on bad_value", "4 received_on bad_value"])
        }
    }

    @Test("columns that are unknown, missing or there twice are told with those of the rows")
    func columns() async throws {
        try await expect(
            "Kenya,A,x,y,z",
            heading: "nominating_state,full_name,full_name,shoe size,cv_file",
            [
                "1 full_name duplicate_column", "1 shoe size unknown_column", "1 nationality missing_column",
                "2 cv_file bad_value",
            ]
        )
        try await DeskHarness.withCall { roster in
            let ignored = try await roster.errors(
                of: "\(Self.heading),Shoe Size\nKEN,A,KEN,44\n",
                ignoring: ["shoe_size"]
            )
            #expect(ignored == [])
            let empty = try await roster.errors(of: "")
            let missing = ["nominating_state", "full_name", "nationality"].map { "1 \($0) missing_column" }
            #expect(empty == missing)
        }
    }

    @Test("a file with a heading alone is refused by name")
    func headingOnly() async throws {
        try await DeskHarness.withCall { roster in
            await #expect(throws: Failure.broken(rule: "file_import_has_records", facts: nil)) {
                try await roster.importNominations(Self.heading + "\n")
            }
        }
    }

    @Test("cells that cannot be read are told; in a heading that cannot be, nothing else is")
    func cells() async throws {
        try await expect(
            "KEN,\(String(repeating: "x", count: 10_001)),KEN\nKEN,B\0,KEN\nKEN,C,KEN,,,surplus\nKEN,D,\"KEN\nKEN,E,KEN",
            [
                "2 full_name cell_too_long", "3 full_name bad_encoding", "4 - bad_value", "5 nationality bad_value",
            ]
        )
        try await DeskHarness.withCall { roster in
            let wide = try await roster.errors(of: "\(Self.heading)\0\nKEN,A,KEN\n")
            #expect(wide == ["1 - bad_encoding"])
        }
    }

    @Test("the same State and the same person stand in one row")
    func duplicates() async throws {
        try await expect(
            "KEN,A,KEN\nFRA,A,KEN\nKEN,A,UGA\nKenya,A,Kenya",
            ["5 full_name duplicate_row"]
        )
    }

    @Test("lists, addresses and names are judged field by field")
    func fields() async throws {
        try await expect(
            """
            KEN,A,KEN,B,fr,alchemy:1,nobody,x,KEN
            KEN,...,KEN,,fr:fluent,nuclear:4,a@example.org,2026-10-01,FRA; Congo; FRA
            """,
            heading: Self.heading
                + ",family_name,languages,expertise,email,available_from,further_nationalities",
            [
                "2 family_name bad_value", "2 languages bad_value", "2 expertise bad_value", "2 email bad_value",
                "2 available_from bad_value", "2 further_nationalities bad_value", "3 full_name bad_value",
                "3 further_nationalities ambiguous_state", "3 further_nationalities bad_value",
            ]
        )
    }

    @Test("the first thousand errors are listed, and all are counted")
    func many() async throws {
        try await DeskHarness.withCall { roster in
            let text = Self.heading + "\n" + String(repeating: "KEN,,KEN\n", count: 1_500)
            do {
                _ = try await roster.importNominations(text)
                Issue.record("the file is refused")
            } catch Failure.fileRefused(let errors) {
                #expect(errors.list.count == 1_000)
                #expect(errors.list.last?.row == 1_001)
                #expect(errors.total == 1_500)
            }
        }
    }

    @Test(
        "E45: an observer is told that it is one; who is neither Member nor observer is unknown, and nothing is proposed"
    )
    func observers() async throws {
        try await expect(
            """
            Holy See,A,ITA
            State of Palestine,B,JOR
            Cook Islands,C,NZL
            Taiwan,D,JPN
            European Union,E,FRA
            Serbia and Montenegro,F,SRB
            """,
            [
                "2 nominating_state observer_state", "3 nominating_state observer_state",
                "4 nominating_state unknown_state", "5 nominating_state unknown_state",
                "6 nominating_state unknown_state", "7 nominating_state unknown_state",
            ]
        )
    }

    @Test(
        "E85: names in six languages, of other days and of common use are known; Congo is asked for, unless official names are read"
    )
    func names() async throws {
        try await DeskHarness.withCall { roster in
            let names = [
                "USA", "U.S.", "美国", "États-Unis", "etats-unis", "Turkey", "South Korea", "us", "Swaziland", "Россия",
            ]
            let rows = names.enumerated().map { "\($1),A\($0),\($1)" }.joined(separator: "\n")
            try await roster.importNominations("\(Self.heading)\n\(rows)\n")
            let states = try await roster.nominations().map(\.nominatingState)
            #expect(states == ["USA", "USA", "USA", "USA", "USA", "TUR", "KOR", "USA", "SWZ", "RUS"])

            let congo = "\(Self.heading)\nCongo,B,COG\n"
            do {
                try await roster.importNominations(congo)
                Issue.record("Congo is ambiguous")
            } catch Failure.fileRefused(let errors) {
                let candidates = ["Democratic Republic of the Congo (COD)", "Congo (COG)"]
                #expect(errors.list.map(\.problem) == [.ambiguousState("Congo", candidates: candidates)])
            }
            let exact = try await roster.importNominations(congo, names: .un)
            #expect(exact.firstRows.map(\.state) == ["COG"])
            let loose = try await roster.errors(of: "\(Self.heading)\nU.S.,C,COD\nturkey,D,TUR\n", names: .un)
            #expect(loose == ["2 nominating_state unknown_state", "3 nominating_state unknown_state"])
        }
    }

    @Test("any bytes are recorded or refused with errors that are listed")
    func anything() async throws {
        let words = [
            "KEN", "A", ",", ",", "\n", "\"", ";", "\r\n", "full_name", "nominating_state", "nationality", "\0", "é",
            "=1", "fr:native",
        ]
        try await DeskHarness.withCall { roster in
            for round in 0..<60 {
                let text = (0..<Int.random(in: 0...30)).map { _ in words.randomElement() ?? "" }.joined()
                do {
                    _ = try await roster.importNominations(
                        (round % 2 == 0 ? Self.heading + "\n" : "") + text,
                        ending: .rehearsal
                    )
                } catch Failure.fileRefused(let errors) {
                    #expect(errors.total > 0, "\(text)")
                } catch Failure.broken(let rule, _) {
                    #expect(rule == "file_import_has_records", "\(text)")
                }
            }
        }
    }
}

import Foundation
import LocalServer
import Phrases
import RosterTesting
import Testing

@Suite("The Group on a day, as commands tell it")
struct StandingCommandTests {
    /// Gives `body` a Group of people who serve from 2024-01-01, each to a day, by their numbers from 1 on.
    private func withGroup(
        _ people: [(name: String, nationality: String, lastDay: String)],
        _ body: (Command) async throws -> Void
    ) async throws {
        try await RosterDatabase.withCommand { roster in
            for (number, person) in people.enumerated() {
                let added = try await roster(
                    "person",
                    "add",
                    "--name",
                    person.name,
                    "--nationality",
                    person.nationality
                )
                #expect(added.status == 0, "\(added.complaint)")
                let words = ["--from", "2024-01-01", "--through", person.lastDay, "--instrument", "S/2024/1"]
                let made = try await roster(["appointment", "make", "\(number + 1)"] + words)
                #expect(made.status == 0, "\(made.complaint)")
            }
            try await body(roster)
        }
    }

    private func done(_ roster: Command, _ line: String) async throws {
        let outcome = try await roster(line.split(separator: " ").map(String.init))
        #expect(outcome.status == 0, "\(line): \(outcome.complaint)")
    }

    @Test("every remedy is a command that exists, and is performed once its blanks are filled in")
    func remedies() async throws {
        let people = (1...4).map { (name: "Expert \($0)", nationality: "KEN", lastDay: "2025-12-31") }
        try await withGroup(people) { roster in
            for person in 1...3 {
                try await done(roster, "focal-point assign \(person) --group I --from 2024-02-01 --reason knows")
            }
            var tried = try await tryRemedies(of: roster, on: "2024-06-30", mandate: nil)
            let dates = "--consented-on 2024-06-10 --appointed-on 2024-06-11 --instrument S/2024/2"
            try await done(roster, "coordinator appoint 4 --from 2024-07-01 \(dates)")
            let decided = try await roster(Self.decision)
            #expect(decided.status == 0, "\(decided.complaint)")
            tried.formUnion(try await tryRemedies(of: roster, on: "2024-07-01", mandate: nil))
            tried.formUnion(try await tryRemedies(of: roster, on: "2032-12-01", mandate: "2032-12-01"))
            #expect(
                tried == [
                    "ceiling record", "coordinator appoint", "appointment extend", "focal-point assign",
                    "focal-point end", "mandate record", "consultation record",
                ]
            )
        }
    }

    private static let decision = ["decision", "record", "Terms are extended.", "--on", "2024-06-01"]

    /// Fills in and tries each remedy of the advice about a day; the commands that were tried.
    private func tryRemedies(of roster: Command, on day: String, mandate adopted: String?) async throws -> Set<String> {
        let status = try await roster("status", "--as-at", day, "--json").json()
        let remedies = try #require(status["advisories"] as? [[String: Any]]).compactMap { $0["remedy"] as? String }
        #expect(!remedies.isEmpty)
        let blanks = [
            ("FIRST_DAY", "2024-07-01"), ("LAST_DAY", adopted == nil ? "2024-12-31" : "2040-11-30"),
            ("DAY", adopted ?? "2024-06-10"), ("PERSON", "1"), ("DOCUMENT", "S/2032/1"), ("DECISION", "1"),
            ("REASON", "knowledge"), ("SUBJECT", "experts"), ("WHOM", "Committee"), ("OUTCOME", "agreed"),
        ]
        for remedy in remedies {
            // A consultation comes before the appointments that rest on it.
            let earlier = remedy.hasPrefix("roster consultation") ? remedy.replacing("DAY", with: "2023-12-01") : remedy
            let filled = blanks.reduce(earlier) { $0.replacing($1.0, with: $1.1) }
            #expect(filled.hasPrefix("roster "))
            let line = "\(Command.program) \(filled.dropFirst("roster ".count)) --dry-run"
            let outcome = try await ShellCommand(["sh", "-c", line]).outcome(environment: roster.environment)
            #expect(outcome.status == 0, "\(line): \(outcome.complaint)")
        }
        return Set(remedies.map { $0.split(separator: " ").dropFirst().prefix(2).joined(separator: " ") })
    }

    @Test(
        "E69: on a terminal of eighty columns every line fits, names from right to left are isolated; a pipe is plain"
    )
    func screen() async throws {
        let people = [
            (name: "王小明", nationality: "CHN", lastDay: "2025-12-31"),
            (name: "محمد بن سلمان", nationality: "SAU", lastDay: "2026-06-30"),
            (name: "María José García Márquez", nationality: "ESP", lastDay: "2024-12-31"),
        ]
        try await withGroup(people) { roster in
            try await done(roster, "focal-point assign 2 --group I --from 2024-02-01 --lead --reason knows")
            let piped = try await roster("status", "--as-at", "2024-07-01")
            let marks: Set<Unicode.Scalar> = ["\u{2068}", "\u{2069}", "\u{1B}"]
            #expect(!piped.output.unicodeScalars.contains(where: marks.contains))
            #expect(piped.output.contains("3 in post (up to 8), S/RES/1977 (2011), para. 5 (a)"))
            #expect(piped.output.contains("no focal point"))
            let lines = piped.output.split(separator: "\n").map(String.init)
            let leaving = try #require(lines.firstIndex { $0.hasPrefix("LAST DAY") })
            #expect(lines[leaving + 1].hasPrefix("2024-12-31  María José García Márquez  ESP"), "who leaves first")
            #expect(lines.filter { !$0.hasPrefix("    roster ") }.allSatisfy { $0.displayWidth <= 80 })

            let shell = ["script", "-qec", "\(Command.program) status --as-at 2024-07-01", "/dev/null"]
            let eighty = roster.environment.merging(["COLUMNS": "80", "TERM": "xterm", "NO_COLOR": nil]) { $1 }
            let shown = try await ShellCommand(shell).outcome(environment: eighty)
            #expect(shown.output.contains("\u{2068}محمد بن سلمان\u{2069}"))
            #expect(shown.output.contains("\u{1B}[1m"))
            let plain = try await ShellCommand(shell).outcome(environment: eighty.merging(["NO_COLOR": "1"]) { $1 })
            #expect(!plain.output.contains("\u{1B}"))
        }
    }

    @Test("a file of policies that cannot be used is refused with its file, line and key")
    func policies() async throws {
        try await RosterDatabase.withCommand { roster in
            let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let file = folder.appending(path: "balance.yml")
            let config = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appending(path: "config/balance.yml")
            let text = try String(contentsOf: config, encoding: .utf8)
                .replacing("grouping: electoral", with: "grouping: continents")
            try text.write(to: file, atomically: true, encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let line = try #require(lines.firstIndex { $0.hasPrefix("grouping:") }) + 1
            let other = Command(environment: roster.environment.merging(["ROSTER_CONFIG": folder.path]) { $1 })
            let refusal = try await other("status")
            #expect(refusal.status == 65)
            #expect(
                refusal.complaint.contains("balance.yml:\(line): grouping: must be one of electoral, participating")
            )
            let unaffected = try await other("person", "search", "nobody")
            #expect(unaffected.status == 0, "what depends on no policy reads none")
        }
    }

    @Test("without a mandate, a ceiling or anybody in post the screen says so")
    func bare() async throws {
        try await RosterDatabase.withCommand { roster in
            let empty = try await roster("status", "--as-at", "2004-01-01")
            #expect(empty.status == 0)
            #expect(empty.output.contains("0 in post"))
            #expect(empty.output.contains("none on record"))
            #expect(empty.output.contains("Nobody is in post."))
            #expect(empty.output.contains("vacant"))
            let lapsed = try await roster("status", "--as-at", "2032-12-01")
            #expect(lapsed.output.contains("mandate not in force"))
        }
    }

    @Test("a figure opens the people whom it counts; one that there is not is told with those that there are")
    func rows() async throws {
        try await withGroup([(name: "=Expert", nationality: "KEN", lastDay: "2025-12-31")]) { roster in
            let day = ["--as-at", "2024-07-01"]
            let opened = try await roster(["status", "--rows", "regional_groups.AFR.count", "--json"] + day).json()
            #expect(opened["figure"] as? String == "regional_groups.AFR.count")
            #expect(opened["count"] as? Int == 1)
            #expect((opened["rows"] as? [[String: Any]])?.first?["person"] as? String == "1")
            let unknown = try await roster(["report", "balance", "--rows", "quota"] + day)
            #expect(unknown.status == 66)
            #expect(unknown.complaint.contains("nationalities.KEN.count"))
            let csv = try await roster(["report", "balance", "--rows", "in_post", "--format", "csv"] + day)
            #expect(csv.output.contains("\r\n1,'=Expert,KEN,AFR,2024-01-01,2025-12-31\r\n"), "no formula")
        }
    }

    @Test("a report made twice for one day and one knowledge is the same to the byte, in each form")
    func bytes() async throws {
        try await withGroup([(name: "Expert A", nationality: "AUS", lastDay: "2025-12-31")]) { roster in
            for format in ["text", "json", "csv"] {
                let words = [
                    "report", "balance", "--as-at", "2024-07-01", "--as-known", "2099-01-01", "--format", format,
                ]
                let first = try await roster(words)
                #expect(first.status == 0, "\(first.complaint)")
                let second = try await roster(words)
                #expect(first.output == second.output)
                #expect(!first.output.isEmpty)
            }
            let text = try await roster("report", "balance", "--as-at", "2024-07-01")
            #expect(text.output.contains("28 and the United States"))
            #expect(text.output.contains("share for up to 8"))
            #expect(text.output.contains("Oceania"), "E56")
        }
    }

    @Test("seats are shared out without a database where weights are given; a tie is told as ranges")
    func apportion() async throws {
        let nowhere = Command(environment: ["PGHOST": "/nonexistent"])
        let weights = "AFR=54,APG=54,EEG=23,GRULAC=33,WEOG=29"
        let nine = try await nowhere("apportion", "--seats", "9", "--weights", weights, "--json").json()
        #expect(nine["tie"] as? Bool == true)
        #expect(nine["method"] as? String == "largest-remainder")
        let first = try #require((nine["groups"] as? [[String: Any]])?.first)
        #expect(Set(first.keys) == ["code", "weight", "quota", "range", "seats"])
        #expect(first["quota"] as? [String: Int] == ["numerator": 486, "denominator": 193])
        #expect(first["seats"] as? [Int] == [2, 3])
        let eight = try await nowhere(
            "apportion",
            "--seats",
            "8",
            "--method",
            "sainte-lague",
            "--weights",
            weights,
            "--tsv"
        )
        #expect(
            eight.output.split(separator: "\n").compactMap { $0.split(separator: "\t").last } == [
                "2", "2", "1", "2", "1",
            ]
        )
        for wrong in ["AFR", "AFR=-1", "AFR=1,AFR=2", "AFR=0"] {
            let refusal = try await nowhere("apportion", "--seats", "9", "--weights", wrong)
            #expect(refusal.status == 64, "\(wrong)")
        }
        let asked = try await nowhere("apportion", "--seats", "9")
        #expect(asked.status == 69)
        try await RosterDatabase.withCommand { roster in
            let today = try await roster("apportion", "--seats", "9", "--as-at", "2024-07-01", "--json").json()
            #expect(today as NSDictionary == nine as NSDictionary)
        }
    }
}

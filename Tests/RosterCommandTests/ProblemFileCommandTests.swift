import Foundation
import LocalServer
import RosterTesting
import Testing

/// The engine of options on files: no database is asked.
@Suite("roster slate, focal-points and stagger on files")
struct ProblemFileCommandTests {
    private static let roster = Command(environment: ["PGHOST": "/nonexistent"])

    private static let problem = """
        {"size": 3, "candidates": [
          {"id": "C1", "score": 700, "features": {"region": "APG", "nationality": "NPL"}, "holds": {"export": 3}},
          {"id": "C2", "score": 720, "features": {"region": "APG", "nationality": "NPL"}, "holds": {"export": 1}},
          {"id": "C3", "score": 650, "features": {"region": "AFR", "nationality": "KEN"}},
          {"id": "C4", "score": 600, "fixed": true, "features": {"region": "WEOG", "nationality": "FRA"}}],
         "quotas": [{"feature": "region", "value": "APG", "max": 1}],
         "at_most": [{"feature": "nationality", "count": 1}],
         "coverage": [{"id": "export control", "holds": "export", "level": 3, "min": 1}]}
        """

    /// Calls a command with files of these texts, `%1`, `%2` … in its words being their paths.
    private static func call(_ words: [String], _ texts: String...) async throws -> Command.Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var words = words
        for (place, text) in texts.enumerated() {
            let file = folder.appending(path: "file\(place + 1).json")
            try text.write(to: file, atomically: true, encoding: .utf8)
            words = words.map { $0 == "%\(place + 1)" ? file.path : $0 }
        }
        return try await roster(words)
    }

    @Test("a problem is solved and proved, and the answer is held against it")
    func solved() async throws {
        let solved = try await Self.call(["slate", "solve", "%1", "--why-not", "C2", "--reserves"], Self.problem)
        #expect(solved.status == 0)
        let answer = try solved.json()
        #expect(answer["status"] as? String == "optimal")
        #expect(answer["value"] as? Int == 1950)
        #expect((answer["slates"] as? [[String: Any]])?.first?["members"] as? [String] == ["C1", "C3", "C4"])
        let whyNot = answer["why_not"] as? [String: Any]
        #expect(whyNot?["status"] as? String == "infeasible")
        let verified = try await Self.call(["slate", "verify", "%1", "%2"], Self.problem, solved.output)
        #expect(verified.status == 0, "\(verified.output)")
        let wrong = solved.output.replacing("\"C1\", \"C3\"", with: "\"C1\", \"C2\"")
        let refused = try await Self.call(["slate", "verify", "%1", "%2", "--json"], Self.problem, wrong)
        #expect(refused.status == 65)
        #expect(try refused.json()["agrees"] as? Bool == false)
    }

    @Test("rules that clash are told in words and as data, with the cheapest way out; the status is 0 all the same")
    func infeasible() async throws {
        let strict = Self.problem.replacing("\"level\": 3, \"min\": 1", with: "\"level\": 3, \"min\": 2")
        let outcome = try await Self.call(["slate", "solve", "%1"], strict)
        #expect(outcome.status == 0)
        let answer = try outcome.json()
        #expect(answer["status"] as? String == "infeasible")
        #expect(answer["value"] is NSNull)
        #expect((answer["conflict"] as? [Any])?.count == 1)
        #expect(outcome.complaint.contains("at least 2 for export control"))
        #expect(outcome.complaint.contains("at least 1 for export control, instead of 2"))
    }

    @Test("a file that is not well-formed gets all its errors at once, by path, and status 65")
    func faults() async throws {
        let bad = Self.problem.replacing("\"score\": 720", with: "\"score\": 7.5").replacing("\"C3\"", with: "\"C1\"")
        let outcome = try await Self.call(["slate", "solve", "%1"], bad)
        #expect(outcome.status == 65)
        #expect(outcome.output.isEmpty)
        #expect(outcome.complaint.contains("candidates[1].score: here should stand a whole number."))
        #expect(outcome.complaint.contains("candidates[2].id: another one before has the id C1."))
        for text in ["", "[", "{\"size\": NaN, \"candidates\": []}", "\u{feff}{"] {
            let outcome = try await Self.call(["slate", "solve", "%1"], text)
            #expect(outcome.status == 65, "\(text)")
            #expect(outcome.complaint.contains("see line 1"))
        }
        let misspelt = Self.problem.replacing("\"at_most\"", with: "\"atmost\"")
        let told = try await Self.call(["slate", "solve", "%1"], misspelt)
        #expect(told.status == 0)
        #expect(told.complaint.contains("may be misspelt: atmost"))
    }

    @Test("who is asked about has to be there, and so has the file")
    func missing() async throws {
        #expect(try await Self.call(["slate", "solve", "%1", "--why", "C9"], Self.problem).status == 66)
        #expect(try await Self.roster("slate", "solve", "/nonexistent/problem.json").status == 66)
        #expect(try await Self.call(["slate", "solve", "%1", "--nodes", "-1"], Self.problem).status == 64)
    }

    @Test("a budget of no nodes proves nothing, and the answer says so")
    func budget() async throws {
        let outcome = try await Self.call(["slate", "solve", "%1", "--nodes", "0"], Self.problem)
        #expect(outcome.status == 0)
        let status = try outcome.json()["status"] as? String
        #expect(["feasible", "unknown", "optimal"].contains(status))
        if status != "optimal" { #expect(outcome.complaint.contains("--nodes")) }
    }

    @Test("the model as an LP file has the same optimum in glpsol")
    func exported() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString).lp").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        let solved = try await Self.call(["slate", "solve", "%1", "--export-lp", file], Self.problem)
        #expect(solved.status == 0)
        let glpsol = try await ShellCommand(["glpsol", "--lp", file, "-o", "/dev/stdout"]).outcome(environment: [:])
        #expect(glpsol.output.contains("INTEGER OPTIMAL"))
        #expect(glpsol.output.contains("worth = 1950"))
        let again = try await Self.call(["slate", "solve", "%1", "--export-lp", file], Self.problem)
        #expect(again.status == 65 && again.output.isEmpty)
        #expect(again.complaint.contains("exists already"))
    }

    @Test("what all slates cost alike may be large, and is reckoned to the last digit")
    func large() async throws {
        let outcome = try await Self.call(
            ["slate", "solve", "%1"],
            """
            {"size": 1, "candidates": [{"id": "a", "features": {"r": "x"}}, {"id": "b", "features": {"r": "y"}}],
             "quotas": [{"feature": "r", "value": "x", "target": 1000000000, "penalty": 1000000000},
                        {"feature": "r", "value": "y", "target": 1000000000, "penalty": 1000000000},
                        {"feature": "r", "value": "z", "target": -1000000000, "penalty": 1000000000}]}
            """
        )
        #expect(outcome.output.contains("\"value\": -2999999999000000000,"))
        #expect(try outcome.json()["status"] as? String == "optimal")
    }

    @Test("focal points and lengths of terms are found from files")
    func small() async throws {
        let focalPoints = try await Self.call(
            ["focal-points", "solve", "%1"],
            """
            {"experts": [{"id": "A", "match": {"I": 3, "II": 1}, "max_load": 1, "current": ["I"]},
                         {"id": "B", "match": {"I": 2, "II": 2}, "max_load": 2}],
             "groups": [{"id": "I", "min": 1, "max": 2}, {"id": "II", "min": 1, "max": 1}],
             "overrides": [], "weights": {"lead": 2, "alternate": 1}}
            """
        )
        #expect(focalPoints.status == 0)
        #expect(try focalPoints.json()["value"] as? Int == 12)
        let stagger = try await Self.call(
            ["stagger", "solve", "%1"],
            """
            {"newcomers": [{"id": "N1", "first_day": "2026-01-01", "months": [12, 24], "preferred": 24},
                           {"id": "N2", "first_day": "2026-01-01", "months": [12, 24], "preferred": 24}],
             "ends": ["2027-11-30"], "window_days": 180, "max_ends": 2}
            """
        )
        #expect(stagger.status == 0)
        let terms = try stagger.json()["terms"] as? [[String: Any]]
        #expect(terms?.compactMap { $0["months"] as? Int }.sorted() == [12, 24])
    }
}

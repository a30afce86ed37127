import LocalServer
import RosterTesting
import Testing

@Suite("Tables of commands")
struct TableCommandTests {
    private func withPeople(_ body: (Command) async throws -> Void) async throws {
        try await RosterDatabase.withCommand { roster in
            for (name, nationality) in [("王小明", "CHN"), ("محمد بن سلمان", "KEN"), ("Expert O’Neil", "IRL")] {
                let added = try await roster("person", "add", "--name", name, "--nationality", nationality)
                #expect(added.status == 0, "\(added.complaint)")
            }
            try await body(roster)
        }
    }

    @Test("--tsv gives a pipe every row on one line, its cells apart by tabs, and no row no line")
    func tabSeparated() async throws {
        try await withPeople { roster in
            let found = try await roster("person", "search", "小明", "--tsv")
            #expect(found.output == "1\tCHN\t王小明\t\n")
            let nobody = try await roster("person", "search", "nobody", "--tsv")
            #expect(nobody.status == 0)
            #expect(nobody.output.isEmpty)
            let both = try await roster("person", "search", "小明", "--tsv", "--json")
            #expect(both.status == 64)
        }
    }

    @Test("E69: a terminal gets names from right to left isolated; a pipe gets the letters alone")
    func isolates() async throws {
        try await withPeople { roster in
            let piped = try await roster("person", "search", "محمد")
            #expect(piped.output.contains("محمد بن سلمان"))
            #expect(!piped.output.contains("\u{2068}"))
            let words = "\(Command.program) person search محمد"
            let shown = try await ShellCommand(["script", "-qec", words, "/dev/null"])
                .outcome(environment: roster.environment)
            #expect(shown.output.contains("\u{2068}محمد بن سلمان\u{2069}"), "\(shown.output)")
        }
    }
}

/// How long somebody waits for the Group's status, beside one query of `psql`.
enum Waiting {
    /// Commands of each kind a round.
    private static let commands = 10

    static func measure(_ programs: Programs, rounds: Int) async throws {
        let query = "select count(*) from appointment"
        print("\n" + Table.line("one command", "psql -c, ms", "roster, ms", "ratio of times"))
        for words in [["status"], ["status", "--json"]] {
            var pairs: [(peer: Double, ours: Double)] = []
            for _ in 0..<rounds * commands {
                let peer = try await programs.psql(query)
                let ours = try await words.count == 1 ? programs.roster("status") : programs.roster("status", "--json")
                pairs.append((peer * 1e3, ours * 1e3))
            }
            print(Table.row(words.joined(separator: " "), pairs, digits: 1))
        }
    }
}

import Foundation

/// How many rows a second an import takes in, beside `\copy` of the same lines into a table of one column of text.
enum Importing {
    static func measure(_ programs: Programs, rounds: Int, rows: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await programs.psql("create table line (line text)")

        var pairs: [(peer: Double, ours: Double)] = []
        for round in 1...rounds {
            let file = folder.appending(path: "nominations-\(round).csv").path
            try lines(round, rows).write(toFile: file, atomically: true, encoding: .utf8)
            // A delimiter that does not occur, so that each line is one value.
            let peer = try await programs.psql(
                "\\copy line from '\(file)' with (format csv, delimiter E'\\x01', quote E'\\x02')"
            )
            let ours = try await programs.roster("nomination", "import", file, "--call", "2026-1")
            pairs.append((Double(rows) / peer, Double(rows) / ours))
            try await programs.psql("truncate line")
        }
        print("\n" + Table.line("\(rows) nominations", "\\copy, rows per s", "import, rows per s", "ratio of rates"))
        print(Table.row("with languages and expertise", pairs, digits: 0))
    }

    /// A file of nominations, all of different people.
    private static func lines(_ round: Int, _ rows: Int) -> String {
        let states = ["KEN", "CHN", "POL", "COL", "FRA", "Kenya", "Chine", "Польша", "Colombia", "France"]
        let tags = ["nuclear", "chemical", "biological", "accounting", "export_control"]
        var text = "nominating_state,full_name,nationality,gender,languages,expertise,received_on\n"
        for number in 1...rows {
            let state = states[number % 10]
            text += "\(state),Sample Person \(round)-\(number),\(states[number % 5]),"
            text += "\(number % 2 == 0 ? "woman" : "man"),en:fluent; fr:working,\(tags[number % 5]):3,2026-10-01\n"
        }
        return text
    }
}

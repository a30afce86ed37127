import Foundation
import Selection
import SelectionFiles
import Testing

struct StaggerFileTests {
    /// The example of the specification, filled in.
    static let example = """
        {"newcomers": [{"id": "a", "first_day": "2025-07-01", "months": [12, 24, 12], "preferred": 24}],
         "ends": ["2027-06-30"], "window_days": 180, "max_ends": 3}
        """

    @Test
    func `The example is read whole and solved`() throws {
        let reading = try StaggerFile.read(Data(Self.example.utf8))
        let problem = reading.value
        #expect(reading.unknownKeys.isEmpty)
        #expect(problem.newcomers.count == 1 && problem.newcomers[0].options.map(\.months) == [12, 24])
        // Days are counted from 1 January 2000.
        #expect(problem.ends == [10042] && problem.newcomers[0].options[1].lastDay == 10042)
        #expect(problem.windowDays == 180 && problem.maxEnds == 3 && problem.newcomers[0].preferred == 24)
        let expected = """
            {"status":"optimal","value":0,"bound":0,"terms":[{"id":"a","months":24,"last_day":"2027-06-30"}],\
            "ties":{"count":1,"complete":true},"conflict":[]}

            """
        let answer = problem.solved(budget: 100, countingTiesUpTo: 10)
        #expect(String(decoding: answer.json.bytes(.compact), as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("2025-07-01", 12, "2026-06-30"), ("2025-01-31", 1, "2025-02-28"), ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-28"), ("2025-03-01", 12, "2026-02-28"), ("2023-03-01", 12, "2024-02-29"),
        ("2025-08-31", 6, "2026-02-28"), ("2025-12-01", 1, "2025-12-31"),
    ])
    func `A term ends on the day before the same day, or on the last day of a month that is too short`(
        firstDay: String,
        months: Int,
        lastDay: String
    ) throws {
        let text = """
            {"newcomers":[{"id":"a","first_day":"\(firstDay)","months":[\(months)],"preferred":\(months)}],
             "window_days":1,"max_ends":1}
            """
        let answer = try StaggerFile.read(Data(text.utf8)).value.solved(budget: 10, countingTiesUpTo: 10)
        let written = String(decoding: answer.json.bytes(.compact), as: UTF8.self)
        #expect(written.contains(#""last_day":"\#(lastDay)""#), "\(written)")
    }

    @Test
    func `A conflict names the ends or the newcomers`() throws {
        let text = """
            {"newcomers":[{"id":"a","first_day":"2025-01-01","months":[12],"preferred":12},
             {"id":"b","first_day":"2025-01-01","months":[],"preferred":12}],
             "ends":["2025-12-31","2025-12-30"],"window_days":\(2),"max_ends":1}
            """
        let ends = try StaggerFile.read(Data(text.utf8)).value.solved(budget: 10, countingTiesUpTo: 10)
        let days = #""conflict":[{"rule":"ends","id":null,"days":["2025-12-30","2025-12-31"]}]"#
        #expect(String(decoding: ends.json.bytes(.compact), as: UTF8.self).contains(days))
        let looser = text.replacing("\"window_days\":2", with: "\"window_days\":1")
        let newcomers = try StaggerFile.read(Data(looser.utf8)).value.solved(budget: 10, countingTiesUpTo: 10)
        #expect(newcomers.conflict.count == 1)
    }

    static let faulty: [(text: String, faults: [FileFault])] = [
        (
            "{}",
            [FileFault("newcomers", .missing), FileFault("window_days", .missing), FileFault("max_ends", .missing)]
        ),
        (
            #"{"newcomers":[{"id":"a","first_day":"2025-02-29","months":[0,1201,1.5],"preferred":-1},{"first_day":20250101}],"ends":["x",null,"2025-1-1"],"window_days":-1,"max_ends":-1}"#,
            [
                FileFault("newcomers[0].first_day", .notADay("2025-02-29")),
                FileFault("newcomers[0].months[0]", .outOfRange(1, 1200)),
                FileFault("newcomers[0].months[1]", .outOfRange(1, 1200)),
                FileFault("newcomers[0].months[2]", .notAnInteger),
                FileFault("newcomers[0].preferred", .outOfRange(0, 1200)),
                FileFault("newcomers[1].first_day", .wrongType(expected: .string, found: .number)),
                FileFault("newcomers[1].id", .missing),
                FileFault("newcomers[1].months", .missing),
                FileFault("newcomers[1].preferred", .missing),
                FileFault("ends[0]", .notADay("x")),
                FileFault("ends[1]", .wrongType(expected: .string, found: .null)),
                FileFault("ends[2]", .notADay("2025-1-1")),
                FileFault("window_days", .outOfRange(0, 1_000_000_000)),
                FileFault("max_ends", .outOfRange(0, 1_000_000_000)),
            ]
        ),
    ]

    @Test(arguments: faulty)
    func `All faults are told at once, each with its path`(text: String, faults: [FileFault]) {
        #expect(throws: FileError.faults(faults, count: faults.count)) { try StaggerFile.read(Data(text.utf8)) }
    }
}

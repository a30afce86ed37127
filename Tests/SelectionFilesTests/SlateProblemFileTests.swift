import Foundation
import Selection
import SelectionFiles
import Testing

struct SlateProblemFileTests {
    /// The example of the specification.
    static let example = """
        {
          "size": 8,
          "candidates": [
            { "id": "C017", "score": 728, "fixed": false,
              "features": { "region": "APG", "gender": "woman", "nationality": "NPL", "term_end": "2029" },
              "holds": { "export_control": 3, "lang:fr": 1 } }
          ],
          "quotas":   [ { "feature": "region", "value": "APG", "min": 1, "max": 3, "target": 2, "penalty": 60, "min_flex": 0, "max_flex": 4 } ],
          "at_most":  [ { "feature": "nationality", "count": 1 } ],
          "coverage": [ { "id": "export", "holds": "export_control", "level": 3, "gains": [100, 50], "min": 0, "max": null } ],
          "include": [], "exclude": []
        }
        """

    @Test
    func `The example is read whole, and written as it was read`() throws {
        let reading = try SlateProblemFile.read(Data(Self.example.utf8))
        let candidate = Candidate(
            id: "C017",
            score: 728,
            features: ["region": "APG", "gender": "woman", "nationality": "NPL", "term_end": "2029"],
            holds: ["export_control": 3, "lang:fr": 1]
        )
        var quota = Quota(feature: "region", value: "APG", least: 1, most: 3, target: 2, penalty: 60)
        (quota.leastFlex, quota.mostFlex) = (0, 4)
        let problem = SlateProblem(
            size: 8,
            candidates: [candidate],
            quotas: [quota],
            limits: [ValueLimit(feature: "nationality", count: 1)],
            coverage: [CoverageItem(id: "export", holds: "export_control", level: 3, gains: [100, 50])]
        )
        #expect(reading.value == problem)
        #expect(reading.unknownKeys.isEmpty)
        for layout in [JSONTree.Layout.compact, .lines] {
            #expect(try SlateProblemFile.read(Data(problem.json.bytes(layout))).value == problem)
        }
    }

    @Test
    func `What may be left out has its default`() throws {
        let text = """
            {"size":0,"candidates":[{"id":"a"}],"quotas":[{"feature":"f","value":"v"}],"coverage":[{"id":"c","holds":"h"}]}
            """
        let expected = SlateProblem(
            size: 0,
            candidates: [Candidate(id: "a")],
            quotas: [Quota(feature: "f", value: "v")],
            coverage: [CoverageItem(id: "c", holds: "h")]
        )
        #expect(try SlateProblemFile.read(Data(text.utf8)).value == expected)
    }

    /// Numbers that are integers, however they are written.
    @Test(arguments: [
        ("4.0", 4), ("-0", 0), ("1e2", 100), ("12.50e1", 125), ("-1E+3", -1000), ("0.000e400", 0),
        ("1000000000", 1_000_000_000),
        ("100000000000000000000e-20", 1),
    ])
    func `An integer may be written as JSON writes numbers`(written: String, score: Int) throws {
        let text = #"{"size":1,"candidates":[{"id":"a","score":\#(written)}]}"#
        #expect(try SlateProblemFile.read(Data(text.utf8)).value.candidates[0].score == score)
    }

    static let faulty: [(text: String, faults: [FileFault])] = [
        ("[]", [FileFault("", .wrongType(expected: .object, found: .array))]),
        ("{}", [FileFault("size", .missing), FileFault("candidates", .missing)]),
        (
            #"{"size":-1,"candidates":{}}"#,
            [
                FileFault("size", .outOfRange(0, 1_000_000_000)),
                FileFault("candidates", .wrongType(expected: .array, found: .object)),
            ]
        ),
        (
            #"{"size":"8","candidates":[{"score":1.5},{"id":7,"fixed":0},{"id":"a","score":null},null]}"#,
            [
                FileFault("size", .wrongType(expected: .number, found: .string)),
                FileFault("candidates[0].score", .notAnInteger),
                FileFault("candidates[0].id", .missing),
                FileFault("candidates[1].id", .wrongType(expected: .string, found: .number)),
                FileFault("candidates[1].fixed", .wrongType(expected: .boolean, found: .number)),
                FileFault("candidates[2].score", .wrongType(expected: .number, found: .null)),
                FileFault("candidates[3]", .wrongType(expected: .object, found: .null)),
            ]
        ),
        (
            #"{"size":1,"candidates":[{"id":"a","features":{"region":3,"a b":true,"é":null},"holds":{"t":"x","u":[1,{"v":[]}]}}]}"#,
            [
                FileFault("candidates[0].features.region", .wrongType(expected: .string, found: .number)),
                FileFault("candidates[0].features[\"a b\"]", .wrongType(expected: .string, found: .boolean)),
                FileFault("candidates[0].features.é", .wrongType(expected: .string, found: .null)),
                FileFault("candidates[0].holds.t", .wrongType(expected: .number, found: .string)),
                FileFault("candidates[0].holds.u", .wrongType(expected: .number, found: .array)),
            ]
        ),
        (
            #"{"size":1,"candidates":[{"id":"a"},{"id":"b"},{"id":"a"},{"id":"a"}],"include":["x",1,"b"],"exclude":["b","y"]}"#,
            [
                FileFault("include[1]", .wrongType(expected: .string, found: .number)),
                FileFault("candidates[2].id", .repeatedID("a")),
                FileFault("candidates[3].id", .repeatedID("a")),
                FileFault("include[0]", .unknownID("x")),
                FileFault("exclude[1]", .unknownID("y")),
            ]
        ),
        (
            #"{"size":1,"size":2,"candidates":[{"id":"a","holds":{"t":1,"t":2}}]}"#,
            [FileFault("size", .repeatedKey), FileFault("candidates[0].holds.t", .repeatedKey)]
        ),
        (
            #"{"size":1e400,"candidates":[{"id":"a","score":-1000000001},{"id":"b","score":9223372036854775808},{"id":"c","score":1e-400}]}"#,
            [
                FileFault("size", .outOfRange(0, 1_000_000_000)),
                FileFault("candidates[0].score", .outOfRange(-1_000_000_000, 1_000_000_000)),
                FileFault("candidates[1].score", .outOfRange(-1_000_000_000, 1_000_000_000)),
                FileFault("candidates[2].score", .notAnInteger),
            ]
        ),
        (
            #"{"size":1,"candidates":[],"quotas":[{"feature":"f","value":"v","min":-1,"max":-1,"penalty":-1,"min_flex":-1,"max_flex":1.5},{"penalty":5},{"feature":"f","value":"v","penalty":1,"target":null}]}"#,
            [
                FileFault("quotas[0].min", .outOfRange(0, 1_000_000_000)),
                FileFault("quotas[0].max", .outOfRange(0, 1_000_000_000)),
                FileFault("quotas[0].penalty", .outOfRange(0, 1_000_000_000)),
                FileFault("quotas[0].min_flex", .outOfRange(0, 1_000_000_000)),
                FileFault("quotas[0].max_flex", .notAnInteger),
                FileFault("quotas[1].feature", .missing),
                FileFault("quotas[1].value", .missing),
                FileFault("quotas[1].target", .missing),
                FileFault("quotas[2].target", .missing),
            ]
        ),
        (
            #"{"size":1,"candidates":[],"at_most":[{"feature":"f","count":-1},{}],"coverage":[{"id":"c","holds":"t","gains":[5,6,-1,2,2]},{"id":"c","gains":{}}]}"#,
            [
                FileFault("at_most[0].count", .outOfRange(0, 1_000_000_000)),
                FileFault("at_most[1].feature", .missing),
                FileFault("at_most[1].count", .missing),
                FileFault("coverage[0].gains[1]", .rising),
                FileFault("coverage[0].gains[2]", .outOfRange(0, 1_000_000_000)),
                FileFault("coverage[1].gains", .wrongType(expected: .array, found: .object)),
                FileFault("coverage[1].holds", .missing),
                FileFault("coverage[1].id", .repeatedID("c")),
            ]
        ),
    ]

    @Test(arguments: faulty)
    func `All faults are told at once, each with its path`(text: String, faults: [FileFault]) {
        #expect(throws: FileError.faults(faults, count: faults.count)) { try SlateProblemFile.read(Data(text.utf8)) }
    }

    @Test(arguments: [
        // Whatever cannot be met is infeasible, not ill-formed.
        #"{"size":9,"candidates":[{"id":"a"}]}"#,
        #"{"size":0,"candidates":[],"quotas":[{"feature":"f","value":"v","min":3,"max":1}]}"#,
        #"{"size":1,"candidates":[{"id":"a"}],"include":["a"],"exclude":["a","a"]}"#,
        #"{"size":1,"candidates":[{"id":"a"}],"quotas":[{"feature":"f","value":"v","max":1},{"feature":"f","value":"v","max":1}]}"#,
        #"{"size":1,"candidates":[{"id":"a","features":{},"holds":{"t":-3}}],"coverage":[{"id":"c","holds":"t","level":-5,"gains":[]}]}"#,
        "\u{FEFF} {\"size\" : 0 ,\r\n\t\"candidates\" : [ ] } \n",
    ])
    func `A file that only asks for too much is well-formed`(text: String) throws {
        #expect(try SlateProblemFile.read(Data(text.utf8)).unknownKeys.isEmpty)
    }

    @Test
    func `Keys that mean nothing are told, and passed over`() throws {
        let text = """
            {"size":1,"note":{"x":[1,{"y":null}]},"candidates":[{"id":"a","scores":5,"features":{"any name":"x"}}],
             "quotas":[{"feature":"f","value":"v","minimum":1}],"a b":0}
            """
        let reading = try SlateProblemFile.read(Data(text.utf8))
        #expect(reading.unknownKeys == ["note", "candidates[0].scores", "quotas[0].minimum", "[\"a b\"]"])
        #expect(reading.unknownKeyCount == 4)
    }

    @Test
    func `More than 200,000 candidates are one fault, and the first hundred faults are told`() {
        let candidates = (0...200_000).map { "{\"id\":\"\($0)\"}" }.joined(separator: ",")
        #expect(throws: FileError.faults([FileFault("candidates", .tooMany(200_000))], count: 1)) {
            try SlateProblemFile.read(Data("{\"size\":1,\"candidates\":[\(candidates)]}".utf8))
        }
        let faulty = Array(repeating: "0", count: 1000).joined(separator: ",")
        let first = (0..<100).map { FileFault("candidates[\($0)]", .wrongType(expected: .object, found: .number)) }
        #expect(throws: FileError.faults(first, count: 1000)) {
            try SlateProblemFile.read(Data("{\"size\":1,\"candidates\":[\(faulty)]}".utf8))
        }
    }
}

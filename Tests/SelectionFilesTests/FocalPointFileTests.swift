import Foundation
import Selection
import SelectionFiles
import Testing

struct FocalPointFileTests {
    static let example = """
        {"experts": [{"id": "a", "match": {"I": 3, "II": 0}, "max_load": 2, "term_end": "2029", "current": ["I"]}, {"id": "b"}],
         "groups": [{"id": "I", "min": 1, "max": 3}, {"id": "II"}],
         "overrides": [{"expert": "a", "group": "II", "value": -1}, {"expert": "b", "group": "I", "value": 1}],
         "weights": {"lead": 3, "alternate": 2}}
        """

    @Test
    func `The example is read whole`() throws {
        let reading = try FocalPointFile.read(Data(Self.example.utf8))
        let experts = [
            FocalPointExpert(id: "a", match: ["I": 3, "II": 0], maxLoad: 2, termEnd: "2029", current: ["I"]),
            FocalPointExpert(id: "b", match: [:]),
        ]
        let groups = [FocalPointGroup(id: "I", least: 1, most: 3), FocalPointGroup(id: "II", least: 1, most: 2)]
        let overrides = [
            FocalPointOverride(expert: "a", group: "II", demand: .forbidden),
            FocalPointOverride(expert: "b", group: "I", demand: .required),
        ]
        let weights = FocalPointProblem.Weights(lead: 3, alternate: 2)
        let problem = FocalPointProblem(experts: experts, groups: groups, overrides: overrides, weights: weights)
        #expect(reading.value == problem)
        #expect(reading.unknownKeys.isEmpty)
    }

    static let faulty: [(text: String, faults: [FileFault])] = [
        ("{}", [FileFault("experts", .missing), FileFault("groups", .missing)]),
        (
            #"{"experts":[{"id":"a","match":{"X":1,"I":-1},"max_load":-1,"current":["Y"]},{"id":"a"}],"groups":[{"id":"I"},{"id":"I","max":"2"}]}"#,
            [
                FileFault("experts[0].match.I", .outOfRange(0, 1_000_000_000)),
                FileFault("experts[0].max_load", .outOfRange(0, 1_000_000_000)),
                FileFault("groups[1].max", .wrongType(expected: .number, found: .string)),
                FileFault("experts[1].id", .repeatedID("a")),
                FileFault("groups[1].id", .repeatedID("I")),
                FileFault("experts[0].match.X", .unknownID("X")),
                FileFault("experts[0].current[0]", .unknownID("Y")),
            ]
        ),
        (
            #"{"experts":[],"groups":[],"overrides":[{"expert":"a","group":"b","value":1},{"value":0},{"expert":"a","group":"b","value":2}],"weights":{"lead":1001}}"#,
            [
                FileFault("overrides[1].value", .unknownWord("0")),
                FileFault("overrides[1].expert", .missing),
                FileFault("overrides[1].group", .missing),
                FileFault("overrides[2].value", .outOfRange(-1, 1)),
                FileFault("weights.lead", .outOfRange(0, 1000)),
                FileFault("overrides[0].expert", .unknownID("a")),
                FileFault("overrides[0].group", .unknownID("b")),
            ]
        ),
    ]

    @Test(arguments: faulty)
    func `All faults are told at once, each with its path`(text: String, faults: [FileFault]) {
        #expect(throws: FileError.faults(faults, count: faults.count)) { try FocalPointFile.read(Data(text.utf8)) }
    }

    @Test
    func `The answer is written with its keys in order`() throws {
        let problem = try FocalPointFile.read(Data(Self.example.utf8)).value
        var answer = problem.solved(budget: 1000, countingTiesUpTo: 10)
        #expect(answer.status == .infeasible)
        let conflict = """
            {"status":"infeasible","value":null,"assignments":[],"ties":{"count":0,"complete":true},\
            "conflict":[{"rule":"min","expert":null,"group":"II","limit":1}],"reasons":[],"bound":null,\
            "kept":null,"coinciding":null}

            """
        #expect(String(decoding: answer.json.bytes(.compact), as: UTF8.self) == conflict)
        var feasible = problem
        feasible.groups.removeLast()
        answer = feasible.solved(budget: 1000, countingTiesUpTo: 10)
        let solved = """
            {"status":"optimal","value":9,"assignments":[{"group":"I","expert":"a","lead":true},\
            {"group":"I","expert":"b","lead":false}],"ties":{"count":1,"complete":true},"conflict":[],\
            "reasons":[{"group":"I","expert":"a","reasons":[{"reason":"match","level":3,"better":0},{"reason":"kept"}]},\
            {"group":"I","expert":"b","reasons":[{"reason":"override"},{"reason":"match","level":0,"better":1}]}],\
            "bound":9,"kept":1,"coinciding":0}

            """
        #expect(String(decoding: answer.json.bytes(.compact), as: UTF8.self) == solved)
    }
}

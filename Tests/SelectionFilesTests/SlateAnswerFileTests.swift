import Foundation
import Selection
import SelectionFiles
import Testing

struct SlateAnswerFileTests {
    /// An answer with everything that an answer can have.
    static let whole: SlateAnswer = {
        let rules: [Rule] = [
            .size(8), .quota(feature: "region", value: "APG", .least, 2), .limit(feature: "nationality", 1),
            .coverage(id: "export", .most, 0), .include("C017"), .exclude("C018"),
        ]
        var answer = SlateAnswer(status: .optimal, value: -5, bound: 9_000_000_000_000_000_000)
        answer.slates = [Slate(value: -5, members: ["a", "b"]), Slate(value: -6, members: [])]
        answer.ties = SlateAnswer.Ties(count: 2, isComplete: false)
        answer.conflict = rules
        answer.relaxations = [
            Relaxation(
                changes: [Relaxation.Change(rule: .limit(feature: "nationality", 1), from: 1, to: 2)],
                cost: Relaxation.Cost(numerator: 5, denominator: 3)
            ),
            Relaxation(
                changes: [
                    Relaxation.Change(rule: .quota(feature: "region", value: "APG", .least, 2), from: 2, to: 0),
                    Relaxation.Change(rule: .coverage(id: "export", .most, 0), from: 0, to: 4),
                ],
                cost: Relaxation.Cost(numerator: 8, denominator: 1)
            ),
        ]
        var forced = Forced(
            id: "c",
            status: .optimal,
            value: -9,
            cost: 4,
            slate: ["b", "c"],
            enters: ["c"],
            leaves: ["a"]
        )
        forced.terms = [
            Term(part: .scores, from: 1, to: 2), Term(part: .coverage(id: "export"), from: 3, to: 0),
            Term(part: .quota(feature: "region", value: "APG"), from: 0, to: -7),
        ]
        answer.whyNot = forced
        answer.why = Forced(id: "d", status: .infeasible, conflict: rules)
        answer.reserves = [
            Reserve(member: "a", replacement: "c", value: -7), Reserve(member: "b", replacement: nil, value: nil),
        ]
        let point = Front.Point(competence: 1, coverage: 2, regionalDistance: 3, genderGap: 0, members: ["a", "b"])
        answer.front = Front(isComplete: false, points: [point])
        (answer.unanswered, answer.limit) = ([.front, .relaxations], .effort)
        return answer
    }()

    @Test(arguments: [JSONTree.Layout.compact, .lines])
    func `An answer is read as it was written`(layout: JSONTree.Layout) throws {
        let reading = try SlateAnswerFile.read(Data(Self.whole.json.bytes(layout)))
        #expect(reading.value == Self.whole)
        #expect(reading.unknownKeys.isEmpty)
        let plain = SlateAnswer(status: .unknown)
        #expect(!plain.ties.isComplete)
        #expect(try SlateAnswerFile.read(Data(plain.json.bytes(layout))).value == plain)
    }

    @Test
    func `Rules and changes are written with all their keys in order`() {
        let written = String(decoding: Self.whole.json.bytes(.compact), as: UTF8.self)
        #expect(written.contains(#"{"rule":"size","feature":null,"value":null,"bound":null,"limit":8}"#))
        #expect(written.contains(#"{"rule":"quota","feature":"region","value":"APG","bound":"min","limit":2}"#))
        #expect(written.contains(#"{"rule":"at_most","feature":"nationality","value":null,"bound":"max","limit":1}"#))
        #expect(written.contains(#"{"rule":"coverage","feature":null,"value":"export","bound":"max","limit":0}"#))
        #expect(written.contains(#"{"rule":"include","feature":null,"value":"C017","bound":null,"limit":null}"#))
        let change = #"{"rule":"quota","feature":"region","value":"APG","bound":"min","from":2,"to":0}"#
        #expect(written.contains(change))
        #expect(written.contains(#""unanswered":["front","relaxations"],"limit":"effort""#))
        #expect(written.contains(#""cost":{"numerator":5,"denominator":3}"#))
        #expect(written.contains(#"{"part":"coverage","feature":null,"value":"export","from":3,"to":0}"#))
    }

    @Test
    func `In lines, each slate has one`() {
        var answer = SlateAnswer(status: .optimal, value: 5, bound: 5)
        answer.slates = [Slate(value: 5, members: ["a", "b"]), Slate(value: 4, members: ["a", "c"])]
        answer.ties = SlateAnswer.Ties(count: 1, isComplete: true)
        let expected = """
            {
              "status": "optimal",
              "value": 5,
              "bound": 5,
              "slates": [
                {"value": 5, "members": ["a", "b"]},
                {"value": 4, "members": ["a", "c"]}
              ],
              "ties": {"count": 1, "complete": true},
              "conflict": [],
              "relaxations": []
            }

            """
        #expect(String(decoding: answer.json.bytes(.lines), as: UTF8.self) == expected)
    }

    @Test(arguments: [
        (
            #"{"status":"best","value":1.5,"slates":[{"members":[1]}],"conflict":[{"rule":"quota"}],"ties":{}}"#,
            [
                FileFault("status", .unknownWord("best")), FileFault("value", .notAnInteger),
                FileFault("slates[0].members[0]", .wrongType(expected: .string, found: .number)),
                FileFault("slates[0].value", .missing), FileFault("conflict[0].feature", .missing),
                FileFault("ties.count", .missing), FileFault("ties.complete", .missing), FileFault("bound", .missing),
                FileFault("relaxations", .missing),
            ]
        )
    ])
    func `An answer that is ill-formed is told by its faults`(text: String, faults: [FileFault]) {
        #expect(throws: FileError.faults(faults, count: faults.count)) { try SlateAnswerFile.read(Data(text.utf8)) }
    }
}

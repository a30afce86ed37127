import Foundation
import Testing

@testable import RosterWeb

@Suite("JSON that is written as it goes")
struct JSONBytesTests {
    @Test("keys are in snake_case and in their own order, nulls where the value says so")
    func keys() throws {
        #expect(
            try text(Sample(asKnownOn: "2026-01-01", inPost: 7, empty: [], note: nil))
                == #"{"as_known_on":"2026-01-01","in_post":7,"empty":[]}"#
        )
    }

    @Test(
        "what JSON keeps for itself is escaped, and reads back",
        arguments: ["", "O’Neil \"x\" \\", "a\nb\tc\u{1}\u{1F}", "王小明 محمد", "\u{7F}\u{2028}", "/", "👩‍🚀"]
    )
    func texts(_ given: String) throws {
        let bytes = try JSONBytes([given]).bytes
        #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [given])
    }

    @Test("numbers are spelt as Foundation reads them")
    func numbers() throws {
        #expect(try text([0, -1, .max, .min] as [Int]) == "[0,-1,9223372036854775807,-9223372036854775808]")
        #expect(try text([0.1, 1e300, -2.5, 3] as [Double]) == "[0.1,1e+300,-2.5,3]")
        #expect(throws: EncodingError.self) { try JSONBytes([Double.nan]) }
    }

    @Test("containers within containers are all completed")
    func nesting() throws {
        #expect(try text([[1, 2], [], [3]]) == "[[1,2],[],[3]]")
        #expect(
            try text(Nested(first: [Sample(asKnownOn: "a", inPost: 1, empty: [1], note: "b")], last: true))
                == #"{"first":[{"as_known_on":"a","in_post":1,"empty":[1],"note":"b"}],"last":true}"#
        )
        #expect(try text(ByHand()) == #"{"outer":{"inner":[1,null,{"deep":"x"}]},"after":false}"#)
        #expect(try text(Nothing()) == "{}")
        #expect(
            try text([Two(), Two()])
                == #"[{"in_post":1,"list":[{"a":1}],"after":2},{"in_post":1,"list":[{"a":1}],"after":2}]"#
        )
    }

    private func text(_ value: some Encodable) throws -> String {
        String(decoding: try JSONBytes(value).bytes, as: UTF8.self)
    }

    private struct Sample: Codable {
        let asKnownOn: String
        let inPost: Int
        let empty: [Int]
        let note: String?
    }

    private struct Nested: Codable {
        let first: [Sample]
        let last: Bool
    }

    /// What writes one object in three steps.
    private struct Two: Encodable {
        private enum Keys: String, CodingKey {
            case inPost, list, after
        }

        func encode(to encoder: any Encoder) throws {
            var first = encoder.container(keyedBy: Keys.self)
            try first.encode(1, forKey: .inPost)
            var second = encoder.container(keyedBy: Keys.self)
            try second.encode([["a": 1]], forKey: .list)
            try first.encode(2, forKey: .after)
        }
    }

    private struct Nothing: Codable {}

    /// Encodes itself by every kind of container, and never says when one is complete.
    private struct ByHand: Encodable {
        private enum Keys: String, CodingKey {
            case outer, inner, deep, after
        }

        func encode(to encoder: any Encoder) throws {
            var whole = encoder.container(keyedBy: Keys.self)
            var outer = whole.nestedContainer(keyedBy: Keys.self, forKey: .outer)
            var inner = outer.nestedUnkeyedContainer(forKey: .inner)
            try inner.encode(1)
            try inner.encodeNil()
            var deep = inner.nestedContainer(keyedBy: Keys.self)
            try deep.encode("x", forKey: .deep)
            try whole.encode(false, forKey: .after)
        }
    }
}

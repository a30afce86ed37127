import Foundation
import Selection
import SelectionFiles
import Testing

/// Texts that are not JSON, and where they stop being it.
struct JSONSyntaxTests {
    static let broken: [(text: String, kind: JSONSyntaxFault.Kind, line: Int, column: Int)] = [
        ("", .end, 1, 1),
        ("  \n ", .end, 2, 2),
        ("{\"size\":1,\n  \"candidates\":[}", .unexpected, 2, 17),
        ("{\"size\":1} x", .trailing, 1, 12),
        ("{\"size\":1}{}", .trailing, 1, 11),
        ("{\"size\":NaN}", .unexpected, 1, 9),
        ("{\"size\":Infinity}", .unexpected, 1, 9),
        ("{\"size\":01}", .unexpected, 1, 10),
        ("{\"size\":+1}", .unexpected, 1, 9),
        ("{\"size\":-}", .unexpected, 1, 10),
        ("{\"size\":1.}", .unexpected, 1, 11),
        ("{\"size\":.5}", .unexpected, 1, 9),
        ("{\"size\":1e}", .unexpected, 1, 11),
        ("{\"size\":1", .end, 1, 10),
        ("{\"size\":1,}", .unexpected, 1, 11),
        ("{\"x\":[1,]}", .unexpected, 1, 9),
        ("{\"x\":[1 2]}", .unexpected, 1, 9),
        ("{\"x\" 1}", .unexpected, 1, 6),
        ("{x:1}", .unexpected, 1, 2),
        ("{'x':1}", .unexpected, 1, 2),
        ("{\"x\":truth}", .unexpected, 1, 9),
        ("{\"é\u{1F600}\":?}", .unexpected, 1, 7),
        ("{\"x\":\"a\nb\"}", .unexpected, 1, 8),
        ("{\"x\":\"a", .end, 1, 8),
        ("{\"x\":\"a\\", .end, 1, 9),
        ("{\"x\":\"\\x\"}", .unexpected, 1, 7),
        ("{\"x\":\"\\u12G4\"}", .unexpected, 1, 7),
        ("{\"x\":\"\\u12\"}", .unexpected, 1, 7),
        ("{\"x\":\"\\ud800\"}", .notText, 1, 7),
        ("{\"x\":\"\\ud800\\u0041\"}", .notText, 1, 7),
        ("{\"x\":\"\\udc00\"}", .notText, 1, 7),
        ("{\"x\":1 /* no */}", .unexpected, 1, 8),
    ]

    @Test(arguments: broken)
    func `A fault of syntax has its line and column`(text: String, kind: JSONSyntaxFault.Kind, line: Int, column: Int) {
        #expect(throws: FileError.syntax(JSONSyntaxFault(kind: kind, line: line, column: column))) {
            try SlateProblemFile.read(Data(text.utf8))
        }
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22],
    ])
    func `Bytes that are not UTF-8 are a fault where the text begins`(bytes: [UInt8]) {
        #expect(throws: FileError.syntax(JSONSyntaxFault(kind: .notText, line: 1, column: 6))) {
            try SlateProblemFile.read(Data("{\"x\":".utf8) + Data(bytes) + Data("}".utf8))
        }
    }

    @Test(arguments: [("[", "]"), ("{\"a\":", "}")])
    func `A million lists within each other are refused`(open: String, close: String) {
        let nested = String(repeating: open, count: 1_000_000) + "0" + String(repeating: close, count: 1_000_000)
        #expect {
            try SlateProblemFile.read(Data("{\"x\":\(nested)}".utf8))
        } throws: { error in
            guard case .syntax(let fault) = error as? FileError else { return false }
            return fault.kind == .tooDeep
        }
    }

    @Test
    func `Escapes stand for their characters`() throws {
        let text = #"{"size":0,"candidates":[{"id":"\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00é\u0000"}]}"#
        let id = try SlateProblemFile.read(Data(text.utf8)).value.candidates[0].id
        #expect(id == "\"\\/\u{8}\u{C}\n\r\t\u{E9}\u{1F600}\u{E9}\0")
    }

    @Test(arguments: [JSONTree.Layout.compact, .lines])
    func `What is written is JSON that another reader understands`(layout: JSONTree.Layout) throws {
        let odd = String(String.UnicodeScalarView((0..<0x250).compactMap(Unicode.Scalar.init))) + "\u{1F600}\u{2028}"
        let tree = JSONTree.object([
            .init("z", .text(odd)),
            .init("a", .array([.integer(.min), .integer(.max), .null, .flag(true), .array([])])),
            .init("", .object([])),
        ])
        let read = try JSONSerialization.jsonObject(with: Data(tree.bytes(layout))) as? [String: Any]
        #expect(read?["z"] as? String == odd)
        #expect((read?["a"] as? [Any])?.count == 5)
        #expect((read?["a"] as? [Any])?.first as? Int == .min)
    }

    @Test
    func `A text cut anywhere is refused, and a byte changed anywhere does no harm`() {
        let bytes = Array(SlateProblemFileTests.example.utf8)
        for end in bytes.indices {
            #expect(throws: FileError.self) { try SlateProblemFile.read(Data(bytes[..<end])) }
        }
        for place in bytes.indices {
            for byte: UInt8 in [0, 0x22, 0x2C, 0x2D, 0x30, 0x5C, 0x5D, 0x7B, 0x7D, 0xFF] {
                var changed = bytes
                changed[place] = byte
                _ = try? SlateProblemFile.read(Data(changed))
            }
        }
    }
}

import NIOCore
import Testing

@testable import RosterWeb

@Suite("JSON that is written once")
struct JSONDocumentsTests {
    private struct Named: Encodable, Equatable, Sendable {
        let name: String
    }

    private struct Other: Encodable, Equatable, Sendable {
        let name: String
    }

    @Test("a document is that of its value, however many there are and in whatever order they are asked for")
    func documents() throws {
        let documents = JSONDocuments()
        for _ in 0..<500 {
            let name = "\(Int.random(in: 0..<40))"
            #expect(try String(buffer: documents.document(of: Named(name: name))) == #"{"name":"\#(name)"}"#)
            #expect(try String(buffer: documents.document(of: [Other(name: name)])) == #"[{"name":"\#(name)"}]"#)
        }
    }

    @Test("what is too large is written each time")
    func large() throws {
        let documents = JSONDocuments()
        let name = String(repeating: "x", count: 1 << 17)
        for _ in 1...2 { #expect(try documents.document(of: Named(name: name)).readableBytes == name.utf8.count + 11) }
    }
}

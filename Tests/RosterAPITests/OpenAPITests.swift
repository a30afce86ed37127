import Foundation
import Testing
import Yams

@testable import RosterAPI

/// `docs/openapi.yaml`: the interface as it is described, which is as it is.
@Suite("The description of the interface")
struct OpenAPITests {
    private static let document = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../docs/openapi.yaml").standardizedFileURL

    @Test("the document describes the operations as they are today")
    func golden() throws {
        let made = try OpenAPI(Operations.all(), meanings: .embedded).text()
        if ProcessInfo.processInfo.environment["ROSTER_RECORD_GOLDENS"] != nil {
            try made.write(to: Self.document, atomically: true, encoding: .utf8)
        }
        let stored = try String(contentsOf: Self.document, encoding: .utf8)
        #expect(stored == made, "ROSTER_RECORD_GOLDENS=1 make test-units writes it anew")
    }

    @Test("each operation is called otherwise than all others, and each method of a path means one thing")
    func names() throws {
        let operations = Operations.all()
        #expect(Set(operations.map(\.name)).count == operations.count)
        #expect(Set(operations.map { "\($0.method) \($0.path)" }).count == operations.count)
    }

    @Test("every meaning that is written down is one of a field that there is")
    func meanings() throws {
        let text = try OpenAPI(Operations.all(), meanings: .embedded).text()
        for name in Meanings.embedded.names {
            let field = String(name.split(separator: ".").last ?? "")
            #expect(text.contains("\(field):\n") || text.contains("name: \(field)\n"), "\(name)")
        }
    }
}

import Foundation
import RosterSchema
import Testing

@Suite("Embedded files")
struct EmbeddedFileTests {
    @Test("the program carries every file of sql/ but the tests and the golden dump, byte for byte")
    func all() throws {
        let sql = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "sql").resolvingSymlinksInPath()
        let found = FileManager.default.enumerator(at: sql, includingPropertiesForKeys: [.isRegularFileKey])
        let files = try #require(found).compactMap { $0 as? URL }
            .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
        let onDisk = try files.map { (String($0.path.dropFirst(sql.path.count + 1)), try Data(contentsOf: $0)) }
            .filter { !$0.0.hasPrefix("tests/") && $0.0 != "schema.sql" }
        let embedded = Dictionary(uniqueKeysWithValues: EmbeddedFile.all.map { ($0.path, Data($0.text.utf8)) })
        #expect(embedded == Dictionary(uniqueKeysWithValues: onDisk))
        #expect(EmbeddedFile.all.map(\.path) == EmbeddedFile.all.map(\.path).sorted())
    }
}

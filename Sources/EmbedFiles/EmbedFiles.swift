import Foundation

/// Writes the text files below a folder into one Swift file, so that a program carries them with it.
///
///     EmbedFiles FOLDER OUTPUT
///
/// The texts stand in raw string literals with more number signs than any of them contains, so that their bytes come out
/// exactly; Swift's own ways of embedding either lose the files' names or compile for minutes.
@main
enum EmbedFiles {
    /// Something that cannot be embedded.
    struct Unfit: Error, CustomStringConvertible { let description: String }

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3 else { throw Unfit(description: "usage: EmbedFiles FOLDER OUTPUT") }
        let folder = URL(filePath: arguments[1], directoryHint: .isDirectory).resolvingSymlinksInPath()
        let entries = try files(below: folder).map { file in
            try entry(
                path: String(file.path.dropFirst(folder.path.count + 1)),
                text: String(contentsOf: file, encoding: .utf8)
            )
        }
        let source = """
            /// The files that this module was built with, in the order of their paths.
            extension EmbeddedFile {
                package static let all: [EmbeddedFile] = [
            \(entries.joined(separator: "\n"))
                ]
            }

            """
        // What is as it was is left alone; else all that is made of it would be compiled anew.
        guard (try? String(contentsOfFile: arguments[2], encoding: .utf8)) != source else { return }
        try source.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    }

    /// All files below `folder`, in the order of their paths, but for what only tests read: those of a folder `tests`,
    /// wherever it lies, and the golden `schema.sql`.
    private static func files(below folder: URL) throws -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
        let all = found?.compactMap { ($0 as? URL)?.resolvingSymlinksInPath() } ?? []
        return try all.filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
            .filter { !$0.path.dropFirst(folder.path.count).contains("/tests/") }
            .filter { $0.path != folder.path + "/schema.sql" }
            .sorted { $0.path < $1.path }
    }

    private static func entry(path: String, text: String) throws -> String {
        guard !text.contains("\r"), !text.contains("\0") else {
            throw Unfit(description: "\(path) holds a carriage return or a NUL, which a Swift literal would change")
        }
        var signs = "#"
        while text.contains("\"\"\"" + signs) || text.contains("\\" + signs) { signs += "#" }
        let quoted = "\(signs)\"\"\"\n\(text)\n\"\"\"\(signs)"
        return "        EmbeddedFile(path: \(signs)\"\(path)\"\(signs), text: \(quoted)),"
    }
}

/// A file of `sql/` as it was when the program was built.
package struct EmbeddedFile: Sendable {
    /// Its path below `sql/`, such as `migrations/0001_mandate.sql`.
    package let path: String

    package let text: String

    /// The files of a folder, in the order of their paths.
    package static func files(in folder: String) -> [EmbeddedFile] {
        all.filter { $0.path.hasPrefix(folder + "/") }
    }

    /// The text of the file at a path; empty if there is none, which a test rules out.
    static func text(at path: String) -> String { all.first { $0.path == path }?.text ?? "" }
}

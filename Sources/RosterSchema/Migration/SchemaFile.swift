/// A file that makes up the schema, and how it is applied.
struct SchemaFile: Sendable {
    /// When a file is applied.
    enum Kind: String, Sendable {
        /// Once, in the order of the numbers; its text never changes afterwards.
        case migration

        /// Again whenever its text has changed: functions, views and rights, each of which replaces what was there.
        case repeatable
    }

    let path: String
    let text: String
    let kind: Kind

    /// The migrations of the program, in order.
    static var migrations: [SchemaFile] { files(in: "migrations", .migration) }

    /// The repeatable files of the program: views use functions, and rights are given on both.
    static var repeatables: [SchemaFile] {
        ["functions", "views", "access"].flatMap { files(in: $0, .repeatable) }
    }

    private static func files(in folder: String, _ kind: Kind) -> [SchemaFile] {
        EmbeddedFile.files(in: folder).map { SchemaFile(path: $0.path, text: $0.text, kind: kind) }
    }
}

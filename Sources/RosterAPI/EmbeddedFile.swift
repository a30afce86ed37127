/// A file as it was when the program was built.
struct EmbeddedFile: Sendable {
    /// Its path below `meanings/`, such as `fields.txt`.
    let path: String

    let text: String
}

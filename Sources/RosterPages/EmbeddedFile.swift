/// A file as it was when the program was built.
struct EmbeddedFile: Sendable {
    /// Its path below `web/`, such as `assets/style.css`.
    let path: String

    let text: String
}

/// A template or an asset as it was when the program was built.
struct EmbeddedFile: Sendable {
    /// Its path below `web/`, such as `templates/layout.mustache`.
    let path: String

    let text: String
}

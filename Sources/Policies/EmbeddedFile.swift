/// A file of `config/` as it was when the program was built.
struct EmbeddedFile: Sendable {
    /// Its path below `config/`, such as `terms.yml`.
    let path: String

    let text: String
}

/// A file of the catalogue as it was when the program was built.
struct EmbeddedFile: Sendable {
    /// Its path below `catalogue/`, such as `en.txt`.
    let path: String

    let text: String
}

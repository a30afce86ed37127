/// Whose knowledge a query believes.
///
/// The views of `known` read tables and their history. Whoever does not ask for the past reads the tables alone: the
/// answer is the same, and a new session need not open every history to plan it, which takes as long as the rest.
enum Knowledge {
    /// All that is known.
    case now

    /// What was known at the moment that the transaction was told (`roster.as_known_on`).
    case then

    /// A table as it is known, in SQL.
    func table(_ name: String) -> String {
        switch self {
        case .now: "public.\(name)"
        case .then: "known.\(name)"
        }
    }

    /// A view or a function of which there are two of one text, in SQL.
    func view(_ name: String) -> String {
        switch self {
        case .now: "\(name)_now"
        case .then: name
        }
    }
}

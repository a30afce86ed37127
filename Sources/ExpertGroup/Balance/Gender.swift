/// The gender that a person has disclosed.
///
/// It is never inferred from a name, a title or a picture (E62).
package enum Gender: String, CaseIterable, Codable, Sendable {
    case woman
    case man
    /// Other, or described in the person's own words.
    case other
    /// The person has not said; that is not a value to be guessed.
    case notDisclosed = "not_disclosed"
}

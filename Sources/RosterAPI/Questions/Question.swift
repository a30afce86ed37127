import HTTPTypes
import RosterDesk

/// What one thing that is asked over HTTP takes: in its path, in its query, and in its body.
struct Question: Sendable {
    /// Where a value stands.
    enum Place: String, Sendable {
        case path
        case query
    }

    /// A value in the path or in the query.
    struct Parameter: Sendable {
        let field: FieldShape
        let place: Place

        /// Whom it is for: the use case, or how it is carried out.
        let use: Use
    }

    enum Use: Sendable {
        case ask
        case manner
    }

    /// What the body is.
    enum Body: Sendable {
        case none
        case record(RecordShape)

        /// A file of one of some media types.
        case file([String])
    }

    let parameters: [Parameter]
    let body: Body

    /// Whether it changes something that somebody else may have changed: then it is to be said what was seen.
    var takesTag = false
}

extension FieldShape {
    /// The moment whose knowledge is believed.
    static let asKnown = FieldShape(name: "as_known", shape: Instant.shape, isRequired: false)

    /// How many are shown at once, and after which one they begin.
    static let limit = FieldShape(
        name: "limit",
        shape: .integer(1...Listing.most),
        isRequired: false,
        standard: .integer(Listing.usual)
    )
    static let after = FieldShape(name: "after", shape: String.shape, isRequired: false)

    /// Whether a change is undone again.
    static let dryRun = FieldShape(
        name: "dry_run",
        shape: .truth,
        isRequired: false,
        standard: .truth(false)
    )

    /// Why something is changed; it stands with every row.
    static let because = FieldShape(name: "because", shape: String.shape, isRequired: false)
}

/// How long the parts are in which a list is told.
enum Listing {
    static let usual: Int64 = 50
    static let most: Int64 = 200
}

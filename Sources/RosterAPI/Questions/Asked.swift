import Foundation
import HTTPTypes
import NIOCore
import RosterDesk
import RosterWeb

/// What a request says, all of it in its right form.
struct Asked: Sendable {
    /// What the use case is made of, in snake_case.
    let fields: [String: JSONValue]

    /// How it is carried out: `as_known`, `limit`, `after`, `dry_run`, `because`.
    let manner: [String: JSONValue]

    /// The file that was sent.
    let file: ByteBuffer?
    let idempotencyKey: String?

    /// `If-Match`; `nil` where nothing was said of what was seen.
    let tags: Tags?

    /// What whoever changes something has seen of it.
    enum Tags: Sendable {
        case any
        case some(Set<EntityTag>)
    }

    /// The use case that is asked for.
    ///
    /// - Throws: `DecodingError`, which would be the program's mistake: the form was looked at before.
    func ask<Ask: UseCase>() throws -> Ask { try JSONValue.record(fields).decoded(as: Ask.self) }

    /// By whom, with which knowledge, and whether it stands afterwards.
    func circumstances(of visitor: Visitor) -> Circumstances {
        var circumstances = Circumstances(
            role: visitor.role,
            reason: text("because"),
            asKnownOn: text("as_known").flatMap(Instant.init)?.moment,
            clock: nil,
            ending: isDryRun ? .rehearsal : .forGood
        )
        circumstances.principal = visitor.name
        circumstances.sight = visitor.sight
        circumstances.idempotencyKey = idempotencyKey
        return circumstances
    }

    var isDryRun: Bool { manner["dry_run"] == .truth(true) }
    var after: String? { text("after") }

    var limit: Int {
        if case .integer(let limit)? = manner["limit"] { Int(limit) } else { Int(Listing.usual) }
    }

    /// What stands in a field of texts; `nil` if nothing does.
    func text(_ name: String) -> String? {
        if case .text(let text)? = fields[name] ?? manner[name] { text } else { nil }
    }
}

import Foundation
import RosterDesk

/// A rehearsal as a document: the keys of the record, and beside them that it was a rehearsal and its effect.
///
/// An act with several records has no keys of its own, so there they stand under `records`.
struct RehearsalDocument<Outcome: Codable & Sendable>: Encodable {
    let rehearsal: Rehearsal<Outcome>

    private enum CodingKeys: String, CodingKey {
        case dryRun, records, effect
    }

    func encode(to encoder: any Encoder) throws {
        let hasKeys = try Self.hasKeys(rehearsal.outcome)
        if hasKeys { try rehearsal.outcome.encode(to: encoder) }
        var container = encoder.container(keyedBy: CodingKeys.self)
        if !hasKeys { try container.encode(rehearsal.outcome, forKey: .records) }
        try container.encode(true, forKey: .dryRun)
        try container.encode(rehearsal.effect, forKey: .effect)
    }

    private static func hasKeys(_ outcome: Outcome) throws -> Bool {
        let written = try JSONEncoder().encode(outcome)
        return try JSONSerialization.jsonObject(with: written, options: .fragmentsAllowed) is [String: Any]
    }
}

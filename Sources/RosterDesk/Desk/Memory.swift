import Foundation
import Postgres

/// By what a change is known again: the key under which it is made, and what was asked under it.
///
/// The database keeps it with the outcome, in the transaction of the change itself; so if the key is there the change
/// stands, and if it is not, nothing was done.
struct Memory: Sendable {
    let key: String

    /// The use case, the role, the reason, and what is asked, in one spelling; the database keeps a digest of it.
    private let act: String

    /// - Throws: an error of encoding, which would be the program's mistake.
    init<Ask: UseCase>(of ask: Ask, under circumstances: Circumstances) throws {
        key = circumstances.idempotencyKey ?? Self.newKey()
        let asked = try ask.essence ?? String(decoding: Self.encoder.encode(ask), as: UTF8.self)
        let parts = ["\(Ask.self)", circumstances.role.rawValue, circumstances.reason ?? "", asked]
        act = try String(decoding: Self.encoder.encode(parts), as: UTF8.self)
    }

    /// What came of the change, if it was made under this key before; else the Group's row is taken for it.
    ///
    /// - Throws: `PostgresError`, also where something else was done under this key.
    func recall<Outcome: Decodable>(_ session: Session) throws -> Outcome? {
        let row = try session.rows("select was_done, outcome from recall_outcome(\(key), \(act))")[0]
        guard try row["was_done"] as Bool else { return nil }
        let outcome: String = try row["outcome"]
        return try JSONDecoder().decode(Outcome.self, from: Data(outcome.utf8))
    }

    /// Keeps what came of the change that this transaction makes.
    func remember<Outcome: Codable>(_ outcome: Outcome, _ session: Session) throws {
        let text = try String(decoding: Self.encoder.encode(outcome), as: UTF8.self)
        #if DEBUG
        // So every test of a use case shows that its outcome can be told again.
        _ = try JSONDecoder().decode(Outcome.self, from: Data(text.utf8))
        #endif
        try session.execute("select remember_outcome(\(key), \(act), \(text))")
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }

    /// 128 random bits.
    private static func newKey() -> String {
        let halves = [UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)]
        return halves.map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

import Crypto
import Foundation
import Postgres

/// What tells one state of a thing from another, as a reader sees it: who changes it says which state they saw.
///
/// It is made of all that the reader was shown, so that nothing of it can change unnoticed; also not what is deleted, which
/// leaves no moment behind that could be compared.
package struct EntityTag: Hashable, Sendable {
    /// 22 letters of base64url.
    package let text: String

    /// - Throws: an error of encoding.
    package init(of seen: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let digest = SHA256.hash(data: try encoder.encode(seen))
        text = Secret.letters(Array(digest.prefix(16)))
    }

    /// One that was shown.
    package init(_ text: String) { self.text = text }
}

/// That a thing is still what whoever changes it saw; it is looked at once nobody else can change it any more.
package struct Expectation: Sendable {
    private let check: @Sendable (Session, PolicySource) throws -> Void

    /// - Parameters:
    ///   - look: what shows the thing.
    ///   - tags: what was seen; any of them will do.
    package init(that look: some UseCase, is tags: Set<EntityTag>) {
        check = { session, policies in
            guard tags.contains(try EntityTag(of: look.perform(in: session, under: policies))) else {
                throw Failure.changedMeanwhile
            }
        }
    }

    /// - Throws: `Failure.changedMeanwhile`, and what looking throws.
    func check(_ session: Session, _ policies: PolicySource) throws { try check(session, policies) }
}

import Crypto
import Foundation

/// What somebody shows to be let in: 256 random bits, of which the database keeps a digest alone.
///
/// Its text says what it is for, and ends with a check, so that one that was mistyped or made up is told from a real one
/// without asking the database.
package struct Secret: Sendable {
    /// What a secret lets somebody do.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// A program shows it with each request.
        case token

        /// A browser shows it with each request, in a cookie.
        case session

        /// A person follows it once to sign in.
        case link
    }

    package let kind: Kind

    /// What is shown, such as `roster_token_…`; never logged and never stored.
    package let text: String

    /// Makes a new one.
    package init(new kind: Kind) {
        var random = SystemRandomNumberGenerator()
        let bytes = (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let body = Self.prefix(kind) + Self.letters(bytes)
        (self.kind, text) = (kind, body + Self.check(body))
    }

    /// Reads one that was shown; `nil` if none of this kind was ever made that looks like it.
    package init?(_ shown: some StringProtocol, of kind: Kind) {
        let text = String(shown)
        guard text.utf8.count < 128, text.hasPrefix(Self.prefix(kind)),
            let body = String(text.utf8.dropLast(Self.checkLength)), text == body + Self.check(body)
        else { return nil }
        (self.kind, self.text) = (kind, text)
    }

    /// What the database keeps: SHA-256 of the text.
    package var digest: [UInt8] { Array(SHA256.hash(data: Data(text.utf8))) }

    /// What the forms of a session bring with them: whoever does not know the session cannot know it.
    package var formWord: String { Self.letters(Array(SHA256.hash(data: Data("form \(text)".utf8)))) }

    private static let checkLength = 6

    private static func prefix(_ kind: Kind) -> String { "roster_\(kind.rawValue)_" }

    private static func check(_ body: String) -> String {
        String(letters(Array(SHA256.hash(data: Data(body.utf8)))).prefix(checkLength))
    }

    /// Base 64 for addresses (RFC 4648, section 5), without padding.
    static func letters(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var (held, bits) = (0, 0)
        for byte in bytes {
            (held, bits) = (held << 8 | Int(byte), bits + 8)
            while bits >= 6 {
                bits -= 6
                text.append(alphabet[held >> bits])
                held &= 1 << bits - 1
            }
        }
        if bits > 0 { text.append(alphabet[held << (6 - bits)]) }
        return String(decoding: text, as: UTF8.self)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

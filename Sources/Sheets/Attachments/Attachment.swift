import Crypto

/// A file that belongs to a row of a sheet, such as a curriculum.
package struct Attachment: Codable, Hashable, Sendable {
    /// What the file is called, without folders.
    package let name: String
    package let kind: AttachmentKind
    package let content: [UInt8]

    /// SHA-256 of the content.
    package let digest: [UInt8]

    /// - Throws: `AttachmentFault` for what is no document that is taken.
    init(name: String, content: [UInt8]) throws(AttachmentFault) {
        guard let kind = AttachmentKind.allCases.first(where: { $0.isNamed(name) }), kind.holds(content) else {
            throw .ofOtherKind
        }
        self.name = name
        self.kind = kind
        self.content = content
        digest = Array(SHA256.hash(data: content))
    }
}

/// Why a file is not taken.
package enum AttachmentFault: Error, Hashable, Sendable {
    /// There is none of that name.
    case missing

    /// The name leads out of the folder, or through a link.
    case outside

    /// It is closed to this user, or no file.
    case closed

    /// It is larger than so many bytes.
    case tooLarge(Int)

    /// It is no document or picture, or its name says that it is another one.
    case ofOtherKind

    /// Its name is too long, or has signs that nobody sees.
    case nameless
}

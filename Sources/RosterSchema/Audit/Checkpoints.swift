import Crypto
import FileLocks
package import Foundation

/// Links that were noted outside the database, signed, in a folder that the database's owner should not be able to write.
///
/// A chain inside a database shows what was altered in it, but not that its tail was cut off or that all of it was made
/// anew. Whoever noted an earlier link elsewhere sees that too.
///
/// `checkpoints.jsonl` has a line for each, the oldest first. `signing-key` holds the key (Ed25519), which only its owner
/// can read; `verifying-key` suffices to verify, and whoever keeps a copy of it elsewhere will notice another key.
package struct Checkpoints: Sendable {
    /// What a folder holds.
    package struct Reading: Hashable, Sendable {
        /// The links that were noted, as signed.
        package let heads: [AuditHead]

        /// The numbers of the lines that the key did not sign, counted from 1.
        package let forgedLines: [Int]

        /// What a folder without checkpoints holds.
        package static let none = Reading(heads: [], forgedLines: [])
    }

    /// Why a folder of checkpoints cannot be used.
    package enum Failure: Error, Hashable, Sendable {
        /// There are checkpoints, but not the key with which to verify them.
        case noKey(path: String)

        /// The file is no key.
        case badKey(path: String)
    }

    private struct Line: Codable {
        let head: AuditHead
        let signature: Data
    }

    private let folder: URL
    private var file: URL { folder.appending(path: "checkpoints.jsonl") }
    private var signingKey: URL { folder.appending(path: "signing-key") }
    private var verifyingKey: URL { folder.appending(path: "verifying-key") }

    /// The checkpoints in a folder, which need not exist yet.
    package init(in folder: URL) { self.folder = folder }

    /// Reads what was noted.
    ///
    /// A last line that lacks its end was cut short by a crash, and says nothing.
    ///
    /// - Returns: the links, and the lines that were forged.
    /// - Throws: `Failure`, or an error of the file system.
    package func read() throws -> Reading {
        guard let bytes = try Self.contents(of: file) else { return .none }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let key = try readVerifyingKey()
        var heads: [AuditHead] = []
        var forged: [Int] = []
        for (index, text) in lines.dropLast().enumerated() {
            if let line = try? JSONDecoder().decode(Line.self, from: text),
                key.isValidSignature(line.signature, for: try Self.message(line.head))
            {
                heads.append(line.head)
            } else {
                forged.append(index + 1)
            }
        }
        return Reading(heads: heads, forgedLines: forged)
    }

    /// Notes a link, unless it is the one that was noted last.
    ///
    /// The folder and the key are made when there are none. Whoever else notes at the same moment waits.
    ///
    /// - Parameter head: the link.
    /// - Throws: `Failure`, or an error of the file system.
    package func note(_ head: AuditHead) throws {
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        try FileLock.hold(folder.appending(path: "lock")) {
            let end = try Self.end(of: file)
            if let last = end.lastLine, let noted = try? JSONDecoder().decode(Line.self, from: last), noted.head == head
            {
                return
            }

            // A new key would make forgeries of all that was noted before.
            let key = try end.isOfNothing ? readOrMakeSigningKey() : readSigningKey()
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let line = try encoder.encode(Line(head: head, signature: key.signature(for: Self.message(head))))
            if end.isOfNothing { try Data().write(to: file) }
            let handle = try FileHandle(forWritingTo: file)
            defer { try? handle.close() }
            try handle.truncate(atOffset: end.wholeLength)
            try handle.seekToEnd()
            try handle.write(contentsOf: line + Data([UInt8(ascii: "\n")]))
            try handle.synchronize()
        }
    }

    /// What is signed: the link, in one spelling.
    private static func message(_ head: AuditHead) throws -> Data {
        Data("roster audit checkpoint\n\(head.link)\n\(head.hash)\n\(head.recorded)\n".utf8)
    }

    private func readVerifyingKey() throws -> Curve25519.Signing.PublicKey {
        for path in [verifyingKey, signingKey] where FileManager.default.fileExists(atPath: path.path) {
            let bytes = try Self.bytes(ofKey: path)
            if path == signingKey {
                guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else {
                    throw Failure.badKey(path: path.path)
                }
                return key.publicKey
            }
            guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
                throw Failure.badKey(path: path.path)
            }
            return key
        }
        throw Failure.noKey(path: verifyingKey.path)
    }

    private func readSigningKey() throws -> Curve25519.Signing.PrivateKey {
        guard FileManager.default.fileExists(atPath: signingKey.path) else {
            throw Failure.noKey(path: signingKey.path)
        }
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: Self.bytes(ofKey: signingKey)) else {
            throw Failure.badKey(path: signingKey.path)
        }
        return key
    }

    private func readOrMakeSigningKey() throws -> Curve25519.Signing.PrivateKey {
        if FileManager.default.fileExists(atPath: signingKey.path) { return try readSigningKey() }
        let key = Curve25519.Signing.PrivateKey()
        for (path, bytes, permissions) in [
            (verifyingKey, key.publicKey.rawRepresentation, 0o444), (signingKey, key.rawRepresentation, 0o400),
        ] {
            let text = Data((bytes.base64EncodedString() + "\n").utf8)
            let attributes: [FileAttributeKey: Any] = [.posixPermissions: permissions]
            guard FileManager.default.createFile(atPath: path.path, contents: text, attributes: attributes) else {
                throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path.path])
            }
        }
        return key
    }

    /// What a file holds; `nil` if there is none, which is not the same as one that cannot be read.
    private static func contents(of path: URL) throws -> Data? {
        do {
            return try Data(contentsOf: path)
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
            return nil
        }
    }

    /// The end of a file of lines, of which the last may have been cut short by a crash.
    private struct End {
        /// Whether there is no file, or an empty one.
        var isOfNothing = true

        /// The length up to the end of the last whole line, in bytes.
        var wholeLength: UInt64 = 0

        /// The last whole line, without its end.
        var lastLine: Data?
    }

    /// Reads the end of a file; however much was noted, so that noting takes no longer for it.
    private static func end(of path: URL) throws -> End {
        let mostInLastLines: UInt64 = 4_096  // a line has some 300 bytes
        guard FileManager.default.fileExists(atPath: path.path) else { return End() }
        let handle = try FileHandle(forReadingFrom: path)
        defer { try? handle.close() }
        let length = try handle.seekToEnd()
        let start = length > mostInLastLines ? length - mostInLastLines : 0
        try handle.seek(toOffset: start)
        let bytes = try handle.readToEnd() ?? Data()
        let newline = UInt8(ascii: "\n")
        let whole = bytes.lastIndex(of: newline).map { bytes[...$0] } ?? Data()
        return End(
            isOfNothing: length == 0,
            wholeLength: start + UInt64(whole.count),
            lastLine: whole.dropLast().split(separator: newline).last
        )
    }

    private static func bytes(ofKey path: URL) throws -> Data {
        let text = try String(contentsOf: path, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let bytes = Data(base64Encoded: text) else { throw Failure.badKey(path: path.path) }
        return bytes
    }
}

extension Checkpoints.Failure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noKey(let path):
            """
            There are checkpoints, but not their key (\(path)). Put back the copy that was kept elsewhere.
            """
        case .badKey(let path): "\(path) is no key of checkpoints. Put back the copy that was kept elsewhere."
        }
    }
}

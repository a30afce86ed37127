import Foundation

/// A file that somebody named, or standard input.
package enum SheetFile {
    /// Its bytes; no more than `limits` allow are taken from it.
    ///
    /// - Parameters:
    ///   - path: where it is; `-` is standard input.
    ///   - limits: how much is read.
    /// - Returns: its bytes.
    /// - Throws: `SheetFailure`.
    package static func bytes(at path: String, limits: SheetLimits) throws(SheetFailure) -> [UInt8] {
        try bytes(at: path, mostBytes: limits.bytes)
    }

    /// The bytes of a file of any kind, if there are no more than so many.
    package static func bytes(at path: String, mostBytes: Int) throws(SheetFailure) -> [UInt8] {
        let handle: FileHandle
        if path == "-" {
            handle = .standardInput
        } else {
            guard FileManager.default.fileExists(atPath: path) else { throw .missing }
            guard let file = FileHandle(forReadingAtPath: path) else { throw .closed }
            handle = file
        }
        var bytes: [UInt8] = []
        do {
            while bytes.count <= mostBytes, let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                bytes.append(contentsOf: piece)
            }
        } catch {
            throw .closed
        }
        guard bytes.count <= mostBytes else { throw .tooLarge(mostBytes) }
        return bytes
    }

    /// Its text, without what nobody sees (see `String.cleaned`); what goes to every State is not guessed at.
    ///
    /// - Throws: `SheetFailure`; `notText` where it is no UTF-8.
    package static func text(at path: String, limits: SheetLimits) throws(SheetFailure) -> String {
        let bytes = try bytes(at: path, limits: limits)
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
        return text.cleaned
    }
}

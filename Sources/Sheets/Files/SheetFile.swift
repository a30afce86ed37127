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
            while bytes.count <= limits.bytes, let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
                bytes.append(contentsOf: piece)
            }
        } catch {
            throw .closed
        }
        guard bytes.count <= limits.bytes else { throw .tooLarge(limits.bytes) }
        return bytes
    }
}

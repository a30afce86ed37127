import Foundation
import Sheets

/// A file that a command writes.
enum NewFile {
    /// Writes a new file; it is closed to others from its first byte on.
    ///
    /// - Throws: `FileFailure`, also where there is one of this name.
    static func write(_ content: [UInt8], to path: String) throws {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: errno == EEXIST ? .exists : .closed) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: content)
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }
}

import Foundation
import Sheets

/// A file that a command writes.
enum NewFile {
    /// Writes a new file; it is closed to others from its first byte on.
    ///
    /// - Throws: `FileFailure`, also where there is one of this name.
    static func write(_ content: [UInt8], to path: String) throws {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno, at: path) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: content)
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw FileFailure(path: path, reason: .unwritable)
        }
    }

    /// Why there is no such file: of a folder that is none the folder is named.
    private static func failure(_ error: Int32, at path: String) -> FileFailure {
        switch error {
        case EEXIST: return FileFailure(path: path, reason: .exists)
        case ENOENT, ENOTDIR:
            let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
            return FileFailure(path: folder.isEmpty ? "/" : String(folder), reason: .noFolder)
        default: return FileFailure(path: path, reason: .unwritable)
        }
    }
}

import Foundation
import Glibc

/// A lock between processes, by a file.
enum FileLock {
    /// Performs `body` while nobody else holds the lock; the lock ends with it, or with the process.
    ///
    /// - Parameters:
    ///   - path: the file, which is made if there is none.
    ///   - body: the work.
    /// - Throws: what `body` throws, or an error of the file system.
    static func hold(_ path: URL, _ body: () throws -> Void) throws {
        if !FileManager.default.fileExists(atPath: path.path) { try Data().write(to: path) }
        let handle = try FileHandle(forUpdating: path)
        defer { try? handle.close() }
        while flock(handle.fileDescriptor, LOCK_EX) != 0 {
            guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        }
        try body()
    }
}

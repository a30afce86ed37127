package import Foundation
import Glibc

/// A lock between processes, by a file.
package enum FileLock {
    /// Performs `body` while nobody else holds the lock; the lock ends with it, or with the process.
    ///
    /// - Parameters:
    ///   - path: the file, which is made if there is none.
    ///   - body: the work.
    /// - Returns: what `body` returns.
    /// - Throws: what `body` throws, or an error of the file system.
    package static func hold<Value>(_ path: URL, _ body: () throws -> Value) throws -> Value {
        let file = try open(path)
        defer { close(file) }
        try wait(for: file)
        return try body()
    }

    /// The same for work that waits without holding up a thread.
    package static func hold<Value>(_ path: URL, _ body: () async throws -> Value) async throws -> Value {
        let file = try open(path)
        defer { close(file) }
        // Another holder may take seconds; a thread of the runtime must not be the one that waits.
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try wait(for: file) }) }
        }
        return try await body()
    }

    /// A descriptor that no program started meanwhile inherits: the lock would last as long as that one.
    private static func open(_ path: URL) throws -> Int32 {
        let file = unsafe Glibc.open(path.path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file < 0 else { return file }
        let isForbidden = errno == EACCES || errno == EPERM || errno == EROFS
        throw CocoaError(
            isForbidden ? .fileWriteNoPermission : .fileWriteUnknown,
            userInfo: [NSFilePathErrorKey: path.path]
        )
    }

    private static func wait(for file: Int32) throws {
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        }
    }
}

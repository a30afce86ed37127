import Foundation
import Phrases
import RosterDesk
import Synchronization

/// One line on a terminal that says how far long work has come, and goes when it has ended.
enum ProgressLine {
    /// Goes back to the line's beginning and takes away what stands there.
    private static let clear = "\r\u{1B}[K"

    /// Performs `body`, and tells on standard error how far it is, if that is a terminal.
    static func show<Value>(during body: () async throws -> Value) async rethrows -> Value {
        guard isatty(STDERR_FILENO) == 1, Environment.variables["TERM"] != "dumb" else {
            return try await body()
        }
        let shown = Mark()
        ImportProgress.tell { progress in
            shown.flag.withLock { $0 = true }
            write(clear + text(progress))
        }
        defer {
            ImportProgress.tell(nil)
            if shown.flag.withLock({ $0 }) { write(clear) }
        }
        return try await body()
    }

    /// What is being done, and how much of it is.
    static func text(_ progress: ImportProgress) -> String {
        Complaint.phrases(.importing(progress.stage.rawValue, progress.done, of: progress.total))
    }

    /// Whether anything stands on the line.
    private final class Mark: Sendable {
        let flag = Mutex(false)
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

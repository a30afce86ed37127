package import Logging
import NIOConcurrencyHelpers

/// Keeps what was logged, so that a test can look for what must, and must not, be there.
package final class RecordedLog: Sendable {
    private let kept = NIOLockedValueBox<[String]>([])

    package init() {}

    /// What was logged, a line an entry.
    package var lines: [String] { kept.withLockedValue { $0 } }

    /// A logger that writes here, whatever the level.
    package var logger: Logger { Logger(label: "recorded") { _ in Handler(log: self) } }

    private struct Handler: LogHandler {
        let log: RecordedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            log.kept.withLockedValue { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
        }
    }
}

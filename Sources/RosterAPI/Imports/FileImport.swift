import Hummingbird
import NIOCore
import RosterDesk
import RosterWeb

/// A file whose rows are recorded, all of them or none.
enum FileImport {
    /// What is taken; which of them a file is, its first bytes tell.
    static let mediaTypes = [
        "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/octet-stream",
    ]

    /// The columns that are left out, which stand one after the other with commas between.
    static func columns(in asked: Asked) -> [String] {
        (asked.text("ignore") ?? "").split(separator: ",").map(String.init)
    }

    /// Reads and judges a file, records what it says, and tells what came of it.
    static func respond<Ask: UseCase>(
        _ asked: Asked,
        _ visitor: Visitor,
        _ desks: Desks,
        _ read: (Desk, [UInt8], Circumstances) async throws(Failure) -> Ask
    ) async throws -> Response {
        let circumstances = asked.circumstances(of: visitor)
        let bytes = Array(asked.file?.readableBytesView ?? ByteBuffer().readableBytesView)
        // A large file takes seconds to judge: not on the thread that reads and writes for other connections too.
        let ask = try await withTaskExecutorPreference(globalConcurrentExecutor) {
            try await desks.prepare(for: visitor) { desk throws(Failure) in
                try await read(desk, bytes, circumstances)
            }
        }
        if asked.isDryRun { return try Response(json: await desks.rehearse(ask, for: visitor, under: circumstances)) }
        return try Response(json: await desks.perform(ask, for: visitor, under: circumstances), status: .created)
    }
}

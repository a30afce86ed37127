import Foundation
import Phrases
import Postgres
import RosterDesk
import RosterSchema

/// Notes the newest link of the audit after a change, outside the database.
///
/// It is done for the private server, and for every database of which somebody began to note links here. It is nobody's
/// reason to fail: the change stands already.
struct AutomaticCheckpoint {
    private let isOwnServer: Bool

    init(_ common: CommonOptions) { isOwnServer = common.usesOwnServer }

    func note(_ pool: Pool) async {
        // In somebody else's folder a note of ours would be closed to them.
        let needed = isOwnServer ? DataFolder.current : CheckpointOptions.allDatabases
        guard Self.isOurs(needed) else { return }
        do {
            let identity = try await pool.use { try DatabaseIdentity.read($0) }
            let folder = CheckpointOptions.folder(for: identity)
            guard isOwnServer || FileManager.default.fileExists(atPath: folder.path) else { return }
            guard let head = try await pool.use({ try AuditHead.read($0) }) else { return }
            try Checkpoints(in: folder).note(head)
        } catch {
            let sentence = Complaint.phrases(.notNoted(because: Complaint(error).text))
            FileHandle.standardError.write(Data("roster: \(sentence)\n".utf8))
        }
    }

    private static func isOurs(_ folder: URL) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path)
        return (attributes?[.ownerAccountID] as? NSNumber)?.uint32Value == geteuid()
    }
}

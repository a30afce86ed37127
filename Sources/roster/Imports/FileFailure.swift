import Phrases
import RosterDesk
import Sheets

/// A file that could not be read, and where it was looked for.
struct FileFailure: Error {
    let path: String
    let reason: SheetFailure

    var kind: Complaint.Kind { reason.kind }
    var phrase: Phrase { reason.phrase(at: path) }
}

extension Sheet {
    /// Reads the file that a person named; `-` is standard input.
    ///
    /// - Throws: `FileFailure`.
    init(at path: String) async throws {
        do {
            self = try await Sheet(SheetFile.bytes(at: path, limits: .standard), limits: .standard)
        } catch {
            throw FileFailure(path: path, reason: error)
        }
    }
}

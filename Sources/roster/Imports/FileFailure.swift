import Phrases
import RosterDesk
import Sheets

/// A file that could not be read, and where it was looked for.
struct FileFailure: Error {
    let path: String
    let reason: SheetFailure

    var kind: Complaint.Kind {
        switch reason {
        case .missing, .noFolder: .notFound
        case .closed: .notAllowed
        case .notInstalled: .unreachable
        case .exists, .tooLarge, .tooManyRecords, .tooManyColumns, .oldWorkbook, .brokenWorkbook, .exhaustingWorkbook,
            .notText:
            .refused
        }
    }

    var phrase: Phrase {
        switch reason {
        case .missing: .fileMissing(path)
        case .noFolder: .fileNoFolder(path)
        case .exists: .fileExists(path)
        case .closed: .fileClosed(path)
        case .tooLarge(let bytes): .fileTooLarge(bytes >> 20)
        case .tooManyRecords(let count): .fileTooManyRecords(count)
        case .tooManyColumns(let count): .fileTooManyColumns(count)
        case .oldWorkbook: .fileOldWorkbook
        case .brokenWorkbook: .fileBrokenWorkbook
        case .notText: .fileNotText(path)
        case .exhaustingWorkbook: .fileExhaustingWorkbook
        case .notInstalled(let program): .fileNotInstalled(program)
        }
    }
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

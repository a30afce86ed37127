package import Phrases
package import Sheets

extension SheetFailure {
    /// What whoever sent the file may make of it.
    package var kind: Complaint.Kind {
        switch self {
        case .missing, .noFolder: .notFound
        case .closed, .unwritable: .notAllowed
        case .notInstalled: .unreachable
        case .exists, .tooLarge, .tooManyRecords, .tooManyColumns, .oldWorkbook, .brokenWorkbook, .exhaustingWorkbook,
            .notText:
            .refused
        }
    }

    /// What is said of the file at a path.
    package func phrase(at path: String) -> Phrase {
        switch self {
        case .missing: .fileMissing(path)
        case .noFolder: .fileNoFolder(path)
        case .exists: .fileExists(path)
        case .unwritable: .fileUnwritable(path)
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

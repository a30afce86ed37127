import ArgumentParser
import Foundation
import Postgres
import RosterSchema

/// What a command says when it could not do what was asked.
struct Complaint: Encodable {
    /// What was wrong, and what to do next.
    let message: String

    let status: ExitCode

    private enum CodingKeys: String, CodingKey {
        case message
    }

    /// Finds the words and the status for an error.
    init(_ error: any Error) {
        switch error {
        case let failure as MigrationFailure: (message, status) = (failure.description, failure.status)
        case let failure as Checkpoints.Failure: (message, status) = (failure.description, .refused)
        case let error as PostgresError: (message, status) = (error.sentence, error.status)
        case let missing as NoCheckpoints: (message, status) = (missing.sentence, .notFound)
        case let error as CocoaError: (message, status) = (error.sentence, error.status)
        default: (message, status) = (error.localizedDescription, .defect)
        }
    }
}

/// The folder that was named has no checkpoints.
struct NoCheckpoints: Error {
    let folder: String

    fileprivate var sentence: String {
        "There are no checkpoints in \(folder). See whether it is the right folder; roster audit checkpoint notes one."
    }
}

extension CocoaError {
    private var isAboutPermission: Bool { code == .fileReadNoPermission || code == .fileWriteNoPermission }

    fileprivate var status: ExitCode { isAboutPermission ? .notAllowed : .refused }

    /// What is wrong with which file.
    fileprivate var sentence: String {
        let path = filePath ?? url?.path ?? "A file"
        return switch code {
        case .fileReadNoPermission, .fileWriteNoPermission:
            "\(path) is closed to this user. Run this as the user to whom it belongs, or name another folder."
        case .fileWriteOutOfSpace: "\(path) cannot be written: the disk is full. Nothing was changed."
        case .fileReadNoSuchFile, .fileNoSuchFile: "\(path) does not exist."
        default: "\(path) cannot be read or written. See whether it is what its name says."
        }
    }
}

extension MigrationFailure {
    fileprivate var status: ExitCode {
        switch self {
        case .changedHistory, .outOfOrder, .newerSchema, .olderSchema, .foreignDatabase: .refused
        case .refused(_, let error): error.sqlState == .insufficientPrivilege ? .notAllowed : .defect
        case .busy, .otherMigrator: .tryAgain
        }
    }
}

extension PostgresError {
    fileprivate var status: ExitCode {
        switch self {
        case .server(let error) where error.sqlState == .insufficientPrivilege: .notAllowed
        case .server(let error) where error.isWorthRetrying: .tryAgain
        case .server(let error) where error.sqlState.isOfClass("42"): .refused
        case .server, .decoding, .misused: .defect
        case .unreachable: .unreachable
        case .unavailable, .connectionLost, .outcomeUnknown, .cancelled: .tryAgain
        }
    }

    fileprivate var sentence: String {
        switch self {
        case .unreachable:
            """
            The database cannot be reached: \(self). Say where it is with --database or PGHOST and PGDATABASE, and see \
            whether the server runs; --verbose tells what it said.
            """
        case .server(let error) where error.sqlState == .insufficientPrivilege:
            "This login may not do that (\(error)). Use one that has the role needed."
        case .server(let error) where error.sqlState.isOfClass("42"):
            "This is no database of Roster, or not an up-to-date one (\(error)). Run: roster migrate"
        default: "\(self)"
        }
    }
}

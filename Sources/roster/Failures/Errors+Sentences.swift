import ArgumentParser
import Foundation
import LocalServer
import Postgres
import RosterSchema

extension CocoaError {
    private var isAboutPermission: Bool { code == .fileReadNoPermission || code == .fileWriteNoPermission }

    var status: ExitCode { isAboutPermission ? .notAllowed : .refused }

    /// What is wrong with which file.
    var sentence: String {
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
    var status: ExitCode {
        switch self {
        case .changedHistory, .outOfOrder, .newerSchema, .olderSchema, .foreignDatabase: .refused
        case .refused(_, let error): error.sqlState == .insufficientPrivilege ? .notAllowed : .defect
        case .busy, .otherMigrator: .tryAgain
        }
    }
}

extension ServerFailure {
    var status: ExitCode {
        switch self {
        case .notInstalled, .versionNotInstalled, .noServerAccount, .diskFull, .deaf, .refused, .notRunning:
            .unreachable
        case .nameless, .tooLong, .comma, .notACluster: .refused
        case .notYours, .closed: .notAllowed
        case .slow: .tryAgain
        }
    }
}

extension PostgresError {
    var status: ExitCode {
        switch self {
        case .server(let error) where error.sqlState == .insufficientPrivilege: .notAllowed
        case .server(let error) where error.isWorthRetrying: .tryAgain
        case .server(let error) where error.sqlState.isOfClass("42"): .refused
        case .server, .decoding, .misused: .defect
        case .unreachable: .unreachable
        case .unavailable, .connectionLost, .outcomeUnknown, .cancelled: .tryAgain
        }
    }

    var sentence: String {
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
        case .server(let error) where error.sqlState == .queryCanceled:
            "The database took longer over one step than it is given. Nothing was done; try again when it has less to do."
        case .connectionLost(.unanswered):
            "The database did not answer in time. Nothing was done; try again."
        case .connectionLost:
            "The connection to the database was lost, and did not come back in time. Nothing was done; try again."
        case .unavailable:
            "The database admits nobody further at the moment (\(self)). Nothing was done; try again."
        case .server(let error) where error.isWorthRetrying:
            "Somebody else was changing the same for too long (\(error)). Nothing was done; try again."
        default: "\(self)"
        }
    }
}

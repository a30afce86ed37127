import ArgumentParser
import Foundation
import LocalServer
import Phrases
import Postgres
import RosterSchema

extension CocoaError {
    private var isAboutPermission: Bool { code == .fileReadNoPermission || code == .fileWriteNoPermission }

    var status: ExitCode { isAboutPermission ? .notAllowed : .refused }

    /// What is wrong with which file.
    var phrase: Phrase {
        let path = filePath ?? url?.path
        return switch code {
        case .fileReadNoPermission, .fileWriteNoPermission: .pathClosed(path)
        case .fileWriteOutOfSpace: .diskFull(path)
        case .fileReadNoSuchFile, .fileNoSuchFile: .pathMissing(path)
        default: .pathUnusable(path)
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

    var phrase: Phrase {
        switch self {
        case .unreachable(.noSuchDatabase(let name)): .databaseMissing(name)
        case .unreachable: .databaseUnreachable("\(self)")
        case .server(let error) where error.sqlState == .insufficientPrivilege: .loginNotAllowed("\(error)")
        case .server(let error) where error.sqlState.isOfClass("42"): .notOfRoster("\(error)")
        case .server(let error) where error.sqlState == .queryCanceled: .databaseTooSlow
        case .connectionLost(.unanswered): .databaseUnanswered
        case .connectionLost: .connectionLost
        case .cancelled: .stopped
        case .unavailable: .databaseFull("\(self)")
        case .server(let error) where error.isWorthRetrying: .databaseBusy("\(error)")
        default: .verbatim("\(self)")
        }
    }
}

import ArgumentParser
import Foundation
import LocalServer
import Phrases
import Postgres
import RosterDesk
import RosterSchema

extension CocoaError {
    private var isAboutPermission: Bool { code == .fileReadNoPermission || code == .fileWriteNoPermission }

    var kind: Complaint.Kind { isAboutPermission ? .notAllowed : .refused }

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
    var kind: Complaint.Kind {
        switch self {
        case .changedHistory, .outOfOrder, .newerSchema, .olderSchema, .foreignDatabase: .refused
        case .refused(_, let error): error.sqlState == .insufficientPrivilege ? .notAllowed : .defect
        case .busy, .otherMigrator: .tryAgain
        }
    }
}

extension ServerFailure {
    var kind: Complaint.Kind {
        switch self {
        case .notInstalled, .versionNotInstalled, .noServerAccount, .diskFull, .deaf, .refused, .notRunning:
            .unreachable
        case .nameless, .tooLong, .comma, .notACluster: .refused
        case .notYours, .closed: .notAllowed
        case .slow: .tryAgain
        }
    }
}

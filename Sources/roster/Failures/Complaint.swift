import ArgumentParser
import Foundation
import LocalServer
import Phrases
import Postgres
import RosterDesk
import RosterSchema

/// What a command says when it could not do what was asked.
struct Complaint: Encodable {
    /// What was wrong.
    let message: String

    /// The name of the rule that refuses, its source, and what the person can do; where one does.
    let rule: String?
    let source: String?
    let remedy: String?

    /// What is said to people: what was wrong, and what to do next.
    let text: String

    let status: ExitCode

    private enum CodingKeys: String, CodingKey {
        case message, rule, source, remedy
    }

    /// Finds the words and the status for an error.
    init(_ error: any Error) {
        if case Failure.broken(let rule, let facts) = error {
            let phrases = Phrases(in: Language(environment: ProcessInfo.processInfo.environment), .isolated)
            let refusal =
                Rule(rawValue: rule).map { phrases.refusal($0, RuleFacts(json: facts), command: \.call) }
                ?? phrases.refusal(unknownRule: rule)
            self.rule = rule
            (message, source, remedy, text) = (refusal.message, refusal.source, refusal.remedy, refusal.text)
            status = .refused
            return
        }
        (rule, source, remedy) = (nil, nil, nil)
        switch error {
        case let failure as Failure: (message, status) = (failure.sentence, failure.status)
        case let failure as MigrationFailure: (message, status) = (failure.description, failure.status)
        case let failure as ServerFailure: (message, status) = (failure.description, failure.status)
        case let failure as Checkpoints.Failure: (message, status) = (failure.description, .refused)
        case let error as PostgresError: (message, status) = (error.sentence, error.status)
        case let missing as NoCheckpoints: (message, status) = (missing.sentence, .notFound)
        case let error as CocoaError: (message, status) = (error.sentence, error.status)
        default: (message, status) = (error.localizedDescription, .defect)
        }
        text = message
    }
}

extension Command {
    /// How the command is called; `nil` where there is none yet.
    fileprivate var call: String? {
        switch self {
        case .mandateRecord: "roster mandate record"
        case .coordinatorShow: "roster coordinator show"
        case .focalPointGrid: "roster focal-point grid"
        default: nil
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

extension ServerFailure {
    fileprivate var status: ExitCode {
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
        default: "\(self)"
        }
    }
}

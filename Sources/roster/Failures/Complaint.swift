import ArgumentParser
import ExpertGroup
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
        switch error {
        case let failure as Failure: self.init(failure.telling, failure.status)
        case let failure as MigrationFailure: self.init(failure.description, failure.status)
        case let failure as ServerFailure: self.init(failure.description, failure.status)
        case let failure as Checkpoints.Failure: self.init(failure.description, .refused)
        case let error as PostgresError: self.init(error.sentence, error.status)
        case let missing as NoCheckpoints: self.init(missing.sentence, .notFound)
        case let unanswered as Unanswered: self.init(unanswered.sentence, unanswered.status)
        case let error as CocoaError: self.init(error.sentence, error.status)
        default: self.init(error.localizedDescription, .defect)
        }
    }

    /// Says one sentence.
    private init(_ sentence: String, _ status: ExitCode) {
        (message, text, self.status) = (sentence, sentence, status)
        (rule, source, remedy) = (nil, nil, nil)
    }

    /// Says that a rule refuses.
    private init(_ rule: String, _ refusal: Refusal, _ status: ExitCode) {
        (self.rule, self.status) = (rule, status)
        (message, source, remedy, text) = (refusal.message, refusal.source, refusal.remedy, refusal.text)
    }

    /// Says it of a rule in the words of the language that the environment asks for.
    private init(_ telling: Failure.Telling, _ status: ExitCode) {
        let phrases = Phrases(in: Language(environment: ProcessInfo.processInfo.environment), .isolated)
        switch telling {
        case .sentence(let sentence): self.init(sentence, status)
        case .rule(let rule, let facts):
            let refusal = Rule(rawValue: rule).map { phrases.refusal($0, RuleFacts(json: facts), command: \.call) }
            self.init(rule, refusal ?? phrases.refusal(unknownRule: rule), status)
        case .excess(let excess): self.init(excess.rule.rawValue, phrases.refusal(of: excess), status)
        }
    }
}

extension Unanswered {
    fileprivate var status: ExitCode {
        switch reason {
        case .answeredNo: .refused
        case .nobodyToAsk: .validationFailure
        }
    }

    fileprivate var sentence: String {
        switch reason {
        case .answeredNo: "Nothing was changed."
        case .nobodyToAsk:
            "This cannot be undone, and there is nobody to ask here. Say --yes; --dry-run shows what it would do."
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

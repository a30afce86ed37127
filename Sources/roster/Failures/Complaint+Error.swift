import ArgumentParser
import Foundation
import LocalServer
import Phrases
import Policies
import Postgres
import RosterDesk
import RosterSchema
import RosterService

extension Complaint {
    /// Finds the words and the kind for an error that a command meets, in the language that the environment asks for.
    init(_ error: any Error) {
        let phrases = Self.phrases
        switch error {
        case let failure as Failure: self.init(failure, in: phrases)
        case let failure as MigrationFailure: self.init(.verbatim(failure.description), failure.kind, in: phrases)
        case let failure as ServerFailure: self.init(.verbatim(failure.description), failure.kind, in: phrases)
        case let failure as Checkpoints.Failure: self.init(.verbatim(failure.description), .refused, in: phrases)
        case let error as PostgresError: self.init(error.phrase, error.kind, in: phrases)
        case let failure as FileFailure: self.init(failure.phrase, failure.kind, in: phrases)
        case let failure as ProblemFileFailure: self.init(failure.phrase, .refused, in: phrases)
        case let nobody as NobodyWithID: self.init(nobody.phrase, .notFound, in: phrases)
        case let missing as NoCheckpoints: self.init(missing.phrase, .notFound, in: phrases)
        case let unanswered as Unanswered: self.init(unanswered.phrase, unanswered.kind, in: phrases)
        case let problem as PolicyProblem: self.init(Failure.wrongPolicy(problem.description), in: phrases)
        case let error as ServeCommand.CannotServe:
            self.init(.cannotListen(at: "\(error.address)", error.reason.rawValue), .unreachable, in: phrases)
        case let error as CocoaError: self.init(error.phrase, error.kind, in: phrases)
        default: self.init(.verbatim(error.localizedDescription), .defect, in: phrases)
        }
    }

    /// The exit status that tells its kind.
    var status: ExitCode {
        switch kind {
        case .misunderstood: .validationFailure
        case .refused: .refused
        case .notFound: .notFound
        case .unreachable: .unreachable
        case .defect: .defect
        case .tryAgain: .tryAgain
        case .notAllowed: .notAllowed
        }
    }

    /// How this process says things.
    static var phrases: Phrases {
        Phrases(in: Language(environment: Environment.variables), .isolated)
    }
}

extension Unanswered {
    fileprivate var kind: Complaint.Kind {
        switch reason {
        case .answeredNo: .refused
        case .nobodyToAsk: .misunderstood
        }
    }

    fileprivate var phrase: Phrase {
        switch reason {
        case .answeredNo: .answeredNo
        case .nobodyToAsk: .nobodyToAsk
        }
    }
}

/// The folder that was named has no checkpoints.
struct NoCheckpoints: Error {
    let folder: String

    fileprivate var phrase: Phrase { .noCheckpoints(in: folder) }
}

import ArgumentParser
import RosterDesk

extension Failure {
    /// The exit status that tells it.
    var status: ExitCode {
        switch self {
        case .broken, .malformed, .clockIsReal, .wrongSchema: .refused
        case .notFound: .notFound
        case .notAllowed: .notAllowed
        case .unavailable, .outcomeUnknown: .tryAgain
        case .unreachable: .unreachable
        case .defect: .defect
        }
    }

    /// What was wrong, and what to do next.
    var sentence: String {
        switch self {
        case .broken(let rule, _): "The rule \(rule) refuses it."
        case .notFound(let subject, let name): "There is no \(subject.rawValue) \(name)."
        case .malformed(let column): "\(column ?? "A value") cannot be stored as it is. Nothing was changed."
        case .clockIsReal:
            "The clock of this database is real. Only one made with roster init --test-clock takes --clock."
        case .notAllowed(let role):
            "The role \(role.rawValue) may not do that, or this login does not have it. Choose another with --role."
        case .wrongSchema: "This is no database of Roster, or not an up-to-date one. Run: roster migrate"
        case .unavailable(let error): error.sentence
        case .unreachable(let error): error.sentence
        case .outcomeUnknown(_, let key):
            """
            It may or may not have been done: the connection was lost while it was committed, and the database could not be \
            asked again. Repeat it with --idempotency-key \(key): what was done is then not done again.
            """
        case .defect(let what): "A defect of the program: \(what). Nothing was changed."
        }
    }
}

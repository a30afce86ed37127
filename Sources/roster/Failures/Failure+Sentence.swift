import ArgumentParser
import RosterDesk

extension Failure {
    /// The exit status that tells it.
    var status: ExitCode {
        switch self {
        case .broken, .malformed, .clockIsReal, .wrongPolicy, .wrongSchema: .refused
        case .notFound, .noSuchFigure: .notFound
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
        case .wrongPolicy(let problem):
            "A policy cannot be read. \(problem). Mend the file, or take it out of ROSTER_CONFIG: the one that the program carries then holds."
        case .noSuchFigure(let name, let known):
            "There is no figure \(name) here. There are: \(known.joined(separator: ", "))."
        case .malformed(let column): "\(column ?? "A value") cannot be stored as it is. Nothing was changed."
        case .clockIsReal:
            "The clock of this database is real. Only one made with roster init --test-clock takes --clock."
        case .notAllowed(let role):
            "The role \(role.rawValue) may not do that, or this login does not have it. Choose another with --role."
        case .wrongSchema: "This is no database of Roster, or not an up-to-date one. Run: roster migrate"
        case .unavailable(let error), .unreachable(let error), .outcomeUnknown(let error): error.sentence
        case .defect(let what): "A defect of the program: \(what). Nothing was changed."
        }
    }
}

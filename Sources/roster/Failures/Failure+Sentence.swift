import ArgumentParser
import Phrases
import RosterDesk

extension Failure {
    /// The exit status that tells it.
    var status: ExitCode {
        switch self {
        case .broken, .brokenInRow, .fileRefused, .callToBeNamed, .callNotIssued: .refused
        case .malformed, .clockIsReal, .wrongSchema: .refused
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
        case .broken(let rule, _), .brokenInRow(_, let rule, _): "The rule \(rule) refuses it."
        case .fileRefused(let errors): Complaint.phrases(.fileErrors(errors.total))
        case .callToBeNamed(let open):
            Complaint.phrases(.callToBeNamed(open.isEmpty ? nil : open.joined(separator: ", ")))
        case .callNotIssued(let code): Complaint.phrases(.callNotIssued(code))
        case .notFound(let subject, let name): "There is no \(subject.rawValue) \(name)."
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

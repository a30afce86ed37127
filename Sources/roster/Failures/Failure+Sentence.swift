import ArgumentParser
import Phrases
import RosterDesk

extension Failure {
    /// The exit status that tells it.
    var status: ExitCode {
        switch self {
        case .broken, .brokenInRow, .fileRefused, .callToBeNamed, .callNotIssued, .malformed, .clockIsReal,
            .wrongPolicy,
            .wrongSchema, .ambiguous, .recordedAlready, .contractMonthsExceeded:
            .refused
        case .notFound, .noSuchFigure: .notFound
        case .notAllowed: .notAllowed
        case .unavailable, .outcomeUnknown: .tryAgain
        case .unreachable: .unreachable
        case .defect: .defect
        }
    }

    /// What it says: a rule has its own words.
    enum Telling {
        case rule(String, facts: String?)
        case ruleInRow(Int, String, facts: String?)
        case file(FileErrors)
        case excess(ContractExcess)
        case sentence(String)
    }

    /// What was wrong, and what to do next.
    var telling: Telling {
        switch self {
        case .broken(let rule, let facts): .rule(rule, facts: facts)
        case .brokenInRow(let row, let rule, let facts): .ruleInRow(row, rule, facts: facts)
        case .fileRefused(let errors): .file(errors)
        case .callToBeNamed(let open):
            .sentence(Complaint.phrases(.callToBeNamed(open.isEmpty ? nil : open.joined(separator: ", "))))
        case .callNotIssued(let code): .sentence(Complaint.phrases(.callNotIssued(code)))
        case .contractMonthsExceeded(let excess): .excess(excess)
        case .notFound(let subject, let name): .sentence("There is no \(subject.rawValue) \(name).")
        case .recordedAlready(let subject, let name): .sentence("There is already a \(subject.rawValue) \(name).")
        case .ambiguous(let subject, let person, let numbers):
            .sentence(
                """
                Person \(person) has several: \(subject.rawValue) \(numbers.map { "\($0)" }.joined(separator: ", ")). Say \
                which with --\(subject.rawValue).
                """
            )
        case .malformed(let column):
            .sentence("\(column ?? "A value") cannot be stored as it is. Nothing was changed.")
        case .wrongPolicy(let problem):
            .sentence(
                """
                A policy cannot be read. \(problem). Mend the file, or take it out of ROSTER_CONFIG: the one that the \
                program carries then holds.
                """
            )
        case .noSuchFigure(let name, let known):
            .sentence("There is no figure \(name) here. There are: \(known.joined(separator: ", ")).")
        case .clockIsReal:
            .sentence("The clock of this database is real. Only one made with roster init --test-clock takes --clock.")
        case .notAllowed(let role):
            .sentence(
                "The role \(role.rawValue) may not do that, or this login does not have it. Choose another with --role."
            )
        case .wrongSchema:
            .sentence("This is no database of Roster, or not an up-to-date one. Run: roster migrate")
        case .unavailable(let error), .unreachable(let error): .sentence(error.sentence)
        case .outcomeUnknown(_, let key):
            .sentence(
                """
                It may or may not have been done: the connection was lost while it was committed, and the database could \
                not be asked again. Repeat it with --idempotency-key \(key): what was done is then not done again.
                """
            )
        case .defect(let what): .sentence("A defect of the program: \(what). Nothing was changed.")
        }
    }
}

package import ExpertGroup
import Policies
package import Postgres
package import Sheets

/// Why what was asked was not done; nothing of it was, unless the outcome is unknown.
package enum Failure: Error, Hashable, Sendable {
    /// A rule of the database refuses: the constraint's name, and the facts that broke it as JSON, where it gave any.
    case broken(rule: String, facts: String?)

    /// What was named is not there.
    case notFound(Subject, name: String)

    /// What was to be recorded is recorded already.
    case recordedAlready(Subject, name: String)

    /// A person has several of what was named, by these numbers.
    case ambiguous(Subject, of: PersonID, among: [Int64])

    /// A contract makes more months under contract than the limit, and no exception is named (E25).
    case contractMonthsExceeded(ContractExcess)

    /// The appointment rests on no consultation, and the policy asks for one (E37).
    case consultationNotRecorded

    /// The same of a file of the Group, which has no column for it.
    case consultationNotInFile

    /// A rule of the database refuses what one row of a file says, the heading being row 1.
    case brokenInRow(Int, rule: String, facts: String?)

    /// A file is not right; everything that is wrong with it.
    case fileRefused(FileErrors)

    /// Nothing of a file that was sent can be read.
    case fileUnreadable(SheetFailure)

    /// It is not said which call is answered, and there is not exactly one that is open: those that are.
    case callToBeNamed(open: [String])

    /// The call was never issued, so that nothing answers it.
    case callNotIssued(String)

    /// A value cannot be stored: which column of which table, where the server said so.
    case malformed(column: String?)

    /// A clock was given that only a database made with the test clock takes.
    case clockIsReal

    /// It is not what whoever changes it saw.
    case changedMeanwhile

    /// The role may not do that, or the login does not have it.
    case notAllowed(Role)

    /// A file of policies cannot be used: file, line, key, and what should stand there.
    case wrongPolicy(String)

    /// A figure was asked for that there is not, or that is closed to the role; which there are.
    case noSuchFigure(String, known: [String])

    /// A rule was to be switched that there is not, or in a way that there is not; which rules there are.
    case noSuchRule(String, known: [String])

    /// Several nominees have a name like this; their numbers.
    case severalNominees(String, among: [PersonID])

    /// A nominee cannot be put on a slate, and why.
    case cannotBeProposed(SlateProposal.NotProposed)

    /// Nobody would be on a slate.
    case slateOfNobody

    /// Slates cannot be laid side by side: these two have another call, day or number of people.
    case slatesDiffer(Int64, Int64)

    /// No slate was named, or more than are laid side by side.
    case numberOfSlates(most: Int)

    /// This is no decision about an expert and a working group.
    case wrongFocalPointDecision(String)

    /// Nobody in post on the day has a name like this, or this number.
    case nobodyInPost(named: String, on: CivilDate)

    /// Several in post have a name like this; their numbers.
    case severalExperts(String, among: [PersonID])

    /// Something would be recorded from a day on that is past, and nobody said that this is meant.
    case dayIsPast(CivilDate, today: CivilDate)

    /// There is no suggestion that could be made so; what stands in the way, in words.
    case nothingToApply(String)

    /// This names nobody who is to be appointed, with a first day.
    case wrongNewcomer(String)

    /// Newcomers' terms would have ended before the day spoken of, whatever length is tried.
    case termsArePast([String], months: [Int], on: CivilDate)

    /// These are no lengths of terms.
    case wrongLengths(String)

    /// The database is not one of Roster, or not an up-to-date one.
    case wrongSchema

    /// Somebody else was in the way for too long, or the connection was lost; nothing was done.
    case unavailable(PostgresError)

    /// No session with the database could be had.
    case unreachable(PostgresError)

    /// It may or may not have been done, and the database could not be asked again; repeated under the same key it is
    /// done once.
    case outcomeUnknown(PostgresError, key: String)

    /// The program's own mistake.
    case defect(String)

    /// What can be named and not be there.
    package enum Subject: String, Hashable, Sendable {
        case person
        case appointment
        case coordinator
        case decision
        case consultation
        case state
        case workingGroup = "working group"
        case focalPoint = "focal point"
        case expertise = "tag of expertise"
        case language
        case nationality
        case call
        case nomination
        case nominee
        case slate
        case option
        case slateMember = "person on the slate"
        case user
        case role
        case curriculum
    }
}

extension Failure {
    /// Finds what an error of the database means for who asked.
    init(_ error: any Error, for role: Role) {
        switch error {
        case let failure as Failure: self = failure
        case let problem as PolicyProblem: self = .wrongPolicy(problem.description)
        // Nothing had begun yet.
        case is CancellationError: self = .unavailable(.cancelled)
        case let error as PostgresError: self = Self.meaning(of: error, for: role)
        default: self = .defect("\(error)")
        }
    }

    private static func meaning(of error: PostgresError, for role: Role) -> Failure {
        switch error {
        case .server(let refusal): meaning(of: refusal, error, for: role)
        case .unreachable: .unreachable(error)
        case .unavailable, .connectionLost, .cancelled: .unavailable(error)
        // Of a change the Desk itself says that its outcome is unknown; what only reads has none to doubt.
        case .outcomeUnknown(let loss): .unavailable(.connectionLost(loss))
        case .decoding, .misused: .defect(error.description)
        }
    }

    private static func meaning(of refusal: ServerError, _ error: PostgresError, for role: Role) -> Failure {
        let state = refusal.sqlState
        if state.isOfClass("23"), let rule = refusal.constraint { return .broken(rule: rule, facts: refusal.facts) }
        if state == .insufficientPrivilege { return .notAllowed(role) }
        if error.isWorthRetrying { return .unavailable(error) }
        if state.isOfClass("22") { return .malformed(column: refusal.column) }
        if state == .undefinedTable || state == .undefinedFunction || state == .undefinedColumn { return .wrongSchema }
        if ["08", "53", "57"].contains(where: state.isOfClass) { return .unavailable(error) }
        return .defect(refusal.description)
    }
}

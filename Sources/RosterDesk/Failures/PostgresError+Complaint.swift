package import Phrases
package import Postgres

extension PostgresError {
    /// Of which kind it is, for whoever asked.
    package var kind: Complaint.Kind {
        switch self {
        case .server(let error) where error.sqlState == .insufficientPrivilege: .notAllowed
        case .server(let error) where error.isWorthRetrying: .tryAgain
        case .server(let error) where error.sqlState.isOfClass("42"): .refused
        case .server, .decoding, .misused: .defect
        case .unreachable: .unreachable
        case .unavailable, .connectionLost, .outcomeUnknown, .cancelled: .tryAgain
        }
    }

    /// What was wrong, and what to do next.
    package var phrase: Phrase {
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

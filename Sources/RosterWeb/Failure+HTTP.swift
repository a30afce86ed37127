package import HTTPTypes
package import Phrases
package import RosterDesk

extension Failure {
    /// The status of HTTP that tells of which kind it is.
    package var httpStatus: HTTPResponse.Status {
        switch self {
        // Whoever asks over HTTP can mend neither.
        case .wrongSchema: .serviceUnavailable
        case .wrongPolicy: .internalServerError
        case .changedMeanwhile: .preconditionFailed
        default: kind.httpStatus
        }
    }

    /// What is said over HTTP where the command line's sentence speaks of options and of the server's address; `nil` where
    /// that sentence fits.
    package func httpPhrase(in phrases: Phrases) -> Phrase? {
        switch self {
        case .notAllowed(let role): .closedToRole(phrases(.word(role.word)))
        case .unavailable, .unreachable, .wrongSchema: .word(.notAvailableText)
        case .wrongPolicy, .defect: .word(.defectText)
        default: nil
        }
    }
}

extension Complaint.Kind {
    fileprivate var httpStatus: HTTPResponse.Status {
        switch self {
        case .misunderstood: .badRequest
        case .refused: .unprocessableContent
        case .notFound: .notFound
        case .notAllowed: .forbidden
        case .tryAgain, .unreachable: .serviceUnavailable
        case .defect: .internalServerError
        }
    }
}

extension Role {
    /// What the role is called.
    package var word: PageWord {
        switch self {
        case .secretariat: .roleSecretariat
        case .coordinator: .roleCoordinator
        case .expert: .roleExpert
        case .committee: .roleCommittee
        case .assessor: .roleAssessor
        case .auditor: .roleAuditor
        case .administrator: .roleAdministrator
        }
    }
}

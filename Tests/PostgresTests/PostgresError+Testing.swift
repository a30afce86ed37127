import Postgres

extension PostgresError {
    /// What the server reported, if it was the server.
    var serverError: ServerError? { if case .server(let error) = self { error } else { nil } }

    var state: SQLState? { serverError?.sqlState }

    var isConnectionLost: Bool { if case .connectionLost = self { true } else { false } }

    var isOutcomeUnknown: Bool { if case .outcomeUnknown = self { true } else { false } }

    var isUnreachable: Bool { if case .unreachable = self { true } else { false } }
}

/// What an operation throws, if it throws.
func failure<Value>(_ operation: () async throws -> Value) async -> PostgresError? {
    do {
        _ = try await operation()
        return nil
    } catch {
        return error as? PostgresError
    }
}

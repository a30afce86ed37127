import Postgres

@testable import RosterDesk

/// Asks at which moment the last change was recorded.
private struct LastRecorded: UseCase {
    static let access = Access.reading

    func perform(in session: Session) throws -> Int64 {
        let moment: PostgresMoment = try session.rows("select recorded from expert_group")[0]["recorded"]
        return moment.microsecondsSince2000
    }
}

extension DeskHarness {
    /// The moment at which the last change was recorded; what is known then is known to this day.
    func lastRecorded() async throws -> PostgresMoment {
        PostgresMoment(microsecondsSince2000: try await ask(LastRecorded()))
    }
}

package import ExpertGroup
import Postgres

/// What is right of the expertise of a person (E76).
package enum ExpertiseCorrection: Codable, Hashable, Sendable {
    /// The person declares it, at a level from 1 to 4. What was confirmed at another level is no longer.
    case declared(tag: String, level: Int)

    /// It was confirmed on a day, on evidence.
    case confirmed(tag: String, on: CivilDate?, evidence: String)

    /// The person does not have it.
    case withdrawn(tag: String)

    func perform(on person: PersonID, _ session: Session) throws {
        switch self {
        case .declared(let tag, let level): try declare(tag, Int32(clamping: level), of: person, session)
        case .confirmed(let tag, let day, let evidence):
            let confirmed = try session.execute(
                """
                update person_expertise
                set confirmed_on = \(try RosterClock.day(day, session)), evidence = \(evidence)
                where person_id = \(person) and tag = \(tag)
                """
            )
            guard confirmed > 0 else { throw Failure.notFound(.expertise, name: "\(tag) of person \(person)") }
        case .withdrawn(let tag):
            let gone = try session.execute("delete from person_expertise where person_id = \(person) and tag = \(tag)")
            guard gone > 0 else { throw Failure.notFound(.expertise, name: "\(tag) of person \(person)") }
        }
    }

    private func declare(_ tag: String, _ level: Int32, of person: PersonID, _ session: Session) throws {
        do {
            _ = try PersonQueries.referring(to: person) {
                try session.execute(
                    """
                    insert into person_expertise (person_id, tag, level) values (\(person), \(tag), \(level))
                    on conflict (person_id, tag) do update
                    set level = excluded.level, confirmed_on = null, evidence = null
                    where person_expertise.level <> excluded.level
                    """
                )
            }
        } catch PostgresError.server(let error)
            where error.sqlState == .foreignKeyViolation && error.constraint == "person_expertise_tag_fkey"
        {
            throw Failure.notFound(.expertise, name: tag)
        }
    }
}

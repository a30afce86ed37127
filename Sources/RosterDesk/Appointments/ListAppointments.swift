package import ExpertGroup
package import Postgres

/// Asks for appointments: those served on a day, those of a person, or all.
package struct ListAppointments: UseCase {
    package static let access = Access.reading

    /// Which of them, where neither a day nor a person is given.
    package enum Extent: String, CaseIterable, Codable, Sendable {
        /// Those served today.
        case served
        case all
    }

    /// The day spoken of.
    package var asAt: CivilDate?
    package var person: PersonID?
    package var extent: Extent

    package init(asAt: CivilDate?, person: PersonID?, extent: Extent) {
        self.asAt = asAt
        self.person = person
        self.extent = extent
    }

    package func perform(in session: Session) throws -> [AppointmentLine] {
        let day = person == nil && extent == .served ? try RosterClock.day(asAt, session) : asAt
        if let person {
            let found = try session.rows("select 1 from known.person where person_id = \(person)")
            guard !found.isEmpty else { throw Failure.notFound(.person, name: person.description) }
        }
        return try Self.lines(of: person, on: day, session)
    }

    /// The appointments of a person, if one is given, which are served on a day, if one is given.
    static func lines(of person: PersonID?, on day: CivilDate?, _ session: Session) throws -> [AppointmentLine] {
        try session.rows(
            """
            select a.appointment_id, a.person_id, p.full_name, lower(a.term) as first_day, upper(a.term) - 1 as last_day,
                s.effective_end, a.instrument, a.appointed_on, a.decision_id, a.consultation_id, a.taken_up_on, a.ended_on, a.ended_because,
                case
                    when isempty(a.served) then 'withdrawn'
                    when c.last_day is null then 'no_mandate'
                    when c.last_day < upper(a.served) - 1 or a.ended_because = 'mandate_ended' then 'mandate_expiry'
                    when a.ended_on is not null then a.ended_because
                    else 'term'
                end as ends_by
            from known.appointment a
            left join known.person p using (person_id)
            left join mandate_chain c on lower(a.served) between c.first_day and c.last_day
            left join effective_appointment s
                on s.appointment_id = a.appointment_id and s.effective_end >= s.first_day
            where (\(person) is null or a.person_id = \(person))
                and (\(day) is null or \(day) between s.first_day and s.effective_end)
            order by lower(a.term), a.person_id, a.appointment_id
            """
        ).map(AppointmentLine.init)
    }
}

/// An appointment, with what ends it.
package struct AppointmentLine: Codable, Hashable, Sendable {
    /// What ends the service, or will end it.
    package enum End: String, CaseIterable, Codable, Sendable {
        /// The last day of the term.
        case term
        case resigned
        case terminated
        case died

        /// The last day of the mandate as it is known, which comes before the term's (E11).
        case mandateExpiry = "mandate_expiry"

        /// It begins in no mandate as it is known, and is not served.
        case noMandate = "no_mandate"

        /// It was ended before its first day, and is not served.
        case withdrawn
    }

    package let id: Int64
    package let person: PersonID

    /// `nil` for readers to whom the person is closed.
    @Explicit package var name: String?
    package let firstDay: CivilDate

    /// The last day of the term as appointed.
    package let lastDay: CivilDate

    /// The last day that is really served; `nil` where none is.
    @Explicit package var effectiveEnd: CivilDate?
    package let endsBy: End
    package let instrument: String
    @Explicit package var appointedOn: CivilDate?

    /// The decision that it rests on.
    @Explicit package var decision: Int64?

    /// The consultation that it rests on.
    @Explicit package var consultation: Int64?
    @Explicit package var takenUpOn: CivilDate?
    @Explicit package var endedOn: CivilDate?
    @Explicit package var endedBecause: String?
}

extension AppointmentLine {
    init(_ row: Row) throws {
        let end: String = try row["ends_by"]
        guard let endsBy = End(rawValue: end) else { throw Failure.defect("an appointment that ends by \(end)") }
        self.init(
            id: try row["appointment_id"],
            person: try row["person_id"],
            name: try row["full_name"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            effectiveEnd: try row["effective_end"],
            endsBy: endsBy,
            instrument: try row["instrument"],
            appointedOn: try row["appointed_on"],
            decision: try row["decision_id"],
            consultation: try row["consultation_id"],
            takenUpOn: try row["taken_up_on"],
            endedOn: try row["ended_on"],
            endedBecause: try row["ended_because"]
        )
    }
}

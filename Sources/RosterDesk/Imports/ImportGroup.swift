package import ExpertGroup
import Policies
package import Postgres

/// Records the serving Group of a file: who is appointed until when, who supports which working group, who coordinates.
///
/// All of it or nothing. Where several rules refuse, the first is told in this order: mandate, one person once, consultation
/// where the policy asks for one, consent, ceiling.
package struct ImportGroup: PolicyUseCase {
    package static let access = Access.changing

    /// SHA-256 of the file: the same one is imported once.
    package var digest: [UInt8]

    package var people: [PersonEntry]
    package var appointments: [AppointmentEntry]

    package var essence: String? { "\(digest)" }

    package func firstDayAffected(by outcome: ImportRecord, in session: Session) throws -> CivilDate? {
        appointments.map(\.firstDay).max()
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> ImportRecord {
        let file = try ImportQueries.record(.group, digest, records: appointments.count, call: nil, session)
        let added = try StagedPeople.store(people, session)
        let people: [PersonID] = try session.rows("select person_id from pg_temp.staged_person order by number")
            .map { try $0["person_id"] }
        try refuseOutsideMandates(session)
        // The ceiling is judged last; it waits until consent has been.
        try session.execute("set constraints appointment_keeps_within_ceiling deferred")
        for entry in appointments { try entry.appoint(people[entry.person], session) }
        // A file has no column for it.
        if try policies.read().terms.consultation == .required { throw Failure.consultationNotInFile }
        for entry in appointments { try entry.coordinate(people[entry.person], session) }
        try keepWithinCeiling(session)
        for entry in appointments {
            let isLast = !appointments.contains { $0.person == entry.person && $0.firstDay > entry.firstDay }
            try entry.support(people[entry.person], through: isLast ? nil : entry.lastDay, session)
        }
        return ImportRecord(
            .group,
            of: file,
            call: nil,
            records: appointments.count,
            added: added,
            rows: try firstRows(people, session),
            assumed: assumed(people)
        )
    }

    /// The days of acts that the file does not tell, and that were recorded all the same.
    private func assumed(_ people: [PersonID]) -> [ImportRecord.AssumedDay] {
        appointments.compactMap { entry in
            guard let coordinator = entry.coordinator, coordinator.appointedOn == nil else { return nil }
            return ImportRecord.AssumedDay(row: entry.row, person: people[entry.person], day: coordinator.firstDay)
        }
    }

    /// Finds a term that begins in no mandate before anything else is judged.
    private func refuseOutsideMandates(_ session: Session) throws {
        let rows = try session.rows(
            """
            select a.row::bigint as row, a.first_day::text as first_day
            from unnest(\(appointments.map(\.firstDay)), \(appointments.map { Int64($0.row) })) as a (first_day, row)
            where not exists (select from mandate m where a.first_day between m.adopted_on and m.last_day)
            order by a.row
            limit 1
            """
        )
        guard let found = rows.first else { return }
        let row: Int64 = try found["row"]
        let day: String = try found["first_day"]
        throw Failure.brokenInRow(
            Int(row),
            rule: "appointment_begins_within_mandate",
            facts: "{\"day\": \"\(day)\"}"
        )
    }

    /// Has the ceiling judged.
    private func keepWithinCeiling(_ session: Session) throws {
        do {
            try session.execute("set constraints appointment_keeps_within_ceiling immediate")
        } catch {
            throw refusalByCeiling(error) ?? error
        }
    }

    /// The refusal with the row that breaks the ceiling: the last that has somebody serve on the day spoken of.
    private func refusalByCeiling(_ error: PostgresError) -> (any Error)? {
        guard case .server(let refusal) = error, let rule = refusal.constraint, let facts = refusal.facts,
            let match = facts.firstMatch(of: /"day": "([0-9-]{10})"/), let day = CivilDate(String(match.1)),
            let entry = appointments.last(where: { $0.firstDay <= day && day <= $0.lastDay })
        else { return nil }
        return Failure.brokenInRow(entry.row, rule: rule, facts: facts)
    }

    private func firstRows(_ people: [PersonID], _ session: Session) throws -> [ImportRecord.Row] {
        let shown = appointments.prefix(ImportRecord.listed)
        let rows = try session.rows(
            """
            select e.row::integer as row, a.appointment_id as id, p.person_id, p.full_name, p.nationality as iso3,
                not p.is_new as is_linked
            from unnest(
                \(shown.map { Int64($0.row) }), \(shown.map { people[$0.person] }), \(shown.map(\.firstDay))
            ) as e (row, person_id, first_day)
            join appointment a on a.person_id = e.person_id and lower(a.term) = e.first_day
            join pg_temp.staged_person p on p.person_id = e.person_id
            order by e.row
            """
        )
        return try rows.map(ImportRecord.Row.init)
    }
}

extension AppointmentEntry {
    fileprivate func appoint(_ person: PersonID, _ session: Session) throws {
        try refusing {
            let act = Appoint(
                person: person,
                firstDay: firstDay,
                lastDay: lastDay,
                instrument: instrument,
                appointedOn: appointedOn,
                consultation: nil
            )
            let made = try act.record(session)
            guard let takenUpOn else { return }
            try session.execute("update appointment set taken_up_on = \(takenUpOn) where appointment_id = \(made.id)")
        }
    }

    fileprivate func coordinate(_ person: PersonID, _ session: Session) throws {
        guard let coordinator else { return }
        try refusing {
            let act = AppointCoordinator(
                person: person,
                firstDay: coordinator.firstDay,
                lastDay: coordinator.lastDay,
                consentedOn: coordinator.consentedOn,
                appointedOn: coordinator.appointedOn ?? coordinator.firstDay,
                instrument: coordinator.instrument,
                authority: coordinator.authority
            )
            _ = try act.perform(in: session)
        }
    }

    fileprivate func support(_ person: PersonID, through lastDay: CivilDate?, _ session: Session) throws {
        for one in support {
            try refusing {
                let act = AssignFocalPoint(
                    person: person,
                    workingGroup: one.workingGroup,
                    firstDay: firstDay,
                    lastDay: lastDay,
                    place: one.leads ? .lead : .alternate,
                    reason: "As in the file of the Group that was imported."
                )
                _ = try act.perform(in: session)
            }
        }
    }

    /// Says of what a rule refuses in which row it stands.
    private func refusing(_ body: () throws -> Void) throws {
        do { try body() } catch { throw refusal(error) ?? error }
    }

    private func refusal(_ error: any Error) -> Failure? {
        switch error {
        case Failure.broken(let rule, let facts): return .brokenInRow(row, rule: rule, facts: facts)
        case PostgresError.server(let error):
            guard error.sqlState.isOfClass("23"), let rule = error.constraint else { return nil }
            return .brokenInRow(row, rule: rule, facts: error.facts)
        default: return nil
        }
    }
}

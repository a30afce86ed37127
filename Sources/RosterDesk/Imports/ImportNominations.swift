import ExpertGroup
package import Postgres
import Sheets

/// Records the nominations of a file, all of them or none (S/2011/819, annex, paragraph 21).
package struct ImportNominations: UseCase {
    package static let access = Access.changing

    /// The code of the call that they answer; `nil` for the one that is open.
    package var call: String?

    /// SHA-256 of the file: the same one is imported once.
    package var digest: [UInt8]

    package var people: [PersonEntry]
    package var nominations: [NominationEntry]

    package var essence: String? {
        "\(call ?? "the open call") \(digest) \(nominations.compactMap { $0.cv?.digest })"
    }

    package func perform(in session: Session) throws -> ImportRecord {
        let call = try CallQueries.answered(call, session)
        let file = try ImportQueries.record(.nominations, digest, records: nominations.count, call: call.id, session)
        let added = try StagedPeople.store(people, session)
        try stage(session)
        try refuseWhatIsThere(call.id, session)
        let lastRow = nominations.last?.row ?? 0
        _ = try Parts.of(lastRow + 1).sum(.nominations) { try nominate($0, call.id, session) }
        for one in nominations { try attach(one, call.id, session) }
        let rows = try session.rows(
            """
            -- The server does not know yet how many nominations there are now: which rows are told is settled first.
            with told as materialized (
                select n.row, n.iso3, n.number from pg_temp.staged_nomination n order by n.row limit \(ImportRecord.listed)
            )
            select n.row, m.nomination_id as id, p.person_id, p.full_name, n.iso3, not p.is_new as is_linked
            from told n
            join pg_temp.staged_person p on p.number = n.number
            join nomination m on m.call_id = \(call.id) and m.iso3 = n.iso3 and m.person_id = p.person_id
            order by n.row
            """
        )
        ImportProgress.tell(.ending, 0, of: 0)
        return ImportRecord(
            .nominations,
            of: file,
            call: call.code,
            records: nominations.count,
            added: added,
            rows: try rows.map(ImportRecord.Row.init),
            assumed: []
        )
    }

    /// Records the nominations of some rows.
    private func nominate(_ part: Range<Int32>, _ call: Int64, _ session: Session) throws -> Int {
        try session.execute(
            """
            insert into nomination (call_id, iso3, person_id, received_on, taken_from, available_from, note)
            select \(call), n.iso3, p.person_id, n.received_on, n.taken_from, n.available_from, n.note
            from pg_temp.staged_nomination n
            join pg_temp.staged_person p on p.number = n.number
            where n.row >= \(part.lowerBound) and n.row < \(part.upperBound)
            order by n.row
            """
        )
    }

    /// Records the curriculum that came with a nomination; what it holds once, however many nominations of a person it came
    /// with.
    private func attach(_ one: NominationEntry, _ call: Int64, _ session: Session) throws {
        guard let cv = one.cv else { return }
        try session.execute(
            """
            with found as (
                select m.nomination_id, m.person_id
                from pg_temp.staged_person p
                join nomination m on m.person_id = p.person_id and m.call_id = \(call) and m.iso3 = \(one.state.description)
                where p.number = \(Int32(clamping: one.person))
            ), kept as (
                insert into nomination_cv_content (person_id, content)
                select person_id, \(Bytes(cv.content)) from found
                on conflict do nothing
            )
            insert into nomination_cv (nomination_id, person_id, name, media_type, digest)
            select nomination_id, person_id, \(cv.name), \(cv.kind.mediaType), \(Bytes(cv.digest)) from found
            """
        )
    }

    private func stage(_ session: Session) throws {
        try session.script(
            """
            drop table if exists pg_temp.staged_nomination;
            create temporary table staged_nomination (
                row integer, number integer, iso3 text, received_on date, taken_from text, available_from date, note text
            ) on commit drop
            """
        )
        try session.copyIn("copy pg_temp.staged_nomination from stdin (format binary)") { writer in
            for one in nominations {
                try writer.row(
                    Int32(clamping: one.row),
                    Int32(clamping: one.person),
                    one.state.description,
                    one.receivedOn,
                    one.takenFrom,
                    one.availableFrom,
                    one.note
                )
            }
        }
        try session.script(
            """
            create index on pg_temp.staged_nomination (row);
            analyze pg_temp.staged_nomination
            """
        )
    }

    /// Refuses the file where a State has named the same person in answer to the call before.
    private func refuseWhatIsThere(_ call: Int64, _ session: Session) throws {
        let rows = try session.rows(
            """
            select n.row
            from pg_temp.staged_nomination n
            join pg_temp.staged_person p on p.number = n.number and not p.is_new
            -- Looked up row by row, whatever the server last counted: offset keeps it from being joined the other way.
            where exists (
                select from nomination m
                where m.call_id = \(call) and m.iso3 = n.iso3 and m.person_id = p.person_id
                offset 0
            )
            order by n.row
            """
        )
        var errors = FileErrors()
        for row in rows {
            let number: Int32 = try row["row"]
            errors.append(CellError(row: Int(number), column: "full_name", problem: .nominatedBefore))
        }
        try errors.check()
    }
}

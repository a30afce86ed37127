import ExpertGroup
import Sheets

/// A file of nominations that was read and found right: who is named, and by whom.
struct NominationsFile {
    static let form = FileForm(
        columns: [
            "nominating_state", "full_name", "full_name_romanised", "family_name", "gender", "nationality",
            "further_nationalities", "languages", "expertise", "email", "received_on", "taken_from", "available_from",
            "cv_file", "note",
        ],
        required: ["nominating_state", "full_name", "nationality"]
    )

    private(set) var people = PeopleOfFile()
    private(set) var nominations: [NominationEntry] = []

    /// The row in which a State first names a person.
    private var rows: [Naming: Int] = [:]

    private struct Naming: Hashable {
        let state: StateCode
        let name: String
        let nationality: StateCode?
    }

    /// Judges every row of a sheet.
    ///
    /// - Throws: `Failure.fileRefused`, with all that is wrong; `CancellationError`.
    init(
        _ sheet: Sheet,
        _ ground: ImportGround,
        ignoring: [String],
        attachments folder: AttachmentFolder?
    ) throws {
        var attachments = AttachmentsOfFile(in: folder)
        var errors = FileErrors()
        let columns = FileColumns(sheet.heading, of: Self.form, ignoring: ignoring, errors: &errors)
        if columns.isReadable {
            for (done, record) in sheet.records.enumerated() {
                try ImportProgress.reading(done, of: sheet.records.count)
                var row = RowReader(record, columns)
                read(&row, ground, &attachments)
                row.tell(&errors)
            }
        }
        try errors.check()
    }

    private mutating func read(_ row: inout RowReader, _ ground: ImportGround, _ attachments: inout AttachmentsOfFile) {
        let receivedOn =
            row.value("received_on") { text throws(FieldProblem) in
                guard let day = CivilDate(text) else { throw .noDay(text) }
                guard day <= ground.today else { throw .dayAhead(text, today: ground.today.description) }
                return day
            } ?? ground.today
        let state = row.required("nominating_state").flatMap { written in
            row.judged("nominating_state") { () throws(CellProblem) in try ground.member(written, on: receivedOn) }
        }
        let person = row.person(ground, on: receivedOn)
        let availableFrom = row.day("available_from")
        let cv = attachments.read(&row, "cv_file")
        guard let state, let name = row.text("full_name") else { return }
        // Where the nationality cannot be told, the same State and the same name are the same person.
        let naming = Naming(state: state, name: name.lowercased(), nationality: person?.nationality)
        if let first = rows[naming] {
            row.report(.duplicateRow(of: first), "full_name")
        } else {
            rows[naming] = row.row
        }
        guard row.isSound, let person else { return }
        nominations.append(
            NominationEntry(
                row: row.row,
                person: people.number(of: person),
                state: state,
                receivedOn: receivedOn,
                takenFrom: row.text("taken_from"),
                availableFrom: availableFrom,
                note: row.lines("note"),
                cv: cv
            )
        )
    }
}

/// A row of a file of nominations.
package struct NominationEntry: Hashable, Codable, Sendable {
    let row: Int

    /// The place of the person among those of the file.
    let person: Int

    /// The State that nominates.
    let state: StateCode
    let receivedOn: CivilDate
    let takenFrom: String?
    let availableFrom: CivilDate?
    let note: String?

    /// The file of the nominee's curriculum.
    let cv: Attachment?
}

extension Sheet {
    /// The texts that stand for States in some columns, each once.
    func stateTexts(in columns: [String], of form: FileForm, ignoring: [String]) -> Set<String> {
        var errors = FileErrors()
        let found = FileColumns(heading, of: form, ignoring: ignoring, errors: &errors)
        let places = columns.compactMap { found.place(of: $0) }
        var texts: Set<String> = []
        for record in records {
            for place in places where place < record.cells.count {
                guard case .text(let written) = record.cells[place] else { continue }
                let text = written.onOneLine
                texts.insert(text)
                if text.contains(";") { texts.formUnion(WrittenList(text).items.map(\.name)) }
            }
        }
        return texts
    }
}

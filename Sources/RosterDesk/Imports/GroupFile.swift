import ExpertGroup
import Sheets

/// A file of the serving Group that was read and found right in its form.
struct GroupFile {
    static let form = FileForm(
        columns: [
            "full_name", "full_name_romanised", "family_name", "gender", "nationality", "further_nationalities",
            "first_day", "last_day", "appointed_on", "instrument", "taken_up_on", "expertise", "languages",
            "focal_points", "email", "coordinator_from", "coordinator_through", "consented_on",
            "coordinator_appointed_on", "coordinator_instrument", "coordinator_authority",
        ],
        required: ["full_name", "nationality", "first_day", "last_day", "instrument"]
    )

    private(set) var people = PeopleOfFile()
    private(set) var appointments: [AppointmentEntry] = []

    /// The row that first appoints a person from a day.
    private var rows: [Naming: Int] = [:]

    private struct Naming: Hashable {
        let name: String
        let nationality: StateCode?
        let firstDay: CivilDate
    }

    /// Judges every row of a sheet.
    ///
    /// - Throws: `Failure.fileRefused`, with all that is wrong; `CancellationError`.
    init(_ sheet: Sheet, _ ground: ImportGround, ignoring: [String]) throws {
        var errors = FileErrors()
        let columns = FileColumns(sheet.heading, of: Self.form, ignoring: ignoring, errors: &errors)
        if columns.isReadable {
            for (done, record) in sheet.records.enumerated() {
                try ImportProgress.reading(done, of: sheet.records.count)
                var row = RowReader(record, columns)
                read(&row, ground)
                row.tell(&errors)
            }
        }
        try errors.check()
    }

    private mutating func read(_ row: inout RowReader, _ ground: ImportGround) {
        let firstDay = row.requiredDay("first_day")
        let lastDay = row.requiredDay("last_day")
        let person = row.person(ground, on: firstDay ?? ground.today)
        let instrument = row.required("instrument").flatMap { DocumentSymbol($0) }
        let appointedOn = row.day("appointed_on")
        let takenUpOn = row.day("taken_up_on")
        let support = row.value("focal_points") { text throws(FieldProblem) in
            try WorkingGroupSupport.list(text, known: ground.workingGroups)
        }
        let coordinator = coordinator(&row)
        guard let firstDay, let lastDay else { return }
        if lastDay < firstDay { row.report(.badValue(.lastDayBeforeFirst), "last_day") }
        guard let person else { return }
        let naming = Naming(name: person.name.full.lowercased(), nationality: person.nationality, firstDay: firstDay)
        if let first = rows[naming] {
            row.report(.duplicateRow(of: first), "full_name")
        } else {
            rows[naming] = row.row
        }
        guard row.isSound, let instrument else { return }
        appointments.append(
            AppointmentEntry(
                row: row.row,
                person: people.number(of: person),
                firstDay: firstDay,
                lastDay: lastDay,
                appointedOn: appointedOn,
                instrument: instrument,
                takenUpOn: takenUpOn,
                support: support ?? [],
                coordinator: coordinator
            )
        )
    }

    /// The office that a row tells of; if any of its columns is filled, those that are needed are asked for.
    private func coordinator(_ row: inout RowReader) -> CoordinatorEntry? {
        let columns = Self.form.columns.filter { $0.hasPrefix("coordinator_") || $0 == "consented_on" }
        guard columns.contains(where: { row.text($0) != nil }) else { return nil }
        let firstDay = row.requiredDay("coordinator_from")
        let lastDay = row.day("coordinator_through")
        let consentedOn = row.requiredDay("consented_on")
        let appointedOn = row.day("coordinator_appointed_on")
        let instrument = row.required("coordinator_instrument").flatMap { DocumentSymbol($0) }
        guard let firstDay, let consentedOn, let instrument else { return nil }
        if let lastDay, lastDay < firstDay { row.report(.badValue(.lastDayBeforeFirst), "coordinator_through") }
        return CoordinatorEntry(
            firstDay: firstDay,
            lastDay: lastDay,
            consentedOn: consentedOn,
            appointedOn: appointedOn,
            instrument: instrument,
            authority: row.text("coordinator_authority")
        )
    }
}

/// A row of a file of the Group.
package struct AppointmentEntry: Hashable, Codable, Sendable {
    let row: Int

    /// The place of the person among those of the file.
    let person: Int
    let firstDay: CivilDate
    let lastDay: CivilDate
    let appointedOn: CivilDate?
    let instrument: DocumentSymbol
    let takenUpOn: CivilDate?
    let support: [WorkingGroupSupport]
    let coordinator: CoordinatorEntry?
}

/// The office of coordinator, as a row tells of it.
package struct CoordinatorEntry: Hashable, Codable, Sendable {
    let firstDay: CivilDate

    /// `nil` for two years.
    let lastDay: CivilDate?
    let consentedOn: CivilDate

    /// `nil` for a day that the file does not tell: the first day of the office is recorded then, and it is said.
    let appointedOn: CivilDate?
    let instrument: DocumentSymbol
    let authority: String?
}

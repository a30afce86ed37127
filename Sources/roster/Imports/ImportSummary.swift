import Phrases
import RosterDesk

/// What came of an import, for people.
enum ImportSummary {
    static func text(_ record: ImportRecord, form: TableOptions) -> String {
        let noun = record.kind == .nominations ? "nominations" : "appointments"
        let call = record.call.map { " in answer to the call \($0)" } ?? ""
        let counts = """
            \(record.records) \(noun)\(call), of \(record.people) people recorded now and \(record.linked) recorded \
            before; \(record.languages) languages, \(record.expertise) tags of expertise, \(record.contacts) addresses.
            """
        let columns = [
            Table.Column("row", .trailing, .keep), Table.Column("id", .trailing, .keep),
            Table.Column("state", .leading, .keep), Table.Column("person", .trailing, .keep),
            Table.Column("name", .leading, .shorten), Table.Column("was there", .leading, .keep),
        ]
        let rows = record.firstRows.map { row in
            ["\(row.row)", "\(row.id)", row.state ?? "", "\(row.person)", row.name, row.linked ? "yes" : ""]
        }
        let rest = record.records - rows.count
        let more = rest > 0 ? "and \(rest) more\n" : ""
        return
            "\(counts)\n\(form.text(of: Table(columns: columns, rows: rows)))\(more)File \(record.id), SHA-256 \(record.digest)"
    }
}

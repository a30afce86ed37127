import ExpertGroup
import Phrases
import RosterDesk

/// Nominations as rows of a table, and one of them as lines.
enum NominationTable {
    static func of(_ nominations: [NominationRecord]) -> Table {
        let columns = [
            Table.Column("id", .trailing, .keep), Table.Column("call", .leading, .keep),
            Table.Column("by", .leading, .keep), Table.Column("received", .leading, .keep),
            Table.Column("person", .trailing, .keep), Table.Column("of", .leading, .keep),
            Table.Column("name", .leading, .shorten), Table.Column("", .leading, .keep),
        ]
        let rows = nominations.map { one in
            [
                "\(one.id)", one.call, one.nominatingState, "\(one.receivedOn)", "\(one.person)", one.nationality ?? "",
                one.name, one.withdrawnOn != nil ? "withdrawn" : one.late ? "late" : "",
            ]
        }
        return Table(columns: columns, rows: rows)
    }

    /// All that is known of one.
    static func lines(_ one: NominationRecord) -> String {
        let facts: [(String, String?)] = [
            ("call", one.call), ("nominated by", one.nominatingState), ("person", "\(one.person)"), ("name", one.name),
            ("romanised", one.romanisedName), ("nationality", one.nationality),
            ("received", "\(one.receivedOn)\(one.late ? ", after the closing date" : "")"),
            ("available from", one.availableFrom?.description), ("taken from", one.takenFrom), ("note", one.note),
            ("withdrawn", one.withdrawnOn?.description),
        ]
        let columns = [Table.Column("nomination", .leading, .keep), Table.Column("\(one.id)", .leading, .wrap)]
        let rows = facts.compactMap { name, value in value.map { [name, $0] } }
        return Table(columns: columns, rows: rows).text(width: Terminal.current.width, Terminal.current.isolation)
    }
}

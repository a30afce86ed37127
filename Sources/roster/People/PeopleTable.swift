import ExpertGroup
import Phrases
import RosterDesk

/// People as rows of a table.
enum PeopleTable {
    static func of(_ people: [FoundPerson]) -> Table {
        let columns = [
            Table.Column(.field(.person), .trailing, .keep), Table.Column(.field(.nationality), .leading, .keep),
            Table.Column(.field(.name), .leading, .shorten), Table.Column(.field(.romanised), .leading, .shorten),
        ]
        let rows = people.map { [$0.person.description, $0.nationality ?? "", $0.name, $0.romanisedName ?? ""] }
        return Table(columns: columns, rows: rows)
    }
}

import ExpertGroup
import Phrases
import RosterDesk

/// Nominations as rows of a table, and one of them as lines.
enum NominationTable {
    static func of(_ nominations: [NominationRecord]) -> Table {
        let columns = [
            Table.Column(.field(.id), .trailing, .keep), Table.Column(.field(.call), .leading, .keep),
            Table.Column(.field(.nominatingState), .leading, .keep), Table.Column(.field(.received), .leading, .keep),
            Table.Column(.field(.person), .trailing, .keep), Table.Column(.field(.ofState), .leading, .keep),
            Table.Column(.field(.name), .leading, .shorten), Table.Column(.verbatim(""), .leading, .keep),
        ]
        let rows = nominations.map { one in
            [
                "\(one.id)", one.call, one.nominatingState, "\(one.receivedOn)", "\(one.person)", one.nationality ?? "",
                one.name, mark(one),
            ]
        }
        return Table(columns: columns, rows: rows)
    }

    private static func mark(_ one: NominationRecord) -> String {
        let label: Label? = one.withdrawnOn != nil ? .withdrawn : one.late ? .late : nil
        return label.map { Phrases.onOutput(.label($0)) } ?? ""
    }

    /// All that is known of one.
    static func lines(_ one: NominationRecord) -> String {
        let phrases = Phrases.onOutput
        let received = Day(one.receivedOn)
        let facts: [(Field, String?)] = [
            (.call, one.call), (.nominatedBy, one.nominatingState), (.person, "\(one.person)"), (.name, one.name),
            (.romanised, one.romanisedName), (.nationality, one.nationality),
            (.received, one.late ? phrases(.receivedLate(on: received)) : received.description),
            (.availableFrom, one.availableFrom?.description), (.takenFrom, one.takenFrom), (.note, one.note),
            (.withdrawn, one.withdrawnOn?.description),
            (.curriculum, one.cv.map { phrases(.curriculum($0.name, $0.mediaType, bytes: $0.size)) }),
        ]
        let columns = [
            Table.Column(.field(.nomination), .leading, .keep), Table.Column(.verbatim("\(one.id)"), .leading, .wrap),
        ]
        let rows = facts.compactMap { field, value in value.map { [phrases(.field(field)), $0] } }
        return Table(columns: columns, rows: rows).text(width: Terminal.current.width, phrases)
    }
}

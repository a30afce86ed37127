import ExpertGroup
import Phrases
import RosterDesk

/// What came of an import, for people.
enum ImportSummary {
    static func text(_ record: ImportRecord, form: TableOptions) -> Shown {
        let phrases = Phrases.onOutput
        let people = phrases(.importedPeople(record.people, linked: record.linked))
        let facts = phrases(
            .importedFacts(languages: record.languages, expertise: record.expertise, contacts: record.contacts)
        )
        let counts: Phrase =
            switch record.kind {
            case .nominations:
                .importedNominations(record.records, call: record.call, people: people, facts: facts)
            case .group: .importedAppointments(record.records, people: people, facts: facts)
            }
        let columns = [
            Table.Column(.field(.row), .trailing, .keep), Table.Column(.field(.id), .trailing, .keep),
            Table.Column(.field(.state), .leading, .keep), Table.Column(.field(.person), .trailing, .keep),
            Table.Column(.field(.name), .leading, .shorten), Table.Column(.field(.wasThere), .leading, .keep),
        ]
        let rows = record.firstRows.map { row in
            [
                "\(row.row)", "\(row.id)", row.state ?? "", "\(row.person)", row.name,
                row.linked ? phrases(.label(.wasThere)) : "",
            ]
        }
        let rest = record.records - rows.count
        let table = form.text(of: Table(columns: columns, rows: rows), phrases)
        let last: [Phrase] =
            (rest > 0 ? [.andMore(rest)] : []) + [.importedFile(record.id, digest: record.digest)]
            + record.appointedOnAssumed.map { assumed in
                .assumedAppointment(of: assumed.person.rawValue, on: Day(assumed.day), row: assumed.row)
            }
        return Shown("\(phrases(counts))\n\(table)\(last.text(phrases))")
    }
}

import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster call list`.
struct CallListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the calls, the newest first.",
        discussion: "roster call list"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListCalls { ListCalls(code: nil) }

    var textWithoutRows: Phrase { .noCall }

    func table(of calls: [CallRecord]) -> TextTable { CallTable.of(calls) }
}

/// Calls as rows of a table.
enum CallTable {
    static func of(_ calls: [CallRecord]) -> Table {
        let columns = [
            Table.Column(.field(.call), .leading, .keep), Table.Column(.field(.status), .leading, .keep),
            Table.Column(.field(.issued), .leading, .keep), Table.Column(.field(.inTimeThrough), .leading, .keep),
            Table.Column(.field(.closed), .leading, .keep), Table.Column(.field(.nominations), .trailing, .keep),
        ]
        let rows = calls.map { call in
            [
                call.code, call.status, call.issuedOn?.description ?? "", call.closesOn.description,
                call.closedOn?.description ?? "", "\(call.nominations)",
            ]
        }
        return Table(columns: columns, rows: rows)
    }

    /// One call as a table of one row.
    static func text(_ call: CallRecord) -> String {
        of([call]).text(width: Terminal.current.width, .onOutput)
    }
}

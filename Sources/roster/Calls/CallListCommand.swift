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

    var textWithoutRows: String { "No call is recorded." }

    func table(of calls: [CallRecord]) -> TextTable { CallTable.of(calls) }
}

/// Calls as rows of a table.
enum CallTable {
    static func of(_ calls: [CallRecord]) -> Table {
        let columns = [
            Table.Column("call", .leading, .keep), Table.Column("status", .leading, .keep),
            Table.Column("issued", .leading, .keep), Table.Column("in time through", .leading, .keep),
            Table.Column("closed", .leading, .keep), Table.Column("nominations", .trailing, .keep),
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
        of([call]).text(width: Terminal.current.width, Terminal.current.isolation)
    }
}

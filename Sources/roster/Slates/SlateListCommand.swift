import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster slate list`.
struct SlateListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The slates that are kept, and who is on each.",
        discussion: "roster slate list --all"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Flag(help: "Also those that were withdrawn.")
    var all = false

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListSlates { ListSlates(extent: all ? .all : .standing) }

    var textWithoutRows: Phrase { .noSlate }

    func table(of slates: [SlateRecord]) -> TextTable {
        let columns: [Table.Column] = [
            .number(.field(.id)), .whole(.field(.day)), .whole(.field(.call)), .text(.field(.people)),
            .text(.field(.note)),
        ]
        let rows: [[String?]] = slates.map { slate in
            let people = slate.people.map(\.name).joined(separator: "; ")
            return [
                "\(slate.id)", "\(slate.filledOn)", slate.call,
                slate.everybodyErased ? Phrases.onOutput(.slatePeopleErased) : people, slate.note,
            ]
        }
        guard all else { return Table(columns, rows).stacking }
        return Table(
            columns + [.whole(.field(.withdrawn))],
            zip(rows, slates).map { row, slate in
                row + [Phrases.onOutput(.label(slate.isWithdrawn ? .yes : .no))]
            }
        ).stacking
    }
}

/// `roster slate show`.
struct SlateShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What a slate would make of the Group, what each change costs, and which rules it breaks.",
        discussion: "roster slate show 3"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Argument(help: "The slate's number.")
    var slate: Int64

    @Option(help: "A rule and how it is set, such as region.AFR=soft; may be repeated.")
    var rule: [String] = []

    var circumstances: Circumstances { reading.circumstances }
    var ask: CompareSlates {
        CompareSlates(slates: [slate], rules: rule.isEmpty ? nil : rule.joined(separator: ","))
    }

    func summary(of comparison: SlateComparison) -> Shown {
        Shown(SlateComparisonScreen(comparison, .current, .onOutput).text)
    }
}

/// `roster slate compare`.
struct SlateCompareCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Lay slates side by side, each beside the option that is worth most, with the price of each change.",
        discussion: """
            They are for one call, one day and one number of seats. Prices are in thousandths of a point of the score.

            roster slate compare 3 4 --rule region=soft
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Argument(help: "The slates' numbers, up to 8.")
    var slates: [Int64]

    @Option(help: "A rule and how it is set, such as region.AFR=soft; may be repeated.")
    var rule: [String] = []

    func validate() throws {
        guard slates.count <= CompareSlates.mostSlates else {
            throw ValidationError("Name \(CompareSlates.mostSlates) slates at most.")
        }
    }

    var circumstances: Circumstances { reading.circumstances }
    var ask: CompareSlates {
        CompareSlates(slates: slates, rules: rule.isEmpty ? nil : rule.joined(separator: ","))
    }

    func summary(of comparison: SlateComparison) -> Shown {
        Shown(SlateComparisonScreen(comparison, .current, .onOutput).text)
    }
}

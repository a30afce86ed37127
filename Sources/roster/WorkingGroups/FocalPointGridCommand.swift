import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster focal-point grid`.
struct FocalPointGridCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grid",
        abstract: "Which expert supports which working group on a day.",
        discussion: "roster focal-point grid --as-at 2024-07-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions
    @OptionGroup var speech: LanguageOptions

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowFocalPoints { ShowFocalPoints(asAt: asAt, language: speech.language) }
    var textWithoutRows: Phrase { .label(.nobodyInPost) }

    func summary(of grid: FocalPointGrid) -> Shown {
        guard !form.tsv else { return Shown(table(of: grid).tabSeparated) }
        let phrases = speech.phrases
        var screen = Screen(.current, phrases, labels: [])
        screen.add(Terminal.current.heading(phrases(.groupOnDay(Day(grid.asAt)))))
        screen.add(phrases(.asKnown(grid.asKnownOn)))
        screen.add("")
        if grid.experts.isEmpty { screen.add(phrases(textWithoutRows)) } else { screen.add(table(of: grid)) }
        if let advisories = grid.advisories, !advisories.isEmpty {
            screen.add(heading: phrases(.label(.advice)))
            screen.add(advice: advisories.map { ($0.text, $0.remedy) })
        }
        return Shown(screen.text)
    }

    /// A line for each expert and a column for each working group.
    func table(of grid: FocalPointGrid) -> TextTable {
        let phrases = speech.phrases
        let columns =
            [Table.Column(.label(.name), .leading, .shorten)]
            + grid.workingGroups.map { Table.Column(.verbatim($0.code), .leading, .keep) }
        let rows = grid.experts.map { expert in
            [expert.name]
                + grid.workingGroups.map { group in
                    guard let point = group.focalPoints.first(where: { $0.person == expert.person }) else { return "" }
                    return point.lead ? phrases(.leads(group.code)) : group.code
                }
        }
        return Table(columns: columns, rows: rows)
    }
}

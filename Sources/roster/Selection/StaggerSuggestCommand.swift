import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster stagger suggest`.
struct StaggerSuggestCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Suggest lengths of terms for newcomers, so that not too many terms end close together.",
        discussion: """
            The ends of those in post are those on record, none later than the mandate as it is known. A length is as near to \
            the wish as can be; last days are served. The numbers are in config/staffing.yml.

            roster stagger suggest --seats 2 --from 2027-02-01
            roster stagger suggest --newcomer Ioana:2027-02-01:36 --newcomer 2:2027-06-01 --months 12,24,36
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Option(help: "NAME:FIRST_DAY or NAME:FIRST_DAY:MONTHS, the wish; a number for so many. May be repeated.")
    var newcomer: [String] = []

    @Option(help: "So many newcomers who are not named yet, 1 to 20.")
    var seats: Int?

    @Option(name: .customLong("from"), help: "Their first day.")
    var firstDay: CivilDate?

    @Option(help: "The lengths that are tried, in months; else those of config/staffing.yml.")
    var months: String?

    @Option(help: "The length that is wished for, in months; else that of config/staffing.yml.")
    var preferred: Int?

    @Option(name: .customLong("on"), help: "The day whose Group is spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    @Option(help: "How many terms may end within --within-days; else as config/staffing.yml says.")
    var endsAtMost: Int?

    @Option(help: "How many days in a row are looked at; else as config/staffing.yml says.")
    var withinDays: Int?

    func validate() throws {
        guard (seats == nil) == (firstDay == nil) else {
            throw ValidationError("Give --seats and --from together, or newcomers with --newcomer.")
        }
        guard seats != nil || !newcomer.isEmpty else {
            throw ValidationError("Say who is to be appointed: --seats 2 --from 2027-02-01, or --newcomer NAME:DAY.")
        }
        guard seats.map({ (1...SuggestTerms.mostNewcomers).contains($0) }) ?? true else {
            throw ValidationError("Give a number of seats from 1 to \(SuggestTerms.mostNewcomers).")
        }
        guard preferred.map(SuggestTerms.lengths.contains) ?? true else {
            throw ValidationError("--preferred is a number of months from 1 to 120.")
        }
        guard (endsAtMost.map { (0...100).contains($0) } ?? true), withinDays.map({ (1...3650).contains($0) }) ?? true
        else { throw ValidationError("--ends-at-most is 0 to 100, --within-days 1 to 3650.") }
    }

    var circumstances: Circumstances { reading.circumstances }
    var ask: SuggestTerms {
        let unnamed = firstDay.map { ["\(seats ?? 1):\($0)"] } ?? []
        return SuggestTerms(
            asAt: asAt,
            newcomers: (newcomer + unnamed).joined(separator: ","),
            months: months,
            preferred: preferred,
            withinDays: withinDays,
            endsAtMost: endsAtMost
        )
    }

    func summary(of suggestion: TermsSuggestion) -> Shown {
        Shown(TermsScreen(suggestion, .current, .onOutput).text)
    }
}

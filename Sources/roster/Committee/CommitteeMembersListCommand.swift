import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster committee members list`.
struct CommitteeMembersListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The members of the Committee on a day, permanent ones first.",
        discussion: "roster committee members list --as-at 2024-12-31"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListCommitteeMembers { ListCommitteeMembers(asAt: asAt) }

    var textWithoutRows: Phrase { .noCommitteeMember }

    func table(of seats: [CommitteeSeat]) -> TextTable { .of(seats) }
}

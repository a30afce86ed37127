import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster committee chair list`.
struct CommitteeChairListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The delegations that chaired the Committee, in order.",
        discussion: "roster committee chair list"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListCommitteeChairs { ListCommitteeChairs() }

    var textWithoutRows: Phrase { .noCommitteeChair }

    func table(of periods: [DelegationPeriod]) -> TextTable { .of(periods) }
}

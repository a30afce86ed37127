import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster committee chair record`.
struct CommitteeChairRecordCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record which delegation chairs the Committee, in the place of the one before.",
        discussion: "roster committee chair record ECU --from 2024-01-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The State, by its ISO 3166 code.")
    var state: StateCode

    @Option(name: .customLong("from"), help: "The first day.")
    var firstDay: CivilDate

    @Option(name: .customLong("through"), help: "The last day, included; else until another delegation does.")
    var lastDay: CivilDate?

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordCommitteeChair {
        RecordCommitteeChair(state: state, firstDay: firstDay, lastDay: lastDay)
    }

    func summary(of period: DelegationPeriod) -> Phrase {
        .chairsCommittee(period.state, from: Day(period.firstDay))
    }
}

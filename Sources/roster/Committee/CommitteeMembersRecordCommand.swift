import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster committee members record`.
struct CommitteeMembersRecordCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a seat in the Committee; an elected one lasts two years.",
        discussion: "roster committee members record SLE --from 2024-01-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The State, by its ISO 3166 code.")
    var state: StateCode

    @Flag(help: "How it got the seat.")
    var seat = RecordCommitteeMember.Seat.elected

    @Option(name: .customLong("from"), help: "The first day.")
    var firstDay: CivilDate

    @Option(name: .customLong("through"), help: "The last day, included, where it is not two years.")
    var lastDay: CivilDate?

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordCommitteeMember {
        RecordCommitteeMember(state: state, seat: seat, firstDay: firstDay, lastDay: lastDay)
    }

    func summary(of seat: CommitteeSeat) -> Phrase {
        .sitsInCommittee(seat.state, from: Day(seat.firstDay), through: seat.lastDay.map { Day($0) })
    }
}

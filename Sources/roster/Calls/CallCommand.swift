import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster call`.
struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Calls to all Member States to nominate experts.",
        subcommands: [
            CallDraftCommand.self, CallIssueCommand.self, CallListCommand.self, CallShowCommand.self,
            CallCloseCommand.self,
        ]
    )
}

/// `roster call issue`.
struct CallIssueCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Issue a call whose text draws attention to gender balance.",
        discussion: "roster call issue 2026-1 --on 2026-09-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The call's code, such as 2026-1.")
    var code: String

    @Option(name: .customLong("on"), help: "The day of issue; else today.")
    var day: CivilDate?

    var circumstances: Circumstances { changing.circumstances }
    var ask: IssueCall { IssueCall(code: code, day: day) }

    func summary(of call: CallRecord) -> Phrase {
        .issuedCall(call.code, on: call.issuedOn.map { Day($0) }, inTimeThrough: Day(call.closesOn))
    }
}

/// `roster call close`.
struct CallCloseCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Close a call.",
        discussion: "roster call close 2026-1 --on 2026-12-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The call's code, such as 2026-1.")
    var code: String

    @Option(name: .customLong("on"), help: "The day on which it is closed; else today.")
    var day: CivilDate?

    var circumstances: Circumstances { changing.circumstances }
    var ask: CloseCall { CloseCall(code: code, day: day) }

    func summary(of call: CallRecord) -> Phrase {
        .closedCall(call.code, on: call.closedOn.map { Day($0) }, nominations: call.nominations)
    }
}

/// `roster call show`.
struct CallShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a call with its text.",
        discussion: "roster call show 2026-1"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Argument(help: "The call's code, such as 2026-1.")
    var code: String

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowCall { ShowCall(code: code) }

    func summary(of call: CallRecord) -> Shown {
        Shown("\(CallTable.text(call))\n\(call.text)")
    }
}

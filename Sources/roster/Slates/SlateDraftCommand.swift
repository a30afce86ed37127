import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster slate draft`.
struct SlateDraftCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "Keep a slate that was made by hand: who could be chosen together, and for which day.",
        discussion: """
            It may break rules of balance and coverage: slate show tells which, and what each change costs. Who cannot be \
            proposed, and more than the ceiling has room for, are refused. The note had better name no candidate: an erasure \
            does not reach it.

            roster slate draft 101 'Luc Modèle' --on 2027-06-01 --note 'as the Chair asked on 3 March'
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "Nominees of the call: numbers, or names or parts of names.")
    var people: [String]

    @Option(name: .customLong("on"), help: "The day on which the seats would be filled; today if none is given.")
    var filledOn: CivilDate?

    @Option(help: "The code of a call, such as 2026-1; else the one that is open.")
    var call: String?

    @Option(help: "What it is for, or on whose word it is made.")
    var note: String?

    var circumstances: Circumstances { changing.circumstances }
    var ask: DraftSlate { DraftSlate(people: people, filledOn: filledOn, call: call, note: note) }

    func summary(of slate: SlateRecord) -> Phrase {
        .slateDrafted(slate.id, for: Day(slate.filledOn), call: slate.call, names: slate.people.map(\.name))
    }
}

/// `roster slate change`.
struct SlateChangeCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change who is on a slate, its day or its note; what it was before stays in history.",
        discussion: "roster slate change 3 --add 'Luc Modèle' --remove 101"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The slate's number.")
    var slate: Int64

    @Option(help: "Who comes: a nominee's number, or a name or a part of one; may be repeated.")
    var add: [String] = []

    @Option(help: "Who goes, likewise.")
    var remove: [String] = []

    @Option(name: .customLong("on"), help: "The day on which the seats would be filled.")
    var filledOn: CivilDate?

    @Option(help: "What it is for, or on whose word it is made; an empty text takes it away.")
    var note: String?

    func validate() throws {
        guard !add.isEmpty || !remove.isEmpty || filledOn != nil || note != nil else {
            throw ValidationError("Say what changes: --add, --remove, --on or --note.")
        }
    }

    var circumstances: Circumstances { changing.circumstances }
    var ask: ChangeSlate {
        ChangeSlate(
            slate: slate,
            adds: add.isEmpty ? nil : add,
            removes: remove.isEmpty ? nil : remove,
            filledOn: filledOn,
            note: note
        )
    }

    func summary(of slate: SlateRecord) -> Phrase {
        .slateChanged(slate.id, for: Day(slate.filledOn), call: slate.call, names: slate.people.map(\.name))
    }
}

/// `roster slate withdraw`.
struct SlateWithdrawCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw",
        abstract: "Lay a slate aside; it is shown, and not changed any more.",
        discussion: "roster slate withdraw 3"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: "The slate's number.")
    var slate: Int64

    var unattended: Unattended { .does }
    var circumstances: Circumstances { changing.circumstances }
    var ask: WithdrawSlate { WithdrawSlate(slate: slate) }

    func summary(of slate: SlateRecord) -> Phrase { .slateWithdrawn(slate.id) }
}

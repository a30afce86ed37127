import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster focal-point suggest`.
struct FocalPointSuggestCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Suggest one or two focal points for each working group, with the reasons.",
        discussion: """
            It goes by expertise and languages (config/focal_points.yml), who supports today, even loads, and terms that do not \
            end together, in this order. --apply assigns them so, and ends whom it does not suggest, in one act.

            roster focal-point suggest --on 2026-12-01 --require Mfano:I --rule-out 3:III
            roster focal-point suggest --apply --dry-run
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions
    @OptionGroup var answer: AnswerOptions

    @Option(name: .customLong("on"), help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    @Option(help: "PERSON:GROUP supports it in any case; a number, or a name or a part of one. May be repeated.")
    var require: [String] = []

    @Option(help: "PERSON:GROUP does not support it. May be repeated.")
    var ruleOut: [String] = []

    @Option(help: "How many groups one expert supports at most, 1 to 20; else as config/focal_points.yml says.")
    var groupsAtMost: Int?

    @Flag(help: "Assign them so, from the day on.")
    var apply = false

    @Option(name: .customLong("from"), help: "With --apply: the first day, which may be past; else that of --on.")
    var firstDay: CivilDate?

    func validate() throws {
        guard groupsAtMost.map({ (1...SuggestFocalPoints.mostGroups).contains($0) }) ?? true else {
            throw ValidationError("Give a number of groups from 1 to \(SuggestFocalPoints.mostGroups).")
        }
        guard apply || !changing.recording.dryRun && firstDay == nil else {
            throw ValidationError("Give --apply beside --dry-run and --from: a suggestion alone records nothing.")
        }
        guard firstDay == nil || asAt == nil || firstDay == asAt else {
            throw ValidationError("Give one of --on and --from: a suggestion is made for the day from which it holds.")
        }
    }

    var unattended: Unattended { .does }
    var circumstances: Circumstances { changing.circumstances }
    var ask: ApplyFocalPoints {
        ApplyFocalPoints(
            firstDay: firstDay ?? asAt,
            past: firstDay == nil ? .refused : .meant,
            require: require.decisions,
            ruleOut: ruleOut.decisions,
            groupsAtMost: groupsAtMost
        )
    }

    func run() async throws {
        if apply {
            try await common.perform(under: circumstances, confirm) { _, _ in
                ask
            } summary: {
                summary(of: $0)
            }
        } else {
            try await common.perform {
                let ask = SuggestFocalPoints(
                    asAt: asAt,
                    require: require.decisions,
                    ruleOut: ruleOut.decisions,
                    groupsAtMost: groupsAtMost
                )
                return try await common.answer(to: ask, under: circumstances)
            } summary: { suggestion in
                Shown(FocalPointScreen(suggestion, .current, .onOutput).text)
            }
        }
    }

    func summary(of applied: AppliedFocalPoints) -> Shown {
        Shown(FocalPointScreen(applied, .current, .onOutput).text)
    }
}

extension [String] {
    /// As the Desk reads them; `nil` where there are none.
    fileprivate var decisions: String? { isEmpty ? nil : joined(separator: ",") }
}

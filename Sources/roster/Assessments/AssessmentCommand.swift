import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster assessment`.
struct AssessmentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assessment",
        abstract: "What assessors say of nominees: scores on criteria, and how far they have come.",
        subcommands: [AssessmentImportCommand.self, AssessmentProgressCommand.self, AssessmentListCommand.self]
    )
}

/// `roster assessment list`.
struct AssessmentListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the scores that assessors gave to the nominees of a call.",
        discussion: "roster assessment list --call 2026-1 --person 42"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "The code of a call, such as 2026-1; else the one that is open.")
    var call: String?

    @Option(help: "The number of the person whose scores are listed.")
    var person: PersonID?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListScores { ListScores(call: call, person: person) }

    var textWithoutRows: Phrase { .noScoreRecorded }

    func table(of scores: [ScoreRecord]) -> TextTable { .of(scores) }
}

/// `roster assessment progress`.
struct AssessmentProgressCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Who of a call's nominees has a score, and who lacks which criteria.",
        discussion: "roster assessment progress --call 2026-1"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Option(help: "The code of a call, such as 2026-1; else the one that is open.")
    var call: String?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowAssessments { ShowAssessments(call: call) }

    func validate() throws { try form.validate(beside: common.output) }

    func summary(of assessments: AssessmentsOfCall) -> Shown {
        let phrases = Phrases.onOutput
        let table = form.text(of: Table.of(assessments), phrases)
        if form.tsv { return Shown(table) }
        guard !assessments.nominees.isEmpty else { return Shown(phrases(.nobodyNominated(call: assessments.call))) }
        let summary = Phrase.assessmentProgress(
            complete: assessments.complete,
            of: assessments.nominees.count,
            call: assessments.call,
            criteria: assessments.criteria.map { "\($0.criterion) \($0.weight)" }
        )
        return Shown("\(table)\n\(phrases(summary))")
    }
}

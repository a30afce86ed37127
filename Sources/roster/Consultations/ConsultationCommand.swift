import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster consultation`.
struct ConsultationCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "consultation",
        abstract: "Consultations that come before appointments: with whom, on what, and the outcome.",
        subcommands: [ConsultationListCommand.self, ConsultationRecordCommand.self]
    )
}

/// `roster consultation record`.
struct ConsultationRecordCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a consultation, and say whose appointments rest on it.",
        discussion: """
            Of each person after --for, the first appointment after the day of the consultation that rests on none is taken; \
            appointment correct names another one. A decision that extends terms is consultation enough. The texts had \
            better name no candidate: an erasure does not reach them.

            roster consultation record 'An expert on finance' --with 'the Committee' --on 2026-11-02 \
            --outcome 'no objection' --document S/AC.44/2026/NOTE.7 --for 42
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "What it was about.")
    var subject: String

    @Option(name: .customLong("with"), help: "Who was consulted.")
    var consulted: String

    @Option(name: .customLong("on"), help: "The day of the consultation.")
    var consultedOn: CivilDate

    @Option(help: "What came of it.")
    var outcome: String

    @Option(help: "The document that holds it.")
    var document: DocumentSymbol?

    @Option(
        name: .customLong("for"),
        parsing: .upToNextOption,
        help: ArgumentHelp("The numbers of those whose appointments rest on it.", valueName: "person")
    )
    var people: [PersonID] = []

    var circumstances: Circumstances { changing.circumstances }
    var ask: RecordConsultation {
        RecordConsultation(
            consulted: consulted,
            subject: subject,
            consultedOn: consultedOn,
            outcome: outcome,
            document: document,
            people: people
        )
    }

    func summary(of consultation: ConsultationRecord) -> Phrase {
        .recordedConsultation(consultation.id, restingOnIt: consultation.people.map(\.description))
    }
}

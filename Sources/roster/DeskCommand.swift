import ArgumentParser
import RosterDesk

/// A command that asks one thing of the Desk.
protocol DeskCommand: AsyncParsableCommand {
    associatedtype Ask: UseCase

    var ask: Ask { get }
    var common: CommonOptions { get }
    var circumstances: Circumstances { get }

    /// What came of it, in people's words.
    func summary(of outcome: Ask.Outcome) -> String
}

/// How something is recorded, or only tried.
struct RecordingOptions: ParsableArguments {
    @Option(help: "The role in which to ask, of those that were granted.")
    var role = Role.secretariat

    @Flag(
        help:
            "Do it, check it, and undo it again; tells the Group before and after, in JSON as effect beside the record."
    )
    var dryRun = false

    @Option(help: "A word by which a repetition is known: the same is done once under it, for 24 hours at least.")
    var idempotencyKey: String?

    @Option(help: "The moment of recording; only in a database made with --test-clock.")
    var clock: Instant?

    func circumstances(reason: String?) -> Circumstances {
        var circumstances = Circumstances(
            role: role,
            reason: reason,
            asKnownOn: nil,
            clock: clock?.moment,
            ending: dryRun ? .rehearsal : .forGood
        )
        circumstances.idempotencyKey = idempotencyKey
        return circumstances
    }
}

/// What every command takes that changes something.
struct ChangingOptions: ParsableArguments {
    @Option(help: "Why; it is recorded with the change.")
    var reason: String?

    @OptionGroup var recording: RecordingOptions

    var circumstances: Circumstances { recording.circumstances(reason: reason) }
}

/// What a command takes that ends a term: here `--reason` is one of three words, and `--because` what is recorded with it.
struct EndingOptions: ParsableArguments {
    @Option(help: "Why: resigned, terminated, died.")
    var reason: EndAppointment.Reason

    @Option(help: "What is recorded with the change, such as the letter that it rests on.")
    var because: String?

    @OptionGroup var recording: RecordingOptions

    var circumstances: Circumstances { recording.circumstances(reason: because) }
}

/// What every command takes that reads.
struct ReadingOptions: ParsableArguments {
    @Option(help: "The role in which to ask, of those that were granted.")
    var role = Role.secretariat

    @Option(
        name: .customLong("as-known"),
        help: "Believe what was recorded at this moment, or by the end of this day in New York."
    )
    var asKnown: Instant?

    @Option(help: "What is taken for now; only in a database made with --test-clock.")
    var clock: Instant?

    var circumstances: Circumstances {
        Circumstances(role: role, reason: nil, asKnownOn: asKnown?.moment, clock: clock?.moment, ending: .forGood)
    }
}

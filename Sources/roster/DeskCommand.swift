import ArgumentParser
import Dispatch
import Foundation
import Phrases
import Policies
import Postgres
import RosterDesk

/// A command that asks one thing of the Desk.
protocol DeskCommand: AsyncParsableCommand {
    associatedtype Ask: UseCase
    associatedtype Told: Tellable

    var ask: Ask { get }
    var common: CommonOptions { get }
    var circumstances: Circumstances { get }

    /// Lets go on, or throws `Unanswered`: a command that asks first does it here.
    func confirm() async throws

    /// What came of it, in people's words.
    func summary(of outcome: Ask.Outcome) -> Told
}

extension DeskCommand {
    func confirm() async throws {}

    func run() async throws {
        try await common.perform(under: circumstances, confirm) { _, _ in
            ask
        } summary: {
            summary(of: $0)
        }
    }
}

extension CommonOptions {
    /// Does what is asked, or rehearses it, and tells what came of it.
    ///
    /// - Parameters:
    ///   - circumstances: by whom, why, and whether it is only tried.
    ///   - confirm: lets go on, or throws, before anything is done for good.
    ///   - find: what is asked, which may have to be found out at the Desk first.
    ///   - summary: the outcome in people's words.
    /// - Throws: `ExitCode`.
    func perform<Ask: UseCase, Told: Tellable>(
        under circumstances: Circumstances,
        _ confirm: () async throws -> Void,
        _ find: (Desk, Circumstances) async throws -> Ask,
        summary: (Ask.Outcome) -> Told
    ) async throws {
        if Ask.access == .changing, circumstances.ending == .rehearsal {
            try await perform {
                RehearsalDocument(rehearsal: try await rehearsal(under: circumstances, of: find))
            } summary: { document in
                let phrases = Phrases.onOutput
                let summary = summary(document.rehearsal.outcome).text(phrases)
                return Shown(EffectScreen(summary, document.rehearsal.effect, phrases).text)
            }
        } else {
            try await perform {
                try await confirm()
                return try await answer(under: circumstances, to: find)
            } summary: { outcome in
                summary(outcome)
            }
        }
    }
}

extension CommonOptions {
    /// What comes of asking something of the Desk, under the policies of `ROSTER_CONFIG`.
    ///
    /// - Throws: `Failure`, or why there is no connection.
    func answer<Ask: UseCase>(to ask: Ask, under circumstances: Circumstances) async throws -> Ask.Outcome {
        try await answer(under: circumstances) { _, _ in ask }
    }

    private func answer<Ask: UseCase>(
        under circumstances: Circumstances,
        to find: (Desk, Circumstances) async throws -> Ask
    ) async throws -> Ask.Outcome {
        try await withDesk(for: Ask.self, under: circumstances) { desk, pool, circumstances in
            let outcome = try await desk.perform(try await find(desk, circumstances), under: circumstances)
            if Ask.access == .changing, circumstances.ending == .forGood { await AutomaticCheckpoint(self).note(pool) }
            return outcome
        }
    }

    /// What would come of it, and what it would make another in the Group.
    private func rehearsal<Ask: UseCase>(
        under circumstances: Circumstances,
        of find: (Desk, Circumstances) async throws -> Ask
    ) async throws -> Rehearsal<Ask.Outcome> {
        try await withDesk(for: Ask.self, under: circumstances) { desk, _, circumstances in
            try await desk.rehearse(try await find(desk, circumstances), under: circumstances)
        }
    }

    /// Lends a desk, in a role that was granted.
    ///
    /// Where policies are needed, they are read while the server makes the session and is asked what does not depend on them,
    /// and so are the words in which it is said what follows from them.
    private func withDesk<Ask: UseCase, Value>(
        for ask: Ask.Type,
        under circumstances: Circumstances,
        _ body: (Desk, Pool, Circumstances) async throws -> Value
    ) async throws -> Value {
        let pool = try HeadStart.take() ?? Pool(connection, limits: Pool.Limits(connections: 1), logger: logger)
        let policies = PolicySource { try Policies(environment: Environment.variables) }
        if Ask.self is any PolicyUseCase.Type {
            DispatchQueue.global().async {
                _ = try? policies.read()
                Phrases.onOutput.prepare()
            }
        }
        let desk = Desk(pool, policies: policies, logger: logger)
        let value = try await inGrantedRole(circumstances, pool, Ask.access) { try await body(desk, pool, $0) }
        await pool.shutDown()
        return value
    }

    /// Performs `body` in a role that was granted, where nobody said in which.
    ///
    /// Whoever reads is believed to have the usual one; what they have is looked up where that is refused.
    private func inGrantedRole<Value>(
        _ circumstances: Circumstances,
        _ pool: Pool,
        _ access: Access,
        _ body: (Circumstances) async throws -> Value
    ) async throws -> Value {
        if access == .reading, circumstances.isRoleAssumed {
            do { return try await body(circumstances) } catch Failure.notAllowed(circumstances.role) {
                let granted = try await circumstances.inGrantedRole(pool)
                guard granted.role != circumstances.role else { throw Failure.notAllowed(circumstances.role) }
                return try await body(granted)
            }
        }
        return try await body(try await circumstances.inGrantedRole(pool))
    }
}

/// How something is recorded, or only tried.
struct RecordingOptions: ParsableArguments {
    @OptionGroup var role: RoleOption

    @Flag(
        help:
            "Do it, check it, and undo it again; tells the Group before and after, in JSON as effect beside the record."
    )
    var dryRun = false

    @Option(help: "A word by which a repetition is known: the same is done once under it, for 24 hours at least.")
    var idempotencyKey: String?

    @Option(help: ArgumentHelp("The moment of recording, where --test-clock was given to init.", visibility: .hidden))
    var clock: Instant?

    func circumstances(reason: String?) -> Circumstances {
        var circumstances = Circumstances(
            role: role.toAsk,
            reason: reason,
            asKnownOn: nil,
            clock: clock?.moment,
            ending: dryRun ? .rehearsal : .forGood
        )
        circumstances.isRoleAssumed = role.isLeftOpen
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
    @OptionGroup var role: RoleOption

    @Option(
        name: .customLong("as-known"),
        help: "Believe what was recorded at this moment, or by the end of this day in New York."
    )
    var asKnown: Instant?

    @Option(help: ArgumentHelp("What is taken for now, where --test-clock was given to init.", visibility: .hidden))
    var clock: Instant?

    func validate() throws {
        guard asKnown.map({ $0 >= .unitedNations }) ?? true else {
            throw ValidationError(
                """
                The moment of --as-known lies before 24 October 1945, when the United Nations began: nothing was known then. \
                Give a later one; what a new database comes with is known at all of them.
                """
            )
        }
    }

    var circumstances: Circumstances {
        var circumstances = Circumstances(
            role: role.toAsk,
            reason: nil,
            asKnownOn: asKnown?.moment,
            clock: clock?.moment,
            ending: .forGood
        )
        circumstances.isRoleAssumed = role.isLeftOpen
        return circumstances
    }
}

import ArgumentParser
import Foundation
import Phrases
import RosterDesk

/// A command with an effect that is not easily undone: on a terminal it shows what it will do, and asks.
protocol AskingCommand: DeskCommand {
    var answer: AnswerOptions { get }

    /// What it does where there is nobody to ask.
    var unattended: Unattended { get }

    /// What it will do, in people's words.
    func effect(of outcome: Ask.Outcome) async throws -> Shown
}

/// What a command does that would ask, where there is no terminal.
enum Unattended {
    /// It does what it was told: what it does can be taken back.
    case does

    /// It wants to be told `--yes`: what it does is for ever.
    case refuses
}

/// How a question is answered beforehand.
struct AnswerOptions: ParsableArguments {
    @Flag(help: "Do it without asking.")
    var yes = false
}

/// What was not done, since nobody said yes.
struct Unanswered: Error {
    enum Reason {
        case answeredNo
        case nobodyToAsk
    }

    let reason: Reason
}

extension AskingCommand {
    func effect(of outcome: Ask.Outcome) async throws -> Shown { Shown(summary(of: outcome).text(.onOutput)) }

    func confirm() async throws {
        guard !answer.yes, circumstances.ending == .forGood else { return }
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
            switch unattended {
            case .does: return
            case .refuses: throw Unanswered(reason: .nobodyToAsk)
            }
        }
        var rehearsal = circumstances
        rehearsal.ending = .rehearsal
        let effect = try await effect(of: try await common.answer(to: ask, under: rehearsal)).text(.onOutput)
        FileHandle.standardError.write(Data("\(effect)\n\(Phrases.onOutput(.doIt)) ".utf8))
        guard ["y", "yes"].contains(readLine()?.lowercased() ?? "") else { throw Unanswered(reason: .answeredNo) }
    }
}

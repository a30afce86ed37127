import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster person erase`.
struct PersonEraseCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase the personal data of somebody who never served, at their request; for ever.",
        discussion: """
            Name, languages, expertise, contracts, curricula and notes go, also from all that was believed before. Gender, \
            nationality and nominations stay for statistics, and so does the reason: it had better name nobody. Without \
            a terminal it wants --yes.

            roster person erase 42 --reason 'request of 2024-09-01'
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions
    @OptionGroup var answer: AnswerOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    var unattended: Unattended { .refuses }
    var circumstances: Circumstances { changing.circumstances }
    var ask: ErasePerson { ErasePerson(person: person) }

    func summary(of erased: ErasedPerson) -> Phrase {
        .erasedPerson(erased.person.rawValue, nominationsKept: erased.nominationsKept)
    }

    /// Names the person: there is no way back.
    func effect(of erased: ErasedPerson) async throws -> Shown {
        let file = try await common.answer(to: ShowPerson(person: person), under: circumstances)
        let phrases = Phrases.onOutput
        let screen = PersonScreen(file, .current, phrases).text
        return Shown("\(screen)\n\n\(phrases(.erasure(keepingNominations: erased.nominationsKept)))")
    }
}

import ArgumentParser
import ExpertGroup
import RosterDesk

/// `roster person erase`.
struct PersonEraseCommand: AskingCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Erase the personal data of somebody who never served, at their request; for ever.",
        discussion: """
            Name, languages, expertise, contracts and notes go, also from all that was believed before. Gender, \
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

    func summary(of erased: ErasedPerson) -> String {
        "The data of person \(erased.person) are erased; nominations kept for statistics: \(erased.nominationsKept)."
    }

    /// Names the person: there is no way back.
    func effect(of erased: ErasedPerson) async throws -> String {
        let file = try await common.answer(to: ShowPerson(person: person), under: circumstances)
        return """
            \(PersonScreen(file).text)

            This erases name, languages, expertise, contracts and notes for ever, also from what was believed before. It \
            keeps gender, nationality and \(erased.nominationsKept) nominations, without a name.
            """
    }
}

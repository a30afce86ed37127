import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster person correct`.
struct PersonCorrectCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Correct and complete what is recorded of a person; what was believed before is kept.",
        discussion: """
            roster person correct 42 --family 'García Márquez' --language fr:fluent --expertise nuclear:4
            roster person correct 42 --nationality LBN --because 'appointed under it' --from 2024-01-01
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions
    @OptionGroup var corrections: PersonCorrections

    @Argument(help: "The person's number.")
    var person: PersonID

    var circumstances: Circumstances { changing.circumstances }
    var ask: CorrectPerson {
        CorrectPerson(
            person: person,
            name: corrections.name,
            romanisedName: corrections.romanised,
            familyName: corrections.family,
            gender: corrections.gender,
            nationalities: corrections.nationalities,
            languages: corrections.languages,
            expertise: corrections.expertises
        )
    }

    func summary(of file: PersonFile) -> Shown {
        Shown(PersonScreen(file, .current, .onOutput).text)
    }
}

import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster person show`.
struct PersonShowCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "A person with all their relations to the Group, as far as the role may see them.",
        discussion: "roster person show 42"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions

    @Argument(help: "The person's number.")
    var person: PersonID

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowPerson { ShowPerson(person: person) }

    func summary(of file: PersonFile) -> Shown {
        Shown(PersonScreen(file, .current, .onOutput).text)
    }
}

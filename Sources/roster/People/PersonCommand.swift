import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster person`.
struct PersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "People, whatever relations they have to the Group.",
        subcommands: [
            PersonAddCommand.self, PersonSearchCommand.self, PersonShowCommand.self, PersonCorrectCommand.self,
            PersonEraseCommand.self,
        ]
    )
}

/// `roster person add`.
struct PersonAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record a person.",
        discussion: "roster person add --name 王小明 --romanised 'Wang Xiaoming' --family 王 --nationality CHN"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Option(help: "The whole name as it is written in its own script.")
    var name: String

    @Option(help: "The name in Latin script, where it is written in another.")
    var romanised: String?

    @Option(help: "Which part of the name is the family name; never guessed.")
    var family: String?

    @Option(help: "The nationality that is reported, by its ISO 3166 code, such as KEN.")
    var nationality: StateCode

    @Option(help: "The gender that the person has disclosed: woman, man, other, not_disclosed.")
    var gender = Gender.notDisclosed

    var circumstances: Circumstances { changing.circumstances }
    var ask: AddPerson {
        AddPerson(name: name, romanisedName: romanised, familyName: family, nationality: nationality, gender: gender)
    }

    func summary(of person: PersonRecord) -> Phrase {
        .recordedPerson(person.name, as: person.id.rawValue)
    }
}

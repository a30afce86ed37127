import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster person search`.
struct PersonSearchCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find people by a part of their name, in either script, without regard to case and accents.",
        discussion: "roster person search garcia"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    @Argument(help: "A part of the name.")
    var text: String

    var circumstances: Circumstances { reading.circumstances }
    var ask: SearchPeople { SearchPeople(text: text) }

    var textWithoutRows: Phrase { .nobodyFound }

    func table(of people: [FoundPerson]) -> TextTable { PeopleTable.of(people) }
}

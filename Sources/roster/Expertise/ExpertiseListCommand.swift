import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster expertise list`.
struct ExpertiseListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The tags of expertise, and how many people hold each.",
        discussion: "roster expertise list"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListExpertise { ListExpertise() }

    var textWithoutRows: Phrase { .noExpertiseTag }

    func table(of tags: [ExpertiseTagRecord]) -> TextTable { .of(tags) }
}

import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster expertise add`.
struct ExpertiseAddCommand: DeskCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Record a tag; what the Committee determined needs its authority and its day.",
        discussion:
            "roster expertise add ai_systems --family committee_determined --authority S/AC.44/2027/DEC.1 --on 2027-03-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var changing: ChangingOptions

    @Argument(help: "The tag: lower-case letters, digits and underscores.")
    var tag: ExpertiseTag

    @Option(help: "The family; see S/2011/819, annex, paras. 18 and 20.")
    var family: ExpertiseFamily

    @Option(help: "The decision that determined it.")
    var authority: String?

    @Option(name: .customLong("on"), help: "The day of that decision.")
    var authorisedOn: CivilDate?

    var circumstances: Circumstances { changing.circumstances }
    var ask: AddExpertise {
        AddExpertise(tag: tag, family: family, authority: authority, authorisedOn: authorisedOn)
    }

    func summary(of tag: ExpertiseTagRecord) -> Phrase {
        .recordedTag(tag.tag, family: tag.family)
    }
}

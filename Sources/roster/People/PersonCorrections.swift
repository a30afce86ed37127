import ArgumentParser
import ExpertGroup
import RosterDesk

/// What can be corrected of a person.
struct PersonCorrections: ParsableArguments {
    @Option(help: "The whole name in its own script.")
    var name: String?

    @Option(help: "The name in Latin script; '' for none.")
    var romanised: String?

    @Option(help: "The part that is the family name; '' for none.")
    var family: String?

    @Option(help: "What the person has disclosed.")
    var gender: Gender?

    @Option(help: "The nationality that is reported; needs --because.")
    var nationality: StateCode?

    @Option(help: "Why that one is reported.")
    var because: String?

    @Option(help: "A nationality beside the reported one.")
    var furtherNationality: [StateCode] = []

    @Option(name: .customLong("from"), help: "From which day nationalities hold; else always.")
    var firstDay: CivilDate?

    @Option(help: "A nationality recorded by mistake.")
    var withdrawNationality: [StateCode] = []

    @Option(help: "A language with its level, such as fr:fluent.")
    var language: [LanguageAndLevel] = []

    @Option(help: "A language recorded by mistake.")
    var withdrawLanguage: [String] = []

    @Option(help: "Declared expertise with its level, such as nuclear:4.")
    var expertise: [TagAndLevel] = []

    @Option(help: "Expertise that was confirmed; needs --evidence.")
    var confirm: [ExpertiseTag] = []

    @Option(help: "On what it was confirmed.")
    var evidence: String?

    @Option(help: "When it was confirmed; else today.")
    var confirmedOn: CivilDate?

    @Option(help: "Expertise recorded by mistake.")
    var withdrawExpertise: [ExpertiseTag] = []

    func validate() throws {
        guard nationality == nil || because != nil else {
            throw ValidationError("Say why this nationality is the one that is reported, with --because.")
        }
        guard confirm.isEmpty || evidence != nil else {
            throw ValidationError("Say on what the expertise was confirmed, with --evidence.")
        }
        let names = [name, romanised, family].contains { $0 != nil }
        guard names || gender != nil || !nationalities.isEmpty || !languages.isEmpty || !expertises.isEmpty else {
            throw ValidationError("Say what is right, such as --name, --nationality, --language or --expertise.")
        }
    }

    /// What was recorded by mistake goes first: it may stand in the way of what is right.
    var nationalities: [NationalityCorrection] {
        withdrawNationality.map { .withdrawn(state: $0) }
            + (nationality.map { [.reported(state: $0, from: firstDay, because: because ?? "")] } ?? [])
            + furtherNationality.map { .further(state: $0, from: firstDay) }
    }

    var languages: [LanguageCorrection] {
        withdrawLanguage.map { LanguageCorrection(language: $0, level: nil) }
            + language.map { LanguageCorrection(language: $0.language, level: $0.level) }
    }

    /// What is declared goes before what is confirmed.
    var expertises: [ExpertiseCorrection] {
        withdrawExpertise.map { .withdrawn(tag: $0.description) }
            + expertise.map { .declared(tag: $0.tag.description, level: $0.level.rawValue) }
            + confirm.map { .confirmed(tag: $0.description, on: confirmedOn, evidence: evidence ?? "") }
    }
}

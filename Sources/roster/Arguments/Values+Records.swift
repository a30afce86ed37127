import ArgumentParser
import ExpertGroup
import RosterDesk

extension ExpertiseTag: ExpressibleByArgument {
    package init?(argument: String) { self.init(argument) }
}

extension RegionalGroup: ExpressibleByArgument {}
extension ExpertiseFamily: ExpressibleByArgument {}
extension RecordCommitteeMember.Seat: EnumerableFlag {}

/// A tag of expertise with its level, as it is typed: `nuclear:4`.
struct TagAndLevel: ExpressibleByArgument {
    let tag: ExpertiseTag
    let level: ExpertiseLevel

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let tag = ExpertiseTag(String(parts[0])),
            let level = Int(parts[1]).flatMap(ExpertiseLevel.init(rawValue:))
        else { return nil }
        (self.tag, self.level) = (tag, level)
    }
}

/// A language with its level, as it is typed: `fr:fluent`.
struct LanguageAndLevel: ExpressibleByArgument {
    let language: String
    let level: String

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, !parts.contains("") else { return nil }
        (language, level) = (parts[0], parts[1])
    }
}

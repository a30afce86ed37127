import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster audit reads`.
struct AuditReadsCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reads",
        abstract: "Who opened what is kept of people, when, whose, and which kinds of fields; never what they said.",
        discussion: """
            For the role auditor. People and nominations are told by their numbers, fields by the tables that hold them. What \
            is read with psql is not recorded.

            roster audit reads --person 42 --from 2024-07-01
            """
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var role: RoleOption
    @OptionGroup var form: TableOptions

    @Option(help: "Only what is kept of this person, by their number.")
    var person: PersonID?

    @Option(help: "Only what was opened in this name: a user's, or a login's.")
    var by: String?

    @Option(help: "Only from this day in New York on.")
    var from: CivilDate?

    @Option(help: "Only through this day in New York.")
    var through: CivilDate?

    var circumstances: Circumstances {
        Circumstances(role: role.role ?? .auditor, reason: nil, asKnownOn: nil, clock: nil, ending: .forGood)
    }
    var ask: ListReads { ListReads(person: person, principal: by, firstDay: from, lastDay: through) }

    var textWithoutRows: Phrase { .noRead }

    func table(of reads: [ReadRecord]) -> TextTable { .of(reads) }
}

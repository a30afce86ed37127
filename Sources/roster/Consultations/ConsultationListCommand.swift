import ArgumentParser
import Phrases
import RosterDesk

/// `roster consultation list`.
struct ConsultationListCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Consultations that are on record, in order, and whose appointments rest on each.",
        discussion: "roster consultation list"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions

    var circumstances: Circumstances { reading.circumstances }
    var ask: ListConsultations { ListConsultations() }

    var textWithoutRows: Phrase { .noConsultation }

    func table(of consultations: [ConsultationRecord]) -> TextTable { .of(consultations) }
}

import ArgumentParser
import ExpertGroup
import Phrases
import RosterDesk

/// `roster coordinator show`.
struct CoordinatorShowCommand: TableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Who coordinates the Group on a day, and who has: terms, consents, acting, time in office.",
        discussion: "roster coordinator show --as-at 2024-07-01"
    )

    @OptionGroup var common: CommonOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var form: TableOptions
    @OptionGroup var speech: LanguageOptions

    @Option(help: "The day spoken of; today in New York if none is given.")
    var asAt: CivilDate?

    var circumstances: Circumstances { reading.circumstances }
    var ask: ShowCoordinator { ShowCoordinator(asAt: asAt, language: speech.language) }
    var textWithoutRows: Phrase { .label(.nobody) }

    func summary(of office: CoordinatorHistory) -> Shown {
        Shown(form.tsv ? table(of: office).tabSeparated : CoordinatorScreen(office, .current, speech.phrases).text)
    }

    func table(of office: CoordinatorHistory) -> TextTable { CoordinatorScreen.terms(office) }
}

/// The office of the coordinator as a screen of a terminal.
struct CoordinatorScreen {
    let text: String

    init(_ office: CoordinatorHistory, _ terminal: Terminal, _ phrases: Phrases) {
        let label = phrases(.label(.coordinator))
        var screen = Screen(terminal, phrases, labels: [label])
        screen.add(terminal.heading(phrases(.groupOnDay(Day(office.asAt)))))
        screen.add(phrases(.asKnown(office.asKnownOn)))
        screen.add("")
        screen.add(label, Self.holder(office, phrases))
        screen.add(heading: phrases(.label(.termsOfOffice)))
        if office.terms.isEmpty {
            screen.add(phrases(.label(.nobody)))
        } else {
            screen.add(Self.terms(office))
        }
        if !office.acting.isEmpty {
            screen.add(heading: phrases(.label(.acted)))
            screen.add(Self.acting(office))
        }
        if !office.served.isEmpty {
            screen.add(heading: phrases(.label(.served)))
            screen.add(Self.served(office))
        }
        if let advisories = office.advisories, !advisories.isEmpty {
            screen.add(heading: phrases(.label(.advice)))
            screen.add(advice: advisories.map { ($0.text, $0.remedy) })
        }
        text = screen.text
    }

    private static func holder(_ office: CoordinatorHistory, _ phrases: Phrases) -> String {
        guard let person = office.coordinator.person, let end = office.coordinator.effectiveEnd else {
            return phrases(.label(.vacant))
        }
        let known = (office.terms.map { ($0.person, $0.name) } + office.acting.map { ($0.person, $0.name) })
        let name = known.first { $0.0 == person }?.1 ?? "\(person)"
        return switch office.coordinator.status {
        case .inOffice: phrases(.inOffice(name, through: Day(end)))
        case .acting: phrases(.acting(name, through: Day(end)))
        case .vacant: phrases(.label(.vacant))
        }
    }

    static func terms(_ office: CoordinatorHistory) -> Table {
        let rows = office.terms.map { term in
            [
                term.name, term.firstDay.description, term.lastDay.description, term.effectiveEnd.description,
                term.consentedOn.description, term.instrument,
            ]
        }
        let days = [Label.firstDay, .lastDay, .effectiveEnd, .consentedOn]
        return Table(
            columns: [Table.Column(.label(.name), .leading, .shorten)]
                + days.map { Table.Column(.label($0), .leading, .keep) }
                + [Table.Column(.label(.instrument), .leading, .wrap)],
            rows: rows
        )
    }

    private static func acting(_ office: CoordinatorHistory) -> Table {
        let rows = office.acting.map { acting in
            [acting.name, acting.firstDay.description, acting.effectiveEnd.description, acting.authority]
        }
        let columns = [
            Table.Column(.label(.name), .leading, .shorten),
            Table.Column(.label(.firstDay), .leading, .keep),
            Table.Column(.label(.effectiveEnd), .leading, .keep),
            Table.Column(.label(.authority), .leading, .wrap),
        ]
        return Table(columns: columns, rows: rows)
    }

    private static func served(_ office: CoordinatorHistory) -> Table {
        let columns = [
            Table.Column(.label(.name), .leading, .shorten),
            Table.Column(.label(.terms), .trailing, .keep),
            Table.Column(.label(.days), .trailing, .keep),
        ]
        return Table(columns: columns, rows: office.served.map { [$0.name, "\($0.terms)", "\($0.days)"] })
    }
}

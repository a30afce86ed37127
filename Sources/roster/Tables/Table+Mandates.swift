import ExpertGroup
import Phrases
import RosterDesk

extension Table {
    static func of(_ mandates: [MandatePeriod]) -> Table {
        Table(
            [
                .whole("adopted"), .whole("last day"), .name("instrument"), .whole("unbroken through"),
                .number("revived by"),
            ],
            mandates.map { mandate in
                [
                    "\(mandate.adoptedOn)", "\(mandate.lastDay)", mandate.instrument, "\(mandate.continuedThrough)",
                    mandate.revivedBy.map { "decision \($0)" },
                ]
            }
        )
    }

    static func of(_ ceilings: [CeilingPeriod]) -> Table {
        Table(
            [.number("up to"), .whole("first day"), .whole("last day"), .name("instrument"), .whole("paragraph")],
            ceilings.map { ceiling in
                [
                    "\(ceiling.experts)", "\(ceiling.firstDay)", ceiling.lastDay?.description, ceiling.instrument,
                    ceiling.paragraph,
                ]
            }
        )
    }

    /// A mandate tells its last day itself, and a ceiling's is the day before the next one begins.
    static func of(_ rules: [RuleInTime]) -> Table {
        Table(
            [.whole("first day"), .whole("rule"), .text("what"), .text("source")],
            rules.map { rule in
                let paragraph = rule.paragraph.map { ", para. \($0)" } ?? ""
                return [
                    rule.firstDay?.description, rule.isPolicy ? "[policy]" : rule.kind.rawValue,
                    rule.key.map { "\($0): \(rule.value)" } ?? rule.value,
                    rule.instrument.map { $0 + paragraph } ?? rule.file,
                ]
            }
        )
    }
}

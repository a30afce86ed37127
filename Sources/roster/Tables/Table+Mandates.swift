import ExpertGroup
import Phrases
import RosterDesk

extension Table {
    static func of(_ mandates: [MandatePeriod]) -> Table {
        Table(
            [
                .whole(.field(.adopted)), .whole(.field(.lastDay)), .name(.field(.instrument)),
                .whole(.field(.unbrokenThrough)),
                .number(.field(.revivedBy)),
            ],
            mandates.map { mandate in
                [
                    "\(mandate.adoptedOn)", "\(mandate.lastDay)", mandate.instrument, "\(mandate.continuedThrough)",
                    mandate.revivedBy.map { Phrases.onOutput(.decisionNumbered($0)) },
                ]
            }
        )
    }

    static func of(_ ceilings: [CeilingPeriod]) -> Table {
        Table(
            [
                .number(.field(.upTo)), .whole(.field(.firstDay)), .whole(.field(.lastDay)), .name(.field(.instrument)),
                .whole(.field(.paragraph)),
            ],
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
            [.whole(.field(.firstDay)), .whole(.field(.rule)), .text(.field(.what)), .text(.field(.source))],
            rules.map { rule in
                let phrases = Phrases.onOutput
                let instrument = rule.instrument.map { instrument in
                    rule.paragraph.map { phrases(.paragraph($0, of: instrument)) } ?? instrument
                }
                return [
                    rule.firstDay?.description, rule.isPolicy ? phrases(.label(.policy)) : rule.kind.rawValue,
                    rule.key.map { "\($0): \(rule.value)" } ?? rule.value,
                    instrument ?? rule.file,
                ]
            }
        )
    }
}

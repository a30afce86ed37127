import ExpertGroup
import Phrases
import RosterDesk

extension Table {
    static func of(_ scores: [ScoreRecord]) -> Table {
        Table(
            [
                .number(.field(.id)), .number(.field(.person)), .name(.field(.name)), .whole(.field(.criterion)),
                .name(.field(.assessor)), .number(.field(.score)),
            ],
            scores.map { one in
                ["\(one.id)", "\(one.person)", one.name, one.criterion, one.assessor, "\(one.score)"]
            }
        )
    }

    /// The order is that of numbers: nobody is ranked before all are assessed.
    static func of(_ assessments: AssessmentsOfCall) -> Table {
        Table(
            [
                .number(.field(.person)), .name(.field(.name)), .number(.field(.assessors)), .number(.field(.scores)),
                .number(.field(.score)), .text(.field(.missing)),
            ],
            assessments.nominees.map { one in
                [
                    "\(one.person)", one.name, "\(one.assessors)", "\(one.scores)", one.score.map { "\($0)" },
                    one.missing.joined(separator: ", "),
                ]
            }
        )
    }
}

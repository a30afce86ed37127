import ExpertGroup
package import Selection

extension StaggerAnswer {
    /// The answer as it is printed, its days as `2027-06-30`.
    package var json: JSONTree {
        .object([
            .init("status", .text(status.rawValue)),
            .init("value", .optional(value)),
            .init("bound", .optional(bound)),
            .init(
                "terms",
                .array(
                    terms.map { term in
                        .object([
                            .init("id", .text(term.newcomer)),
                            .init("months", .integer(term.months)),
                            .init("last_day", .day(term.lastDay)),
                        ])
                    }
                )
            ),
            .init(
                "ties",
                .object([.init("count", .integer(ties.count)), .init("complete", .flag(ties.isComplete))])
            ),
            .init("conflict", .array(conflict.map(\.json))),
        ])
    }
}

extension StaggerAnswer.Rule {
    fileprivate var json: JSONTree {
        let (word, id, days): (String, String?, [Int]) =
            switch self {
            case .ends(let days): ("ends", nil, days)
            case .newcomer(let id): ("newcomer", id, [])
            }
        return .object([
            .init("rule", .text(word)), .init("id", .optional(id)), .init("days", .array(days.map { .day($0) })),
        ])
    }
}

extension JSONTree {
    /// A day by its number, as a file writes it.
    fileprivate static func day(_ number: Int) -> JSONTree {
        let day = Int32(exactly: number).flatMap { CivilDate(dayNumber: $0) }
        return .optional(day?.description)
    }
}

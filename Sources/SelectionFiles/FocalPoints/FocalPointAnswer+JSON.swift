package import Selection

extension FocalPointAnswer {
    /// The answer as it is printed, the keys that the specification names first.
    package var json: JSONTree {
        .object([
            .init("status", .text(status.rawValue)),
            .init("value", .optional(value)),
            .init(
                "assignments",
                .array(
                    assignments.map { assignment in
                        .object([
                            .init("group", .text(assignment.group)),
                            .init("expert", .text(assignment.expert)),
                            .init("lead", .flag(assignment.role == .lead)),
                        ])
                    }
                )
            ),
            .init(
                "ties",
                .object([.init("count", .integer(ties.count)), .init("complete", .flag(ties.isComplete))])
            ),
            .init("conflict", .array(conflict.map(\.json))),
            .init("reasons", .array(assignments.map(\.reasonsJSON))),
            .init("bound", .optional(bound)),
            .init("kept", .optional(kept)),
            .init("coinciding", .optional(coinciding)),
        ])
    }
}

extension FocalPointAnswer.Assignment {
    fileprivate var reasonsJSON: JSONTree {
        .object([
            .init("group", .text(group)), .init("expert", .text(expert)), .init("reasons", .array(reasons.map(\.json))),
        ])
    }
}

extension FocalPointAnswer.Reason {
    fileprivate var json: JSONTree {
        switch self {
        case .required: .object([.init("reason", .text("override"))])
        case .match(let level, let better):
            .object([
                .init("reason", .text("match")), .init("level", .integer(level)), .init("better", .integer(better)),
            ])
        case .kept: .object([.init("reason", .text("kept"))])
        case .onlyPossible: .object([.init("reason", .text("only_possible"))])
        case .othersFull(let experts):
            .object([.init("reason", .text("others_full")), .init("experts", .texts(experts))])
        }
    }
}

extension FocalPointRule {
    fileprivate var json: JSONTree {
        func rule(_ word: String, _ expert: String?, _ group: String?, _ limit: Int) -> JSONTree {
            .object([
                .init("rule", .text(word)), .init("expert", .optional(expert)), .init("group", .optional(group)),
                .init("limit", .integer(limit)),
            ])
        }
        switch self {
        case .least(let group, let number): return rule("min", nil, group, number)
        case .most(let group, let number): return rule("max", nil, group, number)
        case .load(let expert, let number): return rule("max_load", expert, nil, number)
        case .override(let expert, let group, let demand): return rule("override", expert, group, demand.rawValue)
        }
    }
}

package import Selection

extension SlateAnswer {
    /// The answer as it is printed; what was not asked for is left out.
    package var json: JSONTree {
        var members: [JSONTree.Member] = [
            .init("status", .text(status.rawValue)),
            .init("value", .optional(value)),
            .init("bound", .optional(bound)),
            .init("slates", .array(slates.map(\.json))),
            .init(
                "ties",
                .object([.init("count", .integer(ties.count)), .init("complete", .flag(ties.isComplete))])
            ),
            .init("conflict", .array(conflict.map(\.json))),
            .init("relaxations", .array(relaxations.map(\.json))),
        ]
        if let whyNot { members.append(.init("why_not", whyNot.json)) }
        if let why { members.append(.init("why", why.json)) }
        if let reserves { members.append(.init("reserves", .array(reserves.map(\.json)))) }
        if let front { members.append(.init("front", front.json)) }
        if !unanswered.isEmpty { members.append(.init("unanswered", .texts(unanswered.map(\.rawValue).sorted()))) }
        if let limit { members.append(.init("limit", .text(limit.rawValue))) }
        return .object(members)
    }
}

extension Slate {
    fileprivate var json: JSONTree {
        .object([.init("value", .integer(value)), .init("members", .texts(members))])
    }
}

extension Forced {
    fileprivate var json: JSONTree {
        .object([
            .init("id", .text(id)),
            .init("status", .text(status.rawValue)),
            .init("value", .optional(value)),
            .init("cost", .optional(cost)),
            .init("slate", slate.map { .texts($0) } ?? .null),
            .init("enters", .texts(enters)),
            .init("leaves", .texts(leaves)),
            .init("terms", .array(terms.map(\.json))),
            .init("conflict", .array(conflict.map(\.json))),
        ])
    }
}

extension Term {
    fileprivate var json: JSONTree {
        let (part, feature, value): (PartWord, String?, String?) =
            switch self.part {
            case .scores: (.scores, nil, nil)
            case .coverage(let id): (.coverage, nil, id)
            case .quota(let feature, let value): (.quota, feature, value)
            }
        return .object([
            .init("part", .text(part.rawValue)),
            .init("feature", .optional(feature)),
            .init("value", .optional(value)),
            .init("from", .integer(from)),
            .init("to", .integer(to)),
        ])
    }
}

/// The parts of the worth of a slate, as files name them.
enum PartWord: String {
    case scores, coverage, quota
}

extension Reserve {
    fileprivate var json: JSONTree {
        .object([
            .init("member", .text(member)),
            .init("replacement", .optional(replacement)),
            .init("value", .optional(value)),
        ])
    }
}

extension Front {
    fileprivate var json: JSONTree {
        let points = points.map { point in
            JSONTree.object([
                .init("competence", .integer(point.competence)),
                .init("coverage", .integer(point.coverage)),
                .init("regional_distance", .integer(point.regionalDistance)),
                .init("gender_gap", .integer(point.genderGap)),
                .init("members", .texts(point.members)),
            ])
        }
        return .object([.init("complete", .flag(isComplete)), .init("points", .array(points))])
    }
}

package import Selection

extension SlateProblem {
    /// The problem as its file has it; features and what is held in the order of their names.
    package var json: JSONTree {
        .object([
            .init("size", .integer(size)),
            .init("candidates", .array(candidates.map(\.json))),
            .init("quotas", .array(quotas.map(\.json))),
            .init("at_most", .array(limits.map(\.json))),
            .init("coverage", .array(coverage.map(\.json))),
            .init("include", .texts(include)),
            .init("exclude", .texts(exclude)),
        ])
    }
}

extension Candidate {
    fileprivate var json: JSONTree {
        let features = features.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let holds = holds.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return .object([
            .init("id", .text(id)),
            .init("score", .integer(score)),
            .init("fixed", .flag(isFixed)),
            .init("features", .object(features.map { .init($0.key, .text($0.value)) })),
            .init("holds", .object(holds.map { .init($0.key, .integer($0.value)) })),
        ])
    }
}

extension Quota {
    fileprivate var json: JSONTree {
        .object([
            .init("feature", .text(feature)),
            .init("value", .text(value)),
            .init("min", .integer(least)),
            .init("max", .optional(most)),
            .init("target", .optional(target)),
            .init("penalty", .integer(penalty)),
            .init("min_flex", .optional(leastFlex)),
            .init("max_flex", .optional(mostFlex)),
        ])
    }
}

extension ValueLimit {
    fileprivate var json: JSONTree {
        .object([.init("feature", .text(feature)), .init("count", .integer(count))])
    }
}

extension CoverageItem {
    fileprivate var json: JSONTree {
        .object([
            .init("id", .text(id)),
            .init("holds", .text(holds)),
            .init("level", .integer(level)),
            .init("gains", .array(gains.map { .integer($0) })),
            .init("min", .integer(least)),
            .init("max", .optional(most)),
        ])
    }
}

import Selection

extension FileReader {
    /// Reads what is said of the best slate with one candidate, or without.
    func forced() throws -> Forced {
        var forced = Forced(id: "", status: .unknown)
        let required = ["id", "status", "value", "cost", "slate", "enters", "leaves", "terms", "conflict"]
        try record(requires: required) { key in
            switch key {
            case "id": forced.id = try text() ?? ""
            case "status": forced.status = try word(SlateAnswer.Status.self) ?? .unknown
            case "value": forced.value = try integerOrNull(Self.sums)
            case "cost": forced.cost = try integerOrNull(Self.sums)
            case "slate": forced.slate = try isNull() ? nil : ids()
            case "enters": forced.enters = try ids()
            case "leaves": forced.leaves = try ids()
            case "terms": forced.terms = try elements(term).compactMap(\.self)
            case "conflict": forced.conflict = try elements(rule).compactMap(\.self)
            default: try unknownKey()
            }
        }
        return forced
    }

    private func term() throws -> Term? {
        var (part, feature, value): (PartWord?, String?, String?) = (nil, nil, nil)
        var (from, now) = (0, 0)
        try record(requires: ["part", "from", "to"]) { key in
            switch key {
            case "part": part = try word(PartWord.self)
            case "feature": feature = try textOrNull()
            case "value": value = try textOrNull()
            case "from": from = try integer(Self.sums) ?? 0
            case "to": now = try integer(Self.sums) ?? 0
            default: try unknownKey()
            }
        }
        switch part {
        case nil: return nil
        case .scores: return Term(part: .scores, from: from, to: now)
        case .coverage:
            guard let value else {
                report(.missing, at: .key("value"))
                return nil
            }
            return Term(part: .coverage(id: value), from: from, to: now)
        case .quota:
            if feature == nil { report(.missing, at: .key("feature")) }
            if value == nil { report(.missing, at: .key("value")) }
            guard let feature, let value else { return nil }
            return Term(part: .quota(feature: feature, value: value), from: from, to: now)
        }
    }
}

import Selection

extension FileReader {
    /// Reads a rule of a conflict.
    func rule() throws -> Rule? {
        var (fields, hasWord) = (RuleFields(.size), false)
        try record(requires: ["rule"]) { key in
            if try ruleField(key, &fields, &hasWord) { return }
            guard key == "limit" else { return try unknownKey() }
            fields.number = try integerOrNull(Self.counts)
        }
        return hasWord ? rule(fields, number: "limit") : nil
    }

    /// Reads a repair.
    func relaxation() throws -> Relaxation? {
        var changes: [Relaxation.Change?] = []
        var cost: Relaxation.Cost?
        try record(requires: ["changes", "cost"]) { key in
            switch key {
            case "changes": changes = try elements(change)
            case "cost": cost = try fraction()
            default: try unknownKey()
            }
        }
        return cost.map { Relaxation(changes: changes.compactMap(\.self), cost: $0) }
    }

    private func change() throws -> Relaxation.Change? {
        var (fields, hasWord) = (RuleFields(.size), false)
        var changed: Int?
        try record(requires: ["rule", "from", "to"]) { key in
            if try ruleField(key, &fields, &hasWord) { return }
            switch key {
            case "from": fields.number = try integer(Self.counts)
            case "to": changed = try integer(Self.counts)
            default: try unknownKey()
            }
        }
        guard hasWord, let from = fields.number, let changed, let rule = rule(fields, number: "from") else {
            return nil
        }
        return Relaxation.Change(rule: rule, from: from, to: changed)
    }

    private func fraction() throws -> Relaxation.Cost? {
        var (numerator, denominator): (Int?, Int?) = (nil, nil)
        try record(requires: ["numerator", "denominator"]) { key in
            switch key {
            case "numerator": numerator = try integer(0...Int.max)
            case "denominator": denominator = try integer(1...Int.max)
            default: try unknownKey()
            }
        }
        guard let numerator, let denominator else { return nil }
        return Relaxation.Cost(numerator: numerator, denominator: denominator)
    }

    /// Reads a key that says which rule it is; false where the key does not.
    private func ruleField(_ key: String, _ fields: inout RuleFields, _ hasWord: inout Bool) throws -> Bool {
        switch key {
        case "rule":
            guard let word = try word(RuleWord.self) else { return true }
            (fields.word, hasWord) = (word, true)
        case "feature": fields.feature = try textOrNull()
        case "value": fields.value = try textOrNull()
        case "bound": fields.bound = try isNull() ? nil : try word(Rule.Bound.self)
        default: return false
        }
        return true
    }

    /// The rule that the fields name; what it lacks is a fault.
    private func rule(_ fields: RuleFields, number key: String) -> Rule? {
        func need<Value>(_ value: Value?, _ key: String) -> Value? {
            if value == nil { report(.missing, at: .key(key)) }
            return value
        }
        switch fields.word {
        case .size: return need(fields.number, key).map { .size($0) }
        case .quota:
            guard let feature = need(fields.feature, "feature"), let value = need(fields.value, "value"),
                let bound = need(fields.bound, "bound"), let number = need(fields.number, key)
            else { return nil }
            return .quota(feature: feature, value: value, bound, number)
        case .limit:
            guard let feature = need(fields.feature, "feature"), let number = need(fields.number, key) else {
                return nil
            }
            return .limit(feature: feature, number)
        case .coverage:
            guard let id = need(fields.value, "value"), let bound = need(fields.bound, "bound"),
                let number = need(fields.number, key)
            else { return nil }
            return .coverage(id: id, bound, number)
        case .include: return need(fields.value, "value").map { .include($0) }
        case .exclude: return need(fields.value, "value").map { .exclude($0) }
        }
    }
}

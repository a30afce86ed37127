import Postgres

/// Something that must not be.
struct Finding: Hashable, Sendable, CustomStringConvertible {
    /// What was broken: a rule by its constraint's name, or one of the sentences below.
    var rule: String
    var detail: String

    var description: String { "\(rule): \(detail)" }

    static let lost = "an ok that is not there"
    static let unsent = "something that nobody sent"
    static let differs = "not what was sent"
    static let chain = "versions of a row do not follow one another"
    static let served = "the days served are not reckoned right"
    static let order = "a statement did not see what came before it"
    static let unexpected = "an error that no rule stands behind"
    static let look = "the past is not what it was when somebody looked"
    static let view = "a view does not show what was known"
}

/// Compares what was sent with what is found, and replays it, with the rules as `Rules` tells them.
///
/// It knows nothing of the schema's functions. Changes are taken in the order of their recorded moments: on each, the
/// operations of the transaction that made them are performed once more, here, one after the other, each is judged by the
/// rules as the facts were then, and what they amount to must be what is found.
struct HistoryChecker {
    private let sent: [String: SentTransaction]
    private var facts: Rules.Facts
    private var standing: Set<String> = []
    private var findings: [Finding] = []

    /// What is wrong with a history; nothing, if all is well.
    static func findings(sent: [SentTransaction], versions: [Version]) -> [Finding] {
        let initial = versions.filter { $0.recorded == .negativeInfinity }.map { ($0.key, $0.fact) }
        var checker = HistoryChecker(
            sent: Dictionary(uniqueKeysWithValues: sent.map { ($0.name, $0) }),
            facts: Dictionary(initial) { first, _ in first }
        )
        checker.checkVersions(versions)
        for moment in Moment.all(of: versions) { checker.replay(moment) }
        for transaction in sent where !checker.standing.contains(transaction.name) {
            switch transaction.outcome {
            case .ok where transaction.changed.contains { $0 != nil }: checker.find(Finding.lost, transaction.name)
            case .unexpected(let error): checker.find(Finding.unexpected, "\(transaction.name), \(error)")
            default: break
            }
        }
        return checker.findings
    }

    private mutating func find(_ rule: String, _ detail: String) {
        findings.append(Finding(rule: rule, detail: detail))
    }

    /// One row's versions follow one another without a gap, from its insertion on, and never overlap.
    private mutating func checkVersions(_ versions: [Version]) {
        for (key, versions) in Dictionary(grouping: versions, by: \.key) {
            let ordered = versions.sorted { $0.recorded < $1.recorded }
            for (version, next) in zip(ordered, ordered.dropFirst()) where version.superseded != next.recorded {
                find(Finding.chain, "\(key)")
            }
            for version in ordered {
                if version.recorded >= version.superseded { find(Finding.chain, "\(key)") }
                if let served = version.served, !served.elementsEqual(version.fact.served) {
                    find(Finding.served, "\(key)")
                }
            }
        }
    }

    // MARK: Replaying

    private mutating func replay(_ moment: Moment) {
        let name = moment.names.first ?? nil
        guard moment.names.count == 1, let name, let transaction = sent[name], transaction.mayStand else {
            find(Finding.unsent, "\(moment.names) \(moment.changes.keys)")
            return performUnsent(moment)
        }
        if !standing.insert(name).inserted { find(Finding.differs, "\(name) is recorded at two moments") }
        let before = facts
        perform(transaction)
        compare(moment, with: before, transaction)
    }

    /// Performs a transaction's operations once more, and judges them.
    private mutating func perform(_ transaction: SentTransaction) {
        var changes: [Rules.Change] = []
        for (operation, key) in transaction.steps {
            let row = key ?? operation.target
            let old = row.flatMap { facts[$0] }
            let touchesRow = key != nil
            if operation.target != nil, touchesRow != (old != nil) {
                find(Finding.order, "\(transaction.name) \(operation)")
            }
            guard let key else { continue }
            facts[key] = operation.result(from: old)
            guard let new = facts[key] else { continue }
            let change = Rules.Change(key: key, old: old, new: new)
            judgeAtOnce(change, transaction.name)
            if !transaction.plan.defersRules || !Self.canWait(key) { judgeTogether(key, transaction.name) }
            changes.append(change)
            if !transaction.plan.defersRules { judgeAcross(change, transaction.name) }
        }
        guard transaction.plan.defersRules else { return }
        for change in changes { judgeAcross(change, transaction.name) }
        for key in Set(changes.map(\.key)) where Self.canWait(key) { judgeTogether(key, transaction.name) }
    }

    /// Whether what no two rows of a table may say together can wait for the commit, as its exclusion constraint can: terms
    /// that abut are moved one after the other.
    private static func canWait(_ key: FactKey) -> Bool { key.table == .appointment }

    /// Judges what nobody sent: it may break rules besides.
    private mutating func performUnsent(_ moment: Moment) {
        let changes = moment.changes.compactMap { key, new in
            new.map { Rules.Change(key: key, old: facts[key], new: $0) }
        }
        for (key, new) in moment.changes { facts[key] = new }
        for change in changes {
            judgeAtOnce(change, "nobody")
            judgeTogether(change.key, "nobody")
            judgeAcross(change, "nobody")
        }
    }

    private mutating func judgeAtOnce(_ change: Rules.Change, _ name: String) {
        for rule in Rules.brokenAlone(by: change.new) { find(rule, "\(name), \(change.key)") }
        if Rules.beginsOutsideMandate(change, among: facts) {
            find("\(change.key.table.rawValue)_begins_within_mandate", "\(name), \(change.key)")
        }
    }

    /// Judges what a row says as it is now beside all others.
    private mutating func judgeTogether(_ key: FactKey, _ name: String) {
        guard let fact = facts[key] else { return }
        for (otherKey, other) in facts where otherKey != key {
            for rule in Rules.brokenTogether(by: fact, and: other) { find(rule, "\(name), \(key), \(otherKey)") }
        }
    }

    private mutating func judgeAcross(_ change: Rules.Change, _ name: String) {
        for rule in Rules.brokenAcross(by: change, among: facts) { find(rule, "\(name), \(change.key)") }
    }

    /// What was performed here must be what is found, no less and no more; then what is found is believed.
    private mutating func compare(_ moment: Moment, with before: Rules.Facts, _ transaction: SentTransaction) {
        for case let key? in Set(transaction.changed) where moment.changes[key] == nil {
            find(Finding.differs, "\(transaction.name), \(key) was not changed")
            facts[key] = before[key]
        }
        for (key, found) in moment.changes where facts[key] != found {
            find(Finding.differs, "\(transaction.name), \(key)")
            facts[key] = found
        }
    }
}

/// What changed at one recorded moment.
private struct Moment {
    /// The rows that changed, with what they say since; `nil` for one that was withdrawn.
    var changes: [FactKey: Fact?] = [:]
    /// Who says to have changed them.
    var names: Set<String?> = []

    /// The moments at which anything was recorded after the database was opened, in their order.
    static func all(of versions: [Version]) -> [Moment] {
        var moments: [PostgresMoment: Moment] = [:]
        for version in versions where version.recorded > .negativeInfinity {
            moments[version.recorded, default: Moment()].changes[version.key] = .some(version.fact)
            moments[version.recorded, default: Moment()].names.insert(version.because)
        }
        for version in versions where version.superseded < .infinity {
            var moment = moments[version.superseded, default: Moment()]
            if moment.changes[version.key] == nil { moment.changes[version.key] = .some(nil) }
            moment.names.insert(version.supersededBecause)
            moments[version.superseded] = moment
        }
        return moments.sorted { $0.key < $1.key }.map(\.value)
    }
}

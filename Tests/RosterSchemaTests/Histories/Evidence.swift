import Postgres

/// What was sent and what is found; all is well with it until something is doctored.
struct Evidence: Sendable {
    var sent: [SentTransaction] = []
    var versions: [Version] = []

    /// Rules broken and faults found, each once.
    var faults: Set<String> { Set(HistoryChecker.findings(sent: sent, versions: versions).map(\.rule)) }

    private var now: PostgresMoment { PostgresMoment(microsecondsSince2000: Int64(sent.count)) }

    /// A transaction that stands, and what it did to the rows.
    mutating func perform(_ operations: Operation...) {
        let name = "S/\(sent.count + 1)"
        let plan = Plan(name: name, isolation: .readCommitted, defersRules: false, operations: operations)
        sent.append(SentTransaction(plan: plan, outcome: .ok))
        for operation in operations {
            let key = operation.target ?? FactKey(table: operation.table, number: versions.count + 1)
            sent[sent.count - 1].changed.append(key)
            let old = versions.lastIndex { $0.key == key }
            if let old { (versions[old].superseded, versions[old].supersededBecause) = (now, name) }
            if let fact = operation.result(from: old.map { versions[$0].fact }) {
                versions.append(Version(key: key, fact: fact, served: fact.served, recorded: now, because: name))
            }
        }
    }
}

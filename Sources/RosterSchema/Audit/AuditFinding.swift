/// Something that the audit shows was done past it.
package enum AuditFinding: Hashable, Sendable {
    /// A row of a table, as the audit names it.
    package struct Row: Hashable, Sendable, CustomStringConvertible {
        package let relation: String
        package let key: String

        package var description: String { "\(relation) \(key)" }
    }

    /// The link that should come before this one is not there.
    case linkMissing(before: Int)

    /// The link was not sealed when its transaction ended.
    case linkOpen(Int)

    /// The link does not have the hash that follows from it and the one before.
    case linkAltered(Int)

    /// The link says that it was recorded before the one that it follows.
    case linkBackdated(Int)

    /// The audit names a table that is not there, or whose past is not.
    case relationLost(String, link: Int)

    /// The changes that the link holds are not those with which it was sealed.
    case changesAltered(link: Int)

    /// What is kept of the change is not what its digest was made of.
    case contentAltered(link: Int, Row)

    /// What was kept of the change is gone, and no erasure says why.
    case contentMissing(link: Int, Row)

    /// The row, or what it was in the past, is not what the audit says.
    case rowAltered(Row, recorded: String)

    /// The row, or what it was in the past, is gone.
    case rowMissing(Row, recorded: String)

    /// The row, or what it is said to have been in the past, was put there past the audit.
    case rowUnrecorded(Row, recorded: String)

    /// A trigger that guards a table is not there or does not fire.
    case guardDown(trigger: String, relation: String)

    /// The chain ends before a link that a checkpoint saw.
    case tailCut(last: Int, seen: Int)

    /// The link has another hash than a checkpoint saw.
    case chainRewritten(link: Int)

    /// A line of the checkpoints was not signed by the key.
    case checkpointForged(line: Int)
}

extension AuditFinding: CustomStringConvertible {
    package var description: String {
        switch self {
        case .linkMissing(let link): "Link \(link - 1) is missing from the chain."
        case .linkOpen(let link): "Link \(link) was never sealed."
        case .linkAltered(let link): "Link \(link) was altered, or a link before it."
        case .linkBackdated(let link): "Link \(link) says that it was recorded before the one that it follows."
        case .relationLost(let relation, let link):
            "Link \(link) changed \(relation), but there is no such table, or its past is gone."
        case .changesAltered(let link): "The changes of link \(link) are not those with which it was sealed."
        case .contentAltered(let link, let row): "What link \(link) keeps of \(row) was altered."
        case .contentMissing(let link, let row): "What link \(link) kept of \(row) is gone, and no erasure says why."
        case .rowAltered(let row, let recorded): "\(row), recorded \(recorded), is not what the audit says."
        case .rowMissing(let row, let recorded): "\(row), recorded \(recorded), is gone."
        case .rowUnrecorded(let row, let recorded): "\(row), recorded \(recorded), was put there past the audit."
        case .guardDown(let trigger, let relation): "The trigger \(trigger) of \(relation) is not there or is disabled."
        case .tailCut(let last, let seen): "The chain ends with link \(last), but a checkpoint saw link \(seen)."
        case .chainRewritten(let link): "Link \(link) is not the one that a checkpoint saw: the chain was made anew."
        case .checkpointForged(let line): "Line \(line) of the checkpoints was not signed by their key."
        }
    }
}

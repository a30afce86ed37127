import Synchronization

/// How far a long piece of work has come.
package struct ImportProgress: Hashable, Sendable {
    /// What is being done.
    package enum Stage: String, Hashable, Sendable {
        case reading
        case people
        case skills
        case nominations
        case scores

        /// Nothing is left but to seal the audit and commit.
        case ending
    }

    package let stage: Stage

    /// How many there are, and how many of them are done.
    package let done: Int
    package let total: Int

    /// Who wants to know, in this process. (Of a task-local value the optimised program died: Swift 6.3.1.)
    private static let listener = Mutex<(@Sendable (ImportProgress) -> Void)?>(nil)

    /// Lets somebody know, or nobody any more.
    package static func tell(_ listener: (@Sendable (ImportProgress) -> Void)?) {
        self.listener.withLock { $0 = listener }
    }

    /// Tells whoever wants to know.
    static func tell(_ stage: Stage, _ done: Int, of total: Int) {
        listener.withLock { $0?(ImportProgress(stage: stage, done: done, total: total)) }
    }

    /// How many rows of a file are read between two looks at whether anybody still wants them.
    private static let stride = 5_000

    /// Tells that some rows of a file are read.
    ///
    /// - Throws: `CancellationError`, if nobody wants the rest.
    static func reading(_ done: Int, of total: Int) throws {
        guard done.isMultiple(of: stride) else { return }
        try Task.checkCancellation()
        tell(.reading, done, of: total)
    }
}

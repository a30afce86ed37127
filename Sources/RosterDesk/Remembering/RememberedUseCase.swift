/// A use case whose answer is worth remembering: many ask the same, and it costs much more to find than to give again.
///
/// It reads, and its answer depends on nothing but what it asks, what its transaction is told (`Circumstances.settings`),
/// the policies, what the database holds (`RecordedState`) and the day in New York: a moment finer than a day goes into it
/// only as the one whose knowledge is believed.
package protocol RememberedUseCase: UseCase, Hashable where Outcome: RememberedOutcome {}

/// What is remembered of such a use case.
package protocol RememberedOutcome: Sendable {
    /// The same answer given at another moment, RFC 3339, at which nothing else was known.
    func given(at moment: String) -> Self

    /// About how much memory it takes, in bytes.
    var weight: Int { get }
}

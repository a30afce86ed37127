/// A use case that shows what is kept of people of whom it is known before whose data they are: a person, a nomination.
///
/// The Desk records that they are opened, and by whom, before it reads anything; what cannot be recorded is not read. An
/// attempt that finds nothing so leaves its record too. It holds for changes as well: to correct a file is to see it, also
/// when it is only tried.
///
/// What everybody may know of the Group is no such thing: who serves, until when, and as what.
package protocol OpensPersonalData: UseCase {
    var opening: Opening { get }
}

extension OpensPersonalData {
    package var openingBefore: Opening? { opening }
}

/// A use case that finds people, and so tells only with its outcome whose data it opens.
///
/// The Desk records it when it has found them, before anybody is shown the outcome; what cannot be recorded is not shown. What a
/// change shows is recorded in the change's own transaction: what cannot be recorded is not done.
package protocol ListsPersonalData: UseCase {
    /// `nil` where nobody was found.
    func opening(showing outcome: Outcome) -> Opening?
}

extension ListsPersonalData {
    package func openingAfter(_ outcome: Outcome) -> Opening? { opening(showing: outcome) }
}

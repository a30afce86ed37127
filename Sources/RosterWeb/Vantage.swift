package import ExpertGroup
package import Phrases
package import RosterDesk

/// What every request that reads may say in its query: the day spoken of, and whose knowledge is believed.
package struct Vantage: Hashable, Sendable {
    /// `as_at`; `nil` for today in New York.
    package let asAt: CivilDate?

    /// `as_known`; `nil` for all that is known now.
    package let asKnownOn: Instant?

    /// What a form says; `nil` for a field that was left empty.
    ///
    /// - Throws: `WrongQuery`.
    package init(asAt: String?, asKnown: String?) throws(WrongQuery) {
        self.asAt = try asAt.read("as_at", .wantedDay, CivilDate.init)
        asKnownOn = try asKnown.read("as_known", .wantedMoment, Instant.init)
    }
}

/// A parameter of the query that cannot be read.
package struct WrongQuery: Error, Hashable {
    /// The parameter's name.
    package let name: String

    /// What should stand there, with an example.
    fileprivate let wanted: PageWord

    /// A parameter that cannot be read.
    package init(name: String, wanted: PageWord) { (self.name, self.wanted) = (name, wanted) }

    /// What is said of it.
    package func phrase(in phrases: Phrases) -> Phrase { .wrongField(name, wanted: phrases(.word(wanted))) }
}

extension String? {
    fileprivate func read<Value>(
        _ name: String,
        _ wanted: PageWord,
        _ read: (String) -> Value?
    ) throws(WrongQuery) -> Value? {
        guard let text = self else { return nil }
        guard let value = read(text) else { throw WrongQuery(name: name, wanted: wanted) }
        return value
    }
}

extension Circumstances {
    /// How a visitor reads.
    package init(of visitor: Visitor, reading vantage: Vantage) {
        self.init(role: visitor.role, reason: nil, asKnownOn: vantage.asKnownOn?.moment, clock: nil, ending: .forGood)
        principal = visitor.name
        sight = visitor.sight
    }
}

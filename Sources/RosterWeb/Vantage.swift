package import ExpertGroup
package import Hummingbird
package import RosterDesk

/// What every request that reads may say in its query: the day spoken of, and whose knowledge is believed.
package struct Vantage: Hashable, Sendable {
    /// `as_at`; `nil` for today in New York.
    package let asAt: CivilDate?

    /// `as_known`; `nil` for all that is known now.
    package let asKnownOn: Instant?

    /// - Throws: `WrongQuery`.
    package init(of request: Request) throws(WrongQuery) {
        asAt = try request.parameter("as_at", WrongQuery.day, CivilDate.init)
        asKnownOn = try request.parameter("as_known", WrongQuery.moment, Instant.init)
    }

    /// What a form says; `nil` for a field that was left empty.
    ///
    /// - Throws: `WrongQuery`.
    package init(asAt: String?, asKnown: String?) throws(WrongQuery) {
        self.asAt = try asAt.read("as_at", WrongQuery.day, CivilDate.init)
        asKnownOn = try asKnown.read("as_known", WrongQuery.moment, Instant.init)
    }
}

/// A parameter of the query that cannot be read.
package struct WrongQuery: Error, Hashable {
    /// The parameter's name, and what should stand there, with an example.
    package let name: String
    package let wanted: String

    package init(name: String, wanted: String) { (self.name, self.wanted) = (name, wanted) }

    package static let day = "a day, such as 2026-12-31"
    package static let moment = "a moment such as 2026-12-31T17:00:00-05:00, or a day, which means its end in New York"
}

extension Request {
    /// What a parameter of the query says; `nil` if it is not there.
    ///
    /// - Throws: `WrongQuery` when it is there and cannot be read.
    package func parameter<Value>(
        _ name: String,
        _ wanted: String,
        _ read: (String) -> Value?
    ) throws(WrongQuery) -> Value? {
        try uri.queryParameters[Substring(name)].map(String.init).read(name, wanted, read)
    }
}

extension String? {
    fileprivate func read<Value>(
        _ name: String,
        _ wanted: String,
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
    }
}

package import ExpertGroup
import Policies
package import Postgres

/// Asks for the rules that bind the Group, in the order in which they began, and for the policies beside them.
package struct ShowRules: PolicyUseCase {
    package static let access = Access.reading

    package init() {}

    package func perform(in session: Session, under policies: PolicySource) throws -> [RuleInTime] {
        let mandates = try ListMandates().perform(in: session).map { mandate in
            RuleInTime(
                kind: .mandate,
                firstDay: mandate.adoptedOn,
                lastDay: mandate.lastDay,
                value: "through \(mandate.lastDay)",
                instrument: mandate.instrument,
                paragraph: nil
            )
        }
        let ceilings = try ListCeilings().perform(in: session).map { ceiling in
            RuleInTime(
                kind: .ceiling,
                firstDay: ceiling.firstDay,
                lastDay: ceiling.lastDay,
                value: "up to \(ceiling.experts)",
                instrument: ceiling.instrument,
                paragraph: ceiling.paragraph
            )
        }
        let dated = (mandates + ceilings).sorted { left, right in
            (left.firstDay ?? .first, left.kind.rawValue) < (right.firstDay ?? .first, right.kind.rawValue)
        }
        return dated + (try policies.read().lines.map(RuleInTime.init))
    }
}

/// A rule, from when to when it holds, and what sets it.
package struct RuleInTime: Codable, Hashable, Sendable {
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case ceiling
        case mandate

        /// What the configuration sets.
        case setting
    }

    package let kind: Kind

    /// `nil` for what the configuration sets, which has no days.
    @Explicit package var firstDay: CivilDate?
    @Explicit package var lastDay: CivilDate?
    package let value: String

    /// The document that sets it, and its paragraph.
    @Explicit package var instrument: String?
    @Explicit package var paragraph: String?

    /// The file of the configuration and the key in it, where that sets it.
    @Explicit package var file: String?
    @Explicit package var key: String?

    /// Whether no document makes the choice.
    package let isPolicy: Bool

    init(
        kind: Kind,
        firstDay: CivilDate,
        lastDay: CivilDate?,
        value: String,
        instrument: String,
        paragraph: String?
    ) {
        self.kind = kind
        self.value = value
        isPolicy = false
        _firstDay = Explicit(wrappedValue: firstDay)
        _lastDay = Explicit(wrappedValue: lastDay)
        _instrument = Explicit(wrappedValue: instrument)
        _paragraph = Explicit(wrappedValue: paragraph)
        _file = Explicit(wrappedValue: nil)
        _key = Explicit(wrappedValue: nil)
    }

    init(_ line: PolicyLine) {
        kind = .setting
        value = line.value
        isPolicy = line.isPolicy
        _firstDay = Explicit(wrappedValue: nil)
        _lastDay = Explicit(wrappedValue: nil)
        _instrument = Explicit(wrappedValue: nil)
        _paragraph = Explicit(wrappedValue: nil)
        _file = Explicit(wrappedValue: line.file)
        _key = Explicit(wrappedValue: line.key)
    }
}

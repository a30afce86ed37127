package import Postgres

/// Asks what slates would make of the Group, and how they stand beside the option that is worth most under the hard rules: the
/// price of each change, and which rules it breaks.
package struct CompareSlates: PolicyUseCase, ListsPersonalData {
    package static let access = Access.reading

    /// The most slates that are laid side by side.
    package static let mostSlates = 8

    /// Their numbers; they have one call, one day and one number of people.
    package var slates: [Int64]

    /// Rules that are switched for once, such as `region=soft,coverage.nuclear=off`; `nil` for what the policy says.
    package var rules: String?

    package init(slates: [Int64], rules: String?) { (self.slates, self.rules) = (slates, rules) }

    package func perform(in session: Session, under policies: PolicySource) throws -> SlateComparison {
        let numbers = slates.reduce(into: [Int64]()) { if !$0.contains($1) { $0.append($1) } }
        guard (1...Self.mostSlates).contains(numbers.count) else {
            throw Failure.numberOfSlates(most: Self.mostSlates)
        }
        let records = try numbers.map { try SlateRecords.record($0, session) }
        let first = records[0]
        for other in records.dropFirst() {
            guard other.call == first.call, other.filledOn == first.filledOn, other.people.count == first.people.count
            else { throw Failure.slatesDiffer(first.id, other.id) }
        }
        let ground = try SlateGround(
            seats: first.people.count,
            on: first.filledOn,
            call: first.call,
            switches: rules,
            room: .told,
            in: session,
            under: try policies.read()
        )
        return SlateComparison(records, on: ground, under: try policies.read())
    }

    package func opening(showing comparison: SlateComparison) -> Opening? {
        let people = comparison.opened
        return people.isEmpty
            ? nil
            : Opening(
                .compareSlates,
                of: people,
                [.slate, .assessment, .name, .nomination, .nationality, .gender, .expertise, .language]
            )
    }
}

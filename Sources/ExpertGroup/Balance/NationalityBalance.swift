/// Whose nationals the experts are, each counted once, by the nationality that is reported (E51).
package struct NationalityBalance: Hashable, Sendable {
    /// How many are nationals of one State.
    package struct Line: Hashable, Sendable {
        /// `nil` for those whose nationality is to be determined, and for those who have none.
        package let state: StateCode?
        package let count: Int
    }

    /// By State, in the order of the codes; last, if there are any, those without one.
    ///
    /// The lines add up to those in post.
    package let lines: [Line]

    package init(of nationalities: some Sequence<StateCode?>) {
        let counts = nationalities.reduce(into: [StateCode?: Int]()) { $0[$1, default: 0] += 1 }
        let states = counts.keys.compactMap(\.self).sorted().map(Optional.some)
        lines = (states + [nil]).compactMap { state in counts[state].map { Line(state: state, count: $0) } }
    }

    /// The States with more than one national in post (E53); no document forbids it.
    package var heldByMoreThanOne: [Line] { lines.filter { $0.state != nil && $0.count > 1 } }
}

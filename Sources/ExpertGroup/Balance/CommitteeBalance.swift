/// How many experts are nationals of States that sit in the Committee on a day (E82).
package struct CommitteeBalance: Hashable, Sendable {
    /// Nationals of the five permanent members.
    package let permanent: Int

    /// Nationals of the ten elected members.
    package let elected: Int

    /// Nationals of States that do not sit in the Committee.
    package let others: Int

    /// Those whose nationality is to be determined, or who have none.
    package let withoutNationality: Int

    /// Counts each expert once.
    ///
    /// A State that is given as permanent counts as that, whatever else is said.
    package init(of nationalities: some Sequence<StateCode?>, permanent: Set<StateCode>, elected: Set<StateCode>) {
        let counts = nationalities.reduce(into: [Seat: Int]()) { counts, nationality in
            let seat: Seat =
                if let nationality {
                    permanent.contains(nationality) ? .permanent : elected.contains(nationality) ? .elected : .none
                } else {
                    .unknown
                }
            counts[seat, default: 0] += 1
        }
        self.permanent = counts[.permanent, default: 0]
        self.elected = counts[.elected, default: 0]
        others = counts[.none, default: 0]
        withoutNationality = counts[.unknown, default: 0]
    }

    private enum Seat { case permanent, elected, none, unknown }
}

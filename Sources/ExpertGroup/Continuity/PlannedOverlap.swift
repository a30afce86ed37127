/// Days on which an expert who leaves and one who has come are both in post, for the hand-over (E05).
package struct PlannedOverlap: Hashable, Sendable {
    package let leaving: PersonID
    package let arriving: PersonID
    package let days: Term

    /// The overlaps that have not ended before a day, in order.
    ///
    /// Who follows whom is not recorded, so every pair counts in which one begins while the other's last days run: at
    /// most `longest` days, and on the first of them the other was in post before.
    package static func all(among experts: [Expert], from day: CivilDate, longest: Int) -> [PlannedOverlap] {
        let pairs = experts.flatMap { leaving in experts.compactMap { PlannedOverlap(of: leaving, with: $0) } }
        return pairs.filter { $0.days.lastDay >= day && $0.days.days <= longest }
            .sorted { ($0.days.firstDay, $0.leaving, $0.arriving) < ($1.days.firstDay, $1.leaving, $1.arriving) }
    }

    private init?(of leaving: Expert, with arriving: Expert) {
        let (old, new) = (leaving.service.spell, arriving.service.spell)
        guard old.firstDay < new.firstDay, old.lastDay < new.lastDay,
            let days = old.intersection(new), leaving.person != arriving.person
        else { return nil }
        self.leaving = leaving.person
        self.arriving = arriving.person
        self.days = days
    }
}

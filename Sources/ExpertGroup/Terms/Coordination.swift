/// Who has coordinated the Group, and who has acted, as far as it is known.
package struct Coordination: Hashable, Sendable {
    /// Who coordinates on a day.
    package enum Office: Hashable, Sendable {
        case inOffice(CoordinatorTerm)
        case acting(ActingCoordinator)
        case vacant
    }

    package let terms: [CoordinatorTerm]
    package let acting: [ActingCoordinator]

    package init(terms: [CoordinatorTerm], acting: [ActingCoordinator]) {
        self.terms = terms
        self.acting = acting
    }

    package func office(on day: CivilDate) -> Office {
        if let term = terms.first(where: { $0.isInOffice(on: day) }) { return .inOffice(term) }
        return acting.first { $0.days.contains(day) }.map(Office.acting) ?? .vacant
    }

    /// The terms that one person has held without a day between them, the one given last, in order (E20).
    package func consecutiveTerms(through term: CoordinatorTerm) -> [CoordinatorTerm] {
        let earlier = terms.filter { $0.person == term.person && $0.term.firstDay < term.term.firstDay }
            .sorted { $0.term.firstDay > $1.term.firstDay }
        var consecutive = [term]
        for previous in earlier {
            guard previous.effectiveEnd.adding(days: 1) == consecutive[0].term.firstDay else { break }
            consecutive.insert(previous, at: 0)
        }
        return consecutive
    }

    /// The unbroken days around a day on which somebody acts, whoever it is; `nil` if nobody acts on it.
    package func actingSpell(around day: CivilDate) -> Term? {
        Term.spells(of: acting.map(\.days)).first { $0.contains(day) }
    }

    /// The last day before a day on which somebody was in office.
    package func lastDayInOffice(before day: CivilDate) -> CivilDate? {
        terms.filter { $0.term.firstDay < day && $0.term.firstDay <= $0.effectiveEnd }
            .map { min($0.effectiveEnd, day.adding(days: -1)) }.max()
    }
}

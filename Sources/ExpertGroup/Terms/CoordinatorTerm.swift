/// A term of office of the Group's coordinator; not of a working group's.
///
/// See S/2011/819, annex, paras. 6 and 9.
package struct CoordinatorTerm: Hashable, Sendable {
    package let person: PersonID

    /// The term as it was appointed for.
    package let term: Term

    /// The last day in office, which the database computes.
    package let effectiveEnd: CivilDate

    package init(person: PersonID, term: Term, effectiveEnd: CivilDate) {
        self.person = person
        self.term = term
        self.effectiveEnd = effectiveEnd
    }

    package func isInOffice(on day: CivilDate) -> Bool { term.firstDay <= day && day <= effectiveEnd }
}

/// Days on which an expert acts as coordinator while nobody holds the office: no term of office, and without consent
/// (E18).
package struct ActingCoordinator: Hashable, Sendable {
    package let person: PersonID
    package let days: Term

    package init(person: PersonID, days: Term) {
        self.person = person
        self.days = days
    }
}

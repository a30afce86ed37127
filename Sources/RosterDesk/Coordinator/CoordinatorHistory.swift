package import ExpertGroup
import Postgres

/// The office of the Group's coordinator: who holds it on a day, and all who have held it or acted, as it is known.
package struct CoordinatorHistory: Codable, Hashable, Sendable {
    package struct TermOfOffice: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let firstDay: CivilDate

        /// What the person was appointed for.
        package let lastDay: CivilDate

        /// The last day in office: nobody coordinates longer than they serve.
        package let effectiveEnd: CivilDate
        package let consentedOn: CivilDate
        package let appointedOn: CivilDate
        package let instrument: String

        /// What allows a term that is not two years long.
        @Explicit package var authority: String?
    }

    /// Days on which somebody acted while nobody held the office; no consent goes with it (E18).
    package struct Acting: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let firstDay: CivilDate
        package let lastDay: CivilDate
        package let effectiveEnd: CivilDate

        /// Who designated them, and with which document.
        package let authority: String
    }

    /// How long somebody has been coordinator by the day spoken of, all terms together; acting does not count.
    package struct Served: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String

        /// The terms that have begun.
        package let terms: Int
        package let days: Int
    }

    package let asAt: CivilDate
    package let asKnownOn: String

    /// As in the status.
    package let coordinator: CoordinatorOnDay

    /// In order.
    package let terms: [TermOfOffice]
    package let acting: [Acting]
    package let served: [Served]

    /// What is to be said about the office; `nil` where advice is closed to the reader.
    @Explicit package var advisories: [AdvisoryOnDay]?
}

extension CoordinatorHistory {
    /// Who has been coordinator and for how many days, through a day, whoever came first coming first.
    static func served(_ terms: [TermOfOffice], through day: CivilDate) -> [Served] {
        let begun = terms.filter { $0.firstDay <= day && $0.firstDay <= $0.effectiveEnd }
        let people = begun.map(\.person).reduce(into: [PersonID]()) { if !$0.contains($1) { $0.append($1) } }
        return people.compactMap { person in
            let own = begun.filter { $0.person == person }
            let days = own.reduce(0) { $0 + $1.firstDay.distance(to: min($1.effectiveEnd, day)) + 1 }
            return own.first.map { Served(person: person, name: $0.name, terms: own.count, days: days) }
        }
    }
}

extension CoordinatorHistory.TermOfOffice {
    init(_ row: Row) throws {
        self.init(
            person: try row["person_id"],
            name: try row["full_name"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            effectiveEnd: try row["effective_end"],
            consentedOn: try row["consented_on"],
            appointedOn: try row["appointed_on"],
            instrument: try row["instrument"],
            authority: try row["authority"]
        )
    }
}

extension CoordinatorHistory.Acting {
    init(_ row: Row) throws {
        self.init(
            person: try row["person_id"],
            name: try row["full_name"],
            firstDay: try row["first_day"],
            lastDay: try row["last_day"],
            effectiveEnd: try row["effective_end"],
            authority: try row["authority"]
        )
    }
}

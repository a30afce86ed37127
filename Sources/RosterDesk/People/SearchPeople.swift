package import ExpertGroup
package import Postgres

/// Finds people by a part of their name, in either script, without regard to case, accents, apostrophes or normal form
/// (E68); or all of them, in the order of their names.
package struct SearchPeople: PagedUseCase, ListsPersonalData {
    package static let access = Access.reading

    /// The most that are found at once.
    package static let limit = 200

    /// `nil` for everybody; an empty text finds nobody.
    package var text: String?
    package var part: Part?

    package init(text: String?) { self.text = text }

    package func perform(in session: Session) throws -> [FoundPerson] {
        if let after = part?.after {
            let found = try session.rows("select from known.person where person_id = \(after)")
            guard !found.isEmpty else { throw Failure.notFound(.person, name: "\(after)") }
        }
        let rows = try session.rows(
            """
            select p.person_id, p.full_name, p.romanised_name, n.iso3
            from known.person p
            left join nationality_on((coalesce(test_instant(), now()) at time zone 'America/New_York')::date) n
                using (person_id)
            where (\(text) is null or position(search_key(\(text)) in p.name_key) > 0 and search_key(\(text)) <> '')
                and (\(part?.after) is null or (p.name_key collate "und-x-icu", p.person_id) > (
                    select a.name_key collate "und-x-icu", a.person_id from known.person a
                    where a.person_id = \(part?.after)
                ))
            order by p.name_key collate "und-x-icu", p.person_id
            limit \(part?.found ?? Self.limit)
            """
        )
        return try rows.map(FoundPerson.init)
    }

    /// The text that was searched for may be a name, and is not recorded.
    package func opening(showing people: [FoundPerson]) -> Opening? {
        people.isEmpty ? nil : Opening(.searchPeople, of: part.shown(of: people).map(\.person), [.name, .nationality])
    }

    package static func number(of person: FoundPerson) -> Int64 { person.id.rawValue }
}

/// A person who was found.
package struct FoundPerson: Codable, Hashable, Sendable {
    package let id: PersonID
    package let person: PersonID
    package let name: String
    @Explicit package var romanisedName: String?
    @Explicit package var nationality: String?

    fileprivate init(_ row: Row) throws {
        let person: PersonID = try row["person_id"]
        let name: String = try row["full_name"]
        let romanisedName: String? = try row["romanised_name"]
        let nationality: String? = try row["iso3"]
        id = person
        self.person = person
        self.name = name
        _romanisedName = Explicit(wrappedValue: romanisedName)
        _nationality = Explicit(wrappedValue: nationality)
    }
}

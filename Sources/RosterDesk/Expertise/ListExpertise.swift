package import ExpertGroup
package import Postgres

/// Asks for the tags of expertise, family by family, and how many people hold each (S/2011/819, annex, paragraph 18).
package struct ListExpertise: UseCase {
    package static let access = Access.reading

    package init() {}

    package func perform(in session: Session) throws -> [ExpertiseTagRecord] {
        let holders: Query =
            try session.rows("select has_table_privilege('person_expertise', 'select') as yes")[0]["yes"]
            ? """
            (select count(*) from known.person_expertise e where e.tag = t.tag) as holders,
            (select count(*) from known.person_expertise e where e.tag = t.tag and e.confirmed_on is not null) as confirmed
            """
            : "null::bigint as holders, null::bigint as confirmed"
        return try session.rows(
            """
            select tag, family, authority, authorised_on, \(verbatim: holders.text)
            from known.expertise_tag t
            order by array_position(
                array['technical', 'management', 'diplomacy', 'communication', 'public_relations', 'committee_determined'],
                family
            ), tag
            """
        ).map(ExpertiseTagRecord.init)
    }
}

/// A tag of expertise as it is recorded.
package struct ExpertiseTagRecord: Codable, Hashable, Sendable {
    /// The tag itself.
    package let id: String
    package let tag: String
    package let family: String

    /// What the Committee determined it by, and on which day.
    @Explicit package var authority: String?
    @Explicit package var authorisedOn: CivilDate?

    /// How many people the reader may see hold it, and of how many it is confirmed (E76); `nil` where that is closed.
    @Explicit package var holders: Int?
    @Explicit package var confirmed: Int?
}

extension ExpertiseTagRecord {
    init(_ row: Row) throws {
        let tag: String = try row["tag"]
        self.init(
            id: tag,
            tag: tag,
            family: try row["family"],
            authority: try row["authority"],
            authorisedOn: try row["authorised_on"],
            holders: try row["holders"],
            confirmed: try row["confirmed"]
        )
    }
}

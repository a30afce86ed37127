package import ExpertGroup
package import Postgres

/// Records a tag of expertise; what the Committee determined has its authority and its day.
///
/// S/2011/819, annex, paragraph 18 (f).
package struct AddExpertise: UseCase {
    package static let access = Access.changing

    package var tag: ExpertiseTag
    package var family: ExpertiseFamily
    package var authority: String?
    package var authorisedOn: CivilDate?

    package init(tag: ExpertiseTag, family: ExpertiseFamily, authority: String?, authorisedOn: CivilDate?) {
        self.tag = tag
        self.family = family
        self.authority = authority
        self.authorisedOn = authorisedOn
    }

    package func perform(in session: Session) throws -> ExpertiseTagRecord {
        let rows = try session.rows(
            """
            insert into expertise_tag (tag, family, authority, authorised_on)
            values (\(tag.description), \(family.rawValue), \(authority), \(authorisedOn))
            on conflict (tag) do nothing
            returning tag, family, authority, authorised_on, 0::bigint as holders, 0::bigint as confirmed
            """
        )
        guard let row = rows.first else { throw Failure.recordedAlready(.expertise, name: tag.description) }
        return try ExpertiseTagRecord(row)
    }
}

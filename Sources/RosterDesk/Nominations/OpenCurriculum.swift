package import Postgres

/// Asks for the file of the curriculum that came with a nomination.
package struct OpenCurriculum: OpensPersonalData {
    package static let access = Access.reading

    package var nomination: Int64

    package init(nomination: Int64) { self.nomination = nomination }

    package var opening: Opening {
        Opening(.openCurriculum, of: [], nominations: [nomination], [.curriculumContent, .curriculum])
    }

    package func perform(in session: Session) throws -> Curriculum {
        let record = try ShowNomination(nomination: nomination).perform(in: session)
        guard let file = record.cv else { throw Failure.notFound(.curriculum, name: "of nomination \(nomination)") }
        let rows = try session.rows(
            """
            select d.content
            from known.nomination_cv v
            join nomination_cv_content d using (person_id, digest)
            where v.nomination_id = \(nomination)
            """
        )
        let content: Bytes = try rows[0]["content"]
        return Curriculum(file: file, content: content.bytes)
    }
}

/// A curriculum as the file that came.
package struct Curriculum: Codable, Hashable, Sendable {
    package let file: CurriculumRecord
    package let content: [UInt8]
}

/// What is known of the file of a curriculum.
package struct CurriculumRecord: Codable, Hashable, Sendable {
    /// What it was called.
    package let name: String
    package let mediaType: String

    /// In bytes.
    package let size: Int

    /// SHA-256 of what it holds, in hexadecimal.
    package let digest: String

    /// `nil` where none came.
    init?(_ row: Row) throws {
        guard let name: String = try row["cv_name"] else { return nil }
        self.name = name
        mediaType = try row["cv_media_type"]
        let size: Int32 = try row["cv_size"]
        self.size = Int(size)
        digest = try row["cv_digest"]
    }
}

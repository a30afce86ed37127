package import ExpertGroup
import Postgres

/// What came of importing a file.
package struct ImportRecord: Codable, Hashable, Sendable {
    /// How many rows are listed.
    static let listed = 20

    /// A row of the file, and what it became.
    package struct Row: Codable, Hashable, Sendable {
        package let row: Int

        /// The nomination's number, or the appointment's.
        package let id: Int64
        package let person: PersonID
        package let name: String

        /// The State that nominates; of an appointment, the one whose national the person is.
        @Explicit package var state: String?

        /// Whether the person was recorded before.
        package let linked: Bool

        init(_ row: Postgres.Row) throws {
            let number: Int32 = try row["row"]
            self.row = Int(number)
            id = try row["id"]
            person = try row["person_id"]
            name = try row["full_name"]
            let state: String? = try row["iso3"]
            _state = Explicit(wrappedValue: state)
            linked = try row["is_linked"]
        }
    }

    /// A day on which the Secretary-General appointed a coordinator, as nobody told it: the first day of the office.
    package struct AssumedDay: Codable, Hashable, Sendable {
        package let row: Int
        package let person: PersonID
        package let day: CivilDate
    }

    package let id: Int64
    package let kind: ImportKind

    /// SHA-256 of the file, in hexadecimal.
    package let digest: String

    /// The code of the call that nominations answer.
    @Explicit package var call: String?

    /// How many nominations or appointments were recorded.
    package let records: Int

    /// How many people were recorded, and how many had been before.
    package let people: Int
    package let linked: Int
    package let languages: Int
    package let expertise: Int
    package let contacts: Int

    /// The first rows; when people were linked, those are seen here too.
    package let firstRows: [Row]

    /// The coordinators' appointments of which the file does not tell the day.
    package let appointedOnAssumed: [AssumedDay]

    init(
        _ kind: ImportKind,
        of file: ImportedFile,
        call: String?,
        records: Int,
        added: StagedPeople.Added,
        rows: [Row],
        assumed: [AssumedDay]
    ) {
        (id, digest) = (file.id, file.digest)
        self.kind = kind
        _call = Explicit(wrappedValue: call)
        self.records = records
        people = added.people
        linked = added.linked
        languages = added.languages
        expertise = added.expertise
        contacts = added.contacts
        firstRows = rows
        appointedOnAssumed = assumed
    }
}

/// What a file tells of.
package enum ImportKind: String, CaseIterable, Codable, Sendable {
    case nominations
    case group
}

/// A file as it is recorded: under which number, and SHA-256 of it in hexadecimal.
struct ImportedFile {
    /// What files hold, as the database knows it.
    enum Kind: String {
        case nominations
        case group
        case assessments
    }

    let id: Int64
    let digest: String
}

enum ImportQueries {
    /// Records that a file is imported; the database refuses one that was before.
    static func record(
        _ kind: ImportedFile.Kind,
        _ digest: [UInt8],
        records: Int,
        call: Int64?,
        _ session: Session
    ) throws -> ImportedFile {
        let rows = try session.rows(
            """
            insert into file_import (kind, digest, records, call_id)
            values (\(kind.rawValue), \(Bytes(digest)), \(records)::bigint::integer, \(call))
            returning file_import_id, encode(digest, 'hex') as digest
            """
        )
        return ImportedFile(id: try rows[0]["file_import_id"], digest: try rows[0]["digest"])
    }
}

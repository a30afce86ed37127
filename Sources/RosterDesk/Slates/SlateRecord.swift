package import ExpertGroup
import Postgres

/// A slate that is kept: who could be chosen together, and for which day.
package struct SlateRecord: Codable, Hashable, Sendable {
    package let id: Int64

    /// The code of the call that those on it answer.
    package let call: String

    /// The day on which the seats would be filled.
    package let filledOn: CivilDate

    /// By number.
    package let people: [Member]

    /// Whether those who were on it were erased, all of them: a slate is made of somebody.
    package let everybodyErased: Bool
    @Explicit package var note: String?
    package let isWithdrawn: Bool

    package struct Member: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
    }
}

extension SlateRecord {
    init(_ row: Row) throws {
        let (people, names): ([PersonID], [String]) = (try row["people"], try row["names"])
        self.init(
            id: try row["slate_id"],
            call: try row["code"],
            filledOn: try row["filled_on"],
            people: zip(people, names).map { Member(person: $0, name: $1) },
            everybodyErased: people.isEmpty,
            note: try row["note"],
            isWithdrawn: try row["is_withdrawn"]
        )
    }

    /// Whom it opens.
    static func opening(_ act: Opening.Act, of slates: [SlateRecord]) -> Opening? {
        let people = Set(slates.flatMap(\.people).map(\.person))
        return people.isEmpty ? nil : Opening(act, of: people.sorted(), [.slate, .name])
    }
}

/// What several use cases ask about slates that are kept.
enum SlateRecords {
    /// All that are known, or one, in order.
    static func source(_ one: Int64?) -> Query {
        """
        select s.slate_id, c.code, s.filled_on, s.note, s.is_withdrawn, m.people, m.names
        from known.slate s
        join known.call c using (call_id)
        cross join lateral (
            select coalesce(array_agg(p.person_id order by p.person_id), '{}') as people,
                coalesce(array_agg(p.full_name order by p.person_id), '{}') as names
            from known.slate_member m join known.person p using (person_id)
            where m.slate_id = s.slate_id
        ) as m
        where \(one) is null or s.slate_id = \(one)
        order by s.slate_id
        """
    }

    /// - Throws: `Failure.notFound`, or `PostgresError`.
    static func record(_ one: Int64, _ session: Session) throws -> SlateRecord {
        guard let row = try session.rows(source(one)).first else { throw Failure.notFound(.slate, name: "\(one)") }
        return try SlateRecord(row)
    }

    /// Puts people on a slate.
    static func add(_ people: [PersonID], to slate: Int64, _ session: Session) throws {
        try session.execute(
            """
            insert into slate_member (slate_id, call_id, person_id)
            select s.slate_id, s.call_id, p.person_id
            from slate s cross join unnest(\(people)) as p (person_id)
            where s.slate_id = \(slate)
            """
        )
    }
}

extension SlateGround {
    /// The nominee whom a text names: a number, a name in either script, or a part of one.
    ///
    /// - Throws: `Failure`, where there is none or are several.
    func nominee(named text: String, in session: Session) throws -> PersonID {
        try SlateQueries.nominee(named: text, answering: call.id, session)
    }

    /// Of whom texts name, each can be proposed.
    ///
    /// - Throws: `Failure.cannotBeProposed`, with the first reason.
    func proposable(named texts: [String], in session: Session) throws -> [PersonID] {
        let people = try texts.map { try nominee(named: $0, in: session) }
        try checkCanBeProposed(people)
        return people
    }

    /// - Throws: `Failure.cannotBeProposed`, with the first reason.
    func checkCanBeProposed(_ people: [PersonID]) throws {
        for person in people {
            if let excluded = excluded.first(where: { $0.person == person }) {
                throw Failure.cannotBeProposed(excluded)
            }
        }
    }
}

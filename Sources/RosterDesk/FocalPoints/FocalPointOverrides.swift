import ExpertGroup
import Postgres
import Selection

/// What was decided beforehand: experts who support a working group, and experts who do not.
struct FocalPointOverrides {
    /// A decision about one expert and one working group.
    struct Decision: Hashable {
        let person: PersonID
        let workingGroup: String
        let demand: FocalPointOverride.Demand
    }

    let decisions: [Decision]

    /// Reads `PERSON:GROUP`, several with commas between them; a person is a number, or a name or a part of one.
    ///
    /// - Throws: `Failure`, where that is not what stands there, or names nobody in post, or no working group of the day.
    init(
        require: String?,
        ruleOut: String?,
        among record: GroupRecord,
        _ session: Session
    ) throws {
        let inPost = record.inPost.map(\.expert.person)
        func read(_ text: String?, _ demand: FocalPointOverride.Demand) throws -> [Decision] {
            try (text ?? "").split(separator: ",").map(String.init).map { part in
                let halves = part.split(separator: ":").map { String($0).trimmed }
                guard halves.count == 2, halves.allSatisfy({ !$0.isEmpty }) else {
                    throw Failure.wrongFocalPointDecision(part.trimmed)
                }
                guard record.workingGroups.contains(where: { $0.code == halves[1] }) else {
                    throw Failure.notFound(.workingGroup, name: halves[1])
                }
                let people = try Self.people(named: halves[0], among: inPost, session)
                guard let person = people.first else { throw Failure.nobodyInPost(named: halves[0], on: record.day) }
                guard people.count == 1 else { throw Failure.severalExperts(halves[0], among: people) }
                return Decision(person: person, workingGroup: halves[1], demand: demand)
            }
        }
        let all = try read(require, .required) + read(ruleOut, .forbidden)
        // Said twice it is said once.
        decisions = all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map(\.element)
    }

    /// Those of some people whom a text names: by number, by a whole name in either script, or else by a part of one.
    private static func people(named text: String, among people: [PersonID], _ session: Session) throws -> [PersonID] {
        let rows = try session.rows(
            """
            with found as (
                select p.person_id,
                    p.person_id::text = \(text)
                        or search_key(\(text)) in (search_key(p.full_name), search_key(p.romanised_name)) as is_whole
                from known.person p
                where p.person_id = any (\(people)) and (
                    p.person_id::text = \(text)
                    or search_key(\(text)) <> '' and position(search_key(\(text)) in p.name_key) > 0
                )
            )
            select person_id from found
            where is_whole or not exists (select from found where is_whole)
            order by person_id
            """
        )
        return try rows.map { try $0["person_id"] }
    }
}

extension String {
    /// Without the blanks around it.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

import ExpertGroup
import Postgres

/// What the database is asked for the report on balance beside the Group's record, as it is known.
enum BalanceQueries {
    /// The region and the sub-region in M49 of each State whose nationals were ever appointed.
    static func areas(_ day: CivilDate, _ knowledge: Knowledge) -> Query {
        """
        select distinct n.iso3, sub.code as sub_code, sub.name_en as sub_name, region.code, region.name_en as name
        from \(verbatim: knowledge.view("nationality_on"))(\(day)) n
        join \(verbatim: knowledge.table("appointment")) a using (person_id)
        join \(verbatim: knowledge.table("state")) s on s.iso3 = n.iso3
        join \(verbatim: knowledge.table("m49_area")) place on place.code = s.m49_area_code
        join \(verbatim: knowledge.table("m49_area")) sub
            on sub.code = case when place.kind = 'intermediate' then place.parent_code else place.code end
        join \(verbatim: knowledge.table("m49_area")) region
            on region.code = case when sub.kind = 'region' then sub.code else sub.parent_code end
        order by n.iso3
        """
    }

    /// Who sits in the Committee on a day.
    static func committee(_ day: CivilDate, _ knowledge: Knowledge) -> Query {
        """
        select iso3, permanent from \(verbatim: knowledge.table("committee_member")) where seated @> \(day)
        order by iso3
        """
    }
}

/// A region or sub-region of M49, of which the General Assembly's regional groups know nothing (E56).
struct Area: Hashable {
    let code: String
    let name: String
}

/// Where a State lies by M49.
struct Place {
    let region: Area
    let subRegion: Area
}

/// What the report on balance rests on.
struct BalanceRecord {
    let group: GroupRecord

    /// The region and the sub-region of each State.
    let areas: [StateCode: Place]

    /// Who sits in the Committee on the day; `nil` where nobody is on record.
    let committee: (permanent: Set<StateCode>, elected: Set<StateCode>)?

    init(on asAt: CivilDate?, _ grouping: @autoclosure () throws -> Grouping, in session: Session) throws {
        group = try GroupRecord(on: asAt, grouping(), in: session)
        let answers = try session.pipeline([
            BalanceQueries.areas(group.day, group.knowledge), BalanceQueries.committee(group.day, group.knowledge),
        ])
        areas = try answers[0].reduce(into: [:]) { areas, row in
            guard let state = StateCode(try row["iso3"] as String) else { return }
            areas[state] = Place(
                region: Area(code: try row["code"], name: try row["name"]),
                subRegion: Area(code: try row["sub_code"], name: try row["sub_name"])
            )
        }
        var seats: [Bool: Set<StateCode>] = [:]
        for row in answers[1] {
            guard let state = StateCode(try row["iso3"] as String) else { continue }
            seats[try row["permanent"] as Bool, default: []].insert(state)
        }
        committee = seats.isEmpty ? nil : (seats[true] ?? [], seats[false] ?? [])
    }
}

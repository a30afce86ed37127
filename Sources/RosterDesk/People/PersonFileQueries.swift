import ExpertGroup
import Postgres

/// What the database is asked about one person, as it is known (`roster.as_known_on`).
enum PersonFileQueries {
    static func gender(of person: PersonID, _ session: Session) throws -> Gender {
        let rows = try session.rows("select gender from known.person_gender where person_id = \(person)")
        let disclosed: String? = try rows.first?["gender"]
        return disclosed.flatMap(Gender.init(rawValue:)) ?? .notDisclosed
    }

    /// Whether the reader may see why a nationality is the one that is reported, which tells of a second one (E51).
    enum Why {
        case shown
        case closed
    }

    static func nationalities(of person: PersonID, why: Why, _ session: Session) throws -> [NationalityHeld] {
        try session.rows(
            """
            select person_nationality_id, iso3, lower(valid) as first_day, upper(valid) - 1 as last_day, reported,
                reported_because
            from known.person_nationality where person_id = \(person)
            order by valid, reported desc, iso3
            """
        ).map { row in
            NationalityHeld(
                id: try row["person_nationality_id"],
                state: try row["iso3"],
                firstDay: try row["first_day"],
                lastDay: try row["last_day"],
                reported: try row["reported"],
                because: why == .shown ? try row["reported_because"] : nil
            )
        }
    }

    static func languages(of person: PersonID, _ session: Session) throws -> [LanguageKnown] {
        try session.rows("select language, level from known.person_language where person_id = \(person) order by 1")
            .map { LanguageKnown(language: try $0["language"], level: try $0["level"]) }
    }

    static func expertise(of person: PersonID, _ session: Session) throws -> [ExpertiseHeld] {
        try session.rows(
            """
            select tag, level, confirmed_on, evidence from known.person_expertise where person_id = \(person)
            order by level desc, tag
            """
        ).map { row in
            ExpertiseHeld(
                tag: try row["tag"],
                level: try row["level"],
                confirmedOn: try row["confirmed_on"],
                evidence: try row["evidence"]
            )
        }
    }

    static func coordinatorTerms(of person: PersonID, _ session: Session) throws -> [OfficeHeld] {
        try session.rows(
            """
            select coordinator_term_id as id, false as acting, first_day, last_day, effective_end, consented_on, ended_because
            from effective_coordinator_term where person_id = \(person) and effective_end >= first_day
            union all
            select acting_coordinator_id, true, first_day, last_day, effective_end, null, null
            from effective_acting_coordinator where person_id = \(person) and effective_end >= first_day
            order by first_day
            """
        ).map { row in
            OfficeHeld(
                id: try row["id"],
                acting: try row["acting"],
                firstDay: try row["first_day"],
                lastDay: try row["last_day"],
                effectiveEnd: try row["effective_end"],
                consentedOn: try row["consented_on"],
                endedBecause: try row["ended_because"]
            )
        }
    }

    static func focalPoints(of person: PersonID, _ session: Session) throws -> [SupportGiven] {
        try session.rows(
            """
            select f.focal_point_id, w.code, f.lead, f.first_day, f.effective_end, f.reason
            from effective_focal_point f
            join known.working_group w using (working_group_id)
            where f.person_id = \(person) and (f.effective_end >= f.first_day or f.effective_end is null)
            order by f.first_day, w.code
            """
        ).map { row in
            SupportGiven(
                id: try row["focal_point_id"],
                workingGroup: try row["code"],
                lead: try row["lead"],
                firstDay: try row["first_day"],
                effectiveEnd: try row["effective_end"],
                reason: try row["reason"]
            )
        }
    }

    static func nominations(of person: PersonID, _ session: Session) throws -> [NominationReceived] {
        try session.rows(
            """
            select n.nomination_id, c.code, n.iso3, n.received_on, n.withdrawn_on
            from known.nomination n
            join known.call c using (call_id)
            where n.person_id = \(person)
            order by n.received_on, n.nomination_id
            """
        ).map { row in
            NominationReceived(
                id: try row["nomination_id"],
                call: try row["code"],
                state: try row["iso3"],
                receivedOn: try row["received_on"],
                withdrawnOn: try row["withdrawn_on"]
            )
        }
    }
}

package import ExpertGroup
import Postgres

/// What is right of the nationalities of a person (E51, E58).
package enum NationalityCorrection: Codable, Hashable, Sendable {
    /// It is the one that is reported from a day on, or always, for a reason; one that was reported before is a further one
    /// then.
    case reported(state: StateCode, from: CivilDate?, because: String)

    /// The person has it beside the one that is reported, from a day on, or always.
    case further(state: StateCode, from: CivilDate?)

    /// The person does not have it, and never had.
    case withdrawn(state: StateCode)

    func perform(on person: PersonID, _ session: Session) throws {
        switch self {
        case .reported(let state, let day, let because):
            let holding = Holding(person: person, state: state.description, firstDay: day)
            try holding.demandState(session)
            try holding.split(session)
            try holding.reportOthersNoLonger(session)
            try holding.report(because: because, session)
        case .further(let state, let day):
            let holding = Holding(person: person, state: state.description, firstDay: day)
            try holding.demandState(session)
            try holding.fill(reported: false, because: nil, session)
        case .withdrawn(let state):
            let gone = try session.execute(
                "delete from person_nationality where person_id = \(person) and iso3 = \(state.description)"
            )
            guard gone > 0 else {
                throw Failure.notFound(.nationality, name: "\(state) of person \(person)")
            }
        }
    }
}

/// A nationality of a person from a day on.
private struct Holding {
    let person: PersonID
    let state: String

    /// `nil` for always.
    let firstDay: CivilDate?

    func demandState(_ session: Session) throws {
        let states = try session.rows("select 1 from state where iso3 = \(state)")
        guard !states.isEmpty else { throw Failure.notFound(.state, name: state) }
    }

    /// What other nationalities were reported from the day on is so no longer; up to the day it stays.
    ///
    /// The days of a State that is there no longer end with it: nobody is its national after that.
    func reportOthersNoLonger(_ session: Session) throws {
        try session.execute(
            """
            delete from person_nationality n
            where n.person_id = \(person) and n.iso3 <> \(state) and n.reported
                and \(firstDay) is not null and n.valid <@ daterange(\(firstDay), null)
                and not exists (select from state_standing s where s.iso3 = n.iso3 and s.valid && n.valid)
            """
        )
        try session.execute(
            """
            update person_nationality set reported = false, reported_because = null
            where person_id = \(person) and iso3 <> \(state) and reported and valid <@ daterange(\(firstDay), null)
            """
        )
    }

    /// From the day on this one is reported.
    func report(because: String, _ session: Session) throws {
        try session.execute(
            """
            update person_nationality set reported = true, reported_because = \(because)
            where person_id = \(person) and iso3 = \(state) and valid <@ daterange(\(firstDay), null)
            """
        )
        try fill(reported: true, because: because, session)
    }

    /// Records it for the days from the day on for which it is not yet.
    func fill(reported: Bool, because: String?, _ session: Session) throws {
        _ = try PersonQueries.referring(to: person) {
            try session.execute(
                """
                insert into person_nationality (person_id, iso3, valid, reported, reported_because)
                select \(person), \(state), missing, \(reported), \(because)
                from unnest(datemultirange(daterange(\(firstDay), null)) - coalesce((
                    select range_agg(valid) from person_nationality where person_id = \(person) and iso3 = \(state)
                ), '{}')) as missing
                """
            )
        }
    }

    /// Makes two of each record that lasts across the day, so that what follows is said of whole records.
    func split(_ session: Session) throws {
        guard let firstDay else { return }
        let across = try session.rows(
            """
            select person_nationality_id, iso3, upper(valid) as end_day, reported, reported_because
            from person_nationality
            where person_id = \(person) and valid @> \(firstDay) and valid @> \(firstDay.adding(days: -1))
            """
        )
        for row in across {
            let (id, iso3): (Int64, String) = (try row["person_nationality_id"], try row["iso3"])
            let (end, reported): (CivilDate?, Bool) = (try row["end_day"], try row["reported"])
            let because: String? = try row["reported_because"]
            try session.execute(
                """
                update person_nationality set valid = daterange(lower(valid), \(firstDay))
                where person_nationality_id = \(id)
                """
            )
            try session.execute(
                """
                insert into person_nationality (person_id, iso3, valid, reported, reported_because)
                values (\(person), \(iso3), daterange(\(firstDay), \(end)), \(reported), \(because))
                """
            )
        }
    }
}

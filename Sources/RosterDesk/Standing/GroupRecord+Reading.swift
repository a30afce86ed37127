import ExpertGroup
import Postgres

extension GroupRecord {
    /// Reads what is on record; in three trips to the server, whatever is asked.
    ///
    /// - Parameters:
    ///   - asAt: the day spoken of; `nil` for today in New York.
    ///   - grouping: where a State counts that takes part in two regional groups. It is asked for when all that does not
    ///     depend on it has been read: until then policies may still be under way.
    ///   - session: what the database is asked through.
    /// - Throws: `Failure`, or `PostgresError`.
    init(on asAt: CivilDate?, _ grouping: @autoclosure () throws -> Grouping, in session: Session) throws {
        let clock = try session.rows(StandingQueries.clock(asAt))[0]
        let day: CivilDate = try clock["day"]
        let sight = Sight(
            gender: try clock["sees_gender"],
            expertise: try clock["sees_expertise"],
            contracts: try clock["sees_contracts"],
            isCommittee: try clock["is_committee"]
        )
        asKnownOn = try clock["as_known_on"]
        knowledge = try clock["is_then"] ? .then : .now
        let answers = try session.pipeline([
            StandingQueries.mandate(day, knowledge), StandingQueries.ceilings(knowledge),
            StandingQueries.coordination(knowledge), StandingQueries.workingGroups(day, knowledge),
            StandingQueries.focalPoints(day, knowledge),
            sight.expertise ? ExpertQueries.expertise(knowledge) : ExpertQueries.nothing,
            sight.contracts ? ExpertQueries.contracts(knowledge) : ExpertQueries.nothing,
        ])
        let counted = try grouping()
        let grouped = try session.pipeline([
            ExpertQueries.experts(day, gender: sight.gender ? .shown : .closed, counted, knowledge),
            ExpertQueries.membership(day, counted, knowledge),
        ])
        (self.day, self.sight, self.grouping) = (day, sight, counted)
        let mandate = try answers[0].first.map(Mandate.init)
        let isInForce = mandate?.isInForce(on: day) ?? false
        self.mandate = mandate
        ceilings = try answers[1].compactMap(Ceiling.init)
        let expertise = Dictionary(grouping: try answers[5].map(ExpertiseRow.init), by: \.person)
        experts = try grouped[0].map { row in try ExpertRecord(row, expertise: expertise) }
        coordinators = try answers[2].compactMap(CoordinatorRow.init)
        let focalPoints = try answers[4].map(Assignment.init)
        workingGroups = try answers[3].map { row in
            let code: String = try row["code"]
            let assigned = isInForce ? focalPoints.filter { $0.code == code }.map(\.focalPoint) : []
            return WorkingGroupOnDay(code: code, name: try row["name"], focalPoints: assigned)
        }
        membership = try Self.membership(grouped[1])
        contracts = try answers[6].reduce(into: [:]) { contracts, row in
            guard let term = Term(from: try row["first_day"], through: try row["last_day"]) else { return }
            contracts[try row["person_id"] as PersonID, default: []].append(term)
        }
    }

    private static func membership(_ rows: Rows) throws -> RegionalMembership {
        var counts: [RegionalGroup: Int] = [:]
        for row in rows {
            let code: String = try row["group_code"]
            guard let group = RegionalGroup(rawValue: code) else { throw Failure.defect("regional group \(code)") }
            counts[group] = try row["members"]
        }
        guard let membership = RegionalMembership(counts) else { throw Failure.defect("Members of regional groups") }
        return membership
    }
}

/// A focal point, with the code of the working group.
private struct Assignment {
    let code: String
    let focalPoint: WorkingGroupOnDay.FocalPointOnDay

    init(_ row: Row) throws {
        code = try row["code"]
        focalPoint = WorkingGroupOnDay.FocalPointOnDay(person: try row["person_id"], lead: try row["lead"])
    }
}

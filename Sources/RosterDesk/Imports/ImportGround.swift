import ExpertGroup
import Postgres

/// What a file is judged by: which States its words name, what they are to the United Nations, and what else is known.
package struct ImportGround: Codable, Sendable {
    /// Which names of States are understood.
    package enum StateNames: String, CaseIterable, Codable, Sendable {
        /// Every name that is known in the six languages, whatever its case and accents.
        case known

        /// The United Nations' short names exactly as they are written: so "Congo" is the Republic of the Congo.
        case un
    }

    /// What a State is to the United Nations, on which days.
    struct Period: Codable, Sendable {
        let standing: String
        let firstDay: CivilDate?
        let lastDay: CivilDate?
    }

    /// Whether who asks may record what a file holds; who may not is not told what is wrong with it.
    let mayImport: Bool

    var today: CivilDate

    /// The States that a text names; none that is not asked for is here.
    let states: [String: [StateCode]]
    let periods: [String: [Period]]

    /// The English short names, by code.
    let names: [String: String]
    let tags: Set<String>
    let workingGroups: Set<String>

    /// What a State is on a day; `nil` where there is none on that day.
    func standing(of state: StateCode, on day: CivilDate) -> String? {
        periods[state.description]?.first { period in
            period.firstDay.map { $0 <= day } ?? true && period.lastDay.map { day <= $0 } ?? true
        }?.standing
    }

    /// The State that a text names, if it is exactly one.
    ///
    /// - Throws: `CellProblem.unknownState`, `ambiguousState`.
    func state(_ written: String) throws(CellProblem) -> StateCode {
        let candidates = states[written] ?? []
        guard let state = candidates.first else { throw .unknownState(written) }
        guard candidates.count == 1 else {
            let known = candidates.map { "\(names[$0.description] ?? $0.description) (\($0))" }
            throw .ambiguousState(written, candidates: known)
        }
        return state
    }

    /// The Member State that a text names.
    ///
    /// - Throws: `CellProblem`; of an observer that it is one (E45), of who is neither that no State is known by the text.
    func member(_ written: String, on day: CivilDate) throws(CellProblem) -> StateCode {
        let state = try state(written)
        switch standing(of: state, on: day) {
        case "member": return state
        case "observer": throw .observerState(names[state.description] ?? state.description)
        default: throw .unknownState(written)
        }
    }

    /// The State whose national somebody is, which need not be a Member (E61); `nil` for a person without nationality.
    ///
    /// - Throws: `CellProblem`.
    func nationality(_ written: String, on day: CivilDate) throws(CellProblem) -> StateCode? {
        if Self.stateless.contains(written.lowercased()) { return nil }
        let state = try state(written)
        guard standing(of: state, on: day) != nil else { throw .unknownState(written) }
        return state
    }

    /// How a person without nationality is written: the word, or the code that passports have for it (ICAO 9303).
    private static let stateless: Set<String> = [
        "stateless", "xxa", "apatride", "apátrida", "лицо без гражданства", "без гражданства", "无国籍", "عديم الجنسية",
    ]
}

/// Asks what a file is judged by.
struct FindImportGround: UseCase {
    static let access = Access.reading

    /// The longest text that is looked up; no State's name comes near it.
    private static let longestName = 200

    /// The texts that stand for States in the file, each once.
    var written: Set<String>
    var stateNames: ImportGround.StateNames

    func perform(in session: Session) throws -> ImportGround {
        let rights = try session.rows("select has_any_column_privilege('file_import', 'insert') as may_import")
        let asked = written.filter { $0.utf8.count <= Self.longestName }.sorted()
        let found = try session.rows(stateNames == .un ? officialNames(asked) : knownNames(asked))
        let today = try session.rows("select \(verbatim: RosterClock.today) as today")
        let states = try session.rows(
            """
            select s.iso3, coalesce((
                select n.name from known.state_name n
                where n.iso3 = s.iso3 and n.language = 'en' and n.kind = 'short' order by upper(n.valid) desc nulls first limit 1
            ), s.iso3) as name
            from known.state s
            """
        )
        let periods = try session.rows(
            "select iso3, standing, lower(valid) as first_day, upper(valid) - 1 as last_day from known.state_standing"
        )
        let tags = try session.rows("select tag from known.expertise_tag")
        let groups = try session.rows("select distinct code from known.working_group")
        return ImportGround(
            mayImport: try rights[0]["may_import"],
            today: try today[0]["today"],
            states: Dictionary(
                try found.map { row in
                    let codes: [String] = try row["states"]
                    return (try row["written"], codes.compactMap { StateCode($0) })
                }
            ) { first, _ in first },
            periods: Dictionary(grouping: try periods.map(Self.period), by: \.state).mapValues { $0.map(\.period) },
            names: Dictionary(try states.map { (try $0["iso3"], try $0["name"]) }) { first, _ in first },
            tags: Set(try tags.map { try $0["tag"] }),
            workingGroups: Set(try groups.map { try $0["code"] })
        )
    }

    private static func period(_ row: Row) throws -> (state: String, period: ImportGround.Period) {
        let firstDay: CivilDate? = try row["first_day"]
        let lastDay: CivilDate? = try row["last_day"]
        let period = ImportGround.Period(standing: try row["standing"], firstDay: firstDay, lastDay: lastDay)
        return (try row["iso3"], period)
    }

    private func knownNames(_ asked: [String]) -> Query {
        """
        with asked as materialized (select written, regexp_replace(search_key(written), '^the ', '') as key from unnest(\(asked)) as a (written)),
        named as materialized (select distinct regexp_replace(search_key(name), '^the ', '') as key, iso3 from known.state_name)
        select written, array_agg(iso3 order by iso3) as states
        from (
            select a.written, s.iso3 from asked a join known.state s on upper(a.written) in (s.iso3, s.iso2)
            union
            -- Official names begin with an article, as in "the Kyrgyz Republic"; people write it or leave it out.
            select a.written, n.iso3 from asked a join named n on n.key = a.key and a.key <> ''
        ) as found
        group by written
        """
    }

    private func officialNames(_ asked: [String]) -> Query {
        """
        select written, array_agg(iso3 order by iso3) as states
        from (
            select a.written, s.iso3
            from unnest(\(asked)) as a (written) join known.state s on a.written in (s.iso3, s.iso2)
            union
            select a.written, n.iso3
            from unnest(\(asked)) as a (written) join known.state_name n on n.kind = 'short' and n.name = a.written
        ) as found
        group by written
        """
    }
}

import ExpertGroup
import Postgres

/// That somebody opens what is kept of people: recorded before they are shown it, by numbers and kinds alone.
package struct Opening: Hashable, Sendable {
    /// What is asked, by the word that stands in the record; it stays when a type gets another name.
    package enum Act: String, CaseIterable, Sendable {
        case showPerson = "show_person"
        case correctPerson = "correct_person"
        case searchPeople = "search_people"
        case showNomination = "show_nomination"
        case listNominations = "list_nominations"
        case openCurriculum = "open_curriculum"
        case listContracts = "list_contracts"
        case listScores = "list_scores"
        case showAssessments = "show_assessments"
        case proposeSlate = "propose_slate"
        case exportSlateProblem = "export_slate_problem"
        case listSlates = "list_slates"
        case showSlate = "show_slate"
        case compareSlates = "compare_slates"
        case suggestFocalPoints = "suggest_focal_points"
    }

    let act: Act

    /// Whose data; the database adds whom the nominations name.
    let people: [PersonID]
    let nominations: [Int64]

    /// The first is the one that is asked for: a role that may not read it is refused.
    ///
    /// Of the others the database records those that the role may read.
    let fields: [PersonalField]

    init(_ act: Act, of people: [PersonID], nominations: [Int64] = [], _ fields: [PersonalField]) {
        self.act = act
        self.people = people
        self.nominations = nominations
        self.fields = fields
    }

    /// Records it for good, in one trip; when this returns it will not be lost.
    ///
    /// What is sent together outside a transaction is one of its own, so the settings hold for it alone.
    ///
    /// - Throws: `PostgresError`.
    func record(under circumstances: Circumstances, in session: Session) throws(PostgresError) {
        let settings = circumstances.settings.map { "select set_config(\($0.key), \($0.value), true)" as Query }
        _ = try session.pipeline(settings + [query])
    }

    /// Records it in the transaction of the change that shows it: both stand, or neither.
    ///
    /// - Throws: `PostgresError`.
    func record(in session: Session) throws(PostgresError) { _ = try session.pipeline([query]) }

    private var query: Query {
        "select record_access(\(act.rawValue), \(people), \(nominations), \(fields.map(\.rawValue)))"
    }
}

/// A kind of what is kept of a person, by the table that holds it (`docs/personal-data.md`).
package enum PersonalField: String, CaseIterable, Sendable {
    /// The name, in either script.
    case name = "person"
    case gender = "person_gender"
    case nationality = "person_nationality"
    case language = "person_language"
    case expertise = "person_expertise"
    case nomination
    case contract
    case assessment = "assessment_score"

    /// That somebody is on a slate.
    case slate = "slate_member"

    /// What the file of a curriculum is called, and what it holds.
    case curriculum = "nomination_cv"
    case curriculumContent = "nomination_cv_content"
}

import ExpertGroup
import Policies
package import Postgres
import Sheets

/// Records the fictional Group that shows what Roster does: seven experts with a coordinator, a call, and what Member
/// States answered to it.
///
/// It goes the way that every file goes, so what it shows is what users get.
package struct LoadSample: UseCase {
    package static let access = Access.changing

    private static let call = "2026-1"

    package init() {}

    package func perform(in session: Session) throws -> SampleRecord {
        guard let issuedOn = CivilDate("2026-09-01"), let closesOn = CivilDate("2026-12-31") else {
            throw Failure.defect("the days of the sample's call")
        }
        let group = try Sheet(csv: Sample.group, limits: .standard)
        let experts = try ImportGroup(
            group,
            ignoring: [],
            GroupFile.ground(of: group, ignoring: []).perform(in: session)
        ).perform(in: session)

        try consult(session)

        _ = try DraftCall(code: Self.call, closesOn: closesOn, text: Sample.call).perform(in: session)
        _ = try IssueCall(code: Self.call, day: issuedOn).perform(in: session)

        let answers = try Sheet(csv: Sample.nominations, limits: .standard)
        let how = NominationsImport(call: Self.call, ignoring: [], stateNames: .known, attachments: nil)
        var ground = try NominationsFile.ground(of: answers, how).perform(in: session)
        // The sample can be shown on any day, also before those of which it tells.
        ground.today = max(ground.today, closesOn)
        let nominations = try ImportNominations(answers, how, ground).perform(in: session)
        let scores = try assess(session)
        return SampleRecord(
            experts: experts.records,
            call: Self.call,
            nominations: nominations.records,
            scores: scores.records
        )
    }

    /// Records what two assessors say of most nominees; some lack a criterion and some have no score at all.
    ///
    /// The sample goes by the criteria that the program carries.
    private func assess(_ session: Session) throws -> ScoresRecord {
        let sheet = try Sheet(csv: Sample.scores, limits: .standard)
        let ask = FindAssessmentGround(scoredIn: sheet, call: Self.call, ignoring: [])
        let ground = try ask.perform(in: session, under: .shipped)
        return try ImportAssessments(sheet, ground, ignoring: []).perform(in: session)
    }

    /// Records that the Committee was consulted before each appointment, which a file of the Group has no column for.
    private func consult(_ session: Session) throws {
        for act in try ListAppointments.lines(of: nil, on: nil, session) {
            let consultation = RecordConsultation(
                consulted: "the Committee",
                subject: "an expert of the Group",
                consultedOn: (act.appointedOn ?? act.firstDay).adding(days: -14),
                outcome: "no objection",
                document: nil,
                people: [act.person]
            )
            _ = try consultation.perform(in: session)
        }
    }
}

/// What the sample added.
package struct SampleRecord: Codable, Hashable, Sendable {
    package let experts: Int

    /// The code of the call.
    package let call: String
    package let nominations: Int

    /// How many scores two assessors gave.
    package let scores: Int
}

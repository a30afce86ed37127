import Foundation
import Testing

/// Nobody opens what is kept of people without being on record: every use case is one that says what it opens, or stands
/// here with those that open nothing.
@Suite("Reads of personal data, in the code")
struct ReadTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/RosterDesk")

    /// What reads and shows nobody's data beyond what is public about the Group: who serves or served, until when, as what.
    ///
    /// `ShowStanding` and the figures tell the Secretariat and the auditor also the gender that those in post disclosed
    /// (`docs/personal-data.md`).
    private static let opensNothing: Set<String> = [
        // The Group.
        "ShowStanding", "OpenStandingFigure", "ReportBalance", "OpenBalanceFigure", "ShareOutSeats", "ListAppointments",
        "ShowAppointment", "ShowCoordinator", "ShowCoordinatorTerm", "ShowFocalPoints", "ListConsultations",
        "SuggestTerms",
        // Counts and what is written of nobody.
        "ListCalls", "ShowCall", "ListCommitteeChairs", "ListCommitteeMembers", "ListHolidays", "ListDecisions",
        "ShowDecision", "ListExpertise", "ListNeeds", "ListCeilings", "ListMandates", "ShowRules", "ListStates",
        "ShowState",
        "ListWorkingGroups", "FindImportGround",
        // Whom the words of a sheet mean, by number: told to nobody.
        "FindAssessmentGround",
        // Users, by name; and who read, with people by their numbers.
        "ListUsers", "ListReads",
    ]

    /// What changes something and shows more than it was told: the whole file, or who knows what.
    private static let changesThatOpen: Set<String> = ["CorrectPerson", "ApplyFocalPoints"]

    private struct UseCase {
        let name: String
        let reads: Bool
        let saysWhatItOpens: Bool
    }

    @Test("every use case that reads says whom it opens, or is listed as one that opens nobody's data")
    func readers() throws {
        let found = try Self.useCases()
        let said = try Self.files().reduce(0) { count, file in
            count + (try String(contentsOf: file, encoding: .utf8).matches(of: /static let access = Access\./).count)
        }
        #expect(found.count == said && said > 60, "one is written in a way that is not found here")
        let reading = found.filter(\.reads)
        let silent = Set(reading.filter { !$0.saysWhatItOpens }.map(\.name))
        #expect(silent == Self.opensNothing)
        let changing = Set(found.filter { !$0.reads && $0.saysWhatItOpens }.map(\.name))
        #expect(changing == Self.changesThatOpen)
    }

    @Test("the closed tables of people are asked in the places that are known")
    func closedTables() throws {
        let closed =
            /(?:known\.|table\(")(?:person_gender|person_contact|nomination|nomination_cv|contract|assessment_score|slate_member)\b|PersonFile\(/
        var asking: Set<String> = []
        for file in try Self.files() where try String(contentsOf: file, encoding: .utf8).contains(closed) {
            asking.insert(file.lastPathComponent)
        }
        #expect(
            asking == [
                // Of use cases that say what they open, and their queries.
                "ShowPerson.swift", "PersonFileQueries.swift", "ContractQueries.swift", "ListNominations.swift",
                "NominationRecord.swift", "OpenCurriculum.swift", "AssessmentQueries.swift", "ListScores.swift",
                "SlateQueries.swift", "SlateRecord.swift",
                // How many nominations a call has; and those in post, for figures and advice.
                "ListCalls.swift", "ExpertQueries.swift",
            ]
        )
    }

    private static func files() throws -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    }

    /// Every struct that says whether it reads or changes, with the protocols that it conforms to.
    private static func useCases() throws -> [UseCase] {
        try files().flatMap { file in
            let source = try String(contentsOf: file, encoding: .utf8)
            return source.matches(
                of: /struct (\w+): ([\w, ]+) \{\s+(?:package )?static let access = Access\.(reading|changing)/
            ).map { match in
                UseCase(
                    name: String(match.output.1),
                    reads: match.output.3 == "reading",
                    saysWhatItOpens: match.output.2.contains("PersonalData")
                )
            }
        }
    }
}

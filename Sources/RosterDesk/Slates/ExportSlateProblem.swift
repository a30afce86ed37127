package import ExpertGroup
import Policies
package import Postgres
import Selection
import SelectionFiles

/// Asks for the problem of which options are made, as a file that any solver's friend can check (`roster slate solve`): people
/// stand in it by their numbers, and no name.
package struct ExportSlateProblem: PolicyUseCase, ListsPersonalData {
    package static let access = Access.reading

    package var seats: Int
    package var asAt: CivilDate?
    package var call: String?
    package var rules: String?

    package init(seats: Int, asAt: CivilDate?, call: String?, rules: String?) {
        (self.seats, self.asAt, self.call, self.rules) = (seats, asAt, call, rules)
    }

    package func perform(in session: Session, under policies: PolicySource) throws -> SlateProblemDocument {
        let ground = try SlateGround(
            seats: seats,
            on: asAt,
            call: call,
            switches: rules,
            room: .required,
            in: session,
            under: try policies.read()
        )
        let problem = ground.problem(ground.rules.filter { $0.setting == .hard })
        return SlateProblemDocument(
            people: ground.candidates.map(\.person),
            text: String(decoding: problem.json.bytes(.lines), as: UTF8.self)
        )
    }

    package func opening(showing document: SlateProblemDocument) -> Opening? {
        document.people.isEmpty
            ? nil
            : Opening(
                .exportSlateProblem,
                of: document.people,
                [.assessment, .nomination, .nationality, .gender, .expertise, .language]
            )
    }
}

/// The problem as a file has it.
package struct SlateProblemDocument: Codable, Hashable, Sendable {
    /// Whose scores stand in it.
    package let people: [PersonID]

    /// JSON.
    package let text: String
}

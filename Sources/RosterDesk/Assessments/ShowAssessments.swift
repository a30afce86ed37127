package import ExpertGroup
import Policies
package import Postgres

/// Asks how far the assessment of a call's nominees has come: who has a score, and who still lacks which criteria.
package struct ShowAssessments: PolicyUseCase, ListsPersonalData {
    package static let access = Access.reading

    /// The code of a call; `nil` for the one that is open.
    package var call: String?

    package init(call: String?) { self.call = call }

    package func perform(in session: Session, under policies: PolicySource) throws -> AssessmentsOfCall {
        let criteria = try policies.read().assessment.criteria
        let call = try AssessmentQueries.call(call, session)
        let nominees = try AssessmentQueries.nominees(of: call.id, on: criteria, session)
        return AssessmentsOfCall(
            call: call.code,
            criteria: criteria.map { AssessmentsOfCall.Weight(criterion: $0.name, weight: $0.weight) },
            complete: nominees.count { $0.assessment.score != nil },
            nominees: nominees.map(AssessmentsOfCall.Line.init)
        )
    }

    package func opening(showing assessments: AssessmentsOfCall) -> Opening? {
        let people = assessments.nominees.map(\.person)
        return people.isEmpty ? nil : Opening(.showAssessments, of: people, [.assessment, .name, .nomination])
    }
}

/// How far the assessment of a call's nominees has come.
package struct AssessmentsOfCall: Codable, Hashable, Sendable {
    /// A criterion and how much it counts beside the others.
    package struct Weight: Codable, Hashable, Sendable {
        package let criterion: String
        package let weight: Int
    }

    /// One nominee.
    package struct Line: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let assessors: Int

        /// How many scores were given, on all criteria.
        package let scores: Int

        /// The criteria on which nobody has given one.
        package let missing: [String]

        /// The weighted mean in thousandths, 0 to 1,000,000; null while a criterion is missing.
        @Explicit package var score: Int?
    }

    /// The code of the call.
    package let call: String
    package let criteria: [Weight]

    /// How many nominees have a score on every criterion.
    package let complete: Int
    package let nominees: [Line]
}

extension AssessmentsOfCall.Line {
    fileprivate init(_ nominee: AssessmentQueries.Nominee) {
        person = nominee.person
        name = nominee.name
        assessors = nominee.assessors
        scores = nominee.assessment.count
        missing = nominee.assessment.missing
        _score = Explicit(wrappedValue: nominee.assessment.score)
    }
}

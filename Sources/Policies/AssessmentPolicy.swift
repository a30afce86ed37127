package import ExpertGroup

/// How nominees are assessed (`config/assessment.yml`, where each key has its source).
package struct AssessmentPolicy: Hashable, Sendable {
    /// What they are assessed on, in the order of the file.
    package let criteria: [Criterion]

    private enum Key: String, CaseIterable {
        case criteria
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        let weights = try reader.integersByName(.criteria, in: 1...1_000)
        guard (1...20).contains(weights.count) else { throw reader.problem(.isNotSoMany(1...20), .criteria) }
        criteria = weights.map { Criterion(name: $0.name, weight: $0.value) }
    }
}

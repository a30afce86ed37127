/// Calls for nominations, and who can be considered (`config/eligibility.yml`, where each key has its source).
package struct EligibilityPolicy: Hashable, Sendable {
    /// The number of days that a State has at least between its receipt of the call and the closing date.
    package let leastNoticeDays: Int

    /// How many kinds of expertise are on record at least before a candidate is shortlisted (S/2011/819, annex, paragraph 2).
    package let expertiseAtLeast: Int

    private enum Key: String, CaseIterable {
        case leastNoticeDays = "least_notice_days"
        case expertiseAtLeast = "expertise_at_least"
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        leastNoticeDays = try reader.integer(.leastNoticeDays, in: 0...365)
        expertiseAtLeast = try reader.integer(.expertiseAtLeast, in: 0...20)
    }
}

/// The expertise that the Group has at any time (`config/expertise.yml`, where each key has its source).
package struct ExpertisePolicy: Hashable, Sendable {
    /// Which expertise counts.
    package enum Standing: String, CaseIterable, Sendable {
        /// What experts say of themselves, confirmed or not.
        case declared

        /// What was confirmed on evidence.
        case confirmed
    }

    /// How many experts hold each tag at least (S/2011/819, annex, paragraph 12).
    package let holdersAtLeast: [String: Int]

    package let counts: Standing

    private enum Key: String, CaseIterable {
        case atLeast = "at_least"
        case counts
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        let numbers = try reader.integersByName(.atLeast, in: 1...20)
        holdersAtLeast = Dictionary(numbers.map { ($0.name, $0.value) }) { first, _ in first }
        counts = try reader.choice(.counts)
    }
}

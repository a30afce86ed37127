/// Somebody who may be chosen, or who stays and so has to be.
package struct Candidate: Hashable, Sendable {
    /// What the candidate is called in answers; unique in the problem.
    package var id: String
    /// The candidate's own worth, from −10⁹ to 10⁹.
    package var score: Int
    /// Whether the candidate is chosen whatever else happens, as an incumbent who stays.
    package var isFixed: Bool
    /// The candidate's value of each feature; a feature that is absent counts for no value of it.
    package var features: [String: String]
    /// What the candidate holds, and at which level.
    package var holds: [String: Int]

    package init(
        id: String,
        score: Int = 0,
        isFixed: Bool = false,
        features: [String: String] = [:],
        holds: [String: Int] = [:]
    ) {
        self.id = id
        self.score = score
        self.isFixed = isFixed
        self.features = features
        self.holds = holds
    }
}

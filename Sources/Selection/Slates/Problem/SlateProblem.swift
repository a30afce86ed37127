/// The question of a slate: which `size` of the candidates, under which rules, at what worth.
///
/// The problem is neutral: it knows numbers, names of features and what is held, nothing of persons or of the Group.
/// The worth of a slate is the sum of its members' scores, plus the gains of every coverage item for as many members as
/// hold it, less the penalty of every quota for each member by which its count is off the target.
package struct SlateProblem: Hashable, Sendable {
    /// How many are chosen, those who are fixed included; 0 or more.
    package var size: Int
    package var candidates: [Candidate]
    package var quotas: [Quota]
    package var limits: [ValueLimit]
    package var coverage: [CoverageItem]
    /// The ids of candidates who have to be chosen, beside those who are fixed.
    package var include: [String]
    /// The ids of candidates who may not be chosen.
    package var exclude: [String]

    package init(
        size: Int,
        candidates: [Candidate],
        quotas: [Quota] = [],
        limits: [ValueLimit] = [],
        coverage: [CoverageItem] = [],
        include: [String] = [],
        exclude: [String] = []
    ) {
        self.size = size
        self.candidates = candidates
        self.quotas = quotas
        self.limits = limits
        self.coverage = coverage
        self.include = include
        self.exclude = exclude
    }
}

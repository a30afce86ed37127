extension FrontSearch {
    /// The model of a part of a cell, where scores and gains are worth their weight, and nothing else is.
    ///
    /// - Returns: Nothing where the part has no slate.
    func model(
        of part: [SlateModel.Ceiling],
        weighing weighting: Weighting
    ) throws(NodePurse.Exhausted) -> SlateModel? {
        var weighed = problem
        var isLarge = false
        func product(_ number: Int, _ weight: Int) -> Int {
            let (product, overflow) = number.multipliedReportingOverflow(by: weight)
            if overflow || abs(product) > SlateModel.largestMagnitude { isLarge = true }
            return isLarge ? 0 : product
        }
        for place in weighed.candidates.indices {
            weighed.candidates[place].score = product(weighed.candidates[place].score, weighting.competence)
        }
        for place in weighed.coverage.indices {
            weighed.coverage[place].gains = weighed.coverage[place].gains.map { product($0, weighting.coverage) }
        }
        for place in weighed.quotas.indices { weighed.quotas[place].penalty = 0 }
        guard !isLarge else { throw NodePurse.Exhausted() }
        do {
            return try SlateModel(weighed, under: part)
        } catch {
            switch error {
            case .infeasible: return nil
            case .tooLarge: throw NodePurse.Exhausted()
            }
        }
    }

    /// The slate of these candidates in the four regards.
    func point(of chosen: [Int]) -> Front.Point {
        let terms = problem.terms(of: chosen.map { problem.candidates[$0] })
        let coverage = terms.reduce(0) { sum, term in if case .coverage = term.part { sum + term.worth } else { sum } }
        let members = Set(chosen)
        return Front.Point(
            competence: terms[0].worth,
            coverage: coverage,
            regionalDistance: regards.regionalDistance(of: members),
            genderGap: regards.genderGap(of: members),
            members: chosen.map { problem.candidates[$0].id }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        )
    }
}

extension FrontSearch {
    /// The model of a part of a cell, where scores and gains are worth their weight, and nothing else is.
    ///
    /// - Returns: Nothing where the part has no slate.
    /// - Throws: `NodePurse.Exhausted` where weighed numbers are too large.
    mutating func model(
        of part: Int,
        of cell: FrontCell,
        weighing weighting: Weighting
    ) throws(NodePurse.Exhausted) -> SlateModel? {
        guard let plain = try plainModels(of: cell)[part] else { return nil }
        guard let weighed = plain.weighed(weighting) else {
            purse.note(.numbers)
            throw NodePurse.Exhausted()
        }
        return weighed
    }

    /// The models of the parts of a cell without weights: whom each row counts is the same for all of them.
    private mutating func plainModels(of cell: FrontCell) throws(NodePurse.Exhausted) -> [PlainModel?] {
        if let plain, plain.gap == cell.gap, plain.distance == cell.distance { return plain.models }
        var gains = problem
        for place in gains.candidates.indices { gains.candidates[place].score = 0 }
        for place in gains.quotas.indices { gains.quotas[place].penalty = 0 }
        var models: [PlainModel?] = []
        for part in cell.parts {
            do {
                let model = try SlateModel(gains, under: part)
                purse.spend(model.effortOfMaking)
                let chosen = model.chosen.reduce(Int128(0)) { $0 + Int128(problem.candidates[$1].score) }
                let scores = model.people.map { problem.candidates[$0].score }
                models.append(PlainModel(model: model, scores: scores, chosen: chosen))
            } catch {
                switch error {
                case .infeasible: models.append(nil)
                case .tooLarge:
                    purse.note(.numbers)
                    throw NodePurse.Exhausted()
                }
            }
        }
        plain = (cell.gap, cell.distance, models)
        return models
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

/// A part of a cell where gains are worth what they are and scores nothing, and the scores apart.
struct PlainModel {
    var model: SlateModel
    /// The scores of the model's people.
    var scores: [Int]
    /// The scores of those who are chosen beforehand, in all.
    var chosen: Int128

    /// The model where scores and gains are worth their weight; none where the numbers become too large.
    func weighed(_ weighting: Weighting) -> SlateModel? {
        let largest = Int128(SlateModel.largestMagnitude)
        let (competence, coverage) = (Int128(weighting.competence), Int128(weighting.coverage))
        let base = chosen * competence + Int128(model.base) * coverage
        var magnitude = Int128(scores.reduce(0) { max($0, abs($1)) }) * competence * Int128(model.seats)
        for row in model.rows { magnitude += row.steps.reduce(0) { $0 + Int128(abs($1)) } * coverage }
        guard magnitude <= largest, abs(base) <= 4 * largest else { return nil }
        return SlateModel(
            seats: model.seats,
            people: model.people,
            chosen: model.chosen,
            scores: scores.map { $0 * weighting.competence },
            base: Int(base),
            rows: model.rows.map { row in
                Row(least: row.least, most: row.most, steps: row.steps.map { $0 * weighting.coverage })
            },
            rowsOfPeople: model.rowsOfPeople,
            peopleOfRows: model.peopleOfRows
        )
    }
}

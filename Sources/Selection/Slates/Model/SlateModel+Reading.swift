extension SlateModel {
    /// Numbers beyond this would not fit the exact arithmetic of the bound.
    static let largestMagnitude = 1 << 60

    /// How often people are counted by rows, at most, and how many steps of worth are added up: some 200 MB.
    static let largestLength = 12_000_000

    /// Why a problem has no model.
    enum Obstacle: Error {
        /// No choice of people meets the rules, which shows before any search.
        case infeasible
        /// Scores, gains and penalties come to more than `largestMagnitude` between them, or it counts more than
        /// `largestLength`.
        case tooLarge
    }

    /// - Parameters:
    ///   - problem: The problem as it is given.
    ///   - ceilings: What the slate has to keep beside its rules.
    /// - Throws: `Obstacle`.
    init(_ problem: SlateProblem, under ceilings: [Ceiling] = []) throws(Obstacle) {
        let excluded = Set(problem.exclude)
        let included = Set(problem.include)
        let isChosen = problem.candidates.map { $0.isFixed || included.contains($0.id) }
        let chosen = problem.candidates.indices.filter { isChosen[$0] }
        let seats = problem.size - chosen.count
        guard seats >= 0, !chosen.contains(where: { excluded.contains(problem.candidates[$0].id) }) else {
            throw .infeasible
        }
        let drafts = Drafts(problem, ceilings)
        var already = [Int](repeating: 0, count: drafts.all.count)
        for person in chosen {
            for row in drafts.rows(of: problem.candidates[person], at: person) { already[row] += 1 }
        }
        // Nobody whom a full row counts can be chosen any more.
        var people: [Int] = []
        var rows = Groups()
        var counted = [Int](repeating: 0, count: drafts.all.count)
        var length = 0
        for (place, candidate) in problem.candidates.enumerated() where !isChosen[place] {
            if excluded.contains(candidate.id) { continue }
            let counting = drafts.rows(of: candidate, at: place)
            if counting.contains(where: { already[$0] >= drafts.all[$0].most }) { continue }
            length += counting.count
            guard length <= Self.largestLength else { throw .tooLarge }
            people.append(place)
            for row in counting { counted[row] += 1 }
            rows.append(counting.map(Int32.init))
        }
        guard people.count >= seats else { throw .infeasible }
        let scores = people.map { problem.candidates[$0].score }
        var base = chosen.reduce(Int128(0)) { $0 + Int128(problem.candidates[$1].score) }
        var magnitude = Int128(scores.reduce(0) { max($0, abs($1)) }) * Int128(seats)
        var kept: [Row] = []
        var names = [Int32](repeating: -1, count: drafts.all.count)
        for (name, draft) in drafts.all.enumerated() {
            length += draft.parts * min(seats, counted[name])
            guard length <= Self.largestLength else { throw .tooLarge }
            base += draft.worth(of: already[name])
            let row = draft.row(already: already[name], possible: min(seats, counted[name]))
            guard row.least <= row.most, row.most >= 0 else { throw .infeasible }
            magnitude += row.steps.reduce(0) { $0 + Int128(abs($1)) }
            if row.isLimit, row.most >= row.possible { continue }
            names[name] = Int32(kept.count)
            kept.append(row)
        }
        // What is the same for all slates may be larger: it takes no part in the search.
        guard magnitude <= Int128(Self.largestMagnitude), abs(base) <= 4 * Int128(Self.largestMagnitude) else {
            throw .tooLarge
        }
        var rowsOfPeople = Groups()
        for person in people.indices {
            rowsOfPeople.append(rows[person].lazy.map { names[Int($0)] }.filter { $0 >= 0 })
        }
        self.init(
            seats: seats,
            people: people,
            chosen: chosen,
            scores: scores,
            base: Int(base),
            rows: kept,
            rowsOfPeople: rowsOfPeople,
            peopleOfRows: rowsOfPeople.inverted(count: kept.count)
        )
    }
}

extension SlateModel {
    /// At most so many of these candidates, told by their places, are chosen.
    struct Ceiling {
        var candidates: [Int]
        var most: Int
    }
}

/// The rows of a problem by what they count.
private struct Drafts {
    private(set) var all: [RowDraft] = []
    /// The row of a feature's value.
    private var ofValues: [String: [String: Int]] = [:]
    /// The rows of a thing that is held, each from its level on.
    private var ofHoldings: [String: [(level: Int, row: Int)]] = [:]
    /// The rows that count candidates by their places.
    private var ofPlaces: [Int: [Int]] = [:]

    init(_ problem: SlateProblem, _ ceilings: [SlateModel.Ceiling]) {
        for limit in problem.limits {
            let values = Set(problem.candidates.compactMap { $0.features[limit.feature] })
            // Sorted, so that the order of rows and so the answer is the same on every run.
            for value in values.sorted() { self[limit.feature, value].bound(least: 0, most: limit.count) }
        }
        for quota in problem.quotas {
            self[quota.feature, quota.value].bound(least: quota.least, most: quota.most)
            if let target = quota.target, quota.penalty > 0 {
                self[quota.feature, quota.value].targets.append((target, quota.penalty))
            }
        }
        for item in problem.coverage {
            let row = row(holding: item.holds, level: item.level)
            all[row].bound(least: item.least, most: item.most)
            all[row].gains.append(item.gains)
        }
        for ceiling in ceilings {
            for place in Set(ceiling.candidates) { ofPlaces[place, default: []].append(all.count) }
            all.append(RowDraft())
            all[all.count - 1].bound(least: 0, most: ceiling.most)
        }
    }

    private subscript(feature: String, value: String) -> RowDraft {
        mutating get { all[row(of: feature, value)] }
        set { all[row(of: feature, value)] = newValue }
    }

    private mutating func row(of feature: String, _ value: String) -> Int {
        if let row = ofValues[feature]?[value] { return row }
        all.append(RowDraft())
        ofValues[feature, default: [:]][value] = all.count - 1
        return all.count - 1
    }

    private mutating func row(holding thing: String, level: Int) -> Int {
        if let known = ofHoldings[thing]?.first(where: { $0.level == level }) { return known.row }
        all.append(RowDraft())
        ofHoldings[thing, default: []].append((level, all.count - 1))
        return all.count - 1
    }

    /// The rows that count a candidate, lowest first.
    func rows(of candidate: Candidate, at place: Int) -> [Int] {
        var rows = candidate.features.compactMap { ofValues[$0.key]?[$0.value] }
        for (thing, held) in candidate.holds {
            for (level, row) in ofHoldings[thing] ?? [] where held >= level { rows.append(row) }
        }
        rows += ofPlaces[place] ?? []
        return rows.sorted()
    }
}

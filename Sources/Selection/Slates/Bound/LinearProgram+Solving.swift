extension LinearProgram {
    enum Outcome {
        case optimal
        /// No choice within the bounds meets the rows; these factors of the rows show it.
        case infeasible(factors: [Double])
        /// A limit was reached, or rounding got in the way; the duals are still good for a bound.
        case stopped
    }

    /// By how much a value may be outside its bounds.
    static var tolerance: Double { 1e-7 }
    /// Below this an entry of the tableau counts as 0, or is too small to divide by.
    static var leastEntry: Double { 1e-9 }
    static var leastPivot: Double { 1e-6 }
    /// After so many pivots the inverse is made anew.
    private static var longestAge: Int { 100 }

    /// Goes from basis to basis, each worth no more than the one before, until all values are within their bounds.
    mutating func solve(pivots limit: Int = .max) -> Outcome {
        restore()
        var (done, entries) = (0, [Double](repeating: 0, count: columns.count))
        while let leaving = mostInfeasible() {
            if done >= limit || done > 50 * (rows.count + 20) || effort.isSpent { return .stopped }
            if age >= Self.longestAge { invert() }
            // The pivot itself, the columns that may enter, and the row of the tableau.
            effort.spend(inverse.size + 4 * columns.count + rows.count)
            let excess = excess(at: leaving)
            let line = inverse.row(leaving)
            tableauRow(line, into: &entries)
            guard let entering = enter(entries, excess: excess) else {
                if age == 0 { return .infeasible(factors: line.map { excess > 0 ? -$0 : $0 }) }
                invert()
                continue
            }
            let column = inverse.solved(columns[entering].entries)
            // The same number by two ways: where they differ, rounding has gone too far.
            if abs(column[leaving] - entries[entering]) > 1e-7 * (1 + abs(entries[entering])), age > 0 {
                invert()
                continue
            }
            guard abs(column[leaving]) > Self.leastPivot else {
                if age == 0 { return .stopped }
                invert()
                continue
            }
            pivot(entering, at: leaving, column, entries)
            done += 1
        }
        return .optimal
    }

    /// By how much the value at a position is above its upper bound, or, negative, below its lower one.
    private func excess(at position: Int) -> Double {
        let (column, value) = (basis[position], values[position])
        return value > uppers[column] ? value - uppers[column] : min(0, value - lowers[column])
    }

    /// The position whose value is farthest outside its bounds, as a step along its row counts (steepest edge).
    private func mostInfeasible() -> Int? {
        var (worst, weight) = (-1, 0.0)
        for position in basis.indices {
            let excess = excess(at: position)
            guard abs(excess) > Self.tolerance else { continue }
            let gain = excess * excess / inverse.weight(of: position)
            if gain > weight { (worst, weight) = (position, gain) }
        }
        return worst < 0 ? nil : worst
    }

    /// The row of the tableau: what one more of each column outside the basis takes from the value at a position.
    private mutating func tableauRow(_ line: [Double], into entries: inout [Double]) {
        for column in entries.indices { entries[column] = 0 }
        for row in rows.indices where abs(line[row]) > Self.leastEntry {
            let (factor, sparse) = (line[row], rows[row])
            effort.spend(2 * sparse.places.count)
            for (place, coefficient) in sparse.entries { entries[place] += factor * coefficient }
        }
    }

    private mutating func pivot(_ entering: Int, at position: Int, _ column: BasisVector, _ entries: [Double]) {
        let leaving = basis[position]
        let excess = excess(at: position)
        let step = excess / column[position]
        let entered = (isAtUpper[entering] ? uppers[entering] : lowers[entering]) + step
        for row in basis.indices { values[row] -= step * column[row] }
        let dual = reducedCosts[entering] / entries[entering]
        for other in reducedCosts.indices where entries[other] != 0 && positions[other] < 0 {
            reducedCosts[other] -= dual * entries[other]
        }
        reducedCosts[entering] = 0
        reducedCosts[leaving] = -dual
        inverse.pivot(on: position, column)
        basis[position] = entering
        positions[entering] = position
        positions[leaving] = -1
        isAtUpper[leaving] = excess > 0
        values[position] = entered
        age += 1
    }
}

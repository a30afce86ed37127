extension LinearProgram {
    /// Reduced costs, sides and values from the basis and the bounds as they are now.
    mutating func restore() {
        effort.spend(inverse.size + 4 * (columns.count + length))
        let duals = duals
        for column in columns.indices {
            if positions[column] >= 0 {
                reducedCosts[column] = 0
                continue
            }
            var reduced = costs[column]
            for (row, coefficient) in columns[column].entries { reduced -= duals[row] * coefficient }
            reducedCosts[column] = reduced
            isAtUpper[column] = reduced > 0
        }
        var rest = sides
        for column in columns.indices where positions[column] < 0 {
            let value = isAtUpper[column] ? uppers[column] : lowers[column]
            guard value != 0 else { continue }
            for (row, coefficient) in columns[column].entries { rest[row] -= value * coefficient }
        }
        let solved = inverse.solved(rest.enumerated().lazy.map { ($0, $1) })
        values = basis.indices.map { solved[$0] }
    }

    /// The inverse of the present basis from nothing: first the rows' own columns, then the others, each in the place
    /// that suits it best.
    mutating func invert() {
        let wanted = basis
        inverse.clear()
        for _ in rows.indices { inverse.grow(by: EmptyCollection()) }
        effort.spend(rows.count * rows.count)
        var (isFree, others) = ([Bool](repeating: true, count: rows.count), [Int]())
        for column in wanted { positions[column] = -1 }
        for column in wanted {
            if columns[column].isSlack, isFree[columns[column][0].place] {
                let place = columns[column][0].place
                isFree[place] = false
                basis[place] = column
                positions[column] = place
            } else {
                others.append(column)
            }
        }
        for column in others {
            effort.spend(2 * inverse.size + rows.count)
            let solved = inverse.solved(columns[column].entries)
            guard var place = isFree.firstIndex(of: true) else { break }
            var largest = -1.0
            for row in isFree.indices where isFree[row] && abs(solved[row]) > largest {
                (place, largest) = (row, abs(solved[row]))
            }
            isFree[place] = false
            if abs(solved[place]) > Self.leastPivot {
                inverse.pivot(on: place, solved)
                basis[place] = column
            } else {
                // It depends on the others: the row's own column stands in for it.
                basis[place] = slacks[place]
            }
            positions[basis[place]] = place
        }
        age = 0
        restore()
    }
}

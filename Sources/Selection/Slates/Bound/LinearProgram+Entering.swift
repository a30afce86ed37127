extension LinearProgram {
    /// Which column takes the place, after those that rather change to their other bound have done so.
    ///
    /// As the dual step grows, one reduced cost after another reaches 0. To let a column pass that point and stand at its
    /// other bound takes its part of the excess away; the column at which the excess would be gone enters.
    mutating func enter(_ entries: [Double], excess: Double) -> Int? {
        let sign = excess > 0 ? 1.0 : -1.0
        var points: [Breakpoint] = []
        for column in entries.indices {
            let entry = sign * entries[column]
            guard abs(entry) > Self.leastEntry, positions[column] < 0, uppers[column] > lowers[column],
                (entry > 0) != isAtUpper[column]
            else { continue }
            points.append(Breakpoint(step: abs(reducedCosts[column]) / abs(entry), size: abs(entry), column: column))
        }
        effort.spend(4 * points.count)
        // Few of them are passed, so that a heap is quicker than to put all in order.
        for place in stride(from: points.count / 2 - 1, through: 0, by: -1) { points.sink(place) }
        var (left, flipped) = (abs(excess), [Int]())
        while let point = points.first {
            left -= point.size * (uppers[point.column] - lowers[point.column])
            if left <= Self.tolerance {
                flip(flipped)
                return point.column
            }
            flipped.append(point.column)
            let last = points.removeLast()
            guard !points.isEmpty else { break }
            points[0] = last
            points.sink(0)
        }
        return nil
    }

    fileprivate struct Breakpoint: Comparable {
        var step: Double
        var size: Double
        var column: Int

        static func < (one: Breakpoint, other: Breakpoint) -> Bool {
            one.step != other.step
                ? one.step < other.step
                : one.size != other.size ? one.size > other.size : one.column < other.column
        }
    }

    /// Moves columns to their other bounds.
    private mutating func flip(_ flipped: [Int]) {
        guard !flipped.isEmpty else { return }
        var side = [Double](repeating: 0, count: rows.count)
        for column in flipped {
            let change = isAtUpper[column] ? lowers[column] - uppers[column] : uppers[column] - lowers[column]
            isAtUpper[column].toggle()
            for (row, coefficient) in columns[column].entries { side[row] += change * coefficient }
        }
        let changes = inverse.solved(side.enumerated().lazy.map { ($0, $1) })
        for position in values.indices { values[position] -= changes[position] }
    }
}

extension [LinearProgram.Breakpoint] {
    /// Lets what stands at a place of a heap, the least first, down to where it belongs.
    fileprivate mutating func sink(_ start: Int) {
        var place = start
        while true {
            var least = place
            let (left, right) = (2 * place + 1, 2 * place + 2)
            if left < count, self[left] < self[least] { least = left }
            if right < count, self[right] < self[least] { least = right }
            if least == place { return }
            swapAt(place, least)
            place = least
        }
    }
}

/// The inverse of the basis of a linear program, whole and dense.
///
/// A basis here has a row for each thing that is counted, some tens to a few hundred, and most of its columns have a
/// single entry, so that the inverse stays small and many of its rows need no change at a pivot: a factorisation would
/// save little and say less.
struct BasisInverse {
    private(set) var count = 0
    private var stride = 0
    private var entries: [Double] = []
    /// The sum of squares of each row: what a step along that row costs, by which the dual simplex method weighs it.
    private(set) var weights: [Double] = []

    subscript(row: Int) -> ArraySlice<Double> { entries[row * stride..<row * stride + count] }

    /// A further row and column, whose corner is −1: the equation `line` of the columns in the basis, and a variable of
    /// its own in it.
    mutating func grow(by line: some Sequence<(Int, Double)>) {
        if count == stride { widen(to: max(16, stride * 2)) }
        var last = [Double](repeating: 0, count: stride)
        for (position, coefficient) in line {
            for column in 0..<count { last[column] += coefficient * entries[position * stride + column] }
        }
        last[count] = -1
        entries.append(contentsOf: last)
        count += 1
        weights.append(last.reduce(0) { $0 + $1 * $1 })
    }

    private mutating func widen(to wider: Int) {
        var wide: [Double] = []
        wide.reserveCapacity(count * wider)
        for row in 0..<count {
            wide += self[row]
            wide += repeatElement(0, count: wider - count)
        }
        (entries, stride) = (wide, wider)
    }

    /// The column of the program, told by its entries, in terms of the basis.
    func solved(_ column: some Sequence<(Int, Double)>, into result: inout [Double]) {
        for row in 0..<count { result[row] = 0 }
        for (entry, coefficient) in column {
            for row in 0..<count { result[row] += coefficient * entries[row * stride + entry] }
        }
    }

    /// A right-hand side in terms of the basis.
    func solved(_ side: [Double]) -> [Double] {
        (0..<count).map { row in
            var sum = 0.0
            for column in 0..<count { sum += entries[row * stride + column] * side[column] }
            return sum
        }
    }

    /// The combination of rows with these factors: the dual values that belong to them.
    func combined(_ factors: [Double]) -> [Double] {
        var sum = [Double](repeating: 0, count: count)
        for row in 0..<count where factors[row] != 0 {
            let factor = factors[row]
            for column in 0..<count { sum[column] += factor * entries[row * stride + column] }
        }
        return sum
    }

    /// After the column that is `column` in terms of the basis has taken the place `pivot` in it.
    mutating func pivot(on pivot: Int, _ column: [Double]) {
        let scale = 1 / column[pivot]
        let source = pivot * stride
        for entry in 0..<count { entries[source + entry] *= scale }
        for row in 0..<count where row != pivot && column[row] != 0 {
            let (factor, target) = (column[row], row * stride)
            var weight = 0.0
            for entry in 0..<count {
                let changed = entries[target + entry] - factor * entries[source + entry]
                entries[target + entry] = changed
                weight += changed * changed
            }
            weights[row] = weight
        }
        weights[pivot] *= scale * scale
    }

    /// No rows at all, in the memory that is there.
    mutating func clear() {
        count = 0
        entries.removeAll(keepingCapacity: true)
        weights.removeAll(keepingCapacity: true)
    }
}

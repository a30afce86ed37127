/// A linear program to be maximised, all of whose variables have two bounds.
///
/// Each row says that a sum of variables, less the row's own variables (its slacks), equals its side. Since no variable is
/// unbounded, every basis is dual feasible once the variables outside of it stand at the bound that their reduced cost
/// prefers. So the dual simplex method alone is enough, whatever changes: rows, columns, bounds.
struct LinearProgram {
    /// What each column is worth, a little off so that no two choices are worth the same and none is made for ever.
    private(set) var costs: [Double] = []
    private(set) var lowers: [Double] = []
    private(set) var uppers: [Double] = []
    private(set) var columns: [SparseLine] = []
    private(set) var rows: [SparseLine] = []
    private(set) var sides: [Double] = []
    /// One of each row's own columns.
    private(set) var slacks: [Int] = []

    /// The columns in the basis, and where each column is in it; −1 for those outside.
    var basis: [Int] = []
    var positions: [Int] = []
    var isAtUpper: [Bool] = []
    /// The values of the columns in the basis.
    var values: [Double] = []
    /// What one more of each column would be worth, beyond what it takes from the rows.
    var reducedCosts: [Double] = []
    var inverse = BasisInverse()
    /// How many pivots the inverse has seen since it was made.
    var age = 0
    /// How many entries all columns have.
    private(set) var length = 0
    /// What was spent on solving, and how much may be.
    var effort = Effort()

    /// A column whose entries stand in rows that exist.
    mutating func addColumn(cost: Double, upper: Double, entries: some Sequence<(row: Int, coefficient: Int32)>) {
        var line = SparseLine()
        for (row, coefficient) in entries {
            line.append(row, coefficient)
            rows[row].append(columns.count, coefficient)
            length += 1
        }
        costs.append(cost)
        lowers.append(0)
        uppers.append(upper)
        columns.append(line)
        positions.append(-1)
        isAtUpper.append(false)
        reducedCosts.append(0)
    }

    /// A row over columns that exist, with its slacks: what each is worth, and how much of it there is.
    mutating func addRow(
        side: Double,
        entries: some Sequence<(column: Int, coefficient: Int32)>,
        slacks own: some Sequence<(cost: Double, upper: Double)>
    ) {
        let row = rows.count
        var (line, inBasis) = (SparseLine(), [(Int, Double)]())
        for (column, coefficient) in entries {
            line.append(column, coefficient)
            columns[column].append(row, coefficient)
            length += 1
            if positions[column] >= 0 { inBasis.append((positions[column], Double(coefficient))) }
        }
        rows.append(line)
        sides.append(side)
        let first = columns.count
        for (cost, upper) in own { addColumn(cost: cost, upper: upper, entries: CollectionOfOne((row, -1))) }
        slacks.append(first)
        effort.spend((inBasis.count + 1) * rows.count)
        inverse.grow(by: inBasis)
        positions[first] = basis.count
        basis.append(first)
        values.append(0)
    }

    mutating func bound(_ column: Int, from lower: Double, through upper: Double) {
        lowers[column] = lower
        uppers[column] = upper
    }

    /// Makes a column worth something else; what the program is worth follows when it is solved.
    mutating func price(_ column: Int, at cost: Double) { costs[column] = cost }

    /// The value of a column at the present basis.
    func value(of column: Int) -> Double {
        let position = positions[column]
        return position >= 0 ? values[position] : isAtUpper[column] ? uppers[column] : lowers[column]
    }

    /// What one more on each row's side would be worth.
    var duals: [Double] { inverse.combined(basis.map { costs[$0] }) }

    /// What all columns are worth at the present basis: no less than any choice within the bounds is, to rounding.
    var objective: Double { costs.indices.reduce(0) { $0 + costs[$1] * value(of: $1) } }
}

/// The linear relaxation of a slate problem, over some of its people and rows, and what it proves in whole numbers.
///
/// A person's column says how much of them is chosen, from 0 to 1. A row's own columns fill its count from the least that
/// is allowed up, one for each stretch of steps of equal worth; since steps never rise, the first are filled first.
struct SlateProgram {
    let model: SlateModel
    /// What the columns add to: the worth of those who are chosen beforehand, of the least count of every row that is in
    /// the program, and of the best count of every row that is not, as nothing keeps that one from its best.
    private(set) var base: Int
    private(set) var linear = LinearProgram()
    /// The exact worth of each column.
    private(set) var worths: [Int] = []
    /// The exact side of each row of the program.
    private(set) var sides: [Int] = []
    /// The person of each column, −1 for a row's own; and the other way round.
    private(set) var peopleOfColumns: [Int] = []
    private(set) var columnsOfPeople: [Int]
    /// The row of the program for each row of the model, −1 where it has none yet.
    private(set) var places: [Int]
    /// The row of the model for each row of the program; −1 for the number of seats.
    private(set) var rowsOfPlaces: [Int] = []

    /// A program without people.
    ///
    /// Rows that only limit are left out until they are needed; so are those for which there is no room. With rows left
    /// out the program allows for more, and what it proves stays true.
    init(_ model: SlateModel) {
        self.model = model
        base = model.rows.reduce(model.base) { $0 + $1.worthAtLeast + $1.mostGain }
        columnsOfPeople = Array(repeating: -1, count: model.people.count)
        places = Array(repeating: -1, count: model.rows.count)
        addRow(-1, side: model.seats, slacks: [(0, 0)])
        for row in model.rows.indices where !model.rows[row].isLimit && hasRoom(forRow: row) { add(row: row) }
    }

    /// How much a cost is moved so that no two are the same: all of it together stays well under 1.
    private static var nudge: Double { 1e-4 }

    /// A number from 0.5 to 1 that looks as if by chance and is the same each time.
    private static func scatter(_ place: Int) -> Double {
        let mixed = (UInt64(truncatingIfNeeded: place) &+ 1) &* 0x9E37_79B9_7F4A_7C15
        return 0.5 + Double((mixed ^ mixed >> 31) & 0xFFFF) / 131_072
    }

    mutating func add(person: Int) {
        let counting = model.rowsOfPeople[person].map { places[Int($0)] }.filter { $0 >= 0 }
        columnsOfPeople[person] = worths.count
        let cost = Double(model.scores[person]) + Self.nudge * Self.scatter(worths.count)
        worths.append(model.scores[person])
        peopleOfColumns.append(person)
        linear.addColumn(cost: cost, upper: 1, entries: ([0] + counting).map { ($0, 1) })
    }

    mutating func add(row: Int) {
        let counted = model.rows[row]
        var slacks: [(worth: Int, length: Int)] = []
        // Steps outside of what can come to pass never matter; a least count below 0 is none.
        for count in max(0, counted.least)..<max(0, counted.least, counted.most) {
            if slacks.last?.worth == counted.steps[count] {
                slacks[slacks.count - 1].length += 1
            } else {
                slacks.append((counted.steps[count], 1))
            }
        }
        places[row] = sides.count
        base -= counted.mostGain
        addRow(row, side: max(0, counted.least), slacks: slacks.isEmpty ? [(0, 0)] : slacks)
    }

    private mutating func addRow(_ row: Int, side: Int, slacks: [(worth: Int, length: Int)]) {
        let counted = row < 0 ? [] : model.peopleOfRows[row].map { columnsOfPeople[Int($0)] }.filter { $0 >= 0 }
        let first = worths.count
        linear.addRow(
            side: Double(side),
            entries: counted.map { ($0, 1) },
            slacks: slacks.enumerated().map { place, slack in
                (Double(slack.worth) + Self.nudge * Self.scatter(first + place), Double(slack.length))
            }
        )
        worths += slacks.map(\.worth)
        peopleOfColumns += slacks.map { _ in -1 }
        sides.append(side)
        rowsOfPlaces.append(row)
    }

    /// What was spent on solving, and how much may be.
    var effort: Effort {
        get { linear.effort }
        set { linear.effort = newValue }
    }

    /// Those of whom more than half is chosen where the program stands.
    var peopleChosen: [Int] {
        peopleOfColumns.indices.filter { peopleOfColumns[$0] >= 0 && linear.value(of: $0) > 0.5 }
            .map { peopleOfColumns[$0] }
    }

    mutating func solve(pivots: Int = .max) -> LinearProgram.Outcome { linear.solve(pivots: pivots) }

    mutating func bound(_ column: Int, from lower: Int, through upper: Int) {
        linear.bound(column, from: Double(lower), through: Double(upper))
    }
}

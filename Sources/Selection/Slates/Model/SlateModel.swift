/// A slate problem made ready for the search: people as columns, everything that is counted as rows.
///
/// Quotas, limits per value and coverage items differ only in what they count and what a count is worth, so all of them
/// become rows: a set of people, the least and the largest count, and the worth of each further one, which never rises.
/// Those who are fixed or included are chosen beforehand; what is left is to fill `seats` from `people`.
struct SlateModel {
    /// How many are still to be chosen.
    let seats: Int
    /// Those who may be, as places in the problem's list of candidates.
    let people: [Int]
    /// Those who are chosen beforehand, likewise.
    let chosen: [Int]
    /// The scores of `people`.
    let scores: [Int]
    /// The worth of `chosen` alone: their scores, and the worth of every row at the count that they make.
    let base: Int
    let rows: [Row]
    /// The rows that count each person.
    let rowsOfPeople: Groups
    /// The people whom each row counts.
    let peopleOfRows: Groups

    /// What it takes to see what choosing a person brings, on average.
    var effortOfLooking: Int { 8 + 8 * rowsOfPeople.length / max(1, people.count) }

    /// What it takes to look at everybody, and at all that is counted.
    var effort: Int { 4 * (people.count + rowsOfPeople.length) }

    /// What it takes to make the model: names are looked up.
    var effortOfMaking: Int { 64 * (people.count + rowsOfPeople.length) }
}

/// Something that is counted: how many of the people whom it counts are chosen, beside those chosen beforehand.
struct Row: Hashable {
    /// The least and the largest count that the rules allow.
    var least: Int
    var most: Int
    /// What each further one is worth: `steps[c]` for the one after `c`.
    ///
    /// It never rises, and covers every count that can
    /// come to pass, those that the rules forbid included.
    var steps: [Int]

    /// The largest count that can come to pass, allowed or not.
    var possible: Int { steps.count }

    /// Whether the row only forbids: no count is worth more than another, and none at all is allowed.
    var isLimit: Bool { least <= 0 && steps.allSatisfy { $0 == 0 } }
}

/// Lists of small numbers, one after the other in one piece of memory.
struct Groups {
    private var starts: [Int32] = [0]
    private var items: [Int32] = []

    var count: Int { starts.count - 1 }
    /// How many items all groups have.
    var length: Int { items.count }

    mutating func append(_ group: some Sequence<Int32>) {
        items.append(contentsOf: group)
        starts.append(Int32(items.count))
    }

    subscript(group: Int) -> ArraySlice<Int32> { items[Int(starts[group])..<Int(starts[group + 1])] }

    /// The same relation the other way round: for each of `count` items the groups that hold it.
    func inverted(count: Int) -> Groups {
        var ends = [Int32](repeating: 0, count: count + 1)
        for item in items { ends[Int(item) + 1] += 1 }
        for item in 0..<count { ends[item + 1] += ends[item] }
        var inverse = Groups()
        inverse.starts = ends
        inverse.items = [Int32](repeating: 0, count: items.count)
        for group in 0..<self.count {
            for item in self[group] {
                inverse.items[Int(ends[Int(item)])] = Int32(group)
                ends[Int(item)] += 1
            }
        }
        return inverse
    }
}

/// The parts of a search that are still to be looked at, the most promising first.
///
/// A node is told by one decision and the node above it, so that millions take little room.
struct OpenNodes {
    /// That a column is within these bounds, below the node above.
    struct Decision {
        var above: Int32
        var column: Int32
        var lower: Int32
        var upper: Int32
    }

    private var decisions: [Decision] = []
    /// Beyond so many, 64 MB, only what has to be kept is.
    private static var mostConsequences: Int { 4_000_000 }
    /// A heap: the node with the highest bound first, of equal ones the latest, which is the deepest.
    private var open: [(bound: Int, node: Int32)] = []

    /// The node of all that is to be searched.
    static let root = -1

    /// - Parameter bound: What no slate is worth more than.
    init(bound: Int) { leave(Self.root, bound: bound) }

    var isEmpty: Bool { open.isEmpty }

    /// The highest bound of a node that is still to be looked at.
    var bound: Int? { open.first?.bound }

    mutating func decide(_ column: Int, from lower: Int, through upper: Int, below above: Int) -> Int {
        decisions.append(
            Decision(above: Int32(above), column: Int32(column), lower: Int32(lower), upper: Int32(upper))
        )
        return decisions.count - 1
    }

    /// Keeps what follows from the decisions before it, as far as there is room: it would be found again, but later.
    mutating func conclude(_ column: Int, is value: Int, below above: Int) -> Int {
        decisions.count < Self.mostConsequences ? decide(column, from: value, through: value, below: above) : above
    }

    /// The decisions that lead to a node, the last first.
    func path(to node: Int) -> [Decision] {
        var (path, place) = ([Decision](), node)
        while place != Self.root {
            path.append(decisions[place])
            place = Int(decisions[place].above)
        }
        return path
    }

    mutating func leave(_ node: Int, bound: Int) {
        open.append((bound, Int32(node)))
        var place = open.count - 1
        while place > 0, isBefore(place, (place - 1) / 2) {
            open.swapAt(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    mutating func takeNext() -> (bound: Int, node: Int)? {
        guard let first = open.first else { return nil }
        let last = open.removeLast()
        if !open.isEmpty {
            open[0] = last
            var place = 0
            while true {
                var next = place
                for below in [2 * place + 1, 2 * place + 2] where below < open.count && isBefore(below, next) {
                    next = below
                }
                if next == place { break }
                open.swapAt(place, next)
                place = next
            }
        }
        return (first.bound, Int(first.node))
    }

    private func isBefore(_ one: Int, _ other: Int) -> Bool {
        (open[one].bound, open[one].node) > (open[other].bound, open[other].node)
    }
}

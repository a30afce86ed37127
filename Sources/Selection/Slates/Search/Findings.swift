/// The slates that were found and matter: the best few, and those that are worth as much as the best.
struct Findings {
    /// How many of the best are wanted; 1 or more.
    let wanted: Int
    /// How many that are worth as much as the best are wanted: 2 tell whether it is the only one.
    let wantedTies: Int
    /// Slates that are worth less do not matter, whatever else is found.
    let floor: Int
    /// What was found, best first.
    private(set) var slates: [Found] = []
    private var known: Set<[Int]> = []

    struct Found: Hashable {
        /// People of the model, lowest first.
        var members: [Int]
        var worth: Int
    }

    init(wanted: Int, wantedTies: Int, floor: Int = .min) {
        (self.wanted, self.wantedTies, self.floor) = (wanted, wantedTies, floor)
    }

    /// The worth of the best; none while nothing is found.
    var best: Int? { slates.first?.worth }

    /// How many are worth as much as the best.
    var ties: Int { slates.prefix { $0.worth == slates[0].worth }.count }

    /// What a further slate has to be worth to matter: no more has to be searched where the bound is below that.
    var target: Int {
        guard let best, slates.count >= wanted else { return floor }
        return max(floor, min(slates[wanted - 1].worth + 1, ties < wantedTies ? best : best + 1))
    }

    /// Takes a slate that breaks no rule, if it matters and is new.
    mutating func offer(_ members: [Int], worth: Int) {
        let members = members.sorted()
        guard worth >= target, known.insert(members).inserted else { return }
        let place = slates.firstIndex { $0.worth < worth } ?? slates.endIndex
        slates.insert(Found(members: members, worth: worth), at: place)
        while slates.count > max(wanted, min(ties, wantedTies)) { slates.removeLast() }
    }
}

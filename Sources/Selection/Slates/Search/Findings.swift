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
    /// How many are worth as much as the best.
    private(set) var ties = 0
    /// What a further slate has to be worth to matter: no more has to be searched where the bound is below that.
    private(set) var target: Int
    private var known: Set<[Int]> = []

    struct Found: Hashable {
        /// People of the model, lowest first.
        var members: [Int]
        var worth: Int
    }

    init(wanted: Int, wantedTies: Int, floor: Int = .min) {
        (self.wanted, self.wantedTies, self.floor, target) = (wanted, wantedTies, floor, floor)
    }

    /// The worth of the best; none while nothing is found.
    var best: Int? { slates.first?.worth }

    /// Whether more is asked for than one slate and whether it is the only one.
    var isList: Bool { wanted > 1 || wantedTies > 2 }

    /// Takes a slate that breaks no rule, if it matters and is new.
    mutating func offer(_ members: [Int], worth: Int) {
        guard worth >= target else { return }
        let members = members.sorted()
        guard known.insert(members).inserted else { return }
        ties = worth == best ? ties + 1 : worth > best ?? .min || slates.isEmpty ? 1 : ties
        slates.insert(Found(members: members, worth: worth), at: place(below: worth))
        let kept = max(wanted, min(ties, wantedTies))
        if slates.count > kept { slates.removeLast(slates.count - kept) }
        ties = min(ties, slates.count)
        guard let best, slates.count >= wanted else { return }
        target = max(floor, min(slates[wanted - 1].worth + 1, ties < wantedTies ? best : best + 1))
    }

    /// Where the slates begin that are worth less.
    private func place(below worth: Int) -> Int {
        var (start, end) = (0, slates.count)
        while start < end {
            let middle = (start + end) / 2
            if slates[middle].worth >= worth { start = middle + 1 } else { end = middle }
        }
        return start
    }
}

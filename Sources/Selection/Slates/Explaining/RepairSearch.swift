/// The search for the cheapest ways to bend rules so that there is a slate.
///
/// Raising a maximum by d costs d, lowering a minimum m by d costs d(1 + 2/m). All prices are scaled by the least common
/// multiple of the minima, so that they are whole numbers. A bound that bends is one that is priced; the choice with the
/// least to pay is the cheapest repair, as a repair need never bend further than some choice calls for.
///
/// A limit for all values of a feature is not priced like that: one raise serves every value. How far each limit is raised
/// is tried out, from nothing on, as far as it can still be worth while.
struct RepairSearch {
    let book: RuleBook
    var purse: NodePurse
    /// How many parts a price of 1 has.
    let scale: Int
    /// The rules that bend at a price, and the limits, by their places among the rules.
    let priced: [Int]
    let limits: [Int]

    /// By how much each rule bends, in the order of the rules, and what that costs in parts.
    struct Bend: Hashable {
        var amounts: [Int]
        var cost: Int128
    }

    /// - Throws: `NodePurse.Exhausted` where the minima have no common multiple of sensible size.
    init(_ book: RuleBook, _ purse: NodePurse) throws(NodePurse.Exhausted) {
        (self.book, self.purse) = (book, purse)
        limits = book.entries.indices.filter { book.entries[$0].isLimit }
        priced = book.entries.indices.filter { !book.entries[$0].isLimit && book.entries[$0].candidate == nil }
        var scale = 1
        for entry in priced.map({ book.entries[$0] }) where entry.bound == .least && entry.flex != 0 {
            var (larger, smaller) = (scale, entry.number)
            while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
            scale = scale / larger * entry.number
            guard scale <= Self.largestScale else { throw NodePurse.Exhausted() }
        }
        self.scale = scale
    }

    /// Prices of more parts than this would leave the search no room to tell choices apart: 10¹².
    private static var largestScale: Int { 1_000_000_000_000 }

    /// What one step of bending costs, in parts.
    func price(of entry: Int) -> Int {
        let entry = book.entries[entry]
        return entry.bound == .least ? scale + 2 * (scale / entry.number) : scale
    }

    /// The bend of every rule that a choice calls for.
    func bend(for chosen: [Int]) -> Bend {
        let amounts = book.excesses(of: chosen)
        let cost = amounts.indices.reduce(Int128(0)) { sum, entry in
            amounts[entry] == 0 ? sum : sum + Int128(amounts[entry]) * Int128(price(of: entry))
        }
        return Bend(amounts: amounts, cost: cost)
    }

    /// The repair as it is told.
    func relaxation(of bend: Bend) -> Relaxation? {
        let changes = book.entries.indices.compactMap { place -> Relaxation.Change? in
            let (entry, amount) = (book.entries[place], bend.amounts[place])
            guard amount > 0 else { return nil }
            let changed = entry.bound == .least ? entry.number - amount : entry.number + amount
            return Relaxation.Change(rule: entry.rule, from: entry.number, to: changed)
        }
        var (larger, smaller) = (bend.cost, Int128(scale))
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        guard let numerator = Int(exactly: bend.cost / larger) else { return nil }
        let cost = Relaxation.Cost(numerator: numerator, denominator: Int(Int128(scale) / larger))
        return Relaxation(changes: changes, cost: cost)
    }
}

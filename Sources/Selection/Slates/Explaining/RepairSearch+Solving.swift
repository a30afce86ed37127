extension RepairSearch {
    /// How far each of the rules at a price may bend and has to, where not as far as its flex: by its place.
    typealias Ranges = [Int: ClosedRange<Int>]

    /// The cheapest choice where every limit is raised by so much and the other rules bend at their price.
    ///
    /// - Parameters:
    ///   - raises: By how much each of the limits is raised; all of them are dropped where there is none.
    ///   - ranges: How far rules bend where that is not as far as their flex.
    ///   - most: What the bends beside the limits may cost, in parts.
    /// - Returns: The bends that the choice calls for, those of limits included, and what those beside limits cost; none
    ///   where no choice costs so little.
    /// - Throws: `NodePurse.Exhausted`.
    mutating func cheapest(
        raising raises: [Int]?,
        within ranges: Ranges = [:],
        for most: Int128? = nil
    ) throws(NodePurse.Exhausted) -> (bend: Bend, priced: Int128)? {
        purse.spend(64 * book.entries.count)
        var plans: [Int: SoftRow] = [:]
        var (full, demanded, refused) = (Int128(0), [Int](), Set<Int>())
        for (place, entry) in book.entries.enumerated() {
            if let candidate = entry.candidate {
                if entry.bound == .least { demanded.append(candidate) } else { refused.insert(candidate) }
            } else if !entry.isLimit {
                let price = price(of: place)
                let set = entry.sets[0]
                let range = ranges[place] ?? 0...max(0, entry.flex ?? .max)
                if entry.bound == .least { full += Int128(entry.number) * Int128(price) }
                plans[set, default: SoftRow()].put(entry, bendingBy: range, price: price)
            }
        }
        for (limit, raise) in zip(limits, raises ?? []) {
            let most = book.entries[limit].number + raise
            for set in book.entries[limit].sets where book.sets[set].count > most {
                plans[set, default: SoftRow()].bound(most: most)
            }
        }
        let model: SlateModel
        do {
            model = try book.model(demanding: demanded, refusing: refused, rows: plans)
        } catch {
            switch error {
            case .infeasible: return nil
            case .tooLarge:
                purse.note(.numbers)
                throw NodePurse.Exhausted()
            }
        }
        let floor = most.map { Int(clamping: full - $0) } ?? .min
        guard let found = try purse.choice(in: model, worth: floor) else { return nil }
        return (bend(for: found.chosen), full - Int128(found.worth))
    }
}

extension SoftRow {
    /// Lets a rule bend by as much as the range says, each step of it at the price.
    fileprivate mutating func put(_ entry: RuleBook.Entry, bendingBy range: ClosedRange<Int>, price: Int) {
        if entry.bound == .least {
            reward(upTo: entry.number, each: price)
            bound(least: entry.number - min(entry.number, range.upperBound))
            if range.lowerBound > 0 { bound(most: entry.number - range.lowerBound) }
        } else {
            fine(beyond: entry.number, each: price)
            let (most, overflow) = entry.number.addingReportingOverflow(range.upperBound)
            if !overflow { bound(most: most) }
            if range.lowerBound > 0 { bound(least: entry.number + range.lowerBound) }
        }
    }
}

/// Sharing out seats by the greatest quotients of weights and divisors.
///
/// The divisors are 1, 1 + spacing, 1 + 2 × spacing and so on. The seats go to the greatest quotients, as many as there
/// are seats; only quotients that equal the least of these can be tied, and of those each group has one at most. Seats
/// are not counted up one by one: rounded quotas are what some least quotient gives, and few are then added or taken.
struct DivisorMethod {
    let weights: [Int]

    /// 1 for D'Hondt, 2 for Sainte-Laguë.
    let spacing: Int

    /// The seats of each group, lowest and highest; `weights` has one above 0.
    func ranges(sharing seats: Int) -> [ClosedRange<Int>] {
        var held = rounded(seats)
        var given = held.reduce(0, +)
        while given < seats, let next = foremost(held) {
            held[next] += 1
            given += 1
        }
        while given > seats, let last = rearmost(held) {
            held[last] -= 1
            given -= 1
        }
        guard let last = rearmost(held), let next = foremost(held),
            order(last, held[last] - 1, next, held[next]) == 0
        else { return held.map { $0...$0 } }
        return weights.indices.map { group in
            let gives = held[group] > 0 && order(group, held[group] - 1, next, held[next]) == 0
            let takes = order(group, held[group], last, held[last] - 1) == 0
            return held[group] - (gives ? 1 : 0)...held[group] + (takes ? 1 : 0)
        }
    }

    /// How many quotients of each group are not below all weights / (spacing × seats): the quota rounded, or its floor.
    private func rounded(_ seats: Int) -> [Int] {
        let total = weights.reduce(0, +)
        return weights.map { weight in (spacing * seats * weight - total + spacing * total) / (spacing * total) }
    }

    /// The group with the greatest quotient that has got no seat.
    private func foremost(_ held: [Int]) -> Int? {
        weights.indices.max { order($0, held[$0], $1, held[$1]) < 0 }
    }

    /// The group with the least quotient that has got a seat.
    private func rearmost(_ held: [Int]) -> Int? {
        weights.indices.filter { held[$0] > 0 }.min { order($0, held[$0] - 1, $1, held[$1] - 1) < 0 }
    }

    /// Below 0, 0 or above 0: how a group's quotient after some seats compares with another's.
    private func order(_ group: Int, _ seats: Int, _ other: Int, _ otherSeats: Int) -> Int {
        weights[group] * (1 + spacing * otherSeats) - weights[other] * (1 + spacing * seats)
    }
}

import ExpertGroup
import Testing

@Suite("Apportionment, compared with every way of breaking ties")
struct ApportionmentPropertyTests {
    @Test(
        "The ranges are the lowest and highest seats over all ways of breaking ties",
        arguments: Apportionment.Method.allCases
    )
    func ranges(method: Apportionment.Method) throws {
        var generator = SeededGenerator(seed: 1977)
        for _ in 1...1500 {
            let weights = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
                Int.random(in: 0...9, using: &generator)
            }
            let seats = Int.random(in: 0...12, using: &generator)
            guard weights.contains(where: { $0 > 0 }) else { continue }
            let outcomes = Self.outcomes(of: seats, weights, method)
            let expected = weights.indices.map { group in
                let seats = outcomes.map { $0[group] }.sorted()
                return (seats.first ?? -1)...(seats.last ?? -1)
            }
            let apportionment = try #require(Apportionment(of: seats, amongWeights: weights, by: method))
            #expect(apportionment.shares.map(\.seats) == expected, "\(seats) among \(weights)")
            #expect(apportionment.tie == (outcomes.count > 1), "\(seats) among \(weights)")
        }
    }

    /// Every outcome that some way of breaking ties has, found by following all of them, seat by seat.
    private static func outcomes(of seats: Int, _ weights: [Int], _ method: Apportionment.Method) -> Set<[Int]> {
        let total = weights.reduce(0, +)
        switch method {
        case .largestRemainder:
            let whole = weights.map { seats * $0 / total }
            var states: Set<[Int]> = [whole]
            for _ in 0..<(seats - whole.reduce(0, +)) {
                states = following(states) { held, group in
                    held[group] > whole[group] ? -1 : (seats * weights[group]) % total * 1_000_000
                }
            }
            return states
        case .sainteLague:
            return (0..<seats).reduce([weights.map { _ in 0 }]) { states, _ in
                following(states) { held, group in weights[group] * product(2) / (2 * held[group] + 1) }
            }
        case .dHondt:
            return (0..<seats).reduce([weights.map { _ in 0 }]) { states, _ in
                following(states) { held, group in weights[group] * product(1) / (held[group] + 1) }
            }
        }
    }

    /// A number that every divisor that occurs divides, so that quotients are whole numbers.
    private static func product(_ spacing: Int) -> Int {
        spacing == 1 ? 27_720 * 13 : 3 * 3 * 5 * 7 * 11 * 13 * 17 * 19 * 23 * 5
    }

    private static func following(_ states: Set<[Int]>, claim: ([Int], Int) -> Int) -> Set<[Int]> {
        var next: Set<[Int]> = []
        for held in states {
            let claims = held.indices.map { claim(held, $0) }
            guard let greatest = claims.max() else { continue }
            for group in held.indices where claims[group] == greatest {
                var after = held
                after[group] += 1
                next.insert(after)
            }
        }
        return next
    }
}

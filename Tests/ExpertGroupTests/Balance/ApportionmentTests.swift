import ExpertGroup
import Testing

@Suite("Apportionment")
struct ApportionmentTests {
    private static let membership = [54, 54, 23, 33, 29]

    private func seats(_ seats: Int, _ weights: [Int], _ method: Apportionment.Method) throws -> [ClosedRange<Int>] {
        try #require(Apportionment(of: seats, amongWeights: weights, by: method)).shares.map(\.seats)
    }

    @Test(
        "Largest remainder and Sainte-Laguë agree at eight seats, and nothing is tied",
        arguments: [Apportionment.Method.largestRemainder, .sainteLague]
    )
    func eight(method: Apportionment.Method) throws {
        let apportionment = try #require(Apportionment(of: 8, amongWeights: Self.membership, by: method))
        #expect(apportionment.shares.map(\.seats) == [2...2, 2...2, 1...1, 2...2, 1...1])
        #expect(!apportionment.tie)
    }

    @Test("E81: for nine seats the quota of 54 is 486/193, and the two groups of 54 are tied by Sainte-Laguë")
    func nine() throws {
        let apportionment = try #require(Apportionment(of: 9, amongWeights: Self.membership, by: .sainteLague))
        let first = apportionment.shares[0]
        #expect(first.quota == (try fraction(486, 193)))
        #expect(first.range == 2...3)
        #expect(first.seats == 2...3)
        #expect(apportionment.tie)
    }

    @Test("Seven seats have the quotas and the ranges that the interface shows")
    func seven() throws {
        let apportionment = try #require(Apportionment(of: 7, amongWeights: Self.membership, by: .largestRemainder))
        #expect(apportionment.shares[0].quota == (try fraction(378, 193)))
        #expect(apportionment.shares[0].range == 1...2)
        #expect(apportionment.shares.map(\.seats) == [2...2, 2...2, 1...1, 1...1, 1...1])
    }

    @Test("By largest remainder a group loses a seat when there are thirteen instead of twelve")
    func alabama() throws {
        let twelve = try seats(12, Self.membership, .largestRemainder)
        let thirteen = try seats(13, Self.membership, .largestRemainder)
        #expect(zip(twelve, thirteen).contains { $0.lowerBound > $1.upperBound })
        for method in [Apportionment.Method.sainteLague, .dHondt] {
            let (fewer, more) = try (seats(12, Self.membership, method), seats(13, Self.membership, method))
            #expect(!zip(fewer, more).contains { $0.lowerBound > $1.upperBound })
        }
    }

    @Test("Equal weights are tied for what does not divide among them", arguments: Apportionment.Method.allCases)
    func equal(method: Apportionment.Method) throws {
        #expect(try seats(7, [5, 5, 5], method) == [2...3, 2...3, 2...3])
        #expect(try seats(6, [5, 5, 5], method) == [2...2, 2...2, 2...2])
    }

    @Test("No seats, one group, groups without weight", arguments: Apportionment.Method.allCases)
    func edges(method: Apportionment.Method) throws {
        #expect(try seats(0, [3, 4], method) == [0...0, 0...0])
        #expect(try seats(8, [3], method) == [8...8])
        #expect(try seats(8, [0, 3, 0], method) == [0...0, 8...8, 0...0])
        #expect(Apportionment(of: 8, amongWeights: [], by: method) == nil)
        #expect(Apportionment(of: 8, amongWeights: [0, 0], by: method) == nil)
        #expect(Apportionment(of: -1, amongWeights: [1], by: method) == nil)
        #expect(Apportionment(of: 1, amongWeights: [-1, 2], by: method) == nil)
        #expect(Apportionment(of: 1_000_001, amongWeights: [1], by: method) == nil)
        #expect(Apportionment(of: 1, amongWeights: [1_000_000_001], by: method) == nil)
    }

    @Test("The greatest numbers neither overflow nor take long", arguments: Apportionment.Method.allCases)
    func greatest(method: Apportionment.Method) throws {
        let weights = [1_000_000_000, 999_999_999, 1, 0, 333_333_333]
        let ranges = try seats(1_000_000, weights, method)
        #expect(ranges.reduce(0) { $0 + $1.lowerBound } <= 1_000_000)
        #expect(ranges.reduce(0) { $0 + $1.upperBound } >= 1_000_000)
        let equal = try seats(1_000_000, Array(repeating: 1_000_000_000, count: 193), method)
        #expect(Set(equal) == [5181...5182])
        let one = try seats(1_000_000, [1_000_000_000] + Array(repeating: 1, count: 192), method)
        #expect(one[0].upperBound == 1_000_000)
    }
}

import Testing

@testable import RosterService

@Suite("How often somebody may ask")
struct AllowancesTests {
    private let start = ContinuousClock.now

    @Test("so many at once, then as many as time brings back, each for themselves")
    func taking() {
        let allowances = Allowances<String>(atOnce: 3, perSecond: 2)
        for _ in 1...3 { #expect(allowances.take("a", at: start) == nil) }
        #expect(allowances.take("a", at: start) == .milliseconds(500))
        allowances.giveBack("a", at: start)
        #expect(allowances.take("a", at: start) == nil)
        #expect(allowances.take("b", at: start) == nil)
        #expect(allowances.take("a", at: start + .milliseconds(500)) == nil)
        #expect(allowances.take("a", at: start + .milliseconds(500)) != nil)
    }

    @Test("what is left never comes to more than what is allowed at once")
    func bounded() {
        let allowances = Allowances<String>(atOnce: 2, perSecond: 100)
        #expect(allowances.take("a", at: start) == nil)
        for _ in 1...2 { #expect(allowances.take("a", at: start + .seconds(60)) == nil) }
        #expect(allowances.take("a", at: start + .seconds(60)) != nil)
    }

    @Test("whoever asked once and long ago is forgotten, whoever asks too often is not")
    func forgetting() {
        let allowances = Allowances<Int>(atOnce: 1, perSecond: 1)
        for number in 0..<9_999 { _ = allowances.take(number, at: start) }
        _ = allowances.take(-1, at: start + .seconds(10))
        for number in 10_000..<10_010 { #expect(allowances.take(number, at: start + .seconds(10)) == nil) }
        #expect(allowances.take(-1, at: start + .seconds(10)) != nil)
    }
}

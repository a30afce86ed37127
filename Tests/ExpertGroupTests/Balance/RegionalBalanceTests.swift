import ExpertGroup
import Testing

@Suite("Regional balance")
struct RegionalBalanceTests {
    /// Experts of the five groups, and of none, in that order.
    private func balance(_ counts: [Int], ceiling: Int?) throws -> RegionalBalance {
        let groups = RegionalGroup.allCases.map(Optional.some) + [nil]
        let experts = zip(groups, counts).flatMap { Array(repeating: $0, count: $1) }
        return RegionalBalance(of: experts, ceiling: ceiling, membership: try membership())
    }

    @Test("E81: shares for seven in post and for up to eight, with the membership of the day")
    func bothBases() throws {
        let balance = try balance([2, 1, 1, 2, 1], ceiling: 8)
        #expect(balance.lines.map(\.group) == RegionalGroup.allCases)
        #expect(balance.lines.map(\.count) == [2, 1, 1, 2, 1])
        #expect(balance.lines.map(\.membersOfGroup) == [54, 54, 23, 33, 29])
        let share = try #require(balance.lines[0].share)
        #expect(share.quota == (try fraction(378, 193)))
        #expect(share.range == 1...2)
        #expect(share.ofSeatsFilled == 2...2)
        #expect(share.ofCeiling == 2...2)
        #expect(balance.lines.map(\.share?.ofCeiling) == [2...2, 2...2, 1...1, 2...2, 1...1])
    }

    @Test("E61: who counts in no group has a line of their own, and the lines still add up to those in post")
    func none() throws {
        let balance = try balance([1, 1, 0, 0, 1, 2], ceiling: 8)
        #expect(balance.lines.count == 6)
        let last = try #require(balance.lines.last)
        #expect(last.group == nil)
        #expect(last.count == 2)
        #expect(last.membersOfGroup == nil)
        #expect(last.share == nil)
        #expect(balance.lines.reduce(0) { $0 + $1.count } == balance.inPost)
        #expect(balance.lines[0].share?.quota == (try fraction(5 * 54, 193)))
        #expect(balance.groups(below: 1) == [.easternEuropean, .latinAmericanAndCaribbean])
    }

    @Test("An empty Group, no ceiling, and a day on which nobody is a Member")
    func empty() throws {
        let empty = try balance([], ceiling: nil)
        #expect(empty.lines.map(\.count) == [0, 0, 0, 0, 0])
        #expect(empty.lines.allSatisfy { $0.share?.ofSeatsFilled == 0...0 && $0.share?.ofCeiling == nil })
        #expect(empty.effectiveNumberOfGroups == nil)
        let none = try RegionalBalance(of: [.african, nil], ceiling: 8, membership: membership([]))
        #expect(none.lines.allSatisfy { $0.share == nil })
        #expect(none.distanceFromMembership == nil)
        #expect(RegionalMembership([.african: -1]) == nil)
    }

    @Test("E65: of one member no index is made")
    func single() throws {
        let balance = try balance([0, 0, 0, 0, 1, 1], ceiling: 8)
        #expect(balance.effectiveNumberOfGroups == nil)
        #expect(balance.distanceFromMembership == nil)
    }

    @Test("Entropy cannot tell 2, 2, 1, 2, 1 from 2, 2, 1, 1, 2; the distance from the membership can")
    func indices() throws {
        let one = try balance([2, 2, 1, 2, 1], ceiling: 8)
        let other = try balance([2, 2, 1, 1, 2], ceiling: 8)
        #expect(one.effectiveNumberOfGroups == (try fraction(64, 14)))
        #expect(other.effectiveNumberOfGroups == (try fraction(64, 14)))
        #expect(one.effectiveNumberOfGroups?.text(decimals: 4) == "4.5714")
        #expect(one.distanceFromMembership?.text(decimals: 4) == "0.0848")
        #expect(other.distanceFromMembership?.text(decimals: 4) == "0.1056")
    }

    @Test("The groups come in the order of the United Nations, with the codes of the database")
    func codes() {
        #expect(RegionalGroup.allCases.map(\.code) == ["AFR", "APG", "EEG", "GRULAC", "WEOG"])
    }

    @Test("E54, E60: an expert counts once, in the group that is given for the day, and groups add up to those in post")
    func once() throws {
        let before = try balance([0, 1, 0, 0, 1], ceiling: 8)
        let after = try balance([0, 0, 0, 0, 2], ceiling: 8)
        #expect(before.lines.reduce(0) { $0 + $1.count } == 2)
        #expect(after.lines.map(\.count) == [0, 0, 0, 0, 2])
        #expect(before.lines[4].share?.quota == (try fraction(58, 193)))
    }
}

import ExpertGroup
import Testing

@Suite("Continuity")
struct ContinuityTests {
    private static let sevenOfEight = [
        "2024-01-01 2025-10-15", "2024-01-01 2025-10-31", "2024-01-01 2025-11-15", "2024-01-01 2025-11-30",
        "2024-01-01 2025-12-01", "2024-01-01 2025-12-15", "2024-01-01 2025-12-31", "2024-01-01 2027-12-31",
    ]

    @Test(
        "E77: seven of eight services that end in one quarter are 7/8, with who and with what goes",
        arguments: [90, 180]
    )
    func bunched(days: Int) throws {
        let continuity = Continuity(of: try experts(Self.sevenOfEight), on: try day("2025-01-01"))
        let window = try #require(continuity.fullestWindow(ofDays: days))
        #expect(window.share == (try fraction(7, 8)))
        #expect(window.share.percent(decimals: 1) == "87.5")
        #expect(window.ends.map(\.person.rawValue) == [1, 2, 3, 4, 5, 6, 7])
        #expect(window.days.firstDay == (try day("2025-10-15")))
        #expect(window.days.days == days)
        #expect(window.daysOfServiceLost == 7 * 731 - (77 + 61 + 46 + 31 + 30 + 16 + 0))
        #expect(window.yearsOfServiceLost == (try fraction(4 * window.daysOfServiceLost, 1461)))
    }

    @Test("Ninety days are the first and the 89 that follow", arguments: [("2025-12-29", 2), ("2025-12-30", 1)])
    func windowLength(last: String, ends: Int) throws {
        let experts = try experts(["2024-01-01 2025-10-01", "2024-01-01 \(last)"])
        let window = try #require(Continuity(of: experts, on: try day("2025-01-01")).fullestWindow(ofDays: 90))
        #expect(window.ends.count == ends)
    }

    @Test(
        "Twelve months from a day end on the day before it, a year later",
        arguments: [("2024-12-31", 1), ("2025-06-30", 1), ("2025-07-01", 0), ("2024-07-01", 1)]
    )
    func twelveMonths(last: String, ends: Int) throws {
        let continuity = Continuity(of: try experts(["2024-01-01 \(last)"]), on: try day("2024-07-01"))
        #expect(continuity.window(ofMonths: 12)?.ends.count == ends)
        #expect(continuity.window(ofMonths: 12)?.days == (try term("2024-07-01 2025-06-30")))
    }

    @Test("The next end comes first; who is not in post on the day is left out")
    func order() throws {
        let experts = try experts([
            "2024-01-01 2026-12-31", "2024-01-01 2024-06-30", "2025-01-01 2025-12-31", "2024-01-01 2025-03-31",
            "2024-01-01 2025-03-31",
        ])
        let continuity = Continuity(of: experts, on: try day("2024-07-01"))
        #expect(continuity.nextEnds.map(\.person.rawValue) == [4, 5, 1])
    }

    @Test("In an empty Group there is no share; in a Group of one it is all")
    func few() throws {
        let nobody = Continuity(of: [], on: try day("2024-07-01"))
        #expect(nobody.fullestWindow(ofDays: 90) == nil)
        #expect(nobody.window(ofMonths: 12) == nil)
        let one = Continuity(of: try experts(["2024-01-01 2024-12-31"]), on: try day("2024-07-01"))
        #expect(one.fullestWindow(ofDays: 0)?.share == (try fraction(1, 1)))
        #expect(one.window(ofMonths: -3)?.ends.isEmpty == true)
    }

    @Test("E21: service is counted over all spells, and each day once")
    func service() throws {
        let expert = try ExpertSketch(
            spell: "2024-01-01 2024-12-31",
            earlier: ["2020-01-01 2020-12-31", "2020-07-01 2021-01-31"]
        ).expert
        #expect(expert.service.days == 366 + 366 + 31)
    }

    @Test("E05: who comes while another's last month runs overlaps with them")
    func overlap() throws {
        let experts = try experts([
            "2022-07-01 2024-06-30", "2024-06-01 2026-05-31", "2023-01-01 2024-12-31", "2022-07-01 2025-06-30",
        ])
        let overlaps = PlannedOverlap.all(among: experts, from: try day("2024-05-01"), longest: 31)
        #expect(overlaps.map(\.leaving.rawValue) == [1])
        #expect(overlaps.map(\.arriving.rawValue) == [2])
        #expect(overlaps.map(\.days) == [try term("2024-06-01 2024-06-30")])
        #expect(PlannedOverlap.all(among: experts, from: try day("2024-07-01"), longest: 31).isEmpty)
        #expect(PlannedOverlap.all(among: experts, from: try day("2024-05-01"), longest: 29).isEmpty)
    }

    @Test("The fullest window holds as many ends as any window of its length")
    func fullest() throws {
        var generator = SeededGenerator(seed: 819)
        let first = try day("2025-01-01")
        for _ in 1...300 {
            let spells = (0..<Int.random(in: 1...24, using: &generator)).map { _ in
                "2024-01-01 \(first.adding(days: Int.random(in: 0...200, using: &generator)))"
            }
            let length = Int.random(in: 1...90, using: &generator)
            let continuity = Continuity(of: try experts(spells), on: first)
            let counts = (0...200).map { start in
                let window = Term(days: length, from: first.adding(days: start))
                return continuity.nextEnds.count { window.contains($0.lastDay) }
            }
            #expect(continuity.fullestWindow(ofDays: length)?.ends.count == counts.max())
        }
    }
}

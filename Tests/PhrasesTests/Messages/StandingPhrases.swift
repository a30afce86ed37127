import Testing

@testable import Phrases

/// What is said of the Group on a day: each phrase once, with facts.
enum StandingPhrases {
    private static let day = Day(year: 2024, month: 7, day: 1)

    static let all: [Phrase] = terms + coordinator + balance + standing

    private static let terms: [Phrase] = [
        .mandateNotInForce(lastDay: day, instrument: "S/1"),
        .mandateEndsSoon(daysLeft: 54, lastDay: day, instrument: "S/1"),
        .ceilingAmendmentNotRecorded(instrument: "S/1", ceiling: 9),
        .overCeiling(inPost: 9, ceiling: 8, from: day, source: "S/1"),
        .termBeyondMandate(of: "A", lastDay: day, mandateEnd: day),
        .coordinatorTermBeyondMandate(of: "A", lastDay: day, mandateEnd: day),
        .consultationNotRecorded(of: ["A"]),
        .contractMonthsExceeded(of: "A", months: 27, days: 1, from: day, through: day, limit: 24, window: 36),
        .endsBunched(["A"], of: 8, percentTenths: 875, withinDays: 90, from: day, through: day),
    ]
    private static let coordinator: [Phrase] = [
        .coordinatorVacant(since: day),
        .actingBeyondLimit("A", from: day, through: day, days: 91, limit: 90),
        .coordinatorOutlivesAppointment("A", termEnd: day, appointmentEnd: day),
        .consecutiveTerm(2, of: "A", from: day, through: day),
        .handOverNearYearEnd(lastDay: day, turnover: day, days: 3),
        .handOverNearMandateEnd(lastDay: day, mandateEnd: day, days: 3),
        .focalPointsOneOrTwo("I", available: 0, unavailable: ["A"]),
    ]
    private static let balance: [Phrase] = [
        .secondNational(of: "KEN", ["A", "B"]),
        .regionalGroupWithoutExpert(["EEG"]),
        .genderParityNotAsNearAsPossible(women: 1, men: 4, disclosed: 5),
        .expertiseHeldByOne(["nuclear (A)"]),
        .expertiseFallsToZero(["nuclear"], on: day),
        .expertiseHeldByNobody(["nuclear"]),
        .shareForInPost(8), .shareForCeiling(9), .women(3), .men(4), .otherGender(1), .genderNotDisclosed(1),
        .asNearParity(as: 7), .womenOfDisclosed(3, of: 7, percent: "42.9"), .womenInPost(3, 4, of: 8),
        .membersWithUnitedStates(28),
    ]
    private static let standing: [Phrase] = [
        .groupOnDay(day), .asKnown("2024-07-01T09:00:00-04:00"),
        .mandateInForce(through: day, instrument: "S/1", daysLeft: 1), .mandateEnded(on: day, instrument: "S/1"),
        .inOffice("A", through: day), .acting("A", through: day), .leads("A"),
        .thinExpertise(2, of: 3), .missingExpertise(["nuclear", "chemical"]),
        .plannedOverlap("A", "B", from: day, through: day),
    ]
}

@Suite("What is said of the Group on a day")
struct StandingPhraseTests {
    private func said(_ phrase: Phrase) -> String { Phrases(in: .english, .plain)(phrase) }

    @Test("E07: the mandate's end is warned of by the days left; the amendment of the ceiling by the note as agreed")
    func notes() throws {
        let day = try #require(Day("2021-04-25"))
        let soon = said(.mandateEndsSoon(daysLeft: 54, lastDay: day, instrument: "S/RES/1977 (2011)"))
        #expect(soon.hasPrefix("54 days left, mandate expiry on 2021-04-25"))
        #expect(
            said(.ceilingAmendmentNotRecorded(instrument: "S/RES/2055 (2012)", ceiling: 9))
                == "S/RES/2055 (2012) provides for up to nine; not recorded here"
        )
    }

    @Test("E20, E25, E53, E63, E71, E77: advice says who, when and how many")
    func advice() throws {
        let (first, last) = (try #require(Day("2024-01-01")), try #require(Day("2026-12-31")))
        #expect(said(.consecutiveTerm(2, of: "A", from: first, through: last)).contains("second consecutive term"))
        let months = said(
            .contractMonthsExceeded(of: "A", months: 27, days: 0, from: first, through: last, limit: 24, window: 36)
        )
        #expect(months.contains("24 in 36 exceeded (ST/AI/2013/4): 27 months under contract"))
        #expect(said(.secondNational(of: "KEN", ["A", "B"])).hasPrefix("Second national of KEN in post: A and B."))
        #expect(said(.asNearParity(as: 7)) == "as near parity as 7 allows")
        let none = said(.focalPointsOneOrTwo("II", available: 0, unavailable: []))
        #expect(none == "Working group II has no focal point; the report recommends one or two.")
        let bunched = said(
            .endsBunched(["A"], of: 8, percentTenths: 875, withinDays: 90, from: first, through: last)
        )
        #expect(bunched.contains("(87.5%)") || bunched.contains("(87.5 %)"), "\(bunched)")
    }
}

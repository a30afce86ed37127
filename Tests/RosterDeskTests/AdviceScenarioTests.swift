import ExpertGroup
import Testing

@testable import RosterDesk

@Suite("Advice about the Group on a day")
struct AdviceScenarioTests {
    @Test("the amendment of the ceiling is noted from its first day on, until it is recorded")
    func amendment() async throws {
        try await DeskHarness.with { roster in
            let note = "S/RES/2055 (2012) provides for up to nine; not recorded here"
            let before = try await roster.advice(.ceilingAmendmentNotRecorded, "2012-06-28")
            #expect(before == [])
            let standing = try await roster.standing("2012-06-29")
            let advisory = standing.advisories?.first { $0.rule == .ceilingAmendmentNotRecorded }
            #expect(advisory?.text == note)
            #expect(
                advisory?.remedy
                    == "roster ceiling record 9 --from 2012-06-29 --instrument 'S/RES/2055 (2012)'"
            )
            let symbol = try #require(DocumentSymbol("S/RES/2055 (2012)"))
            let record = RecordCeiling(experts: 9, firstDay: try day("2012-06-29"), instrument: symbol, paragraph: nil)
            _ = try await roster.ask(record)
            let after = try await roster.advice(.ceilingAmendmentNotRecorded, "2012-06-29")
            #expect(after == [])
        }
    }

    @Test("E05: while one leaves and another has come, the status says so")
    func overlap() async throws {
        try await DeskHarness.with { roster in
            let a = try await roster.expert("Expert A", "KEN", "2023-01-01", "2024-06-30")
            let b = try await roster.expert("Expert B", "FRA", "2024-06-01", "2026-05-31")
            let june = try await roster.standing("2024-06-15")
            #expect(june.inPost == 2)
            let overlap = try #require(june.plannedOverlaps.first)
            #expect(june.plannedOverlaps.count == 1)
            #expect((overlap.leaving, overlap.arriving) == (a, b))
            #expect(overlap.firstDay.description == "2024-06-01")
            #expect(overlap.lastDay.description == "2024-06-30")
            let july = try await roster.standing("2024-07-01")
            #expect(july.plannedOverlaps == [])
        }
    }

    @Test("E11: after the mandate lapsed nobody is in post, and that is what is said")
    func lapse() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "KEN", "2030-01-01", "2033-12-31")
            let standing = try await roster.standing("2032-12-01")
            #expect(standing.inPost == 0)
            #expect(standing.vacancies == nil)
            #expect(standing.mandate.inForce == false)
            #expect(standing.coordinator.status == .vacant)
            let text = try #require(standing.advisories?.first { $0.rule == .mandateNotInForce }?.text)
            #expect(text.contains("not in force"))
            #expect(text.contains("ended by mandate expiry"))
        }
    }

    @Test("E12: a term beyond the mandate is served up to its end, and advised of")
    func beyond() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "KEN", "2031-07-01", "2033-06-30")
            let texts = try await roster.advice(.termBeyondMandate, "2031-07-01")
            #expect(texts.count == 1)
            #expect(texts.first?.contains("Expert A runs to 2033-06-30") == true)
            #expect(texts.first?.contains("2032-11-30") == true)
            let standing = try await roster.standing("2031-07-01")
            #expect(standing.members.first?.effectiveEnd.description == "2032-11-30")
        }
    }

    @Test("E15: a coordinator's term that outlives the appointment is advised of, with the extension that mends it")
    func outlives() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert C", "KEN", "2024-01-01", "2025-12-31")
            try await roster.coordinate(person, from: "2024-07-01", consentedOn: "2024-06-10")
            let standing = try await roster.standing("2024-07-01")
            #expect(standing.coordinator.effectiveEnd?.description == "2025-12-31")
            let advisory = standing.advisories?.first { $0.rule == .coordinatorOutlivesAppointment }
            #expect(advisory?.source == "S/2011/819, annex, para. 6")
            #expect(advisory?.remedy == "roster appointment extend \(person) --through 2026-06-30 --decision DECISION")
        }
    }

    @Test("E25: 24 months of contracts within 36 and three more are advised of, and the term is not touched")
    func contracts() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31")
            try await roster.sql(
                """
                insert into contract (person_id, runs) values
                    (\(person), '[2022-07-01,2024-06-30]'), (\(person), '[2024-07-01,2024-09-30]')
                """
            )
            let texts = try await roster.advice(.contractMonthsExceeded, "2024-07-01")
            #expect(texts.count == 1)
            #expect(texts.first?.contains("24 in 36 exceeded (ST/AI/2013/4): 27 months") == true, "\(texts)")
            let standing = try await roster.standing("2024-07-01")
            #expect(standing.members.first?.effectiveEnd.description == "2025-12-31")
        }
    }

    @Test("E53: a second national is advised of, and not refused")
    func secondNational() async throws {
        try await DeskHarness.with { roster in
            _ = try await roster.expert("Expert A", "KEN", "2024-01-01", "2025-12-31")
            _ = try await roster.expert("Expert B", "KEN", "2024-01-01", "2025-12-31")
            let texts = try await roster.advice(.secondNational, "2024-07-01")
            #expect(texts.first?.hasPrefix("Second national of KEN in post: Expert A and Expert B.") == true)
        }
    }

    @Test("E75, E76: a tag falls to zero when its only holder leaves; holders and confirmed are told apart")
    func expertise() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Expert A", "KEN", "2024-01-01", "2024-09-30")
            try await roster.sql(
                """
                insert into person_expertise (person_id, tag, level) values (\(person), 'proliferation_finance', 4)
                """
            )
            let standing = try await roster.standing("2024-07-01")
            let line = try #require(standing.expertise?.first { $0.tag.description == "proliferation_finance" })
            #expect((line.holders, line.confirmed) == (1, 0))
            #expect(line.fallsToZeroOn?.description == "2024-10-01")
            let texts = try await roster.advice(.expertiseFallsToZero, "2024-07-01")
            #expect(texts.first?.hasPrefix("proliferation_finance: 0 from 2024-10-01") == true)
            #expect(standing.regionalGroups?.map(\.count) == [1, 0, 0, 0, 0], "knowledge is no nationality")
        }
    }

    @Test("E77: seven of eight terms that end in one quarter are advised of, with the share")
    func bunched() async throws {
        try await DeskHarness.with { roster in
            for number in 1...8 {
                let last = number == 8 ? "2028-12-31" : "2025-1\(number % 3)-1\(number)"
                _ = try await roster.expert("Expert \(number)", "KEN", "2024-01-01", last)
            }
            let texts = try await roster.advice(.endsBunched, "2024-07-01")
            #expect(texts.count == 2, "one for 90 days, one for 180")
            #expect(texts.first?.hasPrefix("7 of 8 (87.5") == true, "\(texts)")
        }
    }
}

import ExpertGroup
import Phrases
import Policies
import Postgres
import RosterTesting
import Selection
import Testing

@testable import RosterDesk

@Suite("Suggestions of lengths of terms")
struct TermsSuggestionTests {
    private func terms(
        _ newcomers: String,
        on: String = "2026-12-01",
        months: String? = nil,
        preferred: Int? = nil,
        withinDays: Int? = nil,
        endsAtMost: Int? = nil
    ) throws -> SuggestTerms {
        SuggestTerms(
            asAt: try day(on),
            newcomers: newcomers,
            months: months,
            preferred: preferred,
            withinDays: withinDays,
            endsAtMost: endsAtMost
        )
    }

    /// A Group of whom each serves through one of these days.
    private func withEnds(_ ends: [String], _ body: (DeskHarness) async throws -> Void) async throws {
        try await DeskHarness.with { roster in
            if !ends.isEmpty {
                for (person, end) in zip(try await roster.people(ends.count), ends) {
                    _ = try await roster.ask(try appoint(person, "2026-01-01", end))
                }
            }
            try await body(roster)
        }
    }

    @Test("E13: without anybody in the way each serves as long as was wished for, through a last day that is served")
    func wishes() async throws {
        try await withEnds([]) { roster in
            let terms = try await roster.ask(try terms("Leap:2028-02-29:24,Ioana:2027-02-01:36"))
            #expect(terms.status == .optimal && terms.monthsOff == 0 && terms.ends.isEmpty)
            #expect(terms.newcomers.map(\.months) == [24, 36])
            #expect(terms.newcomers.map { $0.lastDay?.description } == ["2030-02-28", "2030-01-31"])
            #expect(terms.notes.isEmpty && terms.conflict.isEmpty)
        }
    }

    @Test("E77: of seven who end in one quarter the share is told, and newcomers add nothing to it")
    func bunched() async throws {
        let ends = ["2028-10-05", "2028-10-31", "2028-11-15", "2028-11-30", "2028-12-01", "2028-12-15", "2028-12-31"]
        try await withEnds(ends) { roster in
            let terms = try await roster.ask(try terms("1:2027-01-01", withinDays: 90))
            let before = try #require(terms.before)
            #expect(before.ends == 8 && before.total == 8 && before.firstDay.description == "2028-10-05")
            #expect(terms.after?.ends == 7 && terms.newcomers[0].months == 12 && terms.monthsOff == 12)
            #expect(terms.newcomers[0].name == "Seat 1" && terms.newcomers[0].lastDay?.description == "2027-12-31")
            #expect(
                terms.notes == [
                    """
                    7 of the 7 terms on record end from 2028-10-05 to 2029-01-02 already, whatever newcomers do; none is to \
                    end with too many of them.
                    """
                ]
            )
        }
    }

    @Test(
        "lengths are spread so that no window holds too many, as near to the wishes as can be; before and after are told"
    )
    func spread() async throws {
        try await withEnds(["2029-01-15", "2029-02-15"]) { roster in
            let terms = try await roster.ask(try terms("3:2027-02-01"))
            #expect(terms.before?.ends == 5 && terms.after?.ends == 3 && terms.before?.total == 5)
            #expect(terms.newcomers.map(\.months) == [12, 12, 24] || terms.newcomers.map(\.months).contains(24))
            #expect(terms.monthsOff == 24 && terms.status == .optimal && terms.ties.complete && terms.ties.count > 1)
        }
    }

    @Test("E12: nobody serves past the mandate: all terms beyond it end together on its last day")
    func mandate() async throws {
        try await withEnds([]) { roster in
            let terms = try await roster.ask(try terms("2:2031-06-01", months: "24,36", preferred: 36))
            #expect(terms.newcomers.map { $0.lastDay?.description } == ["2034-05-31", "2034-05-31"])
            #expect(terms.newcomers.allSatisfy { $0.effectiveEnd?.description == "2032-11-30" })
            #expect(
                terms.notes == [
                    "Seat 1 and Seat 2: served no longer than the mandate as it is known, through 2032-11-30."
                ]
            )
            #expect(terms.after?.ends == 2)
            let rule = try await roster.refusal(of: try self.terms("1:2033-06-01"))
            #expect(rule == "appointment_begins_within_mandate")
        }
    }

    @Test("where no lengths keep the bound it is said for whom, and what lets there be some")
    func conflict() async throws {
        try await withEnds(["2029-01-15", "2029-02-15", "2029-03-01"]) { roster in
            let terms = try await roster.ask(try terms("Ioana:2027-02-01", months: "24"))
            #expect(terms.status == .infeasible && terms.newcomers[0].months == nil && terms.after == nil)
            #expect(
                terms.conflict == [
                    """
                    For Ioana there are no lengths of 24 months by which at most 3 terms end within 180 days in a row, those on \
                    record included.
                    """
                ]
            )
            #expect(terms.waysOut.first == "There are lengths with --ends-at-most 4")
            let enough = try await roster.ask(try self.terms("Ioana:2027-02-01", months: "24", endsAtMost: 4))
            #expect(enough.newcomers[0].months == 24)
        }
    }

    @Test("what is found is as near to the wishes as the nearest of all choices, also beside ends that are too many")
    func enumeration() async throws {
        try await withEnds(["2028-12-01", "2028-12-31", "2029-01-15", "2029-02-15", "2029-11-01"]) { roster in
            let shipped = try Policies(overriding: nil)
            let on = try day("2026-12-01")
            let connection = try await Connection.open(roster.options, logger: .silent)
            for (newcomers, most, days) in [
                ("3:2027-02-01", 3, 180), ("2:2027-02-01:12,2:2028-01-15:36", 2, 120), ("4:2027-01-01:24", 1, 90),
                ("3:2026-12-15:36", 4, 365), ("5:2027-03-01", 1, 30),
            ] {
                let (ground, answer) = try await connection.use { session in
                    let ground = TermsGround(
                        record: try GroupRecord(on: on, Grouping(shipped.balance.grouping), in: session),
                        newcomers: try StaggerNewcomer.read(newcomers, preferred: 24, seat: { "\($0)" }, session),
                        lengths: [12, 18, 24, 36],
                        withinDays: days,
                        endsAtMost: most,
                        seats: []
                    )
                    return (ground, ground.answer(endsAtMost: most))
                }
                let nearest = Self.nearest(ground)
                #expect(answer.value == nearest, "\(newcomers)")
                #expect((answer.status == .infeasible) == (nearest == nil), "\(newcomers)")
                guard nearest != nil else { continue }
                let ends = answer.terms.map { term in
                    ground.newcomers[Int(term.newcomer) ?? 0].effectiveEnd(term.months)
                }
                #expect(Self.keeps(ends, ground), "\(newcomers)")
            }
        }
    }

    /// Whether every window with a newcomer's end holds no more than it may.
    private static func keeps(_ newcomers: [CivilDate], _ ground: TermsGround) -> Bool {
        let all = ground.ends + newcomers
        return newcomers.allSatisfy { end in
            (0..<ground.withinDays).allSatisfy { before in
                let first = end.adding(days: -before)
                let last = first.adding(days: ground.withinDays - 1)
                return all.count { first <= $0 && $0 <= last } <= ground.endsAtMost
            }
        }
    }

    private static func nearest(_ ground: TermsGround) -> Int? {
        var nearest: Int?
        func visit(_ months: [Int]) {
            guard months.count == ground.newcomers.count else {
                for length in ground.lengths { visit(months + [length]) }
                return
            }
            let off = zip(ground.newcomers, months).reduce(0) { $0 + abs($1.1 - $1.0.preferred) }
            guard off < nearest ?? .max, keeps(zip(ground.newcomers, months).map { $0.effectiveEnd($1) }, ground)
            else { return }
            nearest = off
        }
        visit([])
        return nearest
    }

    @Test(
        "E06: more newcomers than there are free seats are refused by the ceiling, on the first day on which they are"
    )
    func fullGroup() async throws {
        let ends = ["2027-03-31", "2028-10-31", "2028-11-15", "2028-11-30", "2028-12-01", "2028-12-15", "2028-12-31"]
        try await withEnds(ends) { roster in
            for (newcomers, free) in [("2:2027-01-01", 1), ("3:2027-04-01", 2), ("Ioana:2027-01-01,2:2027-04-01", 2)] {
                do {
                    _ = try await roster.ask(try terms(newcomers))
                    Issue.record("\(newcomers) were let in")
                } catch Failure.broken(let rule, let facts) {
                    #expect(rule == "appointment_keeps_within_ceiling")
                    #expect(RuleFacts(json: facts).freeSeats == free, "\(newcomers)")
                }
            }
            let fitting = try await roster.ask(try terms("Ioana:2027-01-01,1:2027-04-01"))
            #expect(fitting.newcomers.count == 2 && fitting.notes.allSatisfy { !$0.contains("ceiling") })

            // One after the other they have room for the shortest terms, and not for what is suggested.
            let inTurn = try await roster.ask(
                try terms("Ioana:2027-01-01,Petar:2027-04-01,Luc:2028-02-01", endsAtMost: 9)
            )
            #expect(
                inTurn.notes.last == """
                    With these lengths 9 would be in post on 2028-02-01; the ceiling is 8 (S/RES/1977 (2011), para. 5 (a)). \
                    Somebody has to begin later, or to serve for less.
                    """
            )
        }
    }

    @Test("terms that would have ended before the day spoken of are not suggested, and refused where all would have")
    func past() async throws {
        try await withEnds([]) { roster in
            let ask = try terms("Ioana:2023-01-01,2:2027-01-01")
            let day = try day("2026-12-01")
            await #expect(throws: Failure.termsArePast(["Ioana"], months: [12, 24, 36], on: day)) {
                _ = try await roster.ask(ask)
            }
            let complaint = Complaint(
                .termsArePast(["Ioana"], months: [12, 24, 36], on: day),
                in: Phrases(in: .english, .plain)
            )
            #expect(
                complaint.rule == "suggested_terms_are_to_come" && complaint.source == "S/2011/819, annex, para. 10"
            )
            #expect(complaint.remedy?.hasPrefix("Give a later first day") == true)
            // The last day of the longest is that day itself.
            let last = try await roster.ask(try terms("Ioana:2023-12-02"))
            #expect(last.newcomers[0].months == 36 && last.newcomers[0].lastDay?.description == "2026-12-01")
            #expect(
                last.notes == [
                    "Not tried for Ioana, since the term would have ended before 2026-12-01: 12 or 24 months."
                ]
            )
        }
    }

    @Test("what is no newcomer, or no length, is told with what to write instead")
    func wrong() async throws {
        try await withEnds([]) { roster in
            for text in [
                "Ioana", "Ioana:soon", ":2027-02-01", "Ioana:2027-02-01:0", "21:2027-02-01", "0:2027-02-01",
                "99999999999999999999:2027-02-01", "+1:2027-02-01", "1.5:2027-02-01", "--:2027-02-01",
            ] {
                await #expect(throws: Failure.wrongNewcomer(text)) { _ = try await roster.ask(try terms(text)) }
            }
            await #expect(throws: Failure.wrongNewcomer("")) { _ = try await roster.ask(try terms("")) }
            await #expect(throws: Failure.wrongLengths("12,x")) {
                _ = try await roster.ask(try terms("1:2027-02-01", months: "12,x"))
            }
        }
    }

    @Test("everybody who sees the Group sees it, and nobody else")
    func rights() async throws {
        try await withEnds(["2028-12-31"]) { roster in
            for role in Role.allCases {
                let ask = try terms("1:2027-02-01")
                if [.assessor, .administrator].contains(role) {
                    await #expect(throws: Failure.notAllowed(role)) { _ = try await roster.ask(ask, as: role) }
                } else {
                    let terms = try await roster.ask(ask, as: role)
                    #expect(terms.newcomers.count == 1, "\(role)")
                }
            }
        }
    }
}

import Postgres
import Testing

/// What a checker that finds nothing is worth: histories with one fault each, made by hand, without a database.
@Suite("The checker of histories")
struct CheckerTests {
    /// A history with a bit of everything.
    ///
    /// Three may be in post. Until day 110 three are, until day 130 two; one of these coordinates first, the other acts
    /// afterwards, and one leads in a working group. Another serves beyond the mandate.
    private static func wellMade() -> Evidence {
        var evidence = Evidence()
        evidence.perform(.record(Fact(table: .mandate, days: 0..<1_000)))
        evidence.perform(.record(Fact(table: .ceiling, days: 0..<1, experts: 3)))
        evidence.perform(.record(appointment(1, 100..<130)), .record(appointment(2, 100..<130)))
        evidence.perform(.record(appointment(3, 100..<110)), .record(appointment(5, 900..<1_100)))
        evidence.perform(.record(coordinator(1, 100..<110)), .record(acting(2, 111..<113)))
        evidence.perform(.record(focalPoint(1, 100..<120, leads: true)))
        return evidence
    }

    private static func appointment(_ person: Int, _ days: Days, endedOn: Int32? = nil, _ because: String? = nil)
        -> Fact
    {
        Fact(table: .appointment, days: days, person: person, endedOn: endedOn, endedBecause: because)
    }

    private static func coordinator(
        _ person: Int,
        _ days: Days,
        consent: Int32 = 50,
        act: Int32 = 60,
        authority: String? = "S"
    ) -> Fact {
        Fact(
            table: .coordinatorTerm,
            days: days,
            person: person,
            consentedOn: consent,
            appointedOn: act,
            authority: authority
        )
    }

    private static func acting(_ person: Int, _ days: Days) -> Fact {
        Fact(table: .actingCoordinator, days: days, person: person)
    }

    private static func focalPoint(_ person: Int, _ days: Days, leads: Bool = false, endedOn: Int32? = nil) -> Fact {
        Fact(table: .focalPoint, days: days, person: person, workingGroup: 1, leads: leads, endedOn: endedOn)
    }

    @Test("a history with which all is well has no finding")
    func wellMade() { #expect(Self.wellMade().faults == []) }

    /// For each rule a fact that breaks it and no other.
    private static let breaches: [(rule: String, fact: Fact)] = [
        ("appointment_keeps_within_ceiling", appointment(4, 109..<111)),
        ("appointment_serves_person_once_a_day", appointment(1, 129..<140)),
        ("appointment_begins_within_mandate", appointment(4, 1_000..<1_010)),
        ("appointment_term_has_both_days", appointment(4, 140..<140)),
        ("appointment_end_has_reason", appointment(4, 140..<150, endedOn: 145)),
        ("appointment_ends_for_known_reason", appointment(4, 140..<150, endedOn: 145, "left")),
        ("appointment_ends_within_term", appointment(4, 140..<150, endedOn: 150, "resigned")),
        ("coordinator_term_is_held_by_one_at_a_time", coordinator(2, 109..<111)),
        ("coordinator_term_is_serving_expert", coordinator(3, 110..<111)),
        ("coordinator_term_begins_within_mandate", coordinator(5, 1_000..<1_010)),
        ("coordinator_term_has_prior_consent", coordinator(2, 113..<115, consent: 61, act: 60)),
        ("coordinator_term_has_prior_consent", coordinator(2, 113..<115, consent: 114, act: 114)),
        ("coordinator_term_is_two_years_unless_authorised", coordinator(2, 113..<115, authority: nil)),
        ("coordinator_term_is_two_years_unless_authorised", coordinator(2, 113..<113 + 730, authority: nil)),
        ("acting_coordinator_acts_in_vacancy", acting(2, 109..<111)),
        ("acting_coordinator_acts_in_vacancy", coordinator(2, 110..<112)),
        ("acting_coordinator_is_one_at_a_time", acting(1, 112..<114)),
        ("acting_coordinator_is_serving_expert", acting(3, 110..<111)),
        ("focal_point_is_serving_expert", focalPoint(3, 110..<120)),
        ("focal_point_is_assigned_once_a_day", focalPoint(1, 119..<125)),
        ("focal_point_leads_alone", focalPoint(2, 119..<125, leads: true)),
        ("focal_point_ends_within_assignment", focalPoint(2, 115..<125, endedOn: 125)),
        ("ceiling_begins_on_its_own_day", Fact(table: .ceiling, days: 0..<1, experts: 4)),
        ("ceiling_is_positive", Fact(table: .ceiling, days: 200..<201)),
        ("mandate_ends_on_its_own_day", Fact(table: .mandate, days: 500..<1_000)),
        ("mandate_ends_after_its_adoption", Fact(table: .mandate, days: 500..<500)),
    ]

    @Test("a rule that the database did not keep is found", arguments: breaches)
    func breach(rule: String, fact: Fact) {
        var evidence = Self.wellMade()
        evidence.perform(.record(fact))
        #expect(evidence.faults == [rule])
    }

    @Test("a lowered ceiling removes nobody; who leaves then does not come back")
    func loweredCeiling() throws {
        var evidence = Self.wellMade()
        let third = try #require(evidence.versions.last { $0.fact.person == 3 }).key
        evidence.perform(.record(Fact(table: .ceiling, days: 100..<101, experts: 2)))
        evidence.perform(.end(third, on: 105, because: "resigned"))
        #expect(evidence.faults == [])
        evidence.perform(.end(third, on: nil, because: nil))
        #expect(evidence.faults == ["appointment_keeps_within_ceiling"])
    }

    // MARK: What was sent and what is found

    /// The transaction that appointed two, as somebody was told, and what of it is found.
    private static func appointedTwo(
        _ outcome: SentTransaction.Outcome,
        found: Int,
        _ doctor: (inout Evidence) -> Void = { _ in }
    ) -> Set<String> {
        var evidence = wellMade()
        evidence.perform(.record(appointment(4, 200..<210)), .record(appointment(6, 200..<210)))
        evidence.sent[evidence.sent.count - 1].outcome = outcome
        evidence.versions.removeLast(2 - found)
        doctor(&evidence)
        return evidence.faults
    }

    @Test("what was told to be recorded has to be there, all of it; what is unknown, all of it or nothing")
    func all() {
        #expect(Self.appointedTwo(.ok, found: 2) == [])
        #expect(Self.appointedTwo(.ok, found: 1) == [Finding.differs])
        #expect(Self.appointedTwo(.ok, found: 0) == [Finding.lost])
        #expect(Self.appointedTwo(.unknown, found: 2) == [])
        #expect(Self.appointedTwo(.unknown, found: 1) == [Finding.differs])
        #expect(Self.appointedTwo(.unknown, found: 0) == [])
    }

    @Test(
        "what was refused or lost leaves nothing behind",
        arguments: [.refused(by: "a rule"), .mustBeginAgain, .lost] as [SentTransaction.Outcome]
    )
    func nothing(outcome: SentTransaction.Outcome) {
        #expect(Self.appointedTwo(outcome, found: 0) == [])
        #expect(Self.appointedTwo(outcome, found: 1) == [Finding.unsent])
        #expect(Self.appointedTwo(outcome, found: 2) == [Finding.unsent])
    }

    @Test("an error that no rule stands behind is a finding")
    func unexpected() { #expect(Self.appointedTwo(.unexpected("XX000"), found: 0) == [Finding.unexpected]) }

    @Test("what is recorded is what was sent, by who sent it, and once")
    func same() {
        let last = { (evidence: Evidence) in evidence.versions.count - 1 }
        #expect(Self.appointedTwo(.ok, found: 2) { $0.versions[last($0)].fact.text = "other" } == [Finding.differs])
        #expect(Self.appointedTwo(.ok, found: 2) { $0.versions[last($0)].because = nil }.contains(Finding.unsent))
        #expect(Self.appointedTwo(.ok, found: 2) { $0.versions[last($0)].served = 1..<2 } == [Finding.served])
        let later = PostgresMoment(microsecondsSince2000: 1_000)
        #expect(Self.appointedTwo(.ok, found: 2) { $0.versions[last($0)].recorded = later } == [Finding.differs])
        #expect(Self.appointedTwo(.ok, found: 2) { $0.sent[$0.sent.count - 1].changed[1] = nil } == [Finding.differs])
    }

    @Test("a row's versions follow one another, and whoever changes it sees the last")
    func versions() throws {
        var evidence = Self.wellMade()
        let third = try #require(evidence.versions.firstIndex { $0.fact.person == 3 })
        evidence.perform(.end(evidence.versions[third].key, on: 105, because: "resigned"))
        #expect(evidence.faults == [])
        var overlapping = evidence
        overlapping.versions[third].superseded.microsecondsSince2000 += 1
        #expect(overlapping.faults.contains(Finding.chain))
        // Somebody is told that there was no such row, and nothing is recorded.
        var passedOver = evidence
        passedOver.sent[passedOver.sent.count - 1].changed = [nil]
        #expect(passedOver.faults.contains(Finding.order))
    }
}

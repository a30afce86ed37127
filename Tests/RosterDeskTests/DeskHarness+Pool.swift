import Testing

@testable import RosterDesk

extension DeskHarness {
    /// Gives `body` a Group of two, persons 1 (FRA) and 2 (KEN), and nine nominees: 3 to 9 may be chosen, 10 lacks a
    /// criterion, and 11 has no expertise on record; scores in full points.
    static func withPool(_ body: (DeskHarness) async throws -> Void) async throws {
        try await withCall { roster in
            let people = try await roster.people(2)
            for person in people { _ = try await roster.ask(appoint(person, "2024-01-01", "2027-12-31")) }
            try await roster.importNominations(
                """
                nominating_state,full_name,gender,nationality,expertise
                UGA,Canary Three,man,UGA,nuclear:3
                UGA,Canary Four,woman,UGA,chemical:2
                BRA,Canary Five,woman,BRA,nuclear:1; chemical:1
                JPN,Canary Six,man,JPN,biological:4
                DEU,Canary Seven,man,DEU,accounting:4
                ROU,Canary Eight,woman,ROU,accounting:2; biological:1
                FRA,Canary Nine,,FRA,nuclear:4
                POL,Finch Ten,woman,POL,nuclear:4
                ESP,Finch Eleven,woman,ESP,
                """
            )
            let scores = [(3, 900), (4, 880), (5, 700), (6, 650), (7, 610), (8, 500), (9, 950), (11, 990)]
            let rows = scores.flatMap { person, score in
                ["knowledge", "experience", "communication"].map { "\(person),\($0),A,\(score)\n" }
            }
            try await roster.importScores("person,criterion,assessor,score\n" + rows.joined() + "10,knowledge,A,999\n")
            try await body(roster)
        }
    }
}

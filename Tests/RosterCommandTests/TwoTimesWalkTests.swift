import Foundation
import Testing

/// The scenarios in which what is known changes, walked by commands with the clock set.
@Suite("What was known when, by commands")
struct TwoTimesWalkTests {
    /// The Group as in March 2021: one expert, who is coordinator for two years, and the mandate through 25 April.
    private func withCoordinator(_ body: (Walk) async throws -> Void) async throws {
        try await Walk.onNewDatabase("--bare --test-clock") { roster in
            try await roster.does(
                "mandate record 'S/RES/1977 (2011)' --adopted 2011-04-20 --through 2021-04-25 --clock 2011-04-20T16:00:00Z",
                "person add --name 'Amina Mfano' --nationality KEN --clock 2021-02-01T12:00:00Z",
                """
                appointment make 1 --from 2020-01-01 --through 2025-12-31 --instrument S/2019/1 \
                --clock 2021-02-02T12:00:00Z
                """,
                """
                coordinator appoint 1 --from 2021-03-01 --consented-on 2021-02-20 --appointed-on 2021-02-21 \
                --instrument S/2021/2 --clock 2021-03-01T17:00:00Z
                """
            )
            try await body(roster)
        }
    }

    /// The coordinator's status, nominal and effective end, as a status tells them.
    private func office(_ status: [String: Any]) -> [String?] {
        let coordinator = status["coordinator"] as? [String: Any]
        return ["status", "last_day", "effective_end"].map { coordinator?[$0] as? String }
    }

    @Test("E07, E08: two years end with the mandate as known, and follow its renewals without an edit of the term")
    func renewals() async throws {
        try await withCoordinator { roster in
            let first = try await roster.document("status --clock 2021-03-02T17:00:00Z")
            #expect(first["as_at"] as? String == "2021-03-02")
            #expect(office(first) == ["in_office", "2023-02-28", "2021-04-25"])
            #expect((first["mandate"] as? [String: Any])?["days_left"] as? Int == 54)
            for (symbol, adopted, through, end) in [
                ("S/RES/2572 (2021)", "2021-04-22", "2022-02-28", "2022-02-28"),
                ("S/RES/2622 (2022)", "2022-02-25", "2022-11-30", "2022-11-30"),
                ("S/RES/2663 (2022)", "2022-11-30", "2032-11-30", "2023-02-28"),
            ] {
                try await roster.does(
                    "mandate record '\(symbol)' --adopted \(adopted) --through \(through) --clock \(adopted)T20:00:00Z"
                )
                let status = try await roster.document("status --as-at \(adopted)")
                #expect(office(status) == ["in_office", "2023-02-28", end], "\(symbol)")
            }
        }
    }

    @Test("E09: a day is told as it was known before a renewal was recorded, and as it was known after it")
    func past() async throws {
        try await withCoordinator { roster in
            try await roster.does(
                "mandate record 'S/RES/2572 (2021)' --adopted 2021-04-22 --through 2022-02-28 --clock 2021-04-22T20:00:00Z"
            )
            let before = try await roster.document("status --as-at 2022-01-15 --as-known 2021-04-20")
            #expect(before["in_post"] as? Int == 0)
            #expect(before["as_known_on"] as? String == "2021-04-20T23:59:59-04:00")
            #expect((before["mandate"] as? [String: Any])?["in_force"] as? Bool == false)
            #expect((before["mandate"] as? [String: Any])?["last_day"] as? String == "2021-04-25")
            let after = try await roster.document("status --as-at 2022-01-15 --as-known 2022-03-01")
            #expect(after["in_post"] as? Int == 1)
            #expect(office(after) == ["in_office", "2023-02-28", "2022-02-28"])
        }
    }

    @Test("E22: a resignation that was withdrawn is known in between, and neither before nor after")
    func withdrawnResignation() async throws {
        try await Walk.onNewDatabase("--test-clock") { roster in
            try await roster.does(
                "person add --name 'Jan van der Voorbeeld' --nationality NLD --clock 2024-01-02T12:00:00Z",
                """
                appointment make 1 --from 2024-01-01 --through 2025-12-31 --instrument S/2023/9 \
                --clock 2024-01-02T12:00:00Z
                """,
                "appointment end 1 --on 2024-06-30 --reason resigned --clock 2024-05-10T15:00:00Z",
                "appointment reinstate 1 --reason 'letter of 31 May' --clock 2024-06-01T15:00:00Z"
            )
            for (known, count) in [("2024-05-09", 1), ("2024-05-15", 0), ("2024-06-02", 1)] {
                let status = try await roster.document("status --as-at 2024-07-01 --as-known \(known)")
                #expect(status["in_post"] as? Int == count, "as known on \(known)")
            }
        }
    }

    @Test("E23: what is learnt late leaves what was reported before as it was")
    func backdated() async throws {
        try await Walk.onNewDatabase("--test-clock") { roster in
            try await roster.does(
                "person add --name 'Aoife O’Sampla' --nationality IRL --clock 2024-01-02T12:00:00Z",
                """
                appointment make 1 --from 2024-01-01 --through 2025-12-31 --instrument S/2023/9 \
                --clock 2024-01-02T12:00:00Z
                """
            )
            let reported = try await roster("status --as-at 2024-09-01 --as-known 2024-09-01 --json").output
            try await roster.does("appointment end 1 --on 2024-08-20 --reason died --clock 2024-09-10T15:00:00Z")
            let again = try await roster("status --as-at 2024-09-01 --as-known 2024-09-01 --json").output
            #expect(again == reported)
            #expect(try await roster.document("status --as-at 2024-08-20")["in_post"] as? Int == 1)
            #expect(try await roster.document("status --as-at 2024-08-21")["in_post"] as? Int == 0)
        }
    }

    @Test("E21: five terms are extended by one decision without a gap, and the sixth expert leaves")
    func rollover() async throws {
        try await Walk.onNewDatabase("--test-clock") { roster in
            for person in 1...6 {
                try await roster.does(
                    "person add --name 'Sample Person \(person)' --nationality KEN",
                    "appointment make \(person) --from 2030-03-15 --through 2031-03-14 --instrument S/2030/\(person)"
                )
            }
            let decision = try await roster.document(
                "decision record 'Five terms go on' --on 2031-03-14"
            )
            let number = try #require(decision["id"])
            try await roster.does("appointment extend 1 2 3 4 5 --through 2031-09-30 --decision \(number)")
            let status = try await roster.document("status --as-at 2031-03-15")
            #expect(status["in_post"] as? Int == 5)
            #expect(status["vacancies"] as? Int == 3)
            let members = status["members"] as? [[String: Any]] ?? []
            #expect(members.allSatisfy { $0["first_day"] as? String == "2030-03-15" })
            #expect(members.allSatisfy { $0["effective_end"] as? String == "2031-09-30" })
        }
    }
}

import RosterDesk
import RosterService
import RosterServiceTesting
import Testing

@Suite("How the service answers")
struct MannersTests {
    @Test(
        "every answer forbids what a page does not need, refusals too",
        arguments: ["/api/v1/status", "/healthz", "/sign-in", "/nowhere", "/group", "/metrics", "/api/v1/nowhere"]
    )
    func headers(path: String) async throws {
        try await ServiceHarness.with { harness in
            let headers = try await harness.ask(path).headers
            #expect(headers["content-security-policy"]?.hasPrefix("default-src 'none'; ") == true)
            #expect(headers["x-content-type-options"] == "nosniff")
            #expect(headers["referrer-policy"] == "no-referrer")
            #expect(headers["cross-origin-opener-policy"] == "same-origin")
            #expect(headers["cache-control"] == "no-store")
            #expect(headers["strict-transport-security"] == nil)
        }
    }

    @Test("a watchman is answered without being let in; a monitor's figures name no path")
    func watching() async throws {
        try await ServiceHarness.with { harness in
            let health = try await harness.ask("/healthz")
            #expect(health.status == 200 && health.text == "alive\n")
            let ready = try await harness.ask("/readyz")
            #expect(ready.status == 200)
            let closed = try await harness.ask("/metrics", as: .secretariat)
            #expect(closed.status == 403)
            _ = try await harness.visit("/people/42", as: .secretariat)
            let metrics = try await harness.ask("/metrics", as: .administrator)
            #expect(metrics.status == 200)
            #expect(metrics.text.contains(#"roster_requests_total{method="GET",route="/healthz",status="200"} 1"#))
            #expect(metrics.text.contains(#"roster_connections{login="secretariat"} "#))
            #expect(!metrics.text.contains("/people/42"))
        }
    }

    @Test("an account that asks too often is told how long to wait, others are not, and it is served afterwards")
    func tooOften() async throws {
        try await ServiceHarness.with(requestsPerSecond: 1) { harness in
            var answer = try await harness.ask("/api/v1/mandates", as: .secretariat)
            for _ in 1...20 where answer.status == 200 {
                answer = try await harness.ask("/api/v1/mandates", as: .secretariat)
            }
            #expect(answer.status == 429)
            #expect(answer.headers["content-type"] == "application/problem+json")
            let seconds = try #require(answer.headers["retry-after"].flatMap { Int($0) })
            #expect((1...2).contains(seconds))
            #expect(try await harness.visit("/group", as: .secretariat).status == 429)
            #expect(try await harness.ask("/api/v1/mandates", as: .auditor).status == 200)
            try await Task.sleep(for: .seconds(seconds))
            #expect(try await harness.ask("/api/v1/mandates", as: .secretariat).status == 200)
        }
    }

    @Test(
        "an address from which made-up tokens come is refused before they are looked up; who shows none is not counted"
    )
    func strangers() async throws {
        try await ServiceHarness.with { harness in
            var statuses: [Int] = []
            for _ in 1...60 {
                let headers = ["Authorization": "Bearer \(Secret(new: .token).text)"]
                statuses.append(try await harness.ask("/api/v1/status", headers: headers).status)
            }
            #expect(statuses.first == 401)
            #expect(statuses.last == 429)
            #expect(try await harness.ask("/api/v1/status").status == 401)
            #expect(try await harness.ask("/healthz").status == 200)
        }
    }

    @Test("T10: a client that reads no answer is shown the door; others are served meanwhile", .timeLimit(.minutes(2)))
    func unread() async throws {
        let patience = ClientPatience(head: .seconds(30), body: .seconds(30), response: .seconds(1))
        try await ServiceHarness.with(patience: patience) { harness in
            try await withThrowingTaskGroup { group in
                for _ in 1...8 { group.addTask { try await harness.ignore("/api/v1/states?limit=200", as: .auditor) } }
                #expect(try await harness.ask("/api/v1/mandates", as: .secretariat).status == 200)
                try await group.waitForAll()
            }
            #expect(try await harness.ask("/api/v1/mandates", as: .auditor).status == 200)
        }
    }

    @Test("T10: a client that is silent, or drips its head or its body, is shown the door; others are served meanwhile")
    func slow() async throws {
        let patience = ClientPatience(head: .milliseconds(300), body: .milliseconds(300), response: .seconds(30))
        try await ServiceHarness.with(patience: patience) { harness in
            let beginnings = [
                "", "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ",
                "POST /sign-in HTTP/1.1\r\nHost: x\r\nOrigin: http://x\r\nContent-Length: 100\r\n\r\nlink=",
            ]
            try await withThrowingTaskGroup { group in
                for beginning in beginnings + beginnings + beginnings {
                    group.addTask { try await harness.stall(after: beginning) }
                }
                #expect(try await harness.ask("/healthz").status == 200)
                // Each comes back only when the service has closed the connection.
                try await group.waitForAll()
            }
            #expect(try await harness.ask("/healthz").status == 200)
        }
    }

    @Test("a day or a moment that cannot be read is told with its name; a figure of another day is another")
    func vantage() async throws {
        try await ServiceHarness.with { harness in
            for query in ["as_at=2026-02-30", "as_known=yesterday"] {
                let answer = try await harness.ask("/api/v1/status?\(query)", as: .secretariat)
                #expect(answer.status == 400)
                let errors = try #require(try answer.object()["errors"] as? [[String: Any]])
                #expect(errors.first?["field"] as? String == String(query.prefix { $0 != "=" }))
            }
            let before = try await harness.ask("/api/v1/status?as_at=2004-01-01", as: .secretariat)
            #expect(try before.object()["in_post"] as? Int == 0)
            #expect(try before.object()["as_at"] as? String == "2004-01-01")
        }
    }
}

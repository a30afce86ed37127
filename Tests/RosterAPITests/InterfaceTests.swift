import Foundation
import RosterDesk
import RosterServiceTesting
import Testing

@testable import RosterAPI

@Suite("The interface over HTTP")
struct InterfaceTests {
    private static let appointment = #"{"person": "20", "first_day": "2027-06-01", "last_day": "2029-05-31", "#

    @Test("a person is recorded and appointed, and stands in the status of that day")
    func appointment() async throws {
        try await ServiceHarness.with { harness in
            let made = try await harness.send(
                "people",
                #"{"name": "Exemple Nouvelle", "nationality": "FRA", "gender": "woman"}"#
            )
            #expect(made.status == 201)
            let person = try #require(made.object()["person"] as? String)
            let appointed = try await harness.send(
                "appointments",
                """
                {"person": "\(person)", "first_day": "2027-02-01", "last_day": "2028-01-31", "instrument": "S/2027/1",
                    "appointed_on": "2027-01-15", "because": "vacancy 1"}
                """
            )
            #expect(appointed.status == 201, "\(appointed.text)")
            #expect(try appointed.object()["first_day"] as? String == "2027-02-01")
            let status = try await harness.ask("/api/v1/status?as_at=2027-02-01", as: .secretariat).object()
            let members = try #require(status["members"] as? [[String: Any]])
            #expect(members.contains { $0["person"] as? String == person && $0["gender"] as? String == "woman" })
            #expect(status["in_post"] as? Int == members.count)
        }
    }

    @Test("a ninth expert is refused with the rule, its source and what to do")
    func ceiling() async throws {
        try await ServiceHarness.with { harness in
            let statuses = try await Self.fill(harness)
            #expect(statuses.first == 201)
            let refused = try await harness.send("appointments", Self.act(person: 31))
            #expect(refused.status == 422)
            #expect(refused.headers["content-type"] == "application/problem+json")
            let problem = try refused.object()
            #expect(problem["rule"] as? String == "appointment_keeps_within_ceiling")
            #expect((problem["source"] as? String)?.contains("1977") == true)
            #expect((problem["remedy"] as? String)?.isEmpty == false)
            #expect(problem["status"] as? Int == 422)
        }
    }

    /// Appoints to the last place.
    private static func fill(_ harness: ServiceHarness) async throws -> [Int] {
        [try await harness.send("appointments", act(person: 30)).status]
    }

    private static func act(person: Int) -> String {
        #"{"person": "\#(person)", "first_day": "2026-12-01", "last_day": "2026-12-31", "instrument": "S/2026/7"}"#
    }

    @Test("everything that is wrong with a request is told at once, field by field")
    func faults() async throws {
        try await ServiceHarness.with { harness in
            let body = #"{"person": 20, "first_day": "2026-02-29", "last-day": "2027-01-01", "instrument": " S/1"}"#
            let refused = try await harness.send("appointments?dry_run=perhaps&x=1", body)
            #expect(refused.status == 400)
            let errors = try #require(refused.object()["errors"] as? [[String: Any]])
            #expect(
                Set(errors.compactMap { $0["field"] as? String })
                    == ["person", "first_day", "last_day", "last-day", "instrument", "dry_run", "x"]
            )
            #expect(try refused.object()["total"] as? Int == 7)
        }
    }

    @Test(
        "what is no request of the interface is refused by its kind",
        arguments: [
            ("POST", "people", "application/json", "[]", 400), ("POST", "people", "application/json", "{", 400),
            ("POST", "people", "text/plain", "{}", 415), ("DELETE", "people", "application/json", "", 405),
            ("GET", "nowhere/at/all", "application/json", "", 404), ("GET", "people/0", "application/json", "", 400),
            ("GET", "people/4711", "application/json", "", 404),
            ("GET", "status?as_at=2026-02-30", "application/json", "", 400),
            ("GET", "status?as_ta=2026-02-28", "application/json", "", 400),
            ("GET", "people?limit=201", "application/json", "", 400),
            ("GET", "people?after=4711", "application/json", "", 404),
            ("GET", "mandates?after=4711", "application/json", "", 404),
            ("PATCH", "people/1", "application/json", #"{"name": "x"}"#, 428),
            ("POST", "nominations/import", "application/json", "{}", 415),
        ]
    )
    func manners(method: String, path: String, type: String, body: String, status: Int) async throws {
        try await Self.served { harness in
            let answer = try await harness.ask(
                "/api/v1/\(path)",
                method,
                as: .secretariat,
                headers: ["Content-Type": type],
                body: method == "GET" ? nil : Data(body.utf8)
            )
            #expect(answer.status == status, "\(answer.text)")
            #expect(answer.headers["content-type"] == "application/problem+json")
            if status == 405 { #expect(answer.headers["allow"] == "GET, POST, HEAD") }
        }
    }

    private static func served(_ body: (ServiceHarness) async throws -> Void) async throws {
        try await ServiceHarness.with(body)
    }

    @Test("a body that is deep, or has fields without number, costs little and is refused in few words")
    func costly() async throws {
        try await ServiceHarness.with { harness in
            let deep = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
            let nested = try await harness.send("people", "[\(deep), \(deep), \(deep), \(deep)]")
            #expect(nested.status == 400)
            let fields = (0..<80_000).map { #""f\#($0)": 1"# }.joined(separator: ", ")
            let clock = ContinuousClock.now
            let wide = try await harness.send("people", "{\(fields)}")
            #expect(wide.status == 400 && wide.body.count < 20_000)
            #expect(ContinuousClock.now - clock < .seconds(10))
            let text = try await harness.send(
                "people",
                #"{"name": "[[[[[[[[[[[[[[[[[[[[ \\\" {", "nationality": "FRA"}"#
            )
            #expect(text.status == 201, "\(text.text)")
        }
    }

    @Test("numbers, truth and texts are told apart as JSON does")
    func kinds() {
        let document = Data(
            #"{"a": true, "b": 1, "c": 1.5, "d": null, "e": "1", "f": [false, 0], "g": 1e3, "h": 4.0}"#.utf8
        )
        let expected: [String: JSONValue] = [
            "a": .truth(true), "b": .integer(1), "c": .number(1.5), "d": .null, "e": .text("1"),
            "f": .list([.truth(false), .integer(0)]), "g": .integer(1_000), "h": .integer(4),
        ]
        #expect(JSONValue(document: document) == .record(expected))
        #expect(JSONValue(document: Data("1e30".utf8)) == .number(1e30))
    }

    @Test("a path that the router reads as the interface's takes no session")
    func doubled() async throws {
        try await ServiceHarness.with { harness in
            let session = try #require(harness.sessions[.secretariat])
            let headers = ["Cookie": "__Host-roster=\(session)", "Content-Type": "application/json"]
            for path in ["//api/v1/people", "/api//v1/people", "///api/v1/people", "/metrics/"] {
                let answer = try await harness.ask(path, headers: headers)
                #expect(answer.status == 401, "\(path)")
            }
        }
    }

    @Test("a file is not looked at for somebody who may not import")
    func closedFile() async throws {
        try await ServiceHarness.with { harness in
            let answer = try await harness.ask(
                "/api/v1/nominations/import",
                "POST",
                as: .expert,
                headers: ["Content-Type": "text/csv"],
                body: Data("PK\u{3}\u{4}".utf8)
            )
            #expect(answer.status == 403)
        }
    }

    @Test("a body of more than a mebibyte is refused, however it is sent")
    func large() async throws {
        try await ServiceHarness.with { harness in
            let body = #"{"name": "\#(String(repeating: "x", count: 1 << 20))", "nationality": "FRA"}"#
            let answer = try await harness.send("people", body)
            #expect(answer.status == 413)
        }
    }

    @Test(
        "T3: the same change under one key, twenty times at once, is made once and answered alike; another is refused"
    )
    func idempotency() async throws {
        try await ServiceHarness.with { harness in
            let headers = ["Idempotency-Key": "vacancy-1"]
            let body = #"{"kind": "committee_decision", "decided_on": "2026-05-01", "text": "Extended."}"#
            let answers = try await withThrowingTaskGroup { group in
                for _ in 1...20 { group.addTask { try await harness.send("decisions", body, headers: headers) } }
                return try await group.reduce(into: [ServiceHarness.Answer]()) { $0.append($1) }
            }
            #expect(Set(answers.map(\.status)) == [201])
            #expect(Set(answers.map(\.text)).count == 1)
            let other = try await harness.send("decisions", body.replacing("Ext", with: "Int"), headers: headers)
            #expect(other.status == 422)
            #expect(try other.object()["rule"] as? String == "idempotency_key_is_for_one_act")
            let listed = try await harness.ask("/api/v1/decisions", as: .secretariat).object()
            #expect((listed["items"] as? [Any])?.count == 1)
            let spaced = try await harness.send("decisions", body, headers: ["Idempotency-Key": "two words"])
            #expect(spaced.status == 400)
        }
    }

    @Test("whoever corrects says what they saw; what was changed meanwhile is not changed unseen")
    func tags() async throws {
        try await ServiceHarness.with { harness in
            let path = "/api/v1/people/20"
            let tag = try #require(try await harness.ask(path, as: .secretariat).headers["etag"])
            #expect(try await harness.ask(path, as: .secretariat).headers["etag"] == tag)
            let first = try await harness.send(
                "people/20",
                #"{"family_name": ""}"#,
                "PATCH",
                headers: ["If-Match": tag]
            )
            #expect(first.status == 200, "\(first.text)")
            let second = try await harness.send("people/20", #"{"name": "X"}"#, "PATCH", headers: ["If-Match": tag])
            #expect(second.status == 412)
            let now = try #require(try await harness.ask(path, as: .secretariat).headers["etag"])
            #expect(now != tag)
            let headers = ["If-Match": "\"other\", \(now)"]
            #expect(try await harness.send("people/20", #"{"name": "X"}"#, "PATCH", headers: headers).status == 200)
        }
    }

    @Test("of several who correct what they saw at the same moment, one does, and the others are told")
    func tagRace() async throws {
        try await ServiceHarness.with { harness in
            let tag = try #require(try await harness.ask("/api/v1/people/20", as: .secretariat).headers["etag"])
            let statuses = try await withThrowingTaskGroup { group in
                for number in 1...8 {
                    group.addTask {
                        try await harness.send(
                            "people/20",
                            #"{"name": "Name \#(number)", "family_name": ""}"#,
                            "PATCH",
                            headers: ["If-Match": tag]
                        ).status
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(statuses.sorted() == [200] + Array(repeating: 412, count: 7))
        }
    }

    @Test("a change is rehearsed with its effect, and leaves nothing")
    func dryRun() async throws {
        try await ServiceHarness.with { harness in
            let body = #"{"person": "3", "last_day": "2026-12-31", "reason": "resigned"}"#
            let rehearsed = try await harness.send("appointments/end?dry_run=true", body)
            #expect(rehearsed.status == 200)
            let effect = try #require(rehearsed.object()["effect"] as? [String: Any])
            let counts = ["before", "after"].map { (effect[$0] as? [String: Any])?["in_post"] as? Int }
            #expect(counts == [7, 6])
            let status = try await harness.ask("/api/v1/status?as_at=2027-01-01", as: .secretariat).object()
            #expect(status["in_post"] as? Int == 7)
        }
    }

    @Test(
        "a list is told in parts that come to the whole, each item once and in order",
        arguments: ["nominations", "people", "states"]
    )
    func parts(path: String) async throws {
        try await ServiceHarness.with { harness in
            var (told, after): ([String], String?) = ([], nil)
            repeat {
                let query = "limit=50" + (after.map { "&after=\($0)" } ?? "")
                let part = try await harness.ask("/api/v1/\(path)?\(query)", as: .secretariat).object()
                let items = try #require(part["items"] as? [[String: Any]])
                #expect(items.count <= 50)
                told += items.map { "\($0["id"] ?? $0["iso3"] ?? "")" }
                after = part["next"] as? String
            } while after != nil
            let whole = try await harness.ask("/api/v1/\(path)?limit=200", as: .secretariat).object()
            let first = try #require(whole["items"] as? [[String: Any]]).map { "\($0["id"] ?? $0["iso3"] ?? "")" }
            #expect(told.prefix(200) == first[...])
            #expect(Set(told).count == told.count && told.count > 100)
        }
    }

    @Test("a file of nominations is imported whole, or everything that is wrong with it is told by row and column")
    func importing() async throws {
        try await ServiceHarness.with { harness in
            let headers = ["Content-Type": "text/csv"]
            let wrong = "nominating_state,full_name,nationality\nFRA,Exemple Un,FRA\nNowhere,,FRA\n"
            let refused = try await harness.send("nominations/import", wrong, headers: headers)
            #expect(refused.status == 422)
            let errors = try #require(refused.object()["errors"] as? [[String: Any]])
            #expect(
                errors.map { "\($0["row"] ?? "") \($0["column"] ?? "") \($0["code"] ?? "")" }
                    == ["3 nominating_state unknown_state", "3 full_name missing_value"]
            )
            let right = wrong.replacing("Nowhere,,", with: "DEU,Beispiel Zwei,")
            #expect(try await harness.send("nominations/import?dry_run=true", right, headers: headers).status == 200)
            let done = try await harness.send("nominations/import", right, headers: headers)
            #expect(done.status == 201)
            #expect(try done.object()["records"] as? Int == 2)
            #expect(try await harness.send("nominations/import", right, headers: headers).status == 422)
            let nothing = try await harness.send("nominations/import", "PK\u{3}\u{4}", headers: headers)
            #expect(nothing.status == 422, "\(nothing.text)")
        }
    }

    @Test("the description is there for everybody, and speaks of what is served")
    func description() async throws {
        try await ServiceHarness.with { harness in
            let answer = try await harness.ask("/api/v1/openapi.yaml")
            #expect(answer.status == 200 && answer.text.hasPrefix("openapi: 3.1.0\n"))
            let head = try await harness.ask("/api/v1/status", "HEAD", as: .secretariat)
            #expect(head.status == 200 && head.body.isEmpty)
        }
    }
}

extension ServiceHarness {
    /// Sends a change as the Secretariat.
    func send(
        _ path: String,
        _ body: String,
        _ method: String = "POST",
        headers: [String: String] = [:]
    ) async throws -> Answer {
        try await ask(
            "/api/v1/\(path)",
            method,
            as: .secretariat,
            headers: ["Content-Type": "application/json"].merging(headers) { _, given in given },
            body: Data(body.utf8)
        )
    }
}

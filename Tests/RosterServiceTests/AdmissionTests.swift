import Foundation
import Postgres
import RosterDesk
import RosterServiceTesting
import RosterTesting
import Testing

@Suite("Who is let in")
struct AdmissionTests {
    @Test("a token lets its user in, in the role that it was made for")
    func token() async throws {
        try await ServiceHarness.with { harness in
            let answer = try await harness.ask("/api/v1/status", as: .secretariat)
            #expect(answer.status == 200)
            let status = try answer.object()
            #expect(status["in_post"] as? Int == 7)
            let committees = try await harness.ask("/api/v1/status", as: .committee).object()
            #expect(committees["in_post"] as? Int == 7)
            let members = try #require(committees["members"] as? [[String: Any]])
            #expect(members.allSatisfy { $0["gender"] is NSNull })
        }
    }

    @Test("whoever shows nothing, something that was made up, a session or a link is told that nobody is let in by it")
    func nobody() async throws {
        try await ServiceHarness.with { harness in
            let session = try #require(harness.sessions[.secretariat])
            let shown = [
                nil, "Bearer", "Bearer x", "Basic eDp5", "Bearer \(Secret(new: .token).text)",
                "Bearer \(Secret(new: .link).text)", "Bearer \(session)",
            ]
            for header in shown {
                let headers = header.map { ["Authorization": $0] } ?? [:]
                let answer = try await harness.ask("/api/v1/status", headers: headers)
                #expect(answer.status == 401, "\(header ?? "nothing")")
                #expect(answer.headers["content-type"] == "application/problem+json")
                #expect(answer.headers["www-authenticate"] == "Bearer")
                #expect(try answer.object()["status"] as? Int == 401)
            }
            let token = try #require(harness.tokens[.secretariat])
            let page = try await harness.ask("/group", headers: ["Cookie": "__Host-roster=\(token)"])
            #expect(page.status == 401)
        }
    }

    @Test("a link signs somebody in once, by a button alone; signing out ends the session")
    func link() async throws {
        try await ServiceHarness.with { harness in
            let link = Secret(new: .link)
            try await harness.issue(link, to: .secretariat)
            let path = "/sign-in?link=\(link.text)"
            for _ in 1...2 {
                let looked = try await harness.ask(path)
                #expect(looked.status == 200 && looked.text.contains("<button"))
            }
            let madeUp = try await harness.ask("/sign-in?link=roster_link_x")
            #expect(!madeUp.text.contains("<button") && madeUp.text.contains("This link"))
            let form = Data("link=\(link.text)".utf8)
            let own = [
                "Origin": "http://localhost:\(harness.port)", "Content-Type": "application/x-www-form-urlencoded",
            ]
            let foreign = own.merging(["Origin": "https://elsewhere.example"]) { $1 }
            #expect(try await harness.ask("/sign-in", "POST", headers: foreign, body: form).status == 403)
            let signedIn = try await harness.ask("/sign-in", "POST", headers: own, body: form)
            #expect(signedIn.status == 303 && signedIn.headers["location"] == "/")
            let cookie = try #require(signedIn.headers["set-cookie"])
            for mark in ["__Host-roster=roster_session_", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
                #expect(cookie.contains(mark), "\(mark)")
            }
            let again = try await harness.ask("/sign-in", "POST", headers: own, body: form)
            #expect(again.status == 403 && again.headers["set-cookie"] == nil)

            let shown = ["Cookie": String(cookie.prefix { $0 != ";" })]
            let page = try await harness.ask("/group", headers: shown)
            #expect(page.status == 200)
            let word = try #require(page.text.firstMatch(of: /name="word" value="([^"]+)"/)?.output.1)
            let wrong = try await harness.ask(
                "/sign-out",
                "POST",
                headers: own.merging(shown) { $1 },
                body: Data("word=x".utf8)
            )
            #expect(wrong.status == 403)
            #expect(try await harness.ask("/group", headers: shown).status == 200)
            _ = try await harness.ask(
                "/sign-out",
                "POST",
                headers: own.merging(shown) { $1 },
                body: Data("word=\(word)".utf8)
            )
            #expect(try await harness.ask("/group", headers: shown).status == 401)
        }
    }

    @Test("a made-up link waits for nobody and changes nothing; whoever signs in anew has one session")
    func madeUp() async throws {
        try await ServiceHarness.with { harness in
            let connection = try await Connection.open(harness.options, logger: .silent)
            let headers = ["Origin": "http://localhost:\(harness.port)"]
            let version = try await connection.use {
                try $0.rows("select version from expert_group")[0]["version"] as Int64
            }
            try await connection.use { session in
                try session.script("begin; select from expert_group for update")
            }
            let body = Data("link=\(Secret(new: .link).text)".utf8)
            #expect(try await harness.ask("/sign-in", "POST", headers: headers, body: body).status == 403)
            try await connection.use { try $0.script("rollback") }
            let after = try await connection.use {
                try $0.rows("select version from expert_group")[0]["version"] as Int64
            }
            #expect(after == version)

            let (link, earlier) = (Secret(new: .link), try #require(harness.sessions[.secretariat]))
            try await harness.issue(link, to: .secretariat)
            let signedIn = try await harness.ask(
                "/sign-in",
                "POST",
                headers: headers.merging(["Cookie": "__Host-roster=\(earlier)"]) { $1 },
                body: Data("link=\(link.text)".utf8)
            )
            #expect(signedIn.status == 303)
            #expect(try await harness.visit("/group", as: .secretariat).status == 401)
        }
    }

    @Test("of several who follow one link at the same moment, exactly one is signed in")
    func race() async throws {
        try await ServiceHarness.with { harness in
            let link = Secret(new: .link)
            try await harness.issue(link, to: .secretariat)
            let headers = ["Origin": "http://localhost:\(harness.port)"]
            let statuses = try await withThrowingTaskGroup { group in
                for _ in 1...8 {
                    group.addTask {
                        let body = Data("link=\(link.text)".utf8)
                        return try await harness.ask("/sign-in", "POST", headers: headers, body: body).status
                    }
                }
                return try await group.reduce(into: [Int]()) { $0.append($1) }
            }
            #expect(statuses.count { $0 == 303 } == 1)
            #expect(statuses.count { $0 == 403 } == 7)
        }
    }

    @Test("a role that is taken away ends what rests on it")
    func revoked() async throws {
        try await ServiceHarness.with { harness in
            try await harness.administer(GrantRole(.revoke, .auditor, user: "auditor"))
            #expect(try await harness.ask("/api/v1/status", as: .auditor).status == 401)
            #expect(try await harness.ask("/api/v1/status", as: .secretariat).status == 200)
        }
    }

    @Test("of many who ask at the same moment each is let in as who they are, and nobody else is")
    func together() async throws {
        try await ServiceHarness.with { harness in
            try await harness.administer(GrantRole(.revoke, .auditor, user: "auditor"))
            try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask {
                        switch number % 4 {
                        case 0:
                            let text = try await harness.ask("/api/v1/status", as: .secretariat).text
                            #expect(text.contains(#""gender":"woman""#))
                        case 1:
                            let text = try await harness.ask("/api/v1/status", as: .committee).text
                            #expect(text.contains(#""gender":null"#))
                        case 2: #expect(try await harness.ask("/api/v1/status", as: .auditor).status == 401)
                        default:
                            let headers = ["Authorization": "Bearer \(Secret(new: .token).text)"]
                            #expect(try await harness.ask("/api/v1/status", headers: headers).status == 401)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("whose secret is held up waits alone, and is let in once it no longer is")
    func heldUp() async throws {
        try await ServiceHarness.with { harness in
            let holder = try await Connection.open(harness.options, logger: .silent)
            try await holder.use { session in
                try session.script(
                    """
                    begin;
                    insert into credential_use (credential_id, last_used_at)
                    select c.credential_id, clock_timestamp()
                    from credential c join principal_role r using (principal_role_id)
                    where r.role = 'auditor' and c.kind = 'token'
                    """
                )
            }
            let heldUp = Task { try await harness.ask("/api/v1/status", as: .auditor).status }
            try await withThrowingTaskGroup { group in
                for _ in 1...20 {
                    group.addTask {
                        let status = try await harness.ask("/api/v1/status", as: .secretariat).status
                        #expect(status == 200)
                    }
                }
                try await group.waitForAll()
            }
            try await holder.use { try $0.script("rollback") }
            #expect(try await heldUp.value == 200)
        }
    }

    @Test("whoever asks after a change is told of it, and each role what it may see, however often both ask")
    func remembered() async throws {
        try await ServiceHarness.with { harness in
            for number in 1...3 {
                for _ in 1...2 {
                    let secretariats = try await harness.ask("/api/v1/status", as: .secretariat).text
                    let committees = try await harness.ask("/api/v1/status", as: .committee).text
                    #expect(secretariats.contains(#""gender":"woman""#))
                    #expect(!committees.contains(#""gender":"woman""#))
                    let group = number == 1 ? "" : #""name":"Group \#(number)""#
                    #expect(number == 1 || secretariats.contains(group) && committees.contains(group))
                }
                let connection = try await Connection.open(harness.options, logger: .silent)
                try await connection.use {
                    try $0.script("update working_group set name = 'Group \(number + 1)' where code = 'I'")
                }
            }
            try await harness.administer(GrantRole(.revoke, .committee, user: "committee"))
            #expect(try await harness.ask("/api/v1/status", as: .committee).status == 401)
        }
    }
}

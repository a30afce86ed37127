import Foundation
import HTTPTypes
import Postgres
import RosterDesk
import RosterServiceTesting
import RosterTesting
import Testing

@testable import RosterAPI

/// Who may do what over HTTP: every role at every route.
@Suite("Rights over HTTP")
struct RightsTests {
    private static let golden = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Goldens/rights.txt")

    /// Each role at each operation, with a request that is right: it is done or shown, or it is closed to the role.
    @Test("each role is shown and may change what is stated, and no other answer is given")
    func matrix() async throws {
        let operations = Operations.all()
        #expect(Set(operations.map(\.name)) == Set(Example.all.keys))
        try await ServiceHarness.with { harness in
            try await Ground.prepare(harness)
            var lines: [String] = []
            for operation in operations {
                let allowed = try await allowed(operation, harness)
                lines.append("\(operation.method) \(operation.path): \(allowed.joined(separator: " "))\n")
            }
            let made = lines.joined()
            if ProcessInfo.processInfo.environment["ROSTER_RECORD_GOLDENS"] != nil {
                try made.write(to: Self.golden, atomically: true, encoding: .utf8)
            }
            #expect(made == (try String(contentsOf: Self.golden, encoding: .utf8)))
        }
    }

    private func allowed(_ operation: RosterAPI.Operation, _ harness: ServiceHarness) async throws -> [String] {
        guard let example = Example.all[operation.name] else { return [] }
        var allowed: [String] = []
        for role in Role.allCases {
            let answer = try await harness.ask(operation, example, as: role)
            switch answer.status {
            case 200: allowed.append(role.rawValue)
            case 403: break
            default:
                Issue.record("\(role) at \(operation.method) \(operation.path): \(answer.status) \(answer.text)")
            }
        }
        let nobody = try await harness.ask(operation, example, as: nil)
        #expect(nobody.status == 401, "\(operation.path)")
        return allowed
    }

    @Test("a token that only reads changes nothing")
    func reading() async throws {
        try await ServiceHarness.with { harness in
            let token = Secret(new: .token)
            try await harness.administer(
                IssueCredential(token, for: "secretariat", in: .secretariat, extent: .reading, lasting: 600)
            )
            let headers = ["Authorization": "Bearer \(token.text)", "Content-Type": "application/json"]
            let shown = try await harness.ask("/api/v1/people/1", headers: headers)
            #expect(shown.status == 200)
            let body = Data(#"{"name": "Example Person", "nationality": "FRA"}"#.utf8)
            let refused = try await harness.ask("/api/v1/people", "POST", headers: headers, body: body)
            #expect(refused.status == 403)
        }
    }
}

extension ServiceHarness {
    /// Asks for an operation by an example; a change is undone again.
    func ask(_ operation: RosterAPI.Operation, _ example: Example, as role: Role?) async throws -> Answer {
        var example = example
        var headers: [String: String] = [:]
        if operation.method != .get {
            example.query += (example.query.isEmpty ? "" : "&") + "dry_run=true"
            headers = ["Content-Type": example.mediaType, "If-Match": "*"]
        }
        return try await ask(
            example.address(of: operation),
            operation.method.rawValue,
            as: role,
            headers: headers,
            body: example.body.map { Data($0.utf8) }
        )
    }
}

/// What the examples speak of beside the sample.
enum Ground {
    static func prepare(_ harness: ServiceHarness) async throws {
        let day = "2026-05-01"
        let acts = [
            ("decisions", #"{"kind": "committee_decision", "decided_on": "\#(day)", "text": "Extended."}"#),
            ("calls", #"{"code": "2026-2", "closes_on": "2026-12-31", "text": "Bear gender balance in mind."}"#),
            ("slates", #"{"people": ["104"], "filled_on": "2026-12-01", "call": "2026-1"}"#),
            ("appointments/end", #"{"person": "2", "last_day": "2026-12-31", "reason": "resigned"}"#),
        ]
        for (path, body) in acts {
            let answer = try await harness.ask(
                "/api/v1/\(path)",
                "POST",
                as: .secretariat,
                headers: ["Content-Type": "application/json"],
                body: Data(body.utf8)
            )
            #expect((200...201).contains(answer.status), "\(path): \(answer.text)")
        }
        try await attachCurriculum(harness)
    }

    /// A file that came with the first nomination; the interface takes none.
    private static func attachCurriculum(_ harness: ServiceHarness) async throws {
        let connection = try await Connection.open(harness.options, logger: .silent)
        try await connection.use { session in
            try session.script(
                """
                with one as (select person_id from nomination where nomination_id = 1),
                content as (insert into nomination_cv_content (person_id, content) select person_id, 'cv'::bytea from one)
                insert into nomination_cv (nomination_id, person_id, name, media_type, digest)
                select 1, person_id, 'cv.txt', 'text/plain', sha256('cv') from one
                """
            )
        }
    }
}

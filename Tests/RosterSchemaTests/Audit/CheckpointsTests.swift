import Foundation
import Testing

@testable import RosterSchema

@Suite("Checkpoints")
struct CheckpointsTests {
    private func head(_ link: Int) -> AuditHead {
        AuditHead(link: link, hash: String(repeating: "\(link % 10)", count: 64), recorded: "2026-01-01 00:00:00")
    }

    @Test("what is noted is read again, a link that was noted last only once")
    func roundTrip() async throws {
        try await Folder.with { folder in
            let checkpoints = Checkpoints(in: folder.appending(path: "made/when/needed"))
            #expect(try checkpoints.read() == .none)
            for link in [1, 2, 2, 3] { try checkpoints.note(head(link)) }
            #expect(try checkpoints.read() == .init(heads: [head(1), head(2), head(3)], forgedLines: []))
        }
    }

    @Test("the signing key can be read by its owner only")
    func permissions() async throws {
        try await Folder.with { folder in
            try Checkpoints(in: folder).note(head(1))
            let attributes = try FileManager.default.attributesOfItem(
                atPath: folder.appending(path: "signing-key").path
            )
            #expect(attributes[.posixPermissions] as? Int == 0o400)
        }
    }

    @Test("a line that the key did not sign is told from the others")
    func forged() async throws {
        try await Folder.with { folder in
            let checkpoints = Checkpoints(in: folder)
            for link in 1...3 { try checkpoints.note(head(link)) }
            let file = folder.appending(path: "checkpoints.jsonl")
            let text = try String(contentsOf: file, encoding: .utf8)
            try (text.replacing("\"link\":2", with: "\"link\":4") + "nonsense\n").write(
                to: file,
                atomically: true,
                encoding: .utf8
            )
            #expect(try checkpoints.read() == .init(heads: [head(1), head(3)], forgedLines: [2, 4]))
        }
    }

    @Test("a line that a crash cut short says nothing, and the next takes its place")
    func torn() async throws {
        try await Folder.with { folder in
            let checkpoints = Checkpoints(in: folder)
            for link in 1...2 { try checkpoints.note(head(link)) }
            let file = folder.appending(path: "checkpoints.jsonl")
            try Data(contentsOf: file).dropLast(20).write(to: file)
            #expect(try checkpoints.read() == .init(heads: [head(1)], forgedLines: []))
            try checkpoints.note(head(3))
            #expect(try checkpoints.read() == .init(heads: [head(1), head(3)], forgedLines: []))
        }
    }

    @Test("the verifying key suffices to read; without any key there is nothing to verify with")
    func keys() async throws {
        try await Folder.with { folder in
            let checkpoints = Checkpoints(in: folder)
            try checkpoints.note(head(1))
            try FileManager.default.removeItem(at: folder.appending(path: "signing-key"))
            #expect(try checkpoints.read().heads == [head(1)])
            let signingKey = folder.appending(path: "signing-key")
            #expect(throws: Checkpoints.Failure.noKey(path: signingKey.path)) { try checkpoints.note(head(2)) }

            let verifyingKey = folder.appending(path: "verifying-key")
            try FileManager.default.removeItem(at: verifyingKey)
            #expect(throws: Checkpoints.Failure.noKey(path: verifyingKey.path)) { try checkpoints.read() }
            try "no key".write(to: verifyingKey, atomically: true, encoding: .utf8)
            #expect(throws: Checkpoints.Failure.badKey(path: verifyingKey.path)) { try checkpoints.read() }
        }
    }

    @Test("many who note at once leave every line whole")
    func together() async throws {
        try await Folder.with { folder in
            let checkpoints = Checkpoints(in: folder)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for link in 1...40 { group.addTask { try checkpoints.note(head(link)) } }
                try await group.waitForAll()
            }
            let reading = try checkpoints.read()
            #expect(Set(reading.heads) == Set((1...40).map(head)))
            #expect(reading.forgedLines == [])
        }
    }
}

import Postgres
import RosterTesting
import Sheets
import Testing

@testable import RosterDesk

extension DeskHarness {
    /// Gives `body` a database with an open call, and whose clock is real.
    static func withCall(_ body: (DeskHarness) async throws -> Void) async throws {
        try await DeskHarness.with { roster in
            try await roster.issueCall("2026-1", closing: "2099-12-01")
            try await body(roster)
        }
    }

    func issueCall(_ code: String, closing: String) async throws {
        let text = "Member States are asked to give attention to gender balance."
        let draft = DraftCall(code: code, closesOn: try day(closing), text: text)
        _ = try await ask(draft)
        _ = try await ask(IssueCall(code: code, day: try day("2020-09-01")))
    }

    private func circumstances(_ ending: Circumstances.Ending) -> Circumstances {
        Circumstances(role: .secretariat, reason: nil, asKnownOn: nil, clock: nil, ending: ending)
    }

    /// Imports nominations from CSV.
    @discardableResult
    func importNominations(
        _ text: String,
        call: String? = nil,
        ignoring: [String] = [],
        names: ImportGround.StateNames = .known,
        attachments: String? = nil,
        ending: Circumstances.Ending = .forGood
    ) async throws -> ImportRecord {
        let sheet = try await Sheet(Array(text.utf8), limits: .standard)
        let how = NominationsImport(
            call: call,
            ignoring: ignoring,
            stateNames: names,
            attachments: try attachments.map { try #require(AttachmentFolder(at: $0)) }
        )
        let ask = try await desk.nominations(of: sheet, how, under: circumstances(ending))
        return try await desk.perform(ask, under: circumstances(ending))
    }

    /// Imports a Group from CSV.
    @discardableResult
    func importGroup(
        _ text: String,
        under policies: PolicySource? = nil,
        ending: Circumstances.Ending = .forGood
    ) async throws -> ImportRecord {
        let sheet = try await Sheet(Array(text.utf8), limits: .standard)
        let ask = try await desk.group(of: sheet, ignoring: [], under: circumstances(ending))
        if let policies { return try await self.ask(ask, under: policies) }
        return try await desk.perform(ask, under: circumstances(ending))
    }

    /// What is wrong with a file of nominations: `row column code`, in the order in which it is told.
    func errors(
        of text: String,
        ignoring: [String] = [],
        names: ImportGround.StateNames = .known,
        attachments: String? = nil
    ) async throws -> [String] {
        do {
            _ = try await importNominations(
                text,
                ignoring: ignoring,
                names: names,
                attachments: attachments,
                ending: .rehearsal
            )
            return []
        } catch Failure.fileRefused(let errors) {
            #expect(errors.total == errors.list.count)
            return errors.list.map { "\($0.row) \($0.column ?? "-") \($0.problem.code)" }
        }
    }

    /// All nominations that are recorded.
    func nominations() async throws -> [NominationRecord] {
        try await ask(ListNominations(call: nil, state: nil))
    }
}

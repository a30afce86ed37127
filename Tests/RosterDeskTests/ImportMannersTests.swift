import Postgres
import Sheets
import Synchronization
import Testing

@testable import RosterDesk

@Suite("How files are read")
struct ImportMannersTests {
    private static let heading = "nominating_state,full_name,nationality"

    @Test("who may not import is told so before anything of the file", arguments: Role.allCases)
    func rights(role: Role) async throws {
        guard role != .secretariat else { return }
        let circumstances = Circumstances(role: role, reason: nil, asKnownOn: nil, clock: nil, ending: .rehearsal)
        let sheet = try await Sheet(Array("nonsense\nx\n".utf8), limits: .standard)
        try await DeskHarness.withCall { roster in
            await #expect(throws: Failure.notAllowed(role)) {
                let how = NominationsImport(call: nil, ignoring: [], stateNames: .known, attachments: nil)
                _ = try await roster.desk.nominations(of: sheet, how, under: circumstances)
            }
            await #expect(throws: Failure.notAllowed(role)) {
                _ = try await roster.desk.group(of: sheet, ignoring: [], under: circumstances)
            }
        }
    }

    @Test("E85: a State's official name is known with its article and without, as notes verbales write it")
    func articles() async throws {
        try await DeskHarness.withCall { roster in
            try await roster.importNominations(
                """
                \(Self.heading)
                Kyrgyz Republic,A,the Kyrgyz Republic
                Republic of Kenya,B,KEN
                The Gambia,C,THE REPUBLIC OF THE GAMBIA
                The Netherlands,D,Kingdom of the Netherlands
                """
            )
            let states = try await roster.nominations().map(\.nominatingState)
            #expect(states == ["KGZ", "KEN", "GMB", "NLD"])
            let errors = try await roster.errors(of: "\(Self.heading)\nthe Congo,A,KEN\n")
            #expect(errors == ["2 nominating_state ambiguous_state"])
            let exact = try await roster.errors(of: "\(Self.heading)\nThe Gambia,A,KEN\n", names: .un)
            #expect(exact == ["2 nominating_state unknown_state"])
        }
    }

    @Test("a name that differs in spaces or in case alone is the same name within a file; spaces are stored as one")
    func spaces() async throws {
        try await DeskHarness.withCall { roster in
            let twice = try await roster.errors(
                of: "\(Self.heading)\nKEN,Amina Mfano,KEN\nKEN,Amina  Mfano,KEN\nKEN,AMINA\u{a0}MFANO,KEN\n"
            )
            #expect(twice == ["3 full_name duplicate_row", "4 full_name duplicate_row"])
            try await roster.importNominations("\(Self.heading)\nKEN,Amina \u{a0} Mfano,KEN\n")
            let names = try await roster.nominations().map(\.name)
            #expect(names == ["Amina Mfano"])
        }
    }

    @Test("of a heading in another encoding is told once")
    func encoding() async throws {
        let bytes = "\(Self.heading)\nKEN,A,KEN\n".utf8.flatMap { [$0, UInt8(0)] }
        let sheet = try await Sheet([0xff, 0xfe] + bytes, limits: .standard)
        try await DeskHarness.withCall { roster in
            let how = NominationsImport(call: nil, ignoring: [], stateNames: .known, attachments: nil)
            let circumstances = Circumstances(
                role: .secretariat,
                reason: nil,
                asKnownOn: nil,
                clock: nil,
                ending: .rehearsal
            )
            do {
                _ = try await roster.desk.nominations(of: sheet, how, under: circumstances)
                Issue.record("it was read")
            } catch Failure.fileRefused(let errors) {
                #expect(errors.list == [CellError(row: 1, column: nil, problem: .badEncoding)])
            }
        }
    }

    @Test("an import tells how far it is, and one that is stopped in the middle leaves nothing")
    func stopping() async throws {
        let rows = (1...12_000).map { "KEN,Sample Person \($0),KEN" }.joined(separator: "\n")
        try await DeskHarness.withCall { roster in
            let told = Told()
            ImportProgress.tell(told.hear)
            defer { ImportProgress.tell(nil) }
            let work = Task { try await roster.importNominations("\(Self.heading)\n\(rows)\n") }
            told.work.withLock { $0 = work }
            await #expect(throws: Failure.unavailable(.cancelled)) { try await work.value }
            let stages = told.progress.withLock { $0.map { "\($0.stage) \($0.done) of \($0.total)" } }
            #expect(
                stages == [
                    "reading 0 of 12000", "reading 5000 of 12000", "reading 10000 of 12000", "people 0 of 12000",
                    "people 10000 of 12000",
                ]
            )
            let left = try await roster.nominations()
            #expect(left.isEmpty)
        }
    }
}

/// Hears how far an import is, and stops it when some people are recorded.
private final class Told: Sendable {
    let progress = Mutex<[ImportProgress]>([])
    let work = Mutex<Task<ImportRecord, any Error>?>(nil)

    @Sendable func hear(_ told: ImportProgress) {
        progress.withLock { $0.append(told) }
        if told.stage == .people, told.done > 0 { work.withLock { $0?.cancel() } }
    }
}

import ExpertGroup
import Foundation
import Sheets
import Testing

@testable import RosterDesk

@Suite("The files of the sample")
struct SampleFileTests {
    private func bytes(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../config/sample")
        return Array(try Data(contentsOf: folder.appending(path: name)))
    }

    @Test("every code that a mistake can have occurs in the messy file")
    func codes() async throws {
        try await DeskHarness.withCall { roster in
            let sheet = try await Sheet(bytes("tests/messy.csv"), limits: .standard)
            let how = NominationsImport(call: nil, ignoring: [], stateNames: .known, attachments: nil)
            do {
                _ = try await roster.desk.nominations(of: sheet, how, under: .secretariat)
                Issue.record("the messy file is right")
            } catch Failure.fileRefused(let errors) {
                let codes = Set(errors.list.map(\.problem.code))
                #expect(
                    codes == [
                        "unknown_state", "ambiguous_state", "observer_state", "missing_value", "bad_value",
                        "unknown_column", "missing_column", "duplicate_column", "duplicate_row", "bad_encoding",
                        "cell_too_long",
                    ]
                )
            }
        }
    }

    @Test("the sample's nominations come from 60 Member States and more, of all five regional groups")
    func states() async throws {
        let text = String(decoding: try bytes("nominations.csv"), as: UTF8.self)
        try await DeskHarness.withCall { roster in
            try await roster.importNominations(text)
            let nominating = Set(try await roster.nominations().map(\.nominatingState))
            #expect(nominating.count >= 60)
            for group in RegionalGroup.allCases {
                let members = try await roster.ask(ListStates(asAt: nil, group: group)).map(\.iso3)
                #expect(!nominating.isDisjoint(with: members), "\(group)")
            }
        }
    }
}

extension Circumstances {
    fileprivate static let secretariat = Circumstances(
        role: .secretariat,
        reason: nil,
        asKnownOn: nil,
        clock: nil,
        ending: .rehearsal
    )
}

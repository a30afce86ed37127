package import Sheets

/// How a file of nominations is read.
package struct NominationsImport: Sendable {
    /// The code of the call that they answer; `nil` for the one that is open.
    package var call: String?

    /// The columns that are left out.
    package var ignoring: [String]
    package var stateNames: ImportGround.StateNames

    package init(call: String?, ignoring: [String], stateNames: ImportGround.StateNames) {
        self.call = call
        self.ignoring = ignoring
        self.stateNames = stateNames
    }
}

extension Desk {
    /// Records the nominations of a file, all of them or none: it is read and judged first, and the Group's row is taken
    /// only for one that is right.
    ///
    /// - Throws: `Failure`; `fileRefused` with everything that is wrong.
    package func importNominations(
        _ sheet: Sheet,
        _ how: NominationsImport,
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportRecord {
        let ground = try await perform(NominationsFile.ground(of: sheet, how), under: circumstances)
        let ask = try Self.judged(for: circumstances) { try ImportNominations(sheet, how, ground) }
        return try await perform(ask, under: circumstances)
    }

    /// Records the Group of a file, all of it or nothing.
    ///
    /// - Throws: `Failure`; `fileRefused` with everything that is wrong with its form.
    package func importGroup(
        _ sheet: Sheet,
        ignoring: [String],
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportRecord {
        let ground = try await perform(GroupFile.ground(of: sheet, ignoring: ignoring), under: circumstances)
        let ask = try Self.judged(for: circumstances) { try ImportGroup(sheet, ignoring: ignoring, ground) }
        return try await perform(ask, under: circumstances)
    }

    private static func judged<Ask>(
        for circumstances: Circumstances,
        _ judge: () throws -> Ask
    ) throws(Failure) -> Ask {
        do { return try judge() } catch { throw Failure(error, for: circumstances.role) }
    }
}

extension NominationsFile {
    /// What has to be asked before a file can be judged.
    static func ground(of sheet: Sheet, _ how: NominationsImport) -> FindImportGround {
        let columns = ["nominating_state", "nationality", "further_nationalities"]
        return FindImportGround(
            written: sheet.stateTexts(in: columns, of: form, ignoring: how.ignoring),
            stateNames: how.stateNames
        )
    }
}

extension ImportNominations {
    /// What a file asks for.
    ///
    /// - Throws: `Failure.fileRefused`, with everything that is wrong.
    init(_ sheet: Sheet, _ how: NominationsImport, _ ground: ImportGround) throws {
        let file = try NominationsFile(sheet, ground, ignoring: how.ignoring)
        self.init(call: how.call, digest: sheet.digest, people: file.people.list, nominations: file.nominations)
    }
}

extension GroupFile {
    /// What has to be asked before a file can be judged.
    static func ground(of sheet: Sheet, ignoring: [String]) -> FindImportGround {
        let columns = ["nationality", "further_nationalities"]
        return FindImportGround(
            written: sheet.stateTexts(in: columns, of: form, ignoring: ignoring),
            stateNames: .known
        )
    }
}

extension ImportGroup {
    /// What a file asks for.
    ///
    /// - Throws: `Failure.fileRefused`, with everything that is wrong with its form.
    init(_ sheet: Sheet, ignoring: [String], _ ground: ImportGround) throws {
        let file = try GroupFile(sheet, ground, ignoring: ignoring)
        self.init(digest: sheet.digest, people: file.people.list, appointments: file.appointments)
    }
}

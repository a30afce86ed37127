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
        let texts = sheet.stateTexts(
            in: ["nominating_state", "nationality", "further_nationalities"],
            of: NominationsFile.form,
            ignoring: how.ignoring
        )
        let ground = try await perform(
            FindImportGround(written: texts, stateNames: how.stateNames),
            under: circumstances
        )
        let file = try Self.judged(for: circumstances) { try NominationsFile(sheet, ground, ignoring: how.ignoring) }
        let ask = ImportNominations(
            call: how.call,
            digest: sheet.digest,
            people: file.people.list,
            nominations: file.nominations
        )
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
        let texts = sheet.stateTexts(
            in: ["nationality", "further_nationalities"],
            of: GroupFile.form,
            ignoring: ignoring
        )
        let ground = try await perform(FindImportGround(written: texts, stateNames: .known), under: circumstances)
        let file = try Self.judged(for: circumstances) { try GroupFile(sheet, ground, ignoring: ignoring) }
        let ask = ImportGroup(
            digest: sheet.digest,
            people: file.people.list,
            appointments: file.appointments
        )
        return try await perform(ask, under: circumstances)
    }

    private static func judged<File>(
        for circumstances: Circumstances,
        _ judge: () throws -> File
    ) throws(Failure) -> File {
        do { return try judge() } catch { throw Failure(error, for: circumstances.role) }
    }
}

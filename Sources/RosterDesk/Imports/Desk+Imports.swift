package import Sheets

/// How a file of nominations is read.
package struct NominationsImport: Sendable {
    /// The code of the call that they answer; `nil` for the one that is open.
    package var call: String?

    /// The columns that are left out.
    package var ignoring: [String]
    package var stateNames: ImportGround.StateNames

    /// Where the files lie that rows name; `nil` where none was said.
    package var attachments: AttachmentFolder?

    package init(
        call: String?,
        ignoring: [String],
        stateNames: ImportGround.StateNames,
        attachments: AttachmentFolder?
    ) {
        self.call = call
        self.ignoring = ignoring
        self.stateNames = stateNames
        self.attachments = attachments
    }
}

extension Desk {
    /// What a file of nominations asks for: it is read and judged before the Group's row is taken.
    ///
    /// - Throws: `Failure`; `fileRefused` with everything that is wrong.
    package func nominations(
        of sheet: Sheet,
        _ how: NominationsImport,
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportNominations {
        let ground = try await ground(NominationsFile.ground(of: sheet, how), under: circumstances)
        return try Self.judged(for: circumstances) { try ImportNominations(sheet, how, ground) }
    }

    /// What a file of the Group asks for.
    ///
    /// - Throws: `Failure`; `fileRefused` with everything that is wrong with its form.
    package func group(
        of sheet: Sheet,
        ignoring: [String],
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportGroup {
        let ground = try await ground(GroupFile.ground(of: sheet, ignoring: ignoring), under: circumstances)
        return try Self.judged(for: circumstances) { try ImportGroup(sheet, ignoring: ignoring, ground) }
    }

    /// What the bytes of a file of nominations ask for.
    ///
    /// - Throws: `Failure`; `fileUnreadable` where nothing of it can be read.
    package func nominations(
        ofFile bytes: [UInt8],
        _ how: NominationsImport,
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportNominations {
        try await demandRight(under: circumstances)
        return try await nominations(of: Self.sheet(bytes), how, under: circumstances)
    }

    /// What the bytes of a file of the Group ask for.
    ///
    /// - Throws: `Failure`; `fileUnreadable` where nothing of it can be read.
    package func group(
        ofFile bytes: [UInt8],
        ignoring: [String],
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportGroup {
        try await demandRight(under: circumstances)
        return try await group(of: Self.sheet(bytes), ignoring: ignoring, under: circumstances)
    }

    /// Refuses whoever may not import before anything of a file is read: unpacking it may cost much.
    private func demandRight(under circumstances: Circumstances) async throws(Failure) {
        _ = try await ground(FindImportGround(written: [], stateNames: .known), under: circumstances)
    }

    private static func sheet(_ bytes: [UInt8]) async throws(Failure) -> Sheet {
        do { return try await Sheet(bytes, limits: .standard) } catch { throw .fileUnreadable(error) }
    }

    private func ground(
        _ ask: FindImportGround,
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportGround {
        let ground = try await perform(ask, under: circumstances)
        guard ground.mayImport else { throw .notAllowed(circumstances.role) }
        return ground
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
        let file = try NominationsFile(sheet, ground, ignoring: how.ignoring, attachments: how.attachments)
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

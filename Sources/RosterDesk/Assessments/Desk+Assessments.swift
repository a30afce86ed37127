package import Sheets

extension Desk {
    /// What a sheet of scores asks for: it is read and judged before the Group's row is taken.
    ///
    /// - Parameters:
    ///   - sheet: what the file holds.
    ///   - call: the code of the call whose nominees are scored; `nil` for the one that is open.
    ///   - ignoring: the columns that are left out.
    ///   - circumstances: by whom it is asked.
    /// - Returns: what is asked.
    /// - Throws: `Failure`; `fileRefused` with everything that is wrong.
    package func assessments(
        of sheet: Sheet,
        call: String?,
        ignoring: [String],
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportAssessments {
        let find = FindAssessmentGround(scoredIn: sheet, call: call, ignoring: ignoring)
        let ground = try await ground(find, under: circumstances)
        do {
            return try ImportAssessments(sheet, ground, ignoring: ignoring)
        } catch {
            throw Failure(error, for: circumstances.role)
        }
    }

    /// What the bytes of a sheet of scores ask for.
    ///
    /// - Throws: `Failure`; `fileUnreadable` where nothing of it can be read.
    package func assessments(
        ofFile bytes: [UInt8],
        call: String?,
        ignoring: [String],
        under circumstances: Circumstances
    ) async throws(Failure) -> ImportAssessments {
        // Whoever may not import is refused before anything is unpacked.
        _ = try await ground(FindAssessmentGround(call: call, people: [], assessors: []), under: circumstances)
        let sheet: Sheet
        do { sheet = try await Sheet(bytes, limits: .standard) } catch { throw .fileUnreadable(error) }
        return try await assessments(of: sheet, call: call, ignoring: ignoring, under: circumstances)
    }

    private func ground(
        _ ask: FindAssessmentGround,
        under circumstances: Circumstances
    ) async throws(Failure) -> AssessmentGround {
        let ground = try await perform(ask, under: circumstances)
        guard ground.mayImport else { throw .notAllowed(circumstances.role) }
        return ground
    }
}

extension FindAssessmentGround {
    /// What has to be asked before a sheet can be judged.
    init(scoredIn sheet: Sheet, call: String?, ignoring: [String]) {
        self.init(
            call: call,
            people: sheet.texts(in: "person", of: ScoresFile.form, ignoring: ignoring),
            assessors: sheet.texts(in: "assessor", of: ScoresFile.form, ignoring: ignoring)
        )
    }
}

extension ImportAssessments {
    /// What a sheet asks for.
    ///
    /// - Throws: `Failure.fileRefused`, with everything that is wrong.
    init(_ sheet: Sheet, _ ground: AssessmentGround, ignoring: [String]) throws {
        let file = try ScoresFile(sheet, ground, ignoring: ignoring)
        self.init(call: ground.call, digest: sheet.digest, scores: file.scores)
    }
}

extension Sheet {
    /// The texts that stand in a column, each once; no longer ones than can mean anything.
    fileprivate func texts(in column: String, of form: FileForm, ignoring: [String]) -> Set<String> {
        var errors = FileErrors()
        guard let place = FileColumns(heading, of: form, ignoring: ignoring, errors: &errors).place(of: column) else {
            return []
        }
        return Set(
            records.lazy.compactMap { record in
                guard place < record.cells.count, case .text(let written) = record.cells[place] else { return nil }
                let text = written.onOneLine
                return text.isEmpty || text.utf8.count > 1_000 ? nil : text
            }
        )
    }
}

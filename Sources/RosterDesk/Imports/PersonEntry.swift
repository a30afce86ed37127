package import ExpertGroup

/// A person as a file tells of them.
package struct PersonEntry: Hashable, Codable, Sendable {
    package var name: PersonName
    package var gender: Gender

    /// The nationality that is reported; `nil` for a person without nationality (E61).
    package var nationality: StateCode?

    /// Others that they have (E51).
    package var furtherNationalities: [StateCode]
    package var languages: [LanguageSkill]
    package var expertise: [DeclaredExpertise]
    package var email: EmailAddress?
}

extension RowReader {
    /// Reads who is spoken of; `nil` if something that is needed to know them is missing or wrong.
    mutating func person(_ ground: ImportGround, on day: CivilDate) -> PersonEntry? {
        let full = required("full_name")
        let nationality = required("nationality").flatMap { written in
            judged("nationality") { () throws(CellProblem) in try ground.nationality(written, on: day) }
        }
        let further = furtherNationalities(beside: nationality ?? nil, ground, on: day)
        let gender = value("gender") { text throws(FieldProblem) in try Gender(written: text) }
        let languages = value("languages") { text throws(FieldProblem) in try LanguageSkill.list(text) }
        let expertise = value("expertise") { text throws(FieldProblem) in
            try DeclaredExpertise.list(text, known: ground.tags)
        }
        let email = value("email") { text throws(FieldProblem) in
            guard let address = EmailAddress(text) else { throw .noEmail }
            return address
        }
        guard let full, let name = name(full), let nationality else { return nil }
        return PersonEntry(
            name: name,
            gender: gender ?? .notDisclosed,
            nationality: nationality,
            furtherNationalities: further,
            languages: languages ?? [],
            expertise: expertise ?? [],
            email: email
        )
    }

    /// What is found out about what stands in a column; `nil` where it is wrong, which is then reported.
    mutating func judged<Value>(_ column: String, _ judge: () throws(CellProblem) -> Value) -> Value? {
        do {
            return try judge()
        } catch {
            report(error, column)
            return nil
        }
    }

    private mutating func name(_ full: String) -> PersonName? {
        do {
            return try PersonName(full: full, romanised: text("full_name_romanised"), family: text("family_name"))
        } catch {
            report(.badValue(error), error == .noName ? "full_name" : "family_name")
            return nil
        }
    }

    private mutating func furtherNationalities(
        beside reported: StateCode?,
        _ ground: ImportGround,
        on day: CivilDate
    ) -> [StateCode] {
        let column = "further_nationalities"
        var states: [StateCode] = []
        for item in WrittenList(text(column) ?? "").items {
            let found = judged(column) { () throws(CellProblem) in try ground.nationality(item.name, on: day) }
            guard let found, let state = found else { continue }
            if state == reported || states.contains(state) {
                report(.badValue(.twice(item.name)), column)
            } else {
                states.append(state)
            }
        }
        return states
    }
}

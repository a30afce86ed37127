extension Gender {
    /// Reads what somebody wrote: one of the four values, `female`, `male`, `F`, `M`; nothing is `notDisclosed`.
    ///
    /// A form of address such as Mr or Ms is refused: it discloses no gender (E62).
    ///
    /// - Throws: `FieldProblem`.
    package init(written text: String) throws(FieldProblem) {
        switch text.lowercased() {
        case "", "not disclosed": self = .notDisclosed
        case "female", "f": self = .woman
        case "male", "m": self = .man
        case let word where Self.titles.contains(word.filter { $0 != "." }): throw .titleForGender(text)
        case let word:
            guard let gender = Gender(rawValue: word) else { throw .noGender(text) }
            self = gender
        }
    }

    private static let titles: Set<String> = [
        "mr", "mrs", "ms", "miss", "mx", "sir", "madam", "mister", "mme", "mlle", "monsieur", "madame", "sr", "sra",
        "srta", "señor", "señora", "herr", "frau", "господин", "госпожа", "г-н", "г-жа", "先生", "女士", "السيد", "السيدة",
    ]
}

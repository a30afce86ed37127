/// What a person is called (E67): the whole name as it is written, which nobody takes apart.
package struct PersonName: Hashable, Codable, Sendable {
    /// The whole name in its own script.
    package let full: String

    /// The name in Latin script, where it is written in another.
    package let romanised: String?

    /// Which part of either is the family name; `nil` for none or unknown, and never guessed.
    package let family: String?

    /// - Throws: `FieldProblem`: `noName` where nothing in the name is a letter, `familyNameElsewhere`.
    package init(full: String, romanised: String?, family: String?) throws(FieldProblem) {
        guard full.unicodeScalars.contains(where: \.properties.isAlphabetic) else { throw .noName }
        guard family.map({ full.holds($0) || romanised?.holds($0) == true }) ?? true else { throw .familyNameElsewhere }
        self.full = full
        self.romanised = romanised
        self.family = family
    }
}

extension String {
    /// Whether another text stands in this one, scalar for scalar, as the database compares them.
    fileprivate func holds(_ part: String) -> Bool {
        let scalars = Array(unicodeScalars)
        let wanted = Array(part.unicodeScalars)
        guard !wanted.isEmpty, wanted.count <= scalars.count else { return false }
        return (0...(scalars.count - wanted.count)).contains { scalars[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}

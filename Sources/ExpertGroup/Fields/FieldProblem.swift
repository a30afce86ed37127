/// Why a text that somebody wrote into a field is no value of that field.
///
/// It carries the part of the text that is spoken of, but no name and no address of a person: messages end up in logs.
package enum FieldProblem: Error, Hashable, Codable, Sendable {
    case noDay(String)
    case lastDayBeforeFirst

    case noGender(String)

    /// A form of address, from which no gender is inferred (E62).
    case titleForGender(String)

    case noName
    case familyNameElsewhere
    case noEmail

    case noLanguage(String)
    case noLanguageLevel(String)
    case noExpertise(String)
    case unknownExpertise(String, known: [String])
    case noExpertiseLevel(String)
    case noWorkingGroup(String, known: [String])
    case noPlaceInWorkingGroup(String)

    /// The same stands twice in one list.
    case twice(String)

    case unclosedQuote

    /// There are more cells in the row than the heading has.
    case surplusCells

    /// Files of curricula are not taken yet.
    case noAttachments
}

/// Why a text that somebody wrote into a field is no value of that field.
///
/// It carries the part of the text that is spoken of, but no name and no address of a person: messages end up in logs.
package enum FieldProblem: Error, Hashable, Codable, Sendable {
    case noDay(String)
    case lastDayBeforeFirst

    /// Something was received after today, the second day.
    case dayAhead(String, today: String)

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
    case noScore(String)
    case unknownCriterion(String, known: [String])
    case noWorkingGroup(String, known: [String])
    case noPlaceInWorkingGroup(String)

    /// The same stands twice in one list.
    case twice(String)

    case unclosedQuote

    /// There are more cells in the row than the heading has.
    case surplusCells

    /// Rows name files, and it was not said where they lie; told once.
    case noAttachments
    case attachmentMissing

    /// The name leads out of the folder, or through a link.
    case attachmentOutside

    /// It is closed, or no file.
    case attachmentClosed

    /// It is larger than so many bytes.
    case attachmentTooLarge(Int)

    /// It and those before it come to more than so many bytes.
    case attachmentsTooLarge(Int)

    /// What it holds, or its name, is that of no document that is taken.
    case attachmentOfOtherKind
    case attachmentNameless
}

import ExpertGroup
import Phrases

extension CellProblem {
    /// What is said of it.
    var phrase: Phrase {
        switch self {
        case .unknownState(let text): .unknownState(text)
        case .ambiguousState(let text, let candidates): .ambiguousState(text, candidates)
        case .observerState(let name): .observerState(name)
        case .missingValue: .missingValue
        case .badValue(let problem): problem.phrase
        case .unknownColumn(let known): .unknownColumn(known)
        case .missingColumn: .missingColumn
        case .duplicateColumn: .duplicateColumn
        case .duplicateRow(let row): .duplicateRow(row)
        case .nominatedBefore: .nominatedBefore
        case .scoredTwice(let row): .scoredTwice(row)
        case .unknownNominee(let call): .unknownNominee(call: call)
        case .ambiguousNominee(let people, let call): .ambiguousNominee(people.map(\.description), call: call)
        case .badEncoding: .badEncoding
        case .cellTooLong(let limit): .cellTooLong(limit)
        }
    }
}

extension FieldProblem {
    /// What is said of it.
    fileprivate var phrase: Phrase {
        switch self {
        case .noDay(let text): .noDay(text)
        case .lastDayBeforeFirst: .lastDayBeforeFirst
        case .dayAhead(let day, let today): .dayAhead(day, today: today)
        case .noGender(let text): .noGender(text)
        case .titleForGender(let text): .titleForGender(text)
        case .noName: .noName
        case .familyNameElsewhere: .familyNameElsewhere
        case .noEmail: .noEmail
        case .noLanguage(let text): .noLanguage(text)
        case .noLanguageLevel(let text): .noLanguageLevel(text)
        case .noExpertise(let text): .noExpertise(text)
        case .unknownExpertise(let text, let known): .unknownExpertise(text, known)
        case .noExpertiseLevel(let text): .noExpertiseLevel(text)
        case .noScore(let text): .noScore(text)
        case .unknownCriterion(let text, let known): .unknownCriterion(text, known)
        case .noWorkingGroup(let text, let known): .noWorkingGroup(text, known)
        case .noPlaceInWorkingGroup(let text): .noPlaceInWorkingGroup(text)
        case .twice(let text): .twice(text)
        case .unclosedQuote: .unclosedQuote
        case .surplusCells: .surplusCells
        case .noAttachments: .noAttachments
        case .attachmentMissing: .attachmentMissing
        case .attachmentOutside: .attachmentOutside
        case .attachmentClosed: .attachmentClosed
        case .attachmentTooLarge(let bytes): .attachmentTooLarge(bytes >> 20)
        case .attachmentsTooLarge(let bytes): .attachmentsTooLarge(bytes >> 20)
        case .attachmentOfOtherKind: .attachmentOfOtherKind
        case .attachmentNameless: .attachmentNameless
        }
    }
}

/// What is wrong in a file of policies, and where.
package struct PolicyProblem: Error, Hashable, Sendable {
    /// Why a file cannot be used.
    package enum Reason: Hashable, Sendable {
        case isMissing
        case isNoPolicy(known: [String])
        case isNoKey(known: [String])
        case standsTwice
        case isNoMapping
        case isNoWholeNumber(ClosedRange<Int>)
        case isNoneOf([String])
        case isNoList
        case isNotSoMany(ClosedRange<Int>)
        case isNoTime
        case isNoName
        case isNoWorkingGroup
        case comesBefore(String)
        case isNoSymbol
        case isNeeded(by: String)
        case cannotBeRead(String)
    }

    /// The file as the person knows it, such as `config/terms.yml`.
    package let file: String

    /// Counted from 1; `nil` for the file as a whole.
    package let line: Int?

    /// The key, with those around it before a dot.
    package let key: String?

    package let reason: Reason
}

extension PolicyProblem: CustomStringConvertible {
    /// In one line: file, line, key, and what should stand there.
    package var description: String {
        let place = file + (line.map { ":\($0)" } ?? "")
        return ([place] + [key].compactMap(\.self) + [reason.words]).joined(separator: ": ")
    }
}

extension PolicyProblem.Reason {
    fileprivate var words: String {
        switch self {
        case .isMissing: "is missing"
        case .isNoPolicy(let known): "is no file of policies; there are \(known.joined(separator: ", "))"
        case .isNoKey(let known): "is no key here; there are \(known.joined(separator: ", "))"
        case .standsTwice: "stands twice"
        case .isNoMapping: "must be keys with values"
        case .isNoWholeNumber(let range): "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .isNoneOf(let choices): "must be one of \(choices.joined(separator: ", "))"
        case .isNoList: "must be a list such as [90, 180], with something in it"
        case .isNotSoMany(let range): "must be from \(range.lowerBound) to \(range.upperBound) of them"
        case .isNoTime: "must be a time such as \"17:00\""
        case .isNoName: "must be named by lower-case letters, digits and underscores"
        case .isNoWorkingGroup: "must be the code of a working group, such as II"
        case .comesBefore(let other): "must not be less than \(other)"
        case .isNoSymbol: "must be the symbol of a document, such as S/AC.44/2027/DEC.1, or none"
        case .isNeeded(let other): "must be given where \(other) is more than 0"
        case .cannotBeRead(let why): why
        }
    }
}

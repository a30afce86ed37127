import ExpertGroup
import Yams

/// Reads the keys of one file, all of which have to be there and no others.
struct PolicyReader<Key: RawRepresentable<String> & CaseIterable> {
    private let file: String
    private let values: [String: Node]

    init(file: String, text: String) throws(PolicyProblem) {
        func problem(_ reason: PolicyProblem.Reason, line: Int?, key: String?) -> PolicyProblem {
            PolicyProblem(file: file, line: line, key: key, reason: reason)
        }
        let root: Node?
        // Values are read as they are written, so nothing has to guess what each might be.
        do { root = try Yams.compose(yaml: text, .basic) } catch { throw PolicyProblem(error, file: file) }
        guard case .mapping(let mapping)? = root else { throw problem(.isNoMapping, line: nil, key: nil) }
        let known = Key.allCases.map(\.rawValue)
        var values: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, known.contains(name) else {
                throw problem(.isNoKey(known: known), line: key.mark?.line, key: key.scalar?.string)
            }
            values[name] = value
        }
        if let missing = known.first(where: { values[$0] == nil }) {
            throw problem(.isMissing, line: nil, key: missing)
        }
        (self.file, self.values) = (file, values)
    }

    func integer(_ key: Key, in range: ClosedRange<Int>) throws(PolicyProblem) -> Int {
        try integer(in: values[key.rawValue], range, key: key.rawValue)
    }

    /// A whole number, or the word `none`.
    func integerOrNone(_ key: Key, in range: ClosedRange<Int>) throws(PolicyProblem) -> Int? {
        if values[key.rawValue]?.scalar?.string == "none" { return nil }
        return try integer(key, in: range)
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: Key) throws(PolicyProblem) -> Choice {
        guard let choice = values[key.rawValue]?.scalar.flatMap({ Choice(rawValue: $0.string) }) else {
            throw problem(.isNoneOf(Choice.allCases.map(\.rawValue)), at: values[key.rawValue], key: key.rawValue)
        }
        return choice
    }

    /// Whether something is switched on.
    func isOn(_ key: Key) throws(PolicyProblem) -> Bool {
        let position: Switch = try choice(key)
        return position == .on
    }

    /// Several whole numbers, in the order in which they stand there.
    func integers(_ key: Key, in range: ClosedRange<Int>) throws(PolicyProblem) -> [Int] {
        guard let list = values[key.rawValue]?.sequence, !list.isEmpty else {
            throw problem(.isNoList, at: values[key.rawValue], key: key.rawValue)
        }
        var numbers: [Int] = []
        for node in list { try numbers.append(integer(in: node, range, key: key.rawValue)) }
        return numbers
    }

    /// Whole numbers by names such as those of tags of expertise, in the order in which they stand there.
    func integersByName(
        _ key: Key,
        in range: ClosedRange<Int>
    ) throws(PolicyProblem) -> [(name: String, value: Int)] {
        try integersByName(in: values[key.rawValue], range, key: key.rawValue)
    }

    /// The same for each of several working groups, by their codes.
    func integersByWorkingGroup(
        _ key: Key,
        in range: ClosedRange<Int>
    ) throws(PolicyProblem) -> [(code: String, numbers: [(name: String, value: Int)])] {
        guard let mapping = values[key.rawValue]?.mapping else {
            throw problem(.isNoMapping, at: values[key.rawValue], key: key.rawValue)
        }
        var groups: [(code: String, numbers: [(name: String, value: Int)])] = []
        for (node, value) in mapping {
            let code = node.scalar?.string ?? ""
            guard WorkingGroupCode(code) != nil else {
                throw problem(.isNoWorkingGroup, at: node, key: "\(key.rawValue).\(code)")
            }
            groups.append((code, try integersByName(in: value, range, key: "\(key.rawValue).\(code)")))
        }
        return groups
    }

    private func integersByName(
        in node: Node?,
        _ range: ClosedRange<Int>,
        key: String
    ) throws(PolicyProblem) -> [(name: String, value: Int)] {
        guard let mapping = node?.mapping else { throw problem(.isNoMapping, at: node, key: key) }
        var numbers: [(name: String, value: Int)] = []
        for (node, value) in mapping {
            guard let name = node.scalar?.string, ExpertiseTag(name) != nil else {
                throw problem(.isNoName, at: node, key: "\(key).\(node.scalar?.string ?? "")")
            }
            numbers.append((name, try integer(in: value, range, key: "\(key).\(name)")))
        }
        return numbers
    }

    /// A time of day, such as `"17:00"`.
    func time(_ key: Key) throws(PolicyProblem) -> TimeOfDay {
        guard let time = values[key.rawValue]?.scalar.flatMap({ TimeOfDay($0.string) }) else {
            throw problem(.isNoTime, at: values[key.rawValue], key: key.rawValue)
        }
        return time
    }

    /// The symbol of a document, or the word `none`.
    func symbolOrNone(_ key: Key) throws(PolicyProblem) -> DocumentSymbol? {
        let text = values[key.rawValue]?.scalar?.string ?? ""
        if text == "none" { return nil }
        guard let symbol = DocumentSymbol(text) else { throw problem(.isNoSymbol, key) }
        return symbol
    }

    /// What is wrong with a key's value.
    func problem(_ reason: PolicyProblem.Reason, _ key: Key) -> PolicyProblem {
        problem(reason, at: values[key.rawValue], key: key.rawValue)
    }

    private func problem(_ reason: PolicyProblem.Reason, at node: Node?, key: String) -> PolicyProblem {
        PolicyProblem(file: file, line: node?.mark?.line, key: key, reason: reason)
    }

    private func integer(in node: Node?, _ range: ClosedRange<Int>, key: String) throws(PolicyProblem) -> Int {
        guard let scalar = node?.scalar, scalar.style == .plain, let number = Int(scalar.string), range.contains(number)
        else { throw problem(.isNoWholeNumber(range), at: node, key: key) }
        return number
    }
}

/// What switches something.
private enum Switch: String, CaseIterable {
    case on, off
}

extension PolicyProblem {
    /// What the reader of YAML found.
    fileprivate init(_ error: any Error, file: String) {
        switch error {
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            self.init(file: file, line: mark.line, key: nil, reason: .cannotBeRead(problem))
        case YamlError.duplicatedKeysInMapping(let duplicates, let context):
            self.init(file: file, line: context.mark.line, key: duplicates.first, reason: .standsTwice)
        default: self.init(file: file, line: nil, key: nil, reason: .cannotBeRead("\(error)"))
        }
    }
}

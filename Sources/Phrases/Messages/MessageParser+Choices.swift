/// Forms of a message, of which its arguments choose one.
extension MessageParser {
    /// Reads the forms of a plural, after the word.
    mutating func plural(of name: String) throws(Failure) -> Message.Part {
        try expect(",")
        skipSpace()
        let offset = try offset()
        var exact: [Int: [Message.Part]] = [:]
        var forms: [PluralCategory: [Message.Part]] = [:]
        skipSpace()
        while let scalar = next, scalar != "}" {
            let start = position
            let isFirst: Bool
            if skip("=") {
                let number = try number()
                isFirst = try exact.updateValue(branch(isInPlural: true), forKey: number) == nil
            } else {
                let selector = try word("a plural form")
                guard let form = PluralCategory(rawValue: selector) else {
                    throw Failure(reason: "\"\(selector)\" is no plural form", offset: start)
                }
                isFirst = try forms.updateValue(branch(isInPlural: true), forKey: form) == nil
            }
            guard isFirst else { throw Failure(reason: "this form stands twice", offset: start) }
            skipSpace()
        }
        guard forms[.other] != nil else { throw failure("a plural needs the form other") }
        try expect("}")
        return .plural(name, offset: offset, exact: exact, forms: forms)
    }

    /// Reads the cases of a select, after the word.
    mutating func select(by name: String) throws(Failure) -> Message.Part {
        try expect(",")
        var cases: [String: [Message.Part]] = [:]
        skipSpace()
        while let scalar = next, scalar != "}" {
            let start = position
            let keyword = try word("a case")
            guard try cases.updateValue(branch(isInPlural: false), forKey: keyword) == nil else {
                throw Failure(reason: "the case \(keyword) stands twice", offset: start)
            }
            skipSpace()
        }
        guard cases["other"] != nil else { throw failure("a select needs the case other") }
        try expect("}")
        return .select(name, cases)
    }

    /// Reads `offset:1`, if it stands here.
    private mutating func offset() throws(Failure) -> Int {
        let start = position
        guard let first = next, first == "o", try word("a plural form") == "offset" else {
            position = start
            return 0
        }
        try expect(":")
        return try number()
    }

    private mutating func number() throws(Failure) -> Int {
        let start = position
        guard let number = try Int(word("a number")) else {
            throw Failure(reason: "here should stand a number", offset: start)
        }
        return number
    }
}

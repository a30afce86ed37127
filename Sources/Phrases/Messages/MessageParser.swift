/// Reads a message in ICU's syntax.
///
/// An apostrophe quotes only before a brace, or in a plural before `#`: `'{'` is a brace, `don't` needs nothing; two
/// apostrophes are one.
struct MessageParser {
    /// What is wrong with a message, and where.
    struct Failure: Error, Hashable, CustomStringConvertible {
        let reason: String

        /// How many characters (Unicode scalars) stand before the place.
        let offset: Int

        var description: String { "\(reason) (at character \(offset + 1))" }
    }

    let text: [Unicode.Scalar]
    var position = 0

    /// Reads a whole message.
    static func message(in text: String) throws(Failure) -> Message {
        var parser = MessageParser(text: Array(text.unicodeScalars))
        let parts = try parser.parts(isInPlural: false)
        guard parser.position == parser.text.count else {
            throw parser.failure("a closing brace without an opening one")
        }
        return Message(parts: parts)
    }

    /// Reads up to the end, or to the brace that closes what surrounds it.
    mutating func parts(isInPlural: Bool) throws(Failure) -> [Message.Part] {
        var parts: [Message.Part] = []
        var words = String.UnicodeScalarView()
        func flushed() -> [Message.Part] { words.isEmpty ? parts : parts + [.words(String(words))] }
        while let scalar = next, scalar != "}" {
            switch scalar {
            case "{":
                parts = flushed()
                words.removeAll()
                position += 1
                try parts.append(argument())
            case "#" where isInPlural:
                parts = flushed() + [.number]
                words.removeAll()
                position += 1
            case "'": try words.append(contentsOf: quoted(isInPlural: isInPlural))
            default:
                words.append(scalar)
                position += 1
            }
        }
        return flushed()
    }

    /// Reads an apostrophe and what it quotes.
    private mutating func quoted(isInPlural: Bool) throws(Failure) -> [Unicode.Scalar] {
        let start = position
        position += 1
        if skip("'") { return ["'"] }
        guard let first = next, first == "{" || first == "}" || first == "#" && isInPlural else { return ["'"] }
        var words: [Unicode.Scalar] = []
        while let scalar = next {
            position += 1
            if scalar == "'", !skip("'") { return words }
            words.append(scalar)
        }
        throw Failure(reason: "a quotation that does not end", offset: start)
    }

    /// Reads an argument, after its opening brace.
    private mutating func argument() throws(Failure) -> Message.Part {
        let name = try word("the name of an argument")
        skipSpace()
        guard skip(",") else {
            try expect("}")
            return .argument(name, .plain)
        }
        skipSpace()
        let start = position
        let kind = try word("the kind of an argument")
        switch kind {
        case "plural": return try plural(of: name)
        case "select": return try select(by: name)
        default:
            var words = kind
            skipSpace()
            if skip(",") { words += try ", " + word("the style of an argument") }
            guard let style = Message.Style(rawValue: words) else {
                throw Failure(reason: "\"\(words)\" is no style of an argument", offset: start)
            }
            try expect("}")
            return .argument(name, style)
        }
    }
}

extension MessageParser {
    /// Reads a message within braces.
    mutating func branch(isInPlural: Bool) throws(Failure) -> [Message.Part] {
        try expect("{")
        let parts = try parts(isInPlural: isInPlural)
        try expect("}")
        return parts
    }

    /// Reads a run of letters, digits, `_` and `-`.
    mutating func word(_ what: String) throws(Failure) -> String {
        skipSpace()
        let start = position
        while let scalar = next, scalar.belongsToWord { position += 1 }
        guard position > start else { throw failure("here should stand \(what)") }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: text[start..<position])
        return String(word)
    }

    /// Reads `scalar`, which has to stand here.
    mutating func expect(_ scalar: Unicode.Scalar) throws(Failure) {
        skipSpace()
        guard skip(scalar) else { throw failure("here should stand \(scalar)") }
    }

    /// Reads `scalar` if it stands here.
    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    mutating func skipSpace() {
        while let scalar = next, scalar.properties.isWhitespace { position += 1 }
    }

    var next: Unicode.Scalar? { position < text.count ? text[position] : nil }

    func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: position) }
}

extension Unicode.Scalar {
    fileprivate var belongsToWord: Bool {
        properties.isAlphabetic || properties.numericType != nil || self == "_" || self == "-"
    }
}

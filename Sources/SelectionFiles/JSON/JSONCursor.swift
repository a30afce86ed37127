/// A place in a JSON text, from which one value after the other is read.
///
/// Nothing is kept but what the caller takes, so that a large or hostile text costs no more memory than its bytes.
struct JSONCursor {
    /// How many lists and objects may lie within each other.
    static let deepest = 500

    enum Kind: Hashable {
        case object, array, string, number, boolean, null
    }

    let bytes: [UInt8]
    private(set) var offset = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // Some editors begin a file with a mark of its encoding, which is not part of the text.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    }

    func fault(_ kind: JSONSyntaxFault.Kind, at place: Int? = nil) -> JSONSyntaxFault {
        JSONSyntaxFault(kind, at: place ?? offset, of: bytes)
    }

    /// What kind of value comes next.
    mutating func kind() throws -> Kind {
        skipSpace()
        switch try byte() {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        default: throw fault(.unexpected)
        }
    }

    /// Enters the list or object that comes next; false where it is empty, and then it is left already.
    mutating func enter(_ kind: Kind) throws -> Bool {
        guard depth < Self.deepest else { throw fault(.tooDeep) }
        offset += 1
        depth += 1
        skipSpace()
        return try byte() != close(kind) || leave()
    }

    /// Goes on to the next member after one has been read; false where there is none, and the list or object is left.
    mutating func advance(_ kind: Kind) throws -> Bool {
        skipSpace()
        switch try byte() {
        case close(kind): return leave()
        case UInt8(ascii: ","): offset += 1
        default: throw fault(.unexpected)
        }
        return true
    }

    /// Reads the name of the next member of an object.
    mutating func key() throws -> String {
        skipSpace()
        guard try byte() == UInt8(ascii: "\"") else { throw fault(.unexpected) }
        let key = try string()
        skipSpace()
        guard try byte() == UInt8(ascii: ":") else { throw fault(.unexpected) }
        offset += 1
        return key
    }

    mutating func boolean() throws -> Bool {
        let value = try byte() == UInt8(ascii: "t")
        try word(value ? "true" : "false")
        return value
    }

    mutating func null() throws { try word("null") }

    /// Makes sure that nothing follows but space.
    mutating func end() throws {
        skipSpace()
        guard offset == bytes.count else { throw fault(.trailing) }
    }

    /// The byte at the cursor.
    func byte() throws -> UInt8 {
        guard offset < bytes.count else { throw fault(.end) }
        return bytes[offset]
    }

    mutating func move(to place: Int) { offset = place }

    private func close(_ kind: Kind) -> UInt8 { UInt8(ascii: kind == .object ? "}" : "]") }

    private mutating func leave() -> Bool {
        offset += 1
        depth -= 1
        return false
    }

    private mutating func word(_ word: StaticString) throws {
        for expected in "\(word)".utf8 {
            guard try byte() == expected else { throw fault(.unexpected) }
            offset += 1
        }
    }

    private mutating func skipSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x0A, 0x0D, 0x09: offset += 1
            default: return
            }
        }
    }
}

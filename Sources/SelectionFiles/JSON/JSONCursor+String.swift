extension JSONCursor {
    /// Reads the string that begins at the cursor.
    mutating func string() throws -> String {
        let start = offset + 1
        var place = start
        var (isPlain, isASCII) = (true, true)
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            guard bytes[place] >= 0x20 else { throw fault(.unexpected, at: place) }
            if bytes[place] == UInt8(ascii: "\\") {
                isPlain = false
                place += 1
            } else if bytes[place] >= 0x80 {
                isASCII = false
            }
            place += 1
        }
        guard place < bytes.count else { throw fault(.end, at: bytes.count) }
        move(to: place + 1)
        let slice = bytes[start..<place]
        // Most strings are this, which cannot be wrong.
        if isPlain, isASCII { return String(decoding: slice, as: UTF8.self) }
        guard let text = String(validating: isPlain ? slice : try unescaped(slice)[...], as: UTF8.self) else {
            throw fault(.notText, at: start - 1)
        }
        return text
    }

    private func unescaped(_ slice: ArraySlice<UInt8>) throws -> [UInt8] {
        var text: [UInt8] = []
        var place = slice.startIndex
        while place < slice.endIndex {
            guard slice[place] == UInt8(ascii: "\\") else {
                text.append(slice[place])
                place += 1
                continue
            }
            let escape = place
            place += 2
            switch slice[escape + 1] {
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "u"):
                let (scalar, after) = try scalar(from: slice, at: escape)
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                place = after
            case let other where [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")].contains(other):
                text.append(other)
            default: throw fault(.unexpected, at: escape)
            }
        }
        return text
    }

    /// The character of `\uXXXX`, or of two of them that make a surrogate pair, and the place after it.
    private func scalar(from slice: ArraySlice<UInt8>, at escape: Int) throws -> (Unicode.Scalar, Int) {
        let first = try hexadecimal(slice, at: escape)
        if let scalar = Unicode.Scalar(first) { return (scalar, escape + 6) }
        guard first < 0xDC00, slice.dropFirst(escape + 6 - slice.startIndex).starts(with: "\\u".utf8) else {
            throw fault(.notText, at: escape)
        }
        let second = try hexadecimal(slice, at: escape + 6)
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw fault(.notText, at: escape) }
        return (scalar, escape + 12)
    }

    private func hexadecimal(_ slice: ArraySlice<UInt8>, at escape: Int) throws -> UInt32 {
        var number: UInt32 = 0
        for place in (escape + 2)..<(escape + 6) {
            guard place < slice.endIndex, let digit = Character(Unicode.Scalar(slice[place])).hexDigitValue else {
                throw fault(.unexpected, at: escape)
            }
            number = number << 4 + UInt32(digit)
        }
        return number
    }
}

/// What a number of a JSON text is as an integer.
enum JSONInteger: Hashable {
    case exact(Int)
    /// A fraction remains: `1.5`; not `4.0`, which is 4.
    case fraction
    /// An integer, but too large for 64 bits: `1e400`.
    case huge
}

extension JSONCursor {
    /// Reads the number that begins at the cursor.
    mutating func number() throws -> JSONInteger {
        let start = offset
        var place = start
        let isNegative = bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        let whole = digits(from: place)
        guard !whole.isEmpty else { throw fault(place < bytes.count ? .unexpected : .end, at: place) }
        // No number but 0 begins with 0.
        guard whole.count == 1 || bytes[place] != UInt8(ascii: "0") else { throw fault(.unexpected, at: place + 1) }
        place = whole.upperBound
        var fraction = place..<place
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            fraction = digits(from: place + 1)
            place = fraction.upperBound
            guard !fraction.isEmpty else { throw fault(place < bytes.count ? .unexpected : .end, at: place) }
        }
        var exponent = 0
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            let isDown = place < bytes.count && bytes[place] == UInt8(ascii: "-")
            if place < bytes.count, isDown || bytes[place] == UInt8(ascii: "+") { place += 1 }
            let power = digits(from: place)
            place = power.upperBound
            guard !power.isEmpty else { throw fault(place < bytes.count ? .unexpected : .end, at: place) }
            // More than there are bytes in any file decides nothing further.
            for digit in power { exponent = min(10 * exponent + Int(bytes[digit] & 0x0F), 1 << 40) }
            if isDown { exponent.negate() }
        }
        move(to: place)
        guard !fraction.isEmpty || exponent != 0 || whole.count > 18 else {
            let magnitude = whole.reduce(0) { 10 * $0 + Int(bytes[$1] & 0x0F) }
            return .exact(isNegative ? -magnitude : magnitude)
        }
        return integer(Array(bytes[whole] + bytes[fraction]), exponent - fraction.count, isNegative: isNegative)
    }

    private func digits(from start: Int) -> Range<Int> {
        var place = start
        while place < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) { place += 1 }
        return start..<max(start, place)
    }

    /// The digits as an integer, times a power of ten.
    private func integer(_ digits: [UInt8], _ power: Int, isNegative: Bool) -> JSONInteger {
        var digits = digits.drop { $0 == UInt8(ascii: "0") }
        var power = power
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            power += 1
        }
        guard !digits.isEmpty else { return .exact(0) }
        guard power >= 0 else { return .fraction }
        guard digits.count + power <= 19 else { return .huge }
        var number: Int128 = 0
        for digit in digits { number = 10 * number + Int128(digit & 0x0F) }
        for _ in 0..<power { number *= 10 }
        return Int(exactly: isNegative ? -number : number).map { .exact($0) } ?? .huge
    }
}

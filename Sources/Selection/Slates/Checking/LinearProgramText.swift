/// The lines of a file in the CPLEX LP format, as they are written.
struct LinearProgramText {
    /// Whether `none` is in some row, and so has to be held at 0.
    private(set) var usesNone = false

    private var bytes: [UInt8] = []
    /// Where the line began that is being written.
    private var lineStart = 0
    private var hasTerms = false

    /// How the sum of a row compares with its number.
    enum Sense: String {
        case atLeast = " >= "
        case atMost = " <= "
        case equal = " = "
    }

    /// The whole text; nothing can be written after it.
    var finished: String { String(decoding: bytes + Array("\nEnd\n".utf8), as: UTF8.self) }

    /// Writes a line for a human reader; what could end the line, or is longer than a reader of the format bears, is
    /// replaced.
    mutating func comment(_ parts: String...) {
        newLine()
        append("\\ ")
        for part in parts {
            for scalar in part.unicodeScalars.prefix(80) {
                let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                bytes.append(contentsOf: UTF8.encode(isControl ? "?" : scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    mutating func section(_ title: String) {
        newLine()
        append(title)
    }

    /// Begins the objective or a row.
    mutating func begin(_ name: String) {
        newLine()
        append(" ")
        append(name)
        append(":")
        hasTerms = false
    }

    /// Adds a multiple, not of 0, of the variable `prefix` with a number.
    mutating func add(_ factor: Int, _ prefix: String, _ number: Int) {
        breakLine()
        append(factor < 0 ? " - " : " + ")
        if factor.magnitude != 1 {
            append(String(factor.magnitude))
            append(" ")
        }
        append(prefix)
        append(String(number))
        hasTerms = true
    }

    /// Ends the objective; the format knows no empty sum.
    mutating func end() {
        guard !hasTerms else { return }
        append(" none")
        usesNone = true
    }

    mutating func end(_ sense: Sense, _ number: Int) {
        end()
        append(sense.rawValue)
        append(String(number))
    }

    mutating func bound(_ text: String) {
        newLine()
        append(" ")
        append(text)
    }

    /// Writes a variable among those of one kind.
    mutating func name(_ prefix: String, _ number: Int) { name(prefix + String(number)) }

    mutating func name(_ variable: String) {
        if bytes.count > lineStart, bytes[lineStart] != UInt8(ascii: " ") { newLine() }
        breakLine()
        append(" ")
        append(variable)
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func newLine() {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        lineStart = bytes.count
    }

    private mutating func breakLine() {
        guard bytes.count - lineStart > 100 else { return }
        newLine()
        append(" ")
    }
}

extension String {
    /// The text without what would command a terminal instead of being read there; colours and the ends of lines stay.
    ///
    /// What is recorded may come from anywhere: a sign in it must not clear the screen, write a title or type for the reader.
    package var harmlessOnTerminal: String {
        guard unicodeScalars.contains(where: Self.commands) else { return self }
        var rest = unicodeScalars[...]
        var kept = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "\u{1B}", let colour = String(rest.prefix(20)).prefixMatch(of: /\[[0-9;]{0,16}m/)?.output {
                kept.append(scalar)
                kept.append(contentsOf: colour.unicodeScalars)
                rest = rest.dropFirst(colour.unicodeScalars.count)
            } else if !Self.commands(scalar) || scalar == "\r" && rest.first == "\n" {
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    /// The control characters of ASCII and of ISO 6429, other than the end of a line and the tabulator.
    private static func commands(_ scalar: Unicode.Scalar) -> Bool {
        (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)) && scalar != "\n" && scalar != "\t"
    }
}

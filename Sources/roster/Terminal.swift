import Foundation
import Phrases

/// What standard output is: a terminal and how wide, or a pipe.
struct Terminal {
    /// The columns of a line.
    let width: Int

    /// A terminal arranges what runs from right to left; a pipe gets the letters alone.
    let isolation: Isolation

    /// Whether headings stand out.
    let hasColour: Bool

    /// That of this process.
    static let current = Terminal(environment: Environment.variables, isTerminal: isatty(1) == 1)

    /// The columns that lines have where nobody says how many there are.
    private static let usualWidth = 80

    /// The narrowest and the widest that lines are made for.
    private static let widths = 40...200

    /// `COLUMNS` comes before what the terminal says.
    init(environment: [String: String], isTerminal: Bool) {
        let columns = environment["COLUMNS"].flatMap(Int.init) ?? (isTerminal ? Self.columns : nil)
        width = columns.map { min(max($0, Self.widths.lowerBound), Self.widths.upperBound) } ?? Self.usualWidth
        isolation = isTerminal ? .isolated : .plain
        hasColour = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// What the terminal says; `nil` if it does not know.
    private static var columns: Int? {
        var size = winsize()
        guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// A heading, which stands out where it can.
    func heading(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}

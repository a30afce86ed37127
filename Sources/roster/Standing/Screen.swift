import Phrases

/// Lines for a terminal, or for a pipe: labelled ones, headings with tables under them, numbered advice.
struct Screen {
    let terminal: Terminal
    private let phrases: Phrases
    private(set) var lines: [String] = []

    /// The columns that labels take, the space behind them included.
    private let labelWidth: Int

    init(_ terminal: Terminal, _ phrases: Phrases, labels: [String]) {
        (self.terminal, self.phrases) = (terminal, phrases)
        labelWidth = (labels.map(\.displayWidth).max() ?? 0) + 2
    }

    var text: String { lines.joined(separator: "\n") }

    mutating func add(_ line: String) { lines.append(line) }

    /// A heading that goes on below where it is too long.
    mutating func add(title: String) { lines += title.wrapped(to: terminal.width).map(terminal.heading) }

    mutating func add(heading: String) { lines += ["", terminal.heading(heading)] }

    mutating func add(_ table: Table) { lines += table.lines(width: terminal.width, phrases) }

    /// A label with what belongs to it, which goes on below where it is too long.
    mutating func add(_ label: String, _ text: String) {
        // Beside labels that take half the line there is no room, so the text begins below.
        guard hasRoomBeside else {
            let name = label.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
            if !name.isEmpty { lines.append(name) }
            lines += text.wrapped(to: terminal.width - 2).map { "  \($0)" }
            return
        }
        for (number, line) in text.wrapped(to: terminal.width - labelWidth).enumerated() {
            lines.append(Self.padded(number == 0 ? label : "", to: labelWidth) + line)
        }
    }

    /// A text that goes on below where it is too long.
    mutating func add(wrapped text: String) { lines += text.wrapped(to: terminal.width) }

    /// Several texts, each begun by a dash.
    mutating func add(items: [String]) {
        for item in items {
            for (place, line) in item.wrapped(to: terminal.width - 4).enumerated() {
                lines.append((place == 0 ? "  - " : "    ") + line)
            }
        }
    }

    /// What is never broken, such as a command, below what belongs to a label.
    mutating func add(unbroken text: String) {
        lines.append(Self.padded("", to: hasRoomBeside ? labelWidth : 2) + text)
    }

    private var hasRoomBeside: Bool { labelWidth <= terminal.width / 2 }

    /// Advice, each with its number, and with the command that mends it in a line of its own, which is never broken.
    mutating func add(advice: [(text: String, command: String?)]) {
        for (number, item) in advice.enumerated() {
            let mark = Self.padded("\(number + 1).", to: 4)
            for (place, line) in item.text.wrapped(to: terminal.width - 4).enumerated() {
                lines.append((place == 0 ? mark : "    ") + line)
            }
            if let command = item.command { lines.append("    " + command) }
        }
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.displayWidth))
    }
}

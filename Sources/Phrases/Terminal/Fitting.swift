/// On which side of its column a text stands.
package enum Alignment: Hashable, Sendable {
    /// At the left, as names do.
    case leading

    /// At the right, as numbers do.
    case trailing
}

extension String {
    /// The text in exactly `width` columns: spaces are added on the other side; what is too long ends with "…".
    ///
    /// On a terminal a text that runs from right to left is isolated, so that neither the spaces nor the columns beside it
    /// move.
    package func fitted(to width: Int, _ alignment: Alignment, _ isolation: Isolation) -> String {
        let shown = shortened(to: width)
        let spaces = String(repeating: " ", count: Swift.max(0, width - shown.displayWidth))
        let isolated = isolation.isolated(shown, in: .english)
        return switch alignment {
        case .leading: isolated + spaces
        case .trailing: spaces + isolated
        }
    }

    /// The text in at most `width` columns; what is too long ends with "…".
    package func shortened(to width: Int) -> String {
        guard displayWidth > width else { return self }
        guard width > 0 else { return "" }
        return prefix(fitting: width - 1).trimmingSpaceAtEnd + "…"
    }

    /// The text in lines of at most `width` columns, broken at spaces; a word that is longer is broken where it has to be.
    ///
    /// A name that is isolated stays so in both lines when it is broken.
    package func wrapped(to width: Int) -> [String] { brokenLines(of: width).rebalanced }

    private func brokenLines(of width: Int) -> [String] {
        split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            var lines: [String] = []
            var line = ""
            for word in paragraph.split(separator: " ") {
                let longer = line.isEmpty ? String(word) : line + " " + word
                if longer.displayWidth <= width {
                    line = longer
                    continue
                }
                if !line.isEmpty { lines.append(line) }
                line = String(word)
                while line.displayWidth > width, width > 0 {
                    // At least one character a line, however narrow it is.
                    let first = line.prefix(fitting: width)
                    let head = first.isEmpty ? line.prefix(1) : first
                    lines.append(String(head))
                    line.removeFirst(head.count)
                }
            }
            return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
        }
    }
}

extension [String] {
    /// The lines with what is isolated across a line's end isolated in each of them.
    fileprivate var rebalanced: [String] {
        var isOpen = false
        return map { line in
            let begin = isOpen ? "\u{2068}" : ""
            for scalar in line.unicodeScalars where scalar == "\u{2068}" || scalar == "\u{2069}" {
                isOpen = scalar == "\u{2068}"
            }
            return begin + line + (isOpen ? "\u{2069}" : "")
        }
    }
}

extension Substring {
    fileprivate var trimmingSpaceAtEnd: String {
        var rest = self[...]
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}

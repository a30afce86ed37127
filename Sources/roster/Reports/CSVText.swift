/// Rows as comma-separated values (RFC 4180), in UTF-8.
///
/// Spreadsheets take a cell that begins with one of `= + - @` for a formula, and one with a tab or a return before it
/// too; such a cell gets an apostrophe before it.
enum CSVText {
    static func of(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        let risky: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
        let isRisky = text.unicodeScalars.first.map(risky.contains) ?? false
        let safe = isRisky ? "'" + text : text
        let needsQuotes = safe.unicodeScalars.contains { ["\"", ",", "\n", "\r"].contains($0) }
        return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
    }
}

/// The messages of one language, by their keys.
///
/// Their file is read line by line: `key = message`. A line that begins with a space goes on with the message before; it
/// is joined with one space, and a line without anything between two such lines begins a paragraph. Lines that begin with
/// `#` are comments.
struct Catalogue: Sendable {
    /// The messages that can be read.
    let messages: [String: Message]

    /// What is wrong in the file, each with its line; a test allows nothing.
    let problems: [String]

    init(text: String) {
        var messages: [String: Message] = [:]
        var problems: [String] = []
        for entry in Self.entries(in: text) {
            do throws(MessageParser.Failure) {
                let message = try MessageParser.message(in: entry.text)
                if entry.key.isEmpty || entry.text.isEmpty {
                    problems.append("line \(entry.line): here should stand key = message")
                } else if messages.updateValue(message, forKey: entry.key) != nil {
                    problems.append("line \(entry.line): \(entry.key) stands twice")
                }
            } catch {
                problems.append("line \(entry.line): \(entry.key): \(error)")
            }
        }
        (self.messages, self.problems) = (messages, problems)
    }

    private struct Entry {
        /// Where it begins, counted from 1.
        let line: Int

        let key: String
        var text: String
    }

    private static func entries(in text: String) -> [Entry] {
        var entries: [Entry] = []
        var isAfterBlank = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.trimmed
            if words.isEmpty {
                isAfterBlank = true
                continue
            }
            if line.first?.isWhitespace == true, var entry = entries.popLast() {
                entry.text += (entry.text.isEmpty ? "" : isAfterBlank ? "\n\n" : " ") + words
                entries.append(entry)
            } else if !line.hasPrefix("#") {
                let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                let text = sides.count == 2 ? sides[1].trimmed : ""
                entries.append(Entry(line: index + 1, key: sides.first?.trimmed ?? "", text: text))
            }
            isAfterBlank = false
        }
        return entries
    }
}

extension Catalogue {
    private static let arabic = Catalogue(embeddedFor: .arabic)
    private static let english = Catalogue(embeddedFor: .english)
    private static let spanish = Catalogue(embeddedFor: .spanish)
    private static let french = Catalogue(embeddedFor: .french)
    private static let russian = Catalogue(embeddedFor: .russian)
    private static let chinese = Catalogue(embeddedFor: .chinese)

    /// The catalogue of a language, read when it is first asked for; empty if it has no file.
    static func of(_ language: Language) -> Catalogue {
        switch language {
        case .arabic: arabic
        case .english: english
        case .spanish: spanish
        case .french: french
        case .russian: russian
        case .chinese: chinese
        }
    }

    /// Whether the program carries a file for a language.
    static func exists(for language: Language) -> Bool { text(for: language) != nil }

    private init(embeddedFor language: Language) { self.init(text: Self.text(for: language) ?? "") }

    private static func text(for language: Language) -> String? {
        EmbeddedFile.all.first { $0.path == "\(language.rawValue).txt" }?.text
    }
}

extension Substring {
    fileprivate var trimmed: String {
        let start = self.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}

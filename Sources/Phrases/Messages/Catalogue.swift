import Synchronization

/// The messages of one language, by their keys.
///
/// Their file is read line by line: `key = message`. A line that begins with a space goes on with the message before; it
/// is joined with one space, and a line without anything between two such lines begins a paragraph. Lines that begin with
/// `#` are comments.
struct Catalogue: Sendable {
    /// A message as it stands in the file.
    private struct Entry {
        /// Where it begins, counted from 1.
        let line: Int

        let key: String
        var text: String
    }

    private let entries: [Entry]

    /// Where in `entries` a key's message stands.
    private let places: [String: Int]

    /// The messages that were said before.
    private let said = SaidMessages()

    init(text: String) {
        let entries = Self.entries(in: text)
        self.entries = entries
        places = Dictionary(entries.indices.map { (entries[$0].key, $0) }) { first, _ in first }
    }

    /// The message of a key; `nil` where there is none that can be read.
    ///
    /// A program says few of its messages, so each is parsed when it is first said; one that serves says them for days, so
    /// it is kept from then on.
    func message(_ key: String) -> Message? {
        if let message = said[key] { return message }
        guard let message = places[key].flatMap({ try? MessageParser.message(in: entries[$0].text) }) else {
            return nil
        }
        said[key] = message
        return message
    }

    /// The messages that can be read, by their keys.
    var messages: [String: Message] { places.keys.reduce(into: [:]) { $0[$1] = message($1) } }

    /// What is wrong in the file, each with its line; a test allows nothing.
    var problems: [String] {
        entries.enumerated().compactMap { place, entry in
            do throws(MessageParser.Failure) {
                _ = try MessageParser.message(in: entry.text)
            } catch {
                return "line \(entry.line): \(entry.key): \(error)"
            }
            if entry.key.isEmpty || entry.text.isEmpty {
                return "line \(entry.line): here should stand key = message"
            }
            return places[entry.key] == place ? nil : "line \(entry.line): \(entry.key) stands twice"
        }
    }

    /// Bytes and not characters are looked at: every command that says something waits for this.
    private static func entries(in text: String) -> [Entry] {
        var entries: [Entry] = []
        var isAfterBlank = false
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let words = line.trimmed
            guard let first = words.first else {
                isAfterBlank = true
                continue
            }
            if line.startIndex != words.startIndex, let last = entries.indices.last {
                let isBegun = !entries[last].text.isEmpty
                entries[last].text += (isBegun ? isAfterBlank ? "\n\n" : " " : "") + String(Substring(words))
            } else if first != UInt8(ascii: "#") {
                let sides = words.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
                let text = sides.count == 2 ? String(Substring(sides[1].trimmed)) : ""
                entries.append(Entry(line: index + 1, key: String(Substring(sides[0].trimmed)), text: text))
            }
            isAfterBlank = false
        }
        return entries
    }
}

/// The messages of a catalogue that were said before; there are no more than stand in its file.
private final class SaidMessages: Sendable {
    private let messages = Mutex<[String: Message]>([:])

    subscript(key: String) -> Message? {
        get { messages.withLock { $0[key] } }
        set { messages.withLock { $0[key] = newValue } }
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

extension Substring.UTF8View {
    /// Without blanks at either end.
    fileprivate var trimmed: Substring.UTF8View {
        var rest = self
        while let byte = rest.first, byte.isBlank { rest.removeFirst() }
        while let byte = rest.last, byte.isBlank { rest.removeLast() }
        return rest
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

import Foundation

/// Puts arguments into messages of one language.
struct Renderer {
    let language: Language
    let isolation: Isolation

    /// What did not fit: an argument that is missing, or of a kind that its place cannot show.
    private(set) var problems: [String] = []

    init(language: Language, isolation: Isolation) {
        (self.language, self.isolation) = (language, isolation)
    }

    mutating func text(of message: Message, with arguments: [String: Argument]) -> String {
        text(of: message.parts, with: arguments, number: 0)
    }

    /// The text of a part of a message, in which `#` shows `number`.
    private mutating func text(of parts: [Message.Part], with arguments: [String: Argument], number: Int) -> String {
        var text = ""
        for part in parts {
            switch part {
            case .words(let words): text += words
            case .number: text += language.text(of: number)
            case .argument(let name, let style):
                guard let argument = arguments[name] else {
                    problems.append("there is no argument \(name)")
                    text += "{\(name)}"
                    continue
                }
                text += written(argument, style, name: name)
            case .plural(let name, let offset, let exact, let forms):
                guard case .integer(let count)? = arguments[name] else {
                    problems.append("\(name) is no integer")
                    text += "{\(name)}"
                    continue
                }
                let form = exact[count] ?? forms[language.pluralCategory(of: count - offset)] ?? forms[.other]
                text += self.text(of: form ?? [], with: arguments, number: count - offset)
            case .select(let name, let cases):
                let chosen = cases[keyword(of: arguments[name], name: name)] ?? cases["other"]
                text += self.text(of: chosen ?? [], with: arguments, number: 0)
            }
        }
        return text
    }

    /// The case of a select that an argument asks for.
    private mutating func keyword(of argument: Argument?, name: String) -> String {
        switch argument {
        case .text(let keyword): return keyword
        case .missing: return "none"
        case .composed, .integer, .identifier, .day, .list, .tenths, .percentTenths, .instant: return "other"
        case nil:
            problems.append("there is no argument \(name)")
            return "other"
        }
    }

    private mutating func written(_ argument: Argument, _ style: Message.Style, name: String) -> String {
        switch (argument, style) {
        case (.integer(let number), .plain), (.integer(let number), .number): return language.text(of: number)
        case (.identifier(let number), .plain): return "\(number)"
        case (.tenths(let tenths), .plain), (.tenths(let tenths), .number): return language.text(ofTenths: tenths)
        case (.percentTenths(let tenths), .plain), (.percentTenths(let tenths), .number):
            return language.text(ofPercentTenths: tenths)
        case (.text(let text), .plain): return isolation.isolated(text, in: language)
        case (.composed(let text), .plain): return text
        case (.list(let texts), .plain), (.list(let texts), .list):
            return isolation.isolated(texts, in: language, joinedAs: .all)
        case (.list(let texts), .listOfAlternatives):
            return isolation.isolated(texts, in: language, joinedAs: .alternatives)
        case (.day(let day), .plain), (.day(let day), .isoDate):
            return isolation.isolated(day.description, in: language)
        case (.day(let day), .longDate): return language.longText(of: day)
        case (.instant(let instant), .plain): return isolation.isolated(NewYork.text(of: instant), in: language)
        case (.instant(let instant), .isoDate):
            return isolation.isolated(NewYork.day(of: instant).description, in: language)
        case (.instant(let instant), .longDate): return language.longText(of: NewYork.day(of: instant))
        case (.instant(let instant), .time): return NewYork.time(of: instant)
        case (.missing, _): return "–"
        case (_, _):
            problems.append("\(name) cannot be written as \(style.rawValue)")
            return "{\(name)}"
        }
    }
}

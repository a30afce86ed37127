/// A text with places in which arguments stand, in ICU's message syntax.
struct Message: Hashable, Sendable {
    /// A piece of a message.
    indirect enum Part: Hashable, Sendable {
        /// Words that stand as they are.
        case words(String)

        /// `{name}`, or with a style `{day, date, long}`.
        case argument(String, Style)

        /// `{count, plural, one {# expert} other {# experts}}`; exact numbers are `=0`, what `#` shows is less `offset`.
        case plural(String, offset: Int, exact: [Int: [Part]], forms: [PluralCategory: [Part]])

        /// `{kind, select, first {…} other {…}}`.
        case select(String, [String: [Part]])

        /// `#` in a plural form: its number.
        case number
    }

    /// How an argument is written.
    enum Style: String, Hashable, Sendable, CaseIterable {
        /// Days and moments as ISO 8601 writes them, lists with "and".
        case plain = ""
        case number
        case isoDate = "date"
        case longDate = "date, long"
        case time
        case list
        case listOfAlternatives = "list, or"
    }

    let parts: [Part]

    /// The names of all arguments, in whatever form of the message.
    var argumentNames: Set<String> { parts.reduce(into: []) { $0.formUnion($1.argumentNames) } }

    /// All plurals in the message, by the forms that each has.
    var pluralForms: [Set<PluralCategory>] { parts.flatMap(\.pluralForms) }
}

extension Message.Part {
    fileprivate var argumentNames: Set<String> {
        switch self {
        case .words, .number: []
        case .argument(let name, _): [name]
        case .plural(let name, _, _, _), .select(let name, _):
            branches.reduce(into: [name]) { $0.formUnion($1.argumentNames) }
        }
    }

    fileprivate var pluralForms: [Set<PluralCategory>] {
        let own: [Set<PluralCategory>] = if case .plural(_, _, _, let forms) = self { [Set(forms.keys)] } else { [] }
        return own + branches.flatMap(\.pluralForms)
    }

    /// The parts of all its cases.
    private var branches: [Message.Part] {
        switch self {
        case .words, .number, .argument: []
        case .plural(_, _, let exact, let forms): exact.values.flatMap(\.self) + forms.values.flatMap(\.self)
        case .select(_, let cases): cases.values.flatMap(\.self)
        }
    }
}

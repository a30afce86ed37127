/// A language that a person knows, and how well.
package struct LanguageSkill: Hashable, Codable, Sendable {
    /// How well.
    package enum Level: String, CaseIterable, Codable, Sendable {
        case basic
        case working
        case fluent
        case native
    }

    /// Its ISO 639 code: two letters where there are such, such as `fr`, else three.
    package let language: String
    package let level: Level

    package init(language: String, level: Level) {
        self.language = language
        self.level = level
    }

    /// Reads a list such as `fr:fluent; ar:native`.
    ///
    /// - Throws: `FieldProblem`.
    package static func list(_ text: String) throws(FieldProblem) -> [LanguageSkill] {
        try WrittenList(text).values({ item throws(FieldProblem) in try LanguageSkill(item) }, named: \.language)
    }

    private init(_ item: WrittenList.Item) throws(FieldProblem) {
        let code = item.name.lowercased()
        let isCode =
            switch code.utf8.count {
            case 2: Self.twoLetterCodes.contains(code)
            case 3: code.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
            default: false
            }
        guard isCode else { throw .noLanguage(item.name) }
        guard let level = item.detail.flatMap({ Level(rawValue: $0.lowercased()) }) else {
            throw .noLanguageLevel(item.name)
        }
        self.init(language: code, level: level)
    }

    /// ISO 639-1, whole.
    private static let twoLetterCodes = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es \
        et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj \
        kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv \
        ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti \
        tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split(separator: " ").map(String.init)
    )
}

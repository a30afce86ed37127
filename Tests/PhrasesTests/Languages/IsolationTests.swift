import Testing

@testable import Phrases

@Suite("Bidirectional isolation")
struct IsolationTests {
    private static let arabicName = "محمد بن سلمان"

    @Test("E69: a name that runs from right to left is isolated in a text from left to right; others gain no mark")
    func names() {
        #expect(Isolation.isolated.isolated(Self.arabicName, in: .english) == "\u{2068}\(Self.arabicName)\u{2069}")
        #expect(Isolation.isolated.isolated("王小明", in: .english) == "王小明")
        #expect(Isolation.isolated.isolated("S/2026/1", in: .arabic) == "\u{2068}S/2026/1\u{2069}")
    }

    @Test("nothing is isolated for programs")
    func plain() {
        #expect(Isolation.plain.isolated(Self.arabicName, in: .arabic) == Self.arabicName)
        let list = Isolation.plain.isolated([Self.arabicName, "B"], in: .arabic, joinedAs: .alternatives)
        #expect(list == "\(Self.arabicName) أو B")
    }

    @Test("in a list each name is isolated by itself")
    func lists() {
        let list = Isolation.isolated.isolated([Self.arabicName, "B"], in: .english, joinedAs: .all)
        #expect(list == "\u{2068}\(Self.arabicName)\u{2069} and B")
        let arabic = Isolation.isolated.isolated([Self.arabicName, "B"], in: .arabic, joinedAs: .all)
        #expect(arabic.contains("\u{2068}B\u{2069}"))
    }

    @Test("what people type loses the characters that turn the direction of writing, and nothing else")
    func stripping() {
        let typed = "\u{202E}a\u{061C}\u{200F}b\u{2066}c\u{2069}\u{200D}\u{202A}e\u{301}"
        #expect(typed.withoutBidirectionalControls == "abc\u{200D}e\u{301}")
    }
}

import Testing

@testable import Phrases

@Suite("What is recorded commands no terminal")
struct HarmlessTests {
    @Test(
        "what would command a terminal is left out, and what is read stays",
        arguments: [
            ("Extended.\u{1B}]0;title\u{07} \u{1B}[2J", "Extended.]0;title [2J"), ("a\u{9B}31mb\u{8}\r", "a31mb"),
            ("\u{1B}[1mbold\u{1B}[0m\n\tO’Neil 王小明 محمد", "\u{1B}[1mbold\u{1B}[0m\n\tO’Neil 王小明 محمد"),
            ("\u{1B}[99999999999999999999m", "[99999999999999999999m"), ("a,b\r\nc\rd\r\n", "a,b\r\ncd\r\n"), ("", ""),
            ("\u{1B}", ""),
        ]
    )
    func texts(given: String, shown: String) {
        #expect(given.harmlessOnTerminal == shown)
    }
}

import Testing

@testable import Phrases

@Suite("Columns of a terminal")
struct DisplayWidthTests {
    @Test(
        "a text takes the columns that a terminal gives it",
        arguments: [
            ("", 0), ("Kim", 3), ("王小明", 6), ("García", 6), ("Garci\u{301}a", 6), ("한국", 4),
            ("\u{1112}\u{1161}\u{11AB}", 2), ("محمد", 4), ("مُحَمَّد", 4), ("ｶﾞ", 2), ("Ａ", 2), ("👩‍🚀", 2), ("🇰🇪", 2),
            ("❤️", 2), ("…", 1), ("\u{2068}a\u{2069}", 1), ("a\u{200B}b", 2), ("क्ष", 2), ("（）", 4), ("\n\u{7}", 0),
        ]
    )
    func width(text: String, expected: Int) {
        #expect(text.displayWidth == expected)
    }

    @Test("a text is cut between characters as readers see them, and never takes more columns than there are")
    func shortening() {
        #expect("García Márquez".shortened(to: 8) == "García…")
        #expect("Garci\u{301}a".shortened(to: 5) == "Garc…")
        #expect("王小明".shortened(to: 6) == "王小明")
        #expect("王小明".shortened(to: 4) == "王…")
        #expect("王小明".shortened(to: 1) == "…")
        #expect("王".shortened(to: 0) == "")
    }

    @Test("spaces stand on the other side, and outside the isolates of a name from right to left")
    func fitting() {
        #expect("王小明".fitted(to: 8, .leading, .isolated) == "王小明  ")
        #expect("7".fitted(to: 3, .trailing, .isolated) == "  7")
        #expect("محمد".fitted(to: 6, .leading, .isolated) == "\u{2068}محمد\u{2069}  ")
        #expect("王小明".fitted(to: 4, .leading, .isolated) == "王… ")
    }

    @Test("lines are broken at spaces, and within a word only where it is longer than a line")
    func wrapping() {
        #expect("one two three".wrapped(to: 7) == ["one two", "three"])
        #expect("S/RES/1977 (2011)".wrapped(to: 4) == ["S/RE", "S/19", "77", "(201", "1)"])
        #expect("王小明王".wrapped(to: 5) == ["王小", "明王"])
        #expect("王小".wrapped(to: 1) == ["王", "小"])
        #expect("a\n\nb".wrapped(to: 5) == ["a", "", "b"])
        #expect("".wrapped(to: 5) == [""])
    }
}

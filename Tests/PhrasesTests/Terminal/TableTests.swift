import Testing

@testable import Phrases

@Suite("Tables")
struct TableTests {
    private static let shown = Phrases(in: .english, .isolated)
    private static let piped = Phrases(in: .english, .plain)

    private let group = Table(
        columns: [
            .init(.verbatim("NAME"), .leading, .shorten), .init(.verbatim("DAYS"), .trailing, .keep),
            .init(.verbatim("NOTE"), .leading, .wrap),
        ],
        rows: [
            ["王小明", "1,200", "coordinator"],
            ["محمد بن سلمان", "7", ""],
            ["María José García Márquez", "60", "acting, no consent recorded"],
            ["O’Neil"],
        ]
    )

    @Test("E69: columns stay aligned with wide names and with names from right to left")
    func alignment() {
        let expected = """
            NAME                        DAYS  NOTE
            王小明                     1,200  coordinator
            \u{2068}محمد بن سلمان\u{2069}                  7
            María José García Márquez     60  acting, no consent recorded
            O’Neil

            """
        #expect(group.text(width: 80, Self.shown) == expected)
    }

    @Test("in a narrow terminal the widest columns give way: some end with an ellipsis, some go on below")
    func narrow() {
        let expected = """
            NAME          DAYS  NOTE
            王小明       1,200  coordinator
            \u{2068}محمد بن سل…\u{2069}      7
            María José…     60  acting, no
                                consent
                                recorded
            O’Neil

            """
        let text = group.text(width: 32, Self.shown)
        #expect(text == expected)
        #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 32 })
    }

    @Test("where there is no room at all, no column is narrower than can be read, and numbers stay whole")
    func none() {
        let lines = group.text(width: 5, Self.shown).split(separator: "\n")
        #expect(lines[1] == "王小明    1,200  coordina")
    }

    @Test(
        "a table that stacks sets cells below each other with their headings, where columns have no room, and only there"
    )
    func stacked() {
        let expected = """
            NAME  王小明
            DAYS  1,200
            NOTE  coordinator

            NAME  \u{2068}محمد بن سلمان\u{2069}
            DAYS  7

            NAME  María José
                  García Márquez
            DAYS  60
            NOTE  acting, no
                  consent recorded

            NAME  O’Neil

            """
        var isolated = group
        isolated.rows[1][0] = "\u{2068}محمد بن سلمان\u{2069}"
        #expect(isolated.stacking.text(width: 22, Self.shown) == expected)
        #expect(group.stacking.text(width: 32, Self.shown) == group.text(width: 32, Self.shown))
    }

    @Test("E69: an isolated name that is broken at a line's end is isolated in both lines")
    func brokenName() {
        let lines = "about \u{2068}محمد بن سلمان\u{2069} and".wrapped(to: 11)
        #expect(lines == ["about \u{2068}محمد\u{2069}", "\u{2068}بن سلمان\u{2069}", "and"])
    }

    @Test("text for a pipe has the same columns and no mark that steers a terminal")
    func pipedText() {
        let marks: Set<Unicode.Scalar> = ["\u{2068}", "\u{2069}"]
        let plain = group.text(width: 80, Self.piped)
        #expect(!plain.unicodeScalars.contains(where: marks.contains))
        #expect(
            plain.split(separator: "\n").map { String($0).displayWidth }
                == group.text(width: 80, Self.shown).split(separator: "\n").map { String($0).displayWidth }
        )
    }

    @Test("a pipe gets every row on one line with all its cells, apart by tabs")
    func pipe() {
        let table = Table(columns: group.columns, rows: [["a\tb", "1", "two\nlines"], ["محمد"]])
        #expect(table.tabSeparated == "a b\t1\ttwo lines\nمحمد\t\t\n")
    }
}

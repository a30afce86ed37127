import Testing

@testable import Sheets

@Suite("CSV")
struct CSVTests {
    private func sheet(_ text: String) async throws -> Sheet { try await sheet(Array(text.utf8)) }

    private func sheet(_ bytes: [UInt8], limits: SheetLimits = .standard) async throws -> Sheet {
        try await Sheet(bytes, limits: limits)
    }

    private func cells(_ sheet: Sheet) -> [[Sheet.Cell]] { sheet.records.map(\.cells) }

    @Test(
        "a byte-order mark, every line end, also mixed, and comma, semicolon or tab are recognised",
        arguments: [",", ";", "\t"]
    )
    func forms(delimiter: String) async throws {
        for (first, second) in [("\n", "\n"), ("\r\n", "\r\n"), ("\r", "\r"), ("\r\n", "\n"), ("\n\n", "\r")] {
            let lines = ["a,b", "1,2", "3,4"].map { $0.split(separator: ",").joined(separator: delimiter) }
            let text = "\u{feff}" + lines[0] + first + lines[1] + second + lines[2]
            let found = try await sheet(text)
            #expect(found.heading?.cells == [.text("a"), .text("b")])
            #expect(cells(found) == [[.text("1"), .text("2")], [.text("3"), .text("4")]])
            #expect(found.records.map(\.row) == [2, 3])
        }
    }

    @Test("quotation marks hold delimiters, line breaks and doubled quotation marks; what looks like a formula is text")
    func quotes() async throws {
        let found = try await sheet("a,b\n\"x, \"\"y\"\"\r\nz\",=1+1\n-1,@x\n")
        #expect(cells(found) == [[.text("x, \"y\"\nz"), .text("=1+1")], [.text("-1"), .text("@x")]])
    }

    @Test(
        "a delimiter at a line's end is an empty cell; rows of nothing are counted and left out, lines of nothing are not"
    )
    func empty() async throws {
        let found = try await sheet("a,b,\n1,2,\n\n,,\n3,4,\n")
        #expect(cells(found) == [[.text("1"), .text("2"), .text("")], [.text("3"), .text("4"), .text("")]])
        #expect(found.records.map(\.row) == [2, 4])
        let nothing = try await sheet("")
        #expect(nothing.heading == nil && nothing.records.isEmpty)
    }

    @Test("a quotation mark that is never closed is told of its cell")
    func unclosed() async throws {
        let found = try await sheet("a,b\n1,\"2\n3,4\n")
        #expect(cells(found) == [[.text("1"), .fault(.unclosedQuote)]])
    }

    @Test("Latin-1, UTF-16 and NUL are told of the cell, and the rest is read")
    func encoding() async throws {
        let latin = try await sheet(Array("a,b\nZo".utf8) + [0xeb] + Array(",2\n3,4\n".utf8))
        #expect(cells(latin) == [[.fault(.badEncoding), .text("2")], [.text("3"), .text("4")]])
        let nul = try await sheet("a,b\n1\0,2\n")
        #expect(cells(nul) == [[.fault(.badEncoding), .text("2")]])
        for mark: [UInt8] in [[0xff, 0xfe], []] {
            let wide = try await sheet(mark + Array("a,b\n1,2\n".utf8).flatMap { [$0, 0] })
            #expect(wide.heading?.cells.contains(.fault(.badEncoding)) == true)
        }
    }

    @Test("a cell of 10,000 characters is read, one more is not, and one of 10 MB does no harm")
    func longCell() async throws {
        let longest = String(repeating: "é", count: 10_000)
        let found = try await sheet(
            "a,b\n\(longest),\(longest)e\n" + String(repeating: "x", count: 10_000_000) + ",4\n"
        )
        #expect(cells(found) == [[.text(longest), .fault(.tooLong)], [.fault(.tooLong), .text("4")]])
    }

    @Test("what is larger than the limits is refused as a whole")
    func limits() async throws {
        let few = SheetLimits(bytes: 100, cell: 10, records: 3, columns: 3, unpacked: 100)
        await #expect(throws: SheetFailure.tooManyRecords(3)) {
            try await sheet(Array("a\n1\n2\n3\n4\n".utf8), limits: few)
        }
        await #expect(throws: SheetFailure.tooManyColumns(3)) { try await sheet(Array("a,b,c,d\n".utf8), limits: few) }
        await #expect(throws: SheetFailure.tooLarge(100)) {
            try await sheet(Array(repeating: 0x61, count: 101), limits: few)
        }
        let most = try await sheet(Array("a\n1\n2\n3\n".utf8), limits: few)
        #expect(most.records.count == 3)
    }

    @Test("what nobody sees is left out, and texts come in normal form C; joiners stay")
    func cleaned() {
        #expect("\u{202e}abc\u{200f} \u{1}d\u{ad}".cleaned == "abc d")
        #expect(Array("Garci\u{301}a".cleaned.unicodeScalars) == Array("Garc\u{ed}a".unicodeScalars))
        #expect("\u{a0} x\ty\u{3000}".cleaned == "x y")
        #expect("a\r\nb\rc".cleaned == "a\nb\nc")
        #expect("می\u{200c}خواهم".cleaned == "می\u{200c}خواهم")
    }

    @Test("any bytes are read or refused, and never crash")
    func anything() async {
        var generator = SystemRandomNumberGenerator()
        let interesting = Array("\"\",;\t\r\n\0aé=PK\u{3}\u{4}".utf8) + [0xff, 0xfe, 0x80, 0xc3]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0...60)).map { _ in interesting.randomElement(using: &generator) ?? 0 }
            let limits = SheetLimits(bytes: 50, cell: 10, records: 5, columns: 5, unpacked: 10)
            guard let found = try? await sheet(bytes, limits: limits) else { continue }
            #expect(found.records.allSatisfy { $0.cells.count <= 5 }, "\(bytes)")
        }
    }
}

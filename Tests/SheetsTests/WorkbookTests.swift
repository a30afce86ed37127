import Foundation
import LocalServer
import Testing

@testable import Sheets

@Suite("XLSX")
struct WorkbookTests {
    /// The bytes of a workbook that a script of Python makes: `sheet` is the XML between `<sheetData>` and its end.
    private func workbook(_ sheet: String, repeating filler: Int = 0) async throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        try await ShellCommand(["python3", "-c", Self.script, file.path, sheet, "\(filler)"]).run()
        return Array(try Data(contentsOf: file))
    }

    /// A workbook of one sheet, whose cell styles 1 and 2 are days; `filler` million letters are put into a last cell.
    private static let script = #"""
        import sys, zipfile
        path, sheet, filler = sys.argv[1], sys.argv[2], int(sys.argv[3])
        main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
        office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
        package = 'http://schemas.openxmlformats.org/package/2006/relationships'
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            z.writestr('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                '<Default Extension="xml" ContentType="application/xml"/>'
                '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
                '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
                '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>')
            z.writestr('_rels/.rels', f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
            z.writestr('xl/workbook.xml', f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>')
            z.writestr('xl/_rels/workbook.xml.rels', f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/></Relationships>')
            z.writestr('xl/styles.xml', f'<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs></styleSheet>')
            with z.open('xl/worksheets/sheet1.xml', 'w', force_zip64=True) as f:
                f.write(f'<worksheet xmlns="{main}"><sheetData>{sheet}'.encode())
                if filler:
                    f.write(b'<row r="9"><c r="A9" t="inlineStr"><is><t>')
                    for _ in range(filler): f.write(b'A' * 1_000_000)
                    f.write(b'</t></is></c></row>')
                f.write(b'</sheetData></worksheet>')
        """#

    private static func text(_ place: String, _ text: String) -> String {
        #"<c r="\#(place)" t="inlineStr"><is><t>\#(text)</t></is></c>"#
    }

    @Test(
        "a workbook is known by its bytes; days come as days, formulas as what was shown, and rows keep their numbers"
    )
    func read() async throws {
        let bytes = try await workbook(
            """
            <row r="1">\(Self.text("A1", "name"))\(Self.text("B1", "day"))\(Self.text("C1", "level"))</row>
            <row r="2">\(Self.text("A2", "王, \"小明\""))<c r="B2" s="1"><v>45000</v></c><c r="C2"><v>4</v></c></row>
            <row r="4"><c r="A4" t="str"><f>1+1</f><v>shown</v></c><c r="B4" s="2"><v>45001</v></c></row>
            """
        )
        let sheet = try await Sheet(bytes, limits: .standard)
        #expect(sheet.heading?.cells == ["name", "day", "level"].map { .text($0) })
        #expect(sheet.records.map(\.row) == [2, 4])
        #expect(sheet.records.first?.cells == ["王, \"小明\"", "2023-03-15", "4"].map { .text($0) })
        #expect(sheet.records.last?.cells.starts(with: ["shown", "2023-03-16"].map { .text($0) }) == true)
    }

    @Test("one that was cut off, one that is none, and the format before it are refused")
    func broken() async throws {
        let whole = try await workbook("<row r=\"1\">\(Self.text("A1", "name"))</row>")
        let torn: [UInt8] = whole.prefix(200) + whole.suffix(60)
        for bytes: [UInt8] in [Array(whole.prefix(900)), Array("PK\u{3}\u{4}no more".utf8), torn] {
            await #expect(throws: SheetFailure.brokenWorkbook) { try await Sheet(bytes, limits: .standard) }
        }
        let old: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
        await #expect(throws: SheetFailure.oldWorkbook) { try await Sheet(old, limits: .standard) }
    }

    @Test("a workbook of some hundred kilobytes that unpacks to 600 MB is refused before it is unpacked")
    func bomb() async throws {
        let bytes = try await workbook("", repeating: 600)
        #expect(bytes.count < 1 << 20)
        await #expect(throws: SheetFailure.exhaustingWorkbook) { try await Sheet(bytes, limits: .standard) }
    }

    @Test("one whose directory is not true about it is stopped by the limits of the process")
    func lyingBomb() async throws {
        let bytes = try await workbook("", repeating: 70)
        let narrow = SheetLimits(bytes: 1 << 20, cell: 10, records: 10, columns: 10, unpacked: 512 << 20)
        await #expect(throws: SheetFailure.exhaustingWorkbook) { try await Sheet(bytes, limits: narrow) }
    }
}

import Foundation
import RosterDesk
import RosterServiceTesting
import Testing

@testable import RosterPages

@Suite("The frame of the pages")
struct FrameTests {
    private static let pages = [
        "/", "/group", "/people?q=a", "/people/2", "/nominations", "/nominations/1", "/people/999999",
    ]

    @Test("no page has a script or a style of its own, so that the strictest policy can stand")
    func strict() async throws {
        try await ServiceHarness.with { harness in
            for path in Self.pages {
                let page = try await harness.visit(path, as: .secretariat)
                #expect(!page.text.contains(#/<script|<style|\sstyle=|\son[a-z]+=|javascript:/#), "\(path)")
                #expect(page.headers["content-security-policy"]?.hasPrefix("default-src 'none'") == true)
                #expect(page.headers["cache-control"] == "no-store")
            }
        }
    }

    @Test("it tells who is signed in and in which role, and its way out brings the word of the session")
    func reader() async throws {
        try await ServiceHarness.with { harness in
            let text = try await harness.visit("/people", as: .auditor).text
            let session = try #require(harness.sessions[.auditor].flatMap { Secret($0, of: .session) })
            #expect(text.contains("auditor</bdi> <small>Auditor</small>"))
            #expect(text.contains("<input type=\"hidden\" name=\"word\" value=\"\(session.formWord)\">"))
            #expect(text.contains("<a href=\"/people\" aria-current=\"page\">"))
        }
    }

    @Test("who is not let in, or asks for what is not there, is told so in words")
    func problems() async throws {
        try await ServiceHarness.with { harness in
            let nobody = try await harness.ask("/group")
            #expect(nobody.status == 401 && nobody.text.contains("<h1>Sign in</h1>"))
            let answers: [(String, Int, String)] = [
                ("/people/999999", 404, "There is no person 999999."), ("/people/x", 404, "no page at this address"),
                ("/nowhere", 404, "no page at this address"), ("/nominations/0", 404, "There is no nomination 0."),
                ("/group?as_at=2026-02-30", 400, "In the field as_at should stand a day, such as 2026-12-31."),
                ("/group/figures?figure=x", 404, "There is no figure x"),
            ]
            for (path, status, words) in answers {
                let answer = try await harness.visit(path, as: .secretariat)
                #expect(answer.status == status, "\(path)")
                #expect(answer.text.contains(words), "\(path)")
                #expect(answer.headers["content-security-policy"] != nil, "\(path)")
            }
            let administrator = try await harness.visit("/group", as: .administrator)
            #expect(administrator.status == 403 && administrator.text.contains("Closed to this role"))
        }
    }

    @Test("what pages load has an address that changes with it, and is kept for a year by whoever loaded it")
    func assets() async throws {
        try await ServiceHarness.with { harness in
            let page = try await harness.visit("/", as: .secretariat).text
            let addresses = page.matches(of: #/href="(/assets/[^"]+)"/#).map { String($0.output.1) }
            #expect(addresses.count == 2)
            for address in addresses {
                #expect(address.contains(#/\.[0-9a-f]{12,16}\./#))
                let asset = try await harness.ask(address)
                #expect(asset.status == 200)
                #expect(asset.headers["cache-control"] == "public, max-age=31536000, immutable")
            }
            #expect(try await harness.ask("/assets/style.0.css").status != 200)
        }
    }

    @Test("the style sheet is small, and turns with the direction of the script")
    func style() throws {
        let text = try #require(EmbeddedFile.all.first { $0.path == "assets/style.css" }).text
        #expect(text.utf8.count <= 12_288)
        let sides = #/[\s;{-](?:left|right|top|bottom):|(?:margin|padding|border)-(?:left|right|top|bottom)\b/#
        let sizes = #/[\s;{](?:(?:min|max)-)?(?:width|height):/#
        let rules = text.replacing(#/@media \([^)]*\)/#, with: "")
        #expect(rules.firstMatch(of: sides).map { String($0.output) } == nil)
        #expect(rules.firstMatch(of: sizes).map { String($0.output) } == nil)
        #expect(!text.contains(#/url\(|@import/#))
    }
}

@Suite("Markup")
struct MarkupTests {
    @Test("a text that is put into markup stays a text, and a piece stays a piece")
    func escaping() {
        let text = "<b a='1' c=\"2\">&amp;\0"
        let piece: HTML = "<i>\(text)</i>"
        let html: HTML = "<p title=\"\(text)\">\(piece)\(HTML(text))</p>"
        let escaped = "&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;amp;"
        #expect(
            String(decoding: html.bytes, as: UTF8.self) == "<p title=\"\(escaped)\"><i>\(escaped)</i>\(escaped)</p>"
        )
    }

    @Test("a name tells its script")
    func scripts() {
        let names = [
            "Amina": "und-Latn", "Çağ": "und-Latn", "王小明": "und-Hani", "يوسف": "und-Arab", "Образцова": "und",
            "1": "und-Latn",
        ]
        for (name, tag) in names { #expect(Script(of: name).tag == tag, "\(name)") }
    }

    @Test("places in the timeline are hundredths of a per cent, and never before its beginning")
    func percentages() {
        #expect(TermsTimeline.percent(1, of: 3) == "33.33%")
        #expect(TermsTimeline.percent(1, of: 400) == "0.25%")
        #expect(TermsTimeline.percent(-1, of: 3) == "0.00%")
        #expect(TermsTimeline.percent(1, of: 0) == "0.00%")
    }
}

import Foundation
import Postgres
import RosterDesk
import RosterServiceTesting
import RosterTesting
import Testing

@Suite("The pages of records")
struct RecordPageTests {
    @Test("E68: people are found by a part of their name in either script, and opened")
    func people() async throws {
        try await ServiceHarness.with { harness in
            for text in ["%E7%8E%8B", "wang+xiao", "WANG"] {
                let found = try await harness.visit("/people?q=\(text)", as: .secretariat)
                #expect(found.text.contains("王小明</bdi></a>"), "\(text)")
            }
            #expect(
                try await harness.visit("/people?q=nobody+at+all", as: .secretariat).text.contains("Nobody is found")
            )
            #expect(try await !harness.visit("/people", as: .secretariat).text.contains("Nobody is found"))
        }
    }

    @Test("a person's page tells what the role may see of them")
    func person() async throws {
        try await ServiceHarness.with { harness in
            let own = try await harness.visit("/people/2", as: .secretariat).text
            #expect(own.contains("<h1><bdi lang=\"und-Hani\" dir=\"auto\">王小明</bdi></h1>"))
            #expect(own.contains("<dt>Gender</dt><dd>man</dd>"))
            #expect(own.contains("SAMPLE/2024/9") && own.contains("trans-shipment") && own.contains("Chinese"))
            let seen = try await harness.visit("/people/2", as: .committee).text
            #expect(seen.contains("<dt>Gender</dt><dd><span class=\"closed\">closed to this role</span></dd>"))
            #expect(seen.contains("SAMPLE/2024/9") && !seen.contains("trans-shipment"))
        }
    }

    @Test("nominations are listed and opened by those who may read them")
    func nominations() async throws {
        try await ServiceHarness.with { harness in
            let list = try await harness.visit("/nominations", as: .secretariat).text
            #expect(list.contains("100 nominations on this page; more follow"))
            let next = try #require(list.firstMatch(of: #/<a href="(\/nominations\?after=\d+)">The next ones/#)).output
                .1
            let rest = try await harness.visit(String(next), as: .secretariat).text
            #expect(rest.contains("20 nominations on this page; none follow"))
            let numbers = (list + rest).matches(of: #/<a href="\/nominations\/(\d+)"/#).compactMap { Int($0.output.1) }
            #expect(numbers.count == 120 && Set(numbers).count == 120)
            #expect(rest.contains("<a href=\"/nominations\">The first ones") && !rest.contains("The next ones"))
            #expect(try await harness.visit("/nominations?after=x", as: .secretariat).status == 400)
            #expect(try await harness.visit("/nominations?after=999", as: .secretariat).status == 404)
            let one = try await harness.visit("/nominations/1", as: .secretariat)
            #expect(one.status == 200 && one.text.contains("note verbale"))
            let closed = try await harness.visit("/nominations", as: .committee)
            #expect(closed.status == 403)
            #expect(closed.text.contains("closed to the role in which you are signed in: Member of the Committee."))
        }
    }

    @Test("options lie side by side, and what cannot be read in the address is told with what should stand there")
    func options() async throws {
        try await ServiceHarness.with { harness in
            let page = try await harness.visit("/slates/options?seats=1&as_at=2026-12-01", as: .secretariat)
            #expect(page.status == 200 && page.text.contains("OPTION C") && page.text.contains("Ioana Exemplu"))
            #expect(page.text.contains("It is proved that no option is worth more than A."))
            for query in [
                "options?seats=0", "options?seats=21", "options?seats=x", "comparison?slates=1,x", "comparison",
            ] {
                let wrong = try await harness.visit("/slates/\(query)", as: .secretariat)
                #expect(wrong.status == 400 && wrong.text.contains("such as"), "\(query)")
            }
            #expect(try await harness.visit("/slates/comparison?slates=77", as: .secretariat).status == 404)
            #expect(try await harness.visit("/slates", as: .secretariat).text.contains("No slate is kept."))
            for path in ["/slates", "/slates/options?seats=1"] {
                #expect(try await harness.visit(path, as: .committee).status == 403)
            }
        }
    }

    @Test("a name can hold no markup, leave no attribute, and turn no direction on any page")
    func hostileNames() async throws {
        let name = "<script>alert('1')</script>\" onfocus=\"x&lt;"
        // The database keeps such characters out of names, not out of notes.
        let note = "\u{202E}\(name)\u{2069}"
        try await ServiceHarness.with { harness in
            let connection = try await Connection.open(harness.options, logger: .silent)
            try await connection.use { session in
                _ = try session.execute(
                    "update person set full_name = \(name), romanised_name = \(name), family_name = null"
                )
                _ = try session.execute("update nomination set note = \(note), taken_from = \(note)")
                _ = try session.execute(
                    "update person_expertise set evidence = \(note), confirmed_on = '2026-01-01'"
                )
            }
            let pages = [
                "/group", "/group/figures?figure=in_post", "/people?q=script", "/people/2", "/nominations",
                "/nominations/1", "/slates/options?seats=1&as_at=2026-12-01&rules=region=off",
                "/people?q=%22%3E%3Cscript%3E", "/group/figures?figure=%3Cscript%3E",
            ]
            for page in pages {
                let text = try await harness.visit(page, as: .secretariat).text
                #expect(text.contains("script"), "\(page)")
                #expect(!text.contains("<script") && !text.contains("\" onfocus"), "\(page)")
                #expect(!text.unicodeScalars.contains("\u{202E}"), "\(page)")
            }
        }
    }
}

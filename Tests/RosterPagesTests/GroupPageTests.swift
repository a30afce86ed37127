import Foundation
import RosterDesk
import RosterServiceTesting
import Testing

@Suite("The page of the Group")
struct GroupPageTests {
    private static let page = "/group?as_at=2026-11-15"

    @Test("it says who is in post and until when, under which ceiling and mandate, and who coordinates")
    func composition() async throws {
        try await ServiceHarness.with { harness in
            for path in [Self.page, "/?as_at=2026-11-15"] {
                let answer = try await harness.visit(path, as: .secretariat)
                #expect(answer.status == 200)
                #expect(answer.headers["content-type"] == "text/html; charset=utf-8")
                let text = answer.text
                #expect(text.contains("The Group of Experts on 15 November 2026"))
                #expect(text.contains("7 in post (up to 8)</a>"))
                #expect(text.contains("S/RES/1977 (2011), para. 5 (a)"))
                #expect(text.contains("in force through 2032-11-30 (S/RES/2663 (2022))"))
                #expect(text.contains("Amina Mfano, in office through 2027-08-31"))
                #expect(text.contains("<bdi lang=\"und-Hani\" dir=\"auto\">王小明</bdi>"))
                #expect(text.contains("<bdi lang=\"und-Arab\" dir=\"auto\">يوسف بن مثال</bdi>"))
            }
        }
    }

    @Test("every figure on it opens exactly the people whom it counts")
    func figures() async throws {
        try await ServiceHarness.with { harness in
            let text = try await harness.visit(Self.page, as: .secretariat).text
            let figures = text.matches(of: #/<a href="(/group/figures\?[^"]+)">(\d+)/#)
            #expect(figures.count > 20)
            for figure in figures {
                let path = String(figure.output.1).replacing("&amp;", with: "&")
                #expect(path.hasSuffix("as_at=2026-11-15"))
                let rows = try await harness.visit(path, as: .secretariat).text
                #expect("\(rows.matches(of: #/<tr><th scope="row"/#).count)" == figure.output.2, "\(path)")
            }
        }
    }

    @Test("advice stands there with its source and the command that mends it")
    func advice() async throws {
        try await ServiceHarness.with { harness in
            let text = try await harness.visit("/group?as_at=2026-11-15", as: .secretariat).text
            #expect(text.contains("S/RES/2055 (2012) provides for up to nine; not recorded here"))
            #expect(text.contains("Working group IV has no focal point; the report recommends one or two."))
            #expect(text.contains("Source: <bdi>S/2011/819, annex, para. 14</bdi>"))
            #expect(text.contains("<code>roster focal-point assign"))
        }
    }

    @Test("a member of the Committee reads the composition; what is closed to the role is said to be, and not as zero")
    func committee() async throws {
        try await ServiceHarness.with { harness in
            let text = try await harness.visit(Self.page, as: .committee).text
            #expect(text.contains("7 in post (up to 8)"))
            #expect(text.contains("Contoh"))
            for part in ["attention", "regional-groups", "gender", "expertise"] {
                let closed = "<p><span class=\"closed\">closed to this role</span></p>"
                let pattern = try Regex("<h2 id=\"\(part)\">[^<]+</h2>\n\(closed)")
                #expect(text.contains(pattern), "\(part)")
            }
            #expect(!text.contains("gender.woman") && !text.contains("roster mandate"))
            let figure = try await harness.visit("/group/figures?figure=regional_groups.AFR.count", as: .committee)
            #expect(figure.status == 404)
        }
    }

    @Test(
        "a single person's gender is the Secretariat's alone: to others a figure of it opens the whole list, uncounted"
    )
    func gender() async throws {
        try await ServiceHarness.with { harness in
            let path = "/group/figures?figure=gender.woman&as_at=2026-11-15"
            let figure = try await harness.visit(path, as: .coordinator)
            #expect(figure.text.contains("Women: <span class=\"closed\">closed to this role</span>"))
            #expect(figure.text.matches(of: #/<tr><th scope="row"/#).count == 7)
        }
    }

    @Test("the day and the knowledge that were asked for stay in the links; an empty field asks for nothing")
    func vantage() async throws {
        try await ServiceHarness.with { harness in
            let path = "/group?as_at=2026-11-15&as_known=2099-01-01T00:00:00%2B01:00"
            let text = try await harness.visit(path, as: .secretariat).text
            #expect(text.contains("as known on 2098-12-31T18:00:00-05:00"))
            #expect(text.contains("figure=in_post&amp;as_at=2026-11-15&amp;as_known=2099-01-01T00:00:00%2B01:00\""))
            let typed = try await harness.visit("/group?as_at=&as_known=2099-01-01T00:00:00+01:00", as: .secretariat)
            #expect(typed.status == 200 && typed.text.contains("as known on 2098-12-31T18:00:00-05:00"))
            let empty = try await harness.visit("/group?as_at=&as_known=", as: .secretariat)
            #expect(empty.status == 200 && !empty.text.contains("figures?figure=in_post&amp;"))
        }
    }

    @Test("on a day after the mandate nobody is in post, and it says why")
    func lapsed() async throws {
        try await ServiceHarness.with { harness in
            let text = try await harness.visit("/group?as_at=2033-01-01", as: .secretariat).text
            #expect(text.contains("mandate not in force: the last one (S/RES/2663 (2022)) ended on 2032-11-30"))
            #expect(text.contains("Nobody is in post.") && !text.contains("Terms of those in post"))
        }
    }
}

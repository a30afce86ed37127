import Testing

@testable import Phrases

@Suite("Messages in ICU's syntax")
struct MessageTests {
    @Test(
        "an apostrophe quotes only before a brace, and two are one",
        arguments: [
            ("don't", "don't"),
            ("it''s", "it's"),
            ("'{'{who}'}'", "{Kim}"),
            ("'{who} ''of'' {who}", "{who} 'of' {who}"),
            ("#{who}#", "#Kim#"),
            ("'#'", "'#'"),
            ("'", "'"),
        ]
    )
    func apostrophes(pattern: String, expected: String) throws {
        let ended = pattern.hasPrefix("'{who}") ? pattern + "'" : pattern
        #expect(try rendered(ended, ["who": .text("Kim")]) == expected)
    }

    @Test("a plural takes the exact number first, then the form; # is the number less the offset")
    func plurals() throws {
        let pattern = "{n, plural, offset:1 =0 {nobody} =1 {Kim} one {Kim and # other} other {Kim and # others '#'}}"
        let texts = try [0, 1, 2, 3].map { try rendered(pattern, ["n": .integer($0)]) }
        #expect(texts == ["nobody", "Kim", "Kim and 1 other", "Kim and 2 others #"])
    }

    @Test("selects and plurals lie in one another, and # belongs to the plural around it alone")
    func nesting() throws {
        let pattern = "{k, select, none {no # day} first {{n, plural, one {# day} other {# days}}} other {{k}}}"
        #expect(try rendered(pattern, ["k": .missing, "n": .integer(1)]) == "no # day")
        #expect(try rendered(pattern, ["k": .text("first"), "n": .integer(1200)]) == "1,200 days")
        #expect(try rendered(pattern, ["k": .text("last"), "n": .integer(1)]) == "last")
    }

    @Test(
        "what cannot be read says where",
        arguments: [
            ("{", "here should stand the name of an argument (at character 2)"),
            ("}", "a closing brace without an opening one (at character 1)"),
            ("{a", "here should stand } (at character 3)"),
            ("{a, plural, one {x}}", "a plural needs the form other (at character 20)"),
            ("{a, plural, ones {x} other {y}}", "\"ones\" is no plural form (at character 13)"),
            ("{a, plural, =x {x} other {y}}", "here should stand a number (at character 14)"),
            ("{a, plural, one {x} one {x} other {y}}", "this form stands twice (at character 21)"),
            ("{a, select, one {x}}", "a select needs the case other (at character 20)"),
            ("{a, select, one {x} one {x} other {y}}", "the case one stands twice (at character 21)"),
            ("{a, selectordinal, other {x}}", "\"selectordinal, other\" is no style of an argument (at character 5)"),
            ("{a, date, longest}", "\"date, longest\" is no style of an argument (at character 5)"),
            ("a '{b", "a quotation that does not end (at character 3)"),
        ]
    )
    func failures(pattern: String, expected: String) {
        do {
            let message = try MessageParser.message(in: pattern)
            Issue.record("\(pattern) was read as \(message)")
        } catch {
            #expect(error.description == expected)
        }
    }

    @Test("it knows the arguments of all its forms")
    func names() throws {
        let message = try MessageParser.message(in: "{a, plural, =0 {{b}} other {{c, select, x {{d}} other {}}}}{e}")
        #expect(message.argumentNames == ["a", "b", "c", "d", "e"])
        #expect(message.pluralForms == [[.other]])
    }

    @Test("an argument that is missing or does not fit leaves its name, and is a finding")
    func misfits() throws {
        var renderer = Renderer(language: .english, isolation: .plain)
        let message = try MessageParser.message(in: "{a} {b, plural, other {#}} {c, date} {d, select, other {-}}")
        #expect(renderer.text(of: message, with: ["b": .text("3"), "c": .integer(3)]) == "{a} {b} {c} -")
        #expect(renderer.problems.count == 4)
    }

    private func rendered(_ pattern: String, _ arguments: [String: Argument]) throws -> String {
        var renderer = Renderer(language: .english, isolation: .plain)
        let text = try renderer.text(of: MessageParser.message(in: pattern), with: arguments)
        #expect(renderer.problems == [])
        return text
    }
}

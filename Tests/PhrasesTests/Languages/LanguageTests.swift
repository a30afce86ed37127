import Foundation
import Testing

@testable import Phrases

@Suite("Languages")
struct LanguageTests {
    @Test(
        "an environment asks for a language by LC_ALL, LC_MESSAGES or LANG",
        arguments: [
            ([:], .english),
            (["LANG": "fr_CH.UTF-8"], .french),
            (["LANG": "fr", "LC_MESSAGES": "es_ES"], .spanish),
            (["LANG": "fr", "LC_ALL": "ar"], .arabic),
            (["LANG": "zh-Hans", "LC_ALL": ""], .chinese),
            (["LANG": "fr", "LC_ALL": "C.UTF-8"], .english),
            (["LANG": "ru_RU.KOI8-R@x"], .russian),
            (["LANG": "de_DE"], .english),
        ] as [([String: String], Language)]
    )
    func environment(environment: [String: String], expected: Language) {
        #expect(Language(environment: environment) == expected)
    }

    @Test(
        "whole numbers take the plural forms of CLDR's rules",
        arguments: [
            (.arabic, .zero, [0]), (.arabic, .one, [1]), (.arabic, .two, [2]),
            (.arabic, .few, [3, 10, 103, 110, 1003]), (.arabic, .many, [11, 26, 99, 111, 1011]),
            (.arabic, .other, [100, 101, 102, 200, 202, 1000]),
            (.english, .one, [1, -1]), (.english, .other, [0, 2, 11, 21, 1_000_000]),
            (.spanish, .one, [1]), (.spanish, .other, [0, 2, 1_000_001]), (.spanish, .many, [1_000_000, 3_000_000]),
            (.french, .one, [0, 1]), (.french, .other, [2, 21, 999_999]), (.french, .many, [1_000_000]),
            (.russian, .one, [1, 21, 101, 1001]), (.russian, .few, [2, 4, 22, 104]),
            (.russian, .many, [0, 5, 11, 12, 14, 19, 100, 111, 1000]),
            (.chinese, .other, [0, 1, 2, 1_000_000]),
        ] as [(Language, PluralCategory, [Int])]
    )
    func plurals(language: Language, expected: PluralCategory, numbers: [Int]) {
        for number in numbers { #expect(language.pluralCategory(of: number) == expected, "\(number)") }
    }

    @Test(
        "days in words, numbers and lists are written as the language has them, with Western digits",
        arguments: [
            (.english, "6 September 2024", "3,074", "1.9", "87.5%", "A, B and C"),
            (.french, "6 septembre 2024", "3\u{202F}074", "1,9", "87,5\u{A0}%", "A, B et C"),
            (.spanish, "6 de septiembre de 2024", "3074", "1,9", "87,5\u{A0}%", "A, B y C"),
            (.russian, "6 сентября 2024\u{202F}г.", "3\u{A0}074", "1,9", "87,5\u{A0}%", "A, B и C"),
            (.chinese, "2024年9月6日", "3,074", "1.9", "87.5%", "A、B和C"),
            (.arabic, "6 سبتمبر، 2024", "3,074", "1.9", "87.5\u{200E}%\u{200E}", "A وB وC"),
        ] as [(Language, String, String, String, String, String)]
    )
    func writing(language: Language, day: String, number: String, tenths: String, percent: String, list: String) throws
    {
        #expect(try language.longText(of: #require(Day("2024-09-06"))) == day)
        #expect(language.text(of: 3074) == number)
        #expect(language.text(ofTenths: 19) == tenths)
        #expect(language.text(ofPercentTenths: 875) == percent)
        #expect(Isolation.plain.isolated(["A", "B", "C"], in: language, joinedAs: .all) == list)
    }

    @Test("English, which is written by hand, is what the CLDR has", arguments: [Language.Joining.all, .alternatives])
    func english(joining: Language.Joining) {
        let language = Language.english
        for number in [0, 7, -7, 999, 1_000, -1_000, 12_345, 999_999, -1_000_000, 123_456_789, .max, .min] {
            #expect(language.text(of: number) == number.formatted(.number.locale(language.locale)))
        }
        for count in 0...4 {
            let names = (0..<count).map { "name \($0)" }
            #expect(language.plainText(of: names, joinedAs: joining) == language.text(of: names, joinedAs: joining))
        }
    }

    @Test("E87: a moment is written as New York's clocks show it, in summer and in winter")
    func instants() throws {
        let summer = try #require(try? Date("2024-09-06T21:00:00Z", strategy: .iso8601))
        let winter = try #require(try? Date("2024-11-04T22:00:00Z", strategy: .iso8601))
        #expect(NewYork.text(of: summer) == "2024-09-06 17:00 -04:00")
        #expect(NewYork.text(of: winter) == "2024-11-04 17:00 -05:00")
        #expect(NewYork.day(of: winter.addingTimeInterval(7 * 3600 - 1)) == Day("2024-11-04"))
    }

    @Test("a day is read and written as ISO 8601 has it", arguments: ["2024-09-06", "0999-01-31", "12024-12-01"])
    func days(text: String) {
        #expect(Day(text)?.description == text)
    }

    @Test(
        "what is no day is not read",
        arguments: ["", "2024-9-06", "2024-13-01", "2024-00-01", "-024-01-01", "2024-01-1Z"]
    )
    func noDays(text: String) {
        #expect(Day(text) == nil)
    }
}

import Foundation
import Testing

@testable import Phrases

@Suite("Catalogue")
struct CatalogueTests {
    @Test("lines that begin with a space go on with the message, and an empty one between them begins a paragraph")
    func file() throws {
        let text = "# comment\na = one\n  two\n\n    three = 3\nb =\n    four\n\nc = five\n"
        let catalogue = Catalogue(text: text)
        #expect(catalogue.problems == [])
        let expected = try ["a": "one two\n\nthree = 3", "b": "four", "c": "five"].mapValues(MessageParser.message)
        #expect(catalogue.messages == expected)
    }

    @Test("what is wrong with a file is found with its line, and the other messages stand")
    func problems() {
        let catalogue = Catalogue(text: "a = {\nb\nc = good\nc = again\n")
        #expect(
            catalogue.problems == [
                "line 1: a: here should stand the name of an argument (at character 2)",
                "line 2: here should stand key = message",
                "line 4: c stands twice",
            ]
        )
        #expect(catalogue.messages["c"] != nil && catalogue.messages["a"] == nil)
    }

    @Test("nothing is wrong with the files that the program carries")
    func files() {
        #expect(!Catalogue.of(.english).messages.isEmpty)
        for language in Language.allCases { #expect(Catalogue.of(language).problems == [], "\(language)") }
    }

    @Test("every file has English's keys, with the same arguments and all plural forms of its language")
    func languages() {
        let english = Catalogue.of(.english).messages.mapValues(\.argumentNames)
        for language in Language.allCases where Catalogue.exists(for: language) {
            let messages = Catalogue.of(language).messages
            #expect(messages.mapValues(\.argumentNames) == english, "\(language)")
            let needed = language.neededPluralCategories
            let lacking = messages.filter { $0.value.pluralForms.contains { !$0.isSuperset(of: needed) } }
            #expect(lacking.keys.sorted() == [], "\(language)")
        }
    }

    @Test("a message that there is not is said by its key")
    func missing() {
        #expect(Phrases(in: .russian, .plain)(Phrase("no.such.key", [:])) == "no.such.key")
    }
}

@Suite("Phrases")
struct PhraseTests {
    /// Each phrase that the program can say.
    private static let all: [Phrase] =
        Rule.allCases.flatMap { rule in
            [.fact(rule, .none, source: rule.source.map { _ in "S/1" }), .remedy(rule)]
        } + [
            .remedy(freeSeats: 2), .beginLater,
            .termsArePast(of: ["a"], months: [12], on: Day(year: 2026, month: 12, day: 1), source: "S/1"),
            .consultationIsMissing(inFile: false, source: "S/1"), .consultationIsMissing(inFile: true, source: "S/1"),
            .remedyOfMissingConsultation(inFile: false), .remedyOfMissingConsultation(inFile: true),
            .contractExceptionIsMissing,
            .contractBeyondLimit(
                served: (27, 1),
                limit: (24, 36),
                from: "2022-01-01",
                through: "2024-12-31",
                source: "S/1"
            ),
            .inPost(7, ceiling: 8),
        ] + Label.allCases.map(Phrase.label) + Field.allCases.map(Phrase.field) + StandingPhrases.all + others + [
            .refusal(fact: "F.", remedy: "R."),
            .remedy("R.", command: "roster status"),
            .remedyForUnknownRule,
            .source(Source("S/1", nil)),
            .source(Source("S/1", .paragraph("5 (a)"))),
            .source(.report("9")),
            .unknownRule("x"),
            .verbatim("x"),
        ] + effects + cells + files

    private static let others =
        RecordsPhrases.all + ServerPhrases.all + FailuresPhrases.all + DoctorPhrases.all
        + PagesPhrases.all + PagesPhrases.requests + SelectionPhrases.all

    private static let effects: [Phrase] = [
        .rehearsed, .effect(on: day), .noEffect(on: day), .inPost(before: "a", after: "b"),
        .vacancies(before: 1, after: nil), .mandateThrough(before: nil, after: day),
        .coordinator(before: nil, after: "A"), .joins("A", through: day), .leaves("A"),
        .serves("A", through: day, before: day), .focalPoints(of: "II", before: [], after: ["A", "B"]),
        .regionalGroup("AFR", before: 1, after: 2), .adviceAppears("A."), .adviceDisappears("A."),
    ]

    private static let day = Day(year: 2027, month: 1, day: 1)

    /// What is said of cells of a file.
    private static let cells: [Phrase] = [
        .unknownState("x"),
        .observerState("x"),
        .missingValue,
        .missingColumn,
        .duplicateColumn,
        .nominatedBefore,
        .badEncoding,
        .cellTooLong(2),
        .duplicateRow(2), .scoredTwice(2), .unknownNominee(call: "x"), .ambiguousNominee(["1", "2"], call: "x"),
        .unknownCriterion("x", ["a", "b"]), .noScore("x"),
        .noDay("x"),
        .lastDayBeforeFirst, .dayAhead("2024-07-02", today: "2024-07-01"),
        .noGender("x"),
        .titleForGender("x"),
        .noName,
        .familyNameElsewhere,
        .noEmail,
        .noLanguage("x"),
        .noLanguageLevel("x"),
        .noExpertise("x"),
        .noExpertiseLevel("x"),
        .noPlaceInWorkingGroup("x"),
        .twice("x"),
        .unclosedQuote,
        .surplusCells,
        .noAttachments, .attachmentMissing, .attachmentOutside, .attachmentClosed, .attachmentTooLarge(10),
        .attachmentsTooLarge(256), .attachmentOfOtherKind, .attachmentNameless,
        .ambiguousState("x", ["a", "b"]),
        .unknownExpertise("x", ["a", "b"]),
        .noWorkingGroup("x", ["a", "b"]),
        .unknownColumn(["a", "b"]),
    ]

    /// What is said of files.
    private static let files: [Phrase] = [
        .fileErrors(2),
        .fileErrorsLeftOut(2),
        .fileRemedy,
        .fileRow(2, "x"),
        .fileCell(2, "x", "x"),
        .fileMissing("x"), .fileNoFolder("x"), .fileExists("x"), .fileUnwritable("x"),
        .fileClosed("x"),
        .fileTooLarge(2),
        .fileTooManyRecords(2),
        .fileTooManyColumns(2),
        .fileNotText("x"),
        .fileOldWorkbook,
        .fileBrokenWorkbook,
        .fileExhaustingWorkbook,
        .fileNotInstalled("x"),
        .callToBeNamed("x"),
        .callNotIssued("x"),
    ]

    @Test("every message is said by a phrase, with exactly the arguments that it names")
    func arguments() {
        let said = Dictionary(Self.all.map { ($0.key, Set($0.arguments.keys)) }) { $0.union($1) }
        let written = Catalogue.of(.english).messages.mapValues(\.argumentNames)
        #expect(Set(said.keys) == Set(written.keys))
        for key in said.keys.sorted() { #expect(said[key] == written[key], "\(key)") }
        #expect(said.count == Self.all.count)
    }

    @Test("every argument fits its place")
    func rendering() {
        for phrase in Self.all {
            #expect(Phrases(in: .english, .plain).rendered(phrase).problems == [], "\(phrase.key)")
        }
    }

    /// Whether a key stands in the sources as it is, and is not made of a case's name.
    private static func isWritten(_ key: String) -> Bool {
        key.contains(/^(?!rule\.|label\.|field\.|word\.|tag\.)|^rule\.unknown\./)
    }

    @Test("every key in the sources stands there once, and is among the phrases tested here")
    func sources() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Phrases")
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let files = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        let text = try files.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let keys = text.matches(of: /Phrase\(\s*"([^"\\]+)"/).map { String($0.output.1) }
        #expect(keys.count == Set(keys).count)
        #expect(Set(keys) == Set(Self.all.map(\.key).filter(Self.isWritten)))
    }

    @Test("the Group in post is said without calling fewer a lack")
    func inPost() {
        let phrases = Phrases(in: .english, .plain)
        #expect(phrases(.inPost(7, ceiling: 8)) == "7 in post (up to 8)")
        #expect(phrases(.inPost(4, ceiling: nil)) == "4 in post")
        #expect(phrases(.inPost(1, ceiling: 8)) == "1 member (up to 8)", "E65")
    }
}

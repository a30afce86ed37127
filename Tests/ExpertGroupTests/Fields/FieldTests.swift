import Testing

@testable import ExpertGroup

@Suite("Fields")
struct FieldTests {
    /// The problem that making a value tells; `nil` if it is made.
    private func problem(_ make: () throws(FieldProblem) -> Void) -> FieldProblem? {
        do {
            try make()
            return nil
        } catch {
            return error
        }
    }

    @Test("E62: a gender is what was disclosed; a title discloses none")
    func gender() throws {
        for (text, gender) in [
            ("", Gender.notDisclosed), ("not_disclosed", .notDisclosed), ("woman", .woman), ("Female", .woman),
            ("F", .woman),
            ("m", .man), ("MALE", .man), ("other", .other),
        ] {
            let read = try Gender(written: text)
            #expect(read == gender)
        }
        for title in ["Mr", "Ms.", "MRS", "Señora", "г-жа", "女士", "M.r"] {
            #expect(problem { () throws(FieldProblem) in _ = try Gender(written: title) } == .titleForGender(title))
        }
        #expect(problem { () throws(FieldProblem) in _ = try Gender(written: "x") } == .noGender("x"))
    }

    @Test("languages are ISO 639 codes with one of four levels, each once")
    func languages() throws {
        let read = try LanguageSkill.list(" fr:fluent; AR : native ;; yue:basic;")
        #expect(read.map(\.language) == ["fr", "ar", "yue"])
        #expect(read.map(\.level) == [.fluent, .native, .basic])
        for (text, expected) in [
            ("French:fluent", FieldProblem.noLanguage("French")), ("xx:fluent", .noLanguage("xx")),
            ("fr", .noLanguageLevel("fr")), ("fr:perfect", .noLanguageLevel("fr")), ("fr:", .noLanguageLevel("fr")),
            ("fr:basic; FR:fluent", .twice("FR")), (":fluent", .noLanguage("")),
        ] {
            #expect(problem { () throws(FieldProblem) in _ = try LanguageSkill.list(text) } == expected, "\(text)")
        }
    }

    @Test("expertise is a list of known tags with levels 1 to 4")
    func expertise() throws {
        let known: Set<String> = ["nuclear", "export_control"]
        let read = try DeclaredExpertise.list("nuclear:4; export_control:2", known: known)
        #expect(read.map(\.tag.description) == ["nuclear", "export_control"])
        #expect(read.map(\.level) == [4, 2])
        for (text, expected) in [
            ("nuclear", FieldProblem.noExpertiseLevel("nuclear")), ("nuclear:0", .noExpertiseLevel("nuclear")),
            ("nuclear:5", .noExpertiseLevel("nuclear")), ("nuclear:x", .noExpertiseLevel("nuclear")),
            ("alchemy:1", .unknownExpertise("alchemy", known: ["export_control", "nuclear"])),
            ("nuclear physics:1", .noExpertise("nuclear physics")), ("nuclear:1;nuclear:2", .twice("nuclear")),
        ] {
            #expect(
                problem { () throws(FieldProblem) in _ = try DeclaredExpertise.list(text, known: known) } == expected
            )
        }
    }

    @Test("working groups are a list of codes, one of which may be led")
    func workingGroups() throws {
        let read = try WorkingGroupSupport.list("I:lead; iii", known: ["I", "II", "III"])
        #expect(read.map(\.workingGroup) == ["I", "III"])
        #expect(read.map(\.leads) == [true, false])
        for (text, expected) in [
            ("V", FieldProblem.noWorkingGroup("V", known: ["I"])), ("I:boss", .noPlaceInWorkingGroup("I")),
        ] {
            #expect(
                problem { () throws(FieldProblem) in _ = try WorkingGroupSupport.list(text, known: ["I"]) } == expected
            )
        }
    }

    @Test("E67: a name is kept whole; what is said to be the family name stands in it or in its romanised form")
    func names() throws {
        for (full, romanised, family) in [
            ("王小明", "Wang Xiaoming", "王"), ("王小明", "Wang Xiaoming", "Wang"), ("Sukarno", nil, nil),
            ("Jan van der Berg", nil, "van der Berg"), ("Seán O’Neil", nil, "O’Neil"),
        ] as [(String, String?, String?)] {
            let name = try PersonName(full: full, romanised: romanised, family: family)
            #expect(name.full == full)
        }
        for (full, family, expected) in [
            ("Seán O’Neil", "O'Neil", FieldProblem.familyNameElsewhere), ("A B", "C", .familyNameElsewhere),
            ("...", nil, .noName), ("A", "", .familyNameElsewhere),
        ] as [(String, String?, FieldProblem)] {
            #expect(
                problem { () throws(FieldProblem) in _ = try PersonName(full: full, romanised: nil, family: family) }
                    == expected
            )
        }
    }

    @Test(
        "an e-mail address has a name and a domain",
        arguments: [
            ("a@example.org", true), ("a.b+c@mail.example.org", true), ("ü@example.org", true), ("a@example", false),
            ("a", false), ("@example.org", false), ("a@b@example.org", false), ("a b@example.org", false),
            ("a@.org", false), ("A <a@example.org>", false), ("a@example.org;b@example.org", false),
            (".a@example.org", false),
        ]
    )
    func email(text: String, isOne: Bool) {
        #expect((EmailAddress(text) != nil) == isOne)
    }

    @Test("a list never crashes, whatever is written")
    func anything() {
        let interesting: [Character] = [":", ";", " ", "a", "f", "r", "\u{301}", "é", "\n", "4"]
        for _ in 0..<2_000 {
            let text = String((0..<Int.random(in: 0...12)).map { _ in interesting.randomElement() ?? "a" })
            _ = try? LanguageSkill.list(text)
            _ = try? DeclaredExpertise.list(text, known: ["aa"])
            #expect(WrittenList(text).items.allSatisfy { !$0.name.contains(";") })
        }
    }
}

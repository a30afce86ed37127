import ExpertGroup
import Postgres
import Sheets
import Testing

@testable import RosterDesk

@Suite("Importing nominations")
struct NominationImportTests {
    private static let heading = "nominating_state,full_name,nationality"

    @Test("E43: a State may nominate another State's national; the two are told apart")
    func foreignNational() async throws {
        try await DeskHarness.withCall { roster in
            let record = try await roster.importNominations(
                "\(Self.heading),received_on\nLuxembourg,Camille Exemple,France,2026-10-01\n"
            )
            #expect(record.records == 1 && record.people == 1 && record.call == "2026-1")
            let found = try await roster.nominations()
            #expect(found.map(\.nominatingState) == ["LUX"])
            #expect(found.map(\.nationality) == ["FRA"])
            #expect(found.map(\.receivedOn) == [try day("2026-10-01")])
        }
    }

    @Test(
        "E51, E55, E61: further nationalities are kept beside the one reported; observers' nationals and the stateless too"
    )
    func nationalities() async throws {
        try await DeskHarness.withCall { roster in
            try await roster.importNominations(
                """
                \(Self.heading),further_nationalities
                LBN,كريمة مثال,LBN,FRA; Canada
                ITA,Pia Esempio,Holy See,
                JOR,سامي مثال,State of Palestine,
                NZL,Tere Sample,Cook Islands,
                FRA,Sans Patrie,apatride,
                USA,Ann Sample,US,
                KIR,Te Sample,Kiribati,
                """
            )
            let found = try await roster.nominations()
            #expect(found.map(\.nationality) == ["LBN", "VAT", "PSE", "COK", nil, "USA", "KIR"])
            let pool = try await roster.ask(CountRows(of: "person_nationality where not reported"))
            #expect(pool == 2)
            let stateless = try await roster.ask(CountRows(of: "stateless_person"))
            #expect(stateless == 1)
        }
    }

    @Test("E67, E68: names stay as they are written, in normal form C, and the family name is what was said")
    func names() async throws {
        try await DeskHarness.withCall { roster in
            try await roster.importNominations(
                """
                \(Self.heading),full_name_romanised,family_name
                CHN,王小明,CHN,Wang Xiaoming,王
                COL,Mari\u{301}a José Ejemplo Muestra,COL,,Ejemplo Muestra
                IDN,Contoh,IDN,,
                SAU,محمد بن نموذج,SAU,Muhammad bin Namudhaj,
                NLD,Anke van der Voorbeeld,NLD,,van der Voorbeeld
                IRL,\u{202e}Seán O’Sampla,IRL,,O’Sampla
                """
            )
            let names = try await roster.nominations().map(\.name)
            #expect(
                names == [
                    "王小明", "María José Ejemplo Muestra", "Contoh", "محمد بن نموذج", "Anke van der Voorbeeld",
                    "Seán O’Sampla",
                ]
            )
            #expect(Array(names[1].unicodeScalars.prefix(5)) == Array("Mar\u{ed}a".unicodeScalars))
            for text in ["ejemplo muestra", "wang", "o'sampla"] {
                let people = try await roster.ask(SearchPeople(text: text))
                #expect(people.count == 1, "\(text)")
            }
        }
    }

    @Test("E48: who is recorded already is linked, and nothing that was recorded of them changes")
    func linked() async throws {
        try await DeskHarness.withCall { roster in
            let add = AddPerson(
                name: "Amina Mfano",
                romanisedName: nil,
                familyName: "Mfano",
                nationality: try #require(StateCode("KEN")),
                gender: .woman
            )
            let person = try await roster.ask(add).id
            let record = try await roster.importNominations(
                """
                \(Self.heading),gender,languages,email
                KEN,Amina Mfano,KEN,,sw:native,amina@example.org
                FRA,Amina Mfano,KEN,woman,en:fluent,
                UGA,Amina Mfano,UGA,,,
                TZA,Amina Mfano,KEN,man,,
                """
            )
            #expect(record.people == 2 && record.linked == 1)
            #expect(record.languages == 2 && record.contacts == 1)
            #expect(record.firstRows.map(\.linked) == [true, true, false, false])
            let found = try await roster.nominations()
            #expect(found.filter { $0.person == person }.map(\.nominatingState) == ["KEN", "FRA"])
        }
    }

    @Test(
        "who nominates the same person again in answer to the same call is told the row; another call is another matter"
    )
    func nominatedBefore() async throws {
        try await DeskHarness.withCall { roster in
            try await roster.importNominations("\(Self.heading)\nKEN,A,KEN\n")
            let errors = try await roster.errors(of: "\(Self.heading)\nKEN,B,KEN\nKEN,A,KEN\n")
            #expect(errors == ["3 full_name duplicate_row"])
            try await roster.issueCall("2026-2", closing: "2099-12-31")
            let again = try await roster.importNominations("\(Self.heading)\nKEN,B,KEN\nKEN,A,KEN\n", call: "2026-2")
            #expect(again.linked == 1)
        }
    }

    @Test("the same file is imported once, also when it is sent twice at the same moment; a rehearsal leaves nothing")
    func sameFile() async throws {
        try await DeskHarness.withCall { roster in
            let file = "\(Self.heading)\nKEN,A,KEN\n"
            let tried = try await roster.importNominations(file, ending: .rehearsal)
            #expect(tried.records == 1)
            let left = try await roster.nominations()
            #expect(left == [])
            let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 1...4 {
                    group.addTask {
                        do {
                            _ = try await roster.importNominations(file)
                            return true
                        } catch Failure.broken(let rule, _) where rule == "file_import_is_made_once" {
                            return false
                        }
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 } == 1)
            let recorded = try await roster.nominations()
            #expect(recorded.count == 1)
        }
    }

    @Test("E41: nominations answer the call that is open; without one, or with several, it has to be named")
    func calls() async throws {
        try await DeskHarness.with { roster in
            let file = "\(Self.heading)\nKEN,A,KEN\n"
            await #expect(throws: Failure.callToBeNamed(open: [])) { try await roster.importNominations(file) }
            let draft = DraftCall(code: "2026-1", closesOn: try day("2099-12-01"), text: "Nominate experts.")
            _ = try await roster.ask(draft)
            let refusal = try await roster.refusal(of: IssueCall(code: "2026-1", day: try day("2020-09-01")))
            #expect(refusal == "call_draws_attention_to_gender_balance")
            await #expect(throws: Failure.callNotIssued("2026-1")) {
                try await roster.importNominations(file, call: "2026-1")
            }
            try await roster.issueCall("2026-1", closing: "2099-12-01")
            try await roster.issueCall("2026-2", closing: "2099-12-01")
            await #expect(throws: Failure.callToBeNamed(open: ["2026-1", "2026-2"])) {
                try await roster.importNominations(file)
            }
            _ = try await roster.ask(CloseCall(code: "2026-1", day: nil))
            let record = try await roster.importNominations(file)
            #expect(record.call == "2026-2")
            await #expect(throws: Failure.notFound(.call, name: "2026-9")) {
                try await roster.importNominations(file, call: "2026-9")
            }
        }
    }

    @Test("contact data are for the Secretariat; a role that may not nominate records nothing")
    func rights() async throws {
        try await DeskHarness.withCall { roster in
            try await roster.importNominations("\(Self.heading),email\nKEN,A,KEN,a@example.org\n")
            for role in [Role.committee, .coordinator, .expert, .assessor, .administrator] {
                await #expect(throws: Failure.notAllowed(role)) {
                    try await roster.ask(CountRows(of: "person_contact"), as: role)
                }
            }
            let read = try await roster.ask(CountRows(of: "known.person_contact"), as: .auditor)
            #expect(read == 1)
        }
    }

    @Test("200,000 rows are read and judged; more than one part of rows is recorded as one")
    func many() async throws {
        try await DeskHarness.withCall { roster in
            var text = "\(Self.heading),languages,expertise\n"
            for number in 1...12_000 { text += "Kenya,Sample Person \(number),KEN,en:fluent,nuclear:3\n" }
            let record = try await roster.importNominations(text)
            #expect(record.records == 12_000 && record.people == 12_000 && record.expertise == 12_000)
            for number in 12_001...200_000 { text += "Kenya,Sample Person \(number),KEN,en:fluent,nuclear:3\n" }
            let errors = try await roster.errors(of: text + "Kenya,Sample Person 7,KEN,en:fluent,nuclear:3\n")
            #expect(errors == ["200002 full_name duplicate_row"])
        }
    }
}

/// How many rows a table has, as its reader sees them.
struct CountRows: UseCase {
    static let access = Access.reading
    var relation: String

    init(of relation: String) { self.relation = relation }

    func perform(in session: Session) throws -> Int {
        try session.rows("select count(*) as n from \(verbatim: relation)")[0]["n"]
    }
}

import ExpertGroup
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

@Suite("People")
struct PersonScenarioTests {
    private func correction(
        of person: PersonID,
        nationalities: [NationalityCorrection] = [],
        languages: [LanguageCorrection] = [],
        expertise: [ExpertiseCorrection] = []
    ) -> CorrectPerson {
        CorrectPerson(
            person: person,
            name: nil,
            romanisedName: nil,
            familyName: nil,
            gender: nil,
            nationalities: nationalities,
            languages: languages,
            expertise: expertise
        )
    }

    private func state(_ code: String) throws -> StateCode { try #require(StateCode(code)) }

    @Test("E51: of two nationalities one is reported, chosen with its reason; the second is the Secretariat's to see")
    func dual() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            _ = try await roster.ask(appoint(person, "2024-01-01", "2025-12-31"))
            let both = try await roster.ask(
                correction(of: person, nationalities: [.further(state: try state("LBN"), from: nil)])
            )
            #expect(both.nationalities.filter(\.reported).map(\.state) == ["FRA"])
            let chosen = try await roster.ask(
                correction(
                    of: person,
                    nationalities: [.reported(state: try state("LBN"), from: nil, because: "appointed under it")]
                )
            )
            #expect(chosen.nationalities.count == 2)
            #expect(chosen.nationalities.filter(\.reported).map(\.state) == ["LBN"])
            #expect(chosen.nationalities.filter(\.reported).map(\.because) == ["appointed under it"])
            let standing = try await roster.ask(ShowStanding(asAt: try day("2024-07-01")))
            #expect(standing.members.map(\.nationality) == ["LBN"])
            #expect(standing.regionalGroups?.map(\.count).reduce(0, +) == 1)
            let seen = try await roster.ask(ShowPerson(person: person), as: .committee)
            #expect(seen.nationalities.map(\.state) == ["LBN"])
            #expect(seen.nationalities.map(\.because) == [nil])
            #expect(seen.gender == nil && seen.languages == nil && seen.contracts == nil && seen.nominations == nil)
            let right = try await roster.ask(
                correction(of: person, nationalities: [.withdrawn(state: try state("FRA"))])
            )
            #expect(right.nationalities.map(\.state) == ["LBN"])
        }
    }

    @Test("E58: when a State is no more, its national's term stands, until somebody says of which successor they are")
    func successor() async throws {
        try await DeskHarness.with { roster in
            let add = AddPerson(
                name: "Expert of Serbia and Montenegro",
                romanisedName: nil,
                familyName: nil,
                nationality: try state("SCG"),
                gender: .notDisclosed
            )
            let person = try await roster.ask(add).id
            _ = try await roster.ask(appoint(person, "2005-01-01", "2008-01-01"))
            func nationality(on text: String) async throws -> String? {
                let standing = try await roster.ask(ShowStanding(asAt: try day(text)))
                #expect(standing.inPost == 1)
                return standing.members.first?.nationality
            }
            let before = try await nationality(on: "2006-06-02")
            #expect(before == "SCG")
            let open = try await nationality(on: "2006-06-28")
            #expect(open == nil)
            let file = try await roster.ask(
                correction(
                    of: person,
                    nationalities: [
                        .reported(state: try state("MNE"), from: try day("2006-06-28"), because: "chosen by the person")
                    ]
                )
            )
            #expect(file.nationalities.map(\.state) == ["SCG", "MNE"])
            #expect(file.nationalities.map(\.lastDay?.description) == ["2006-06-27", nil])
            let after = try await nationality(on: "2006-06-28")
            #expect(after == "MNE")
            let past = try await nationality(on: "2006-06-02")
            #expect(past == "SCG")
        }
    }

    @Test("E51: from a day on another nationality is reported; both are held, and each day has one that is counted")
    func fromADay() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            let file = try await roster.ask(
                correction(
                    of: person,
                    nationalities: [
                        .reported(state: try state("LBN"), from: try day("2024-01-01"), because: "letter")
                    ]
                )
            )
            let held = file.nationalities.map { "\($0.state) \($0.firstDay?.description ?? "") \($0.reported)" }
            #expect(Set(held) == ["FRA  true", "FRA 2024-01-01 false", "LBN 2024-01-01 true"])
            let again = try await roster.ask(
                correction(
                    of: person,
                    nationalities: [.reported(state: try state("FRA"), from: nil, because: "mistaken letter")]
                )
            )
            #expect(Set(again.nationalities.filter(\.reported).map(\.state)) == ["FRA"])
            await #expect(throws: Failure.notFound(.state, name: "XXX")) {
                try await roster.ask(
                    correction(of: person, nationalities: [.further(state: try state("XXX"), from: nil)])
                )
            }
        }
    }

    @Test("E76: what is declared is so until it is confirmed on evidence; a changed level is declared again")
    func expertise() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            let declared = try await roster.ask(
                correction(
                    of: person,
                    languages: [LanguageCorrection(language: "fr", level: "fluent")],
                    expertise: [.declared(tag: "nuclear", level: 3)]
                )
            )
            #expect(declared.expertise?.map(\.confirmedOn) == [nil])
            #expect(declared.languages?.map(\.level) == ["fluent"])
            let confirmed = try await roster.ask(
                correction(
                    of: person,
                    expertise: [.confirmed(tag: "nuclear", on: try day("2024-02-01"), evidence: "thesis")]
                )
            )
            #expect(confirmed.expertise?.map(\.confirmedOn?.description) == ["2024-02-01"])
            let tags = try await roster.ask(ListExpertise())
            let nuclear = tags.first { $0.tag == "nuclear" }
            #expect(nuclear?.holders == 1 && nuclear?.confirmed == 1)
            let raised = try await roster.ask(correction(of: person, expertise: [.declared(tag: "nuclear", level: 4)]))
            #expect(raised.expertise?.map(\.level) == [4])
            #expect(raised.expertise?.map(\.confirmedOn) == [nil])
            await #expect(throws: Failure.notFound(.expertise, name: "magic")) {
                try await roster.ask(correction(of: person, expertise: [.declared(tag: "magic", level: 4)]))
            }
            let bare = try await roster.refusal(
                of: correction(of: person, expertise: [.confirmed(tag: "nuclear", on: nil, evidence: " ")])
            )
            #expect(bare == "person_expertise_is_confirmed_on_evidence")
            let none = try await roster.ask(
                correction(
                    of: person,
                    languages: [LanguageCorrection(language: "fr", level: nil)],
                    expertise: [.withdrawn(tag: "nuclear")]
                )
            )
            #expect(none.expertise == [] && none.languages == [])
        }
    }

    @Test("E67: a name is corrected whole, in its own script; the family name has to stand in it")
    func names() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.people(1)[0]
            var right = correction(of: person)
            right.name = "王小明"
            right.romanisedName = "Wang Xiaoming"
            right.familyName = "王"
            right.gender = .man
            let file = try await roster.ask(right, reason: "letter of 2024-02-01")
            #expect(file.name == "王小明" && file.romanisedName == "Wang Xiaoming" && file.familyName == "王")
            #expect(file.gender == .man)
            var wrong = correction(of: person)
            wrong.familyName = "Li"
            let refusal = try await roster.refusal(of: wrong)
            #expect(refusal == "person_family_name_is_part_of_name")
            var undisclosed = correction(of: person)
            undisclosed.familyName = ""
            undisclosed.gender = .notDisclosed
            let after = try await roster.ask(undisclosed)
            #expect(after.familyName == nil && after.gender == .notDisclosed)
            let nobody = try #require(PersonID(rawValue: 99))
            for ask in [right, undisclosed] {
                var other = ask
                other.person = nobody
                await #expect(throws: Failure.notFound(.person, name: "99")) { try await roster.ask(other) }
            }
            await #expect(throws: Failure.notAllowed(.coordinator)) { try await roster.ask(right, as: .coordinator) }
        }
    }

    @Test("E83: the data of somebody who never served are erased for a reason; who served is kept")
    func erasure() async throws {
        try await DeskHarness.with { roster in
            let people = try await roster.people(2)
            _ = try await roster.ask(appoint(people[1], "2024-01-01", "2025-12-31"))
            _ = try await roster.ask(
                correction(of: people[0], expertise: [.declared(tag: "nuclear", level: 3)])
            )
            let known = try await roster.lastRecorded()
            await #expect(throws: Failure.broken(rule: "erasure_has_reason", facts: nil)) {
                try await roster.ask(ErasePerson(person: people[0]))
            }
            _ = try await roster.ask(ErasePerson(person: people[0]), reason: "request 7", ending: .rehearsal)
            let before = try await roster.ask(ShowPerson(person: people[0]))
            #expect(before.name == "Expert 1")
            let erased = try await roster.ask(ErasePerson(person: people[0]), reason: "request 7")
            #expect(erased.nationalitiesKept == 1)
            for moment in [nil, known] {
                let file = try await roster.ask(ShowPerson(person: people[0]), asKnownOn: moment)
                #expect(file.name == "erased" && file.erased && file.expertise == [])
                #expect(file.nationalities.map(\.state) == ["FRA"])
            }
            do {
                _ = try await roster.ask(ErasePerson(person: people[1]), reason: "request 8")
                Issue.record("who served was erased")
            } catch Failure.broken(let rule, _) {
                #expect(rule == "erasure_is_of_who_never_served")
            }
            await #expect(throws: Failure.notAllowed(.auditor)) {
                try await roster.ask(ErasePerson(person: people[0]), as: .auditor, reason: "request 9")
            }
        }
    }
}

import ExpertGroup
import Foundation
import Postgres
import RosterTesting
import Testing

@testable import RosterDesk

/// Who opened whose file is on record before they see it.
@Suite("Reads of personal data")
struct ReadScenarioTests {
    /// Gives `body` a database with two people of whom one serves, and two nominations of one more, all named Canary.
    private func withPeople(_ body: (DeskHarness) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("%PDF-1.7 Canary".utf8).write(to: folder.appending(path: "canary.pdf"))
        try await DeskHarness.withCall { roster in
            for name in ["Canary Serving", "Canary Waiting"] {
                _ = try await roster.ask(
                    AddPerson(
                        name: name,
                        romanisedName: nil,
                        familyName: nil,
                        nationality: try #require(StateCode("KEN")),
                        gender: .woman
                    )
                )
            }
            _ = try await roster.ask(appoint(try person(1), "2024-01-01", "2025-12-31"))
            try await roster.importNominations(
                """
                nominating_state,full_name,nationality,cv_file,expertise
                KEN,Canary Nominated,KEN,canary.pdf,nuclear:3
                FRA,Canary Nominated,KEN,canary.pdf,nuclear:3

                """,
                attachments: folder.path
            )
            try await body(roster)
        }
    }

    private func person(_ number: Int64) throws -> PersonID { try #require(PersonID(rawValue: number)) }

    private func reads(_ roster: DeskHarness) async throws -> [ReadRecord] {
        try await roster.ask(ListReads(person: nil, principal: nil, firstDay: nil, lastDay: nil), as: .auditor)
    }

    /// What asking leaves on record.
    private func reads(
        of ask: some UseCase,
        as role: Role,
        in roster: DeskHarness,
        ending: Circumstances.Ending = .forGood
    ) async throws -> [ReadRecord] {
        let before = try await reads(roster).count
        _ = try await roster.ask(ask, as: role, ending: ending)
        return Array(try await reads(roster).dropFirst(before))
    }

    private func correction(of person: PersonID) -> CorrectPerson {
        CorrectPerson(
            person: person,
            name: nil,
            romanisedName: nil,
            familyName: nil,
            gender: nil,
            nationalities: [],
            languages: [],
            expertise: []
        )
    }

    @Test("each of them leaves one record: whose, and which kinds of fields; never what they say")
    func records() async throws {
        try await withPeople { roster in
            let serving = try person(1)
            let nomination: [PersonalField] = [.nomination, .name, .nationality, .curriculum]
            try await roster.importScores(
                """
                person,criterion,assessor,score
                3,knowledge,A,700
                3,experience,A,700
                3,communication,A,700
                """
            )
            let (day, rules) = (try day("2026-12-01"), "nationality=off,region=off,gender=off,coverage=off")
            let slate = ProposeSlate(
                seats: 1,
                asAt: day,
                call: nil,
                rules: rules,
                whyNot: nil,
                why: nil,
                extent: .options
            )
            let drafted = try await roster.ask(DraftSlate(people: ["3"], filledOn: day, call: nil, note: nil)).id
            let compared = CompareSlates(slates: [drafted], rules: rules)
            let problem = ExportSlateProblem(seats: 1, asAt: day, call: nil, rules: rules)
            let on = try RosterDeskTests.day("2025-06-01")
            let suggestion = SuggestFocalPoints(asAt: on, require: "1:I", ruleOut: nil, groupsAtMost: nil)
            let applied = ApplyFocalPoints(
                firstDay: on,
                past: .meant,
                require: "1:I",
                ruleOut: nil,
                groupsAtMost: nil
            )
            let tried = try await reads(of: applied, as: .secretariat, in: roster, ending: .rehearsal)
            #expect(tried.map(\.act) == ["suggest_focal_points"], "what is only tried shows the same")
            let looked: [PersonalField] = [.nationality, .gender, .expertise, .language]
            let asks: [(ask: any UseCase, act: Opening.Act, people: [Int64], of: [Int64], fields: [PersonalField])] = [
                (ShowPerson(person: serving), .showPerson, [1], [], ShowPerson.fields),
                (correction(of: serving), .correctPerson, [1], [], ShowPerson.fields),
                (SearchPeople(text: "canary"), .searchPeople, [1, 2, 3], [], [.name, .nationality]),
                (ListContracts(person: try person(2)), .listContracts, [2], [], [.contract]),
                (ListNominations(call: "2026-1", state: nil), .listNominations, [3], [1, 2], nomination),
                (ShowNomination(nomination: 2), .showNomination, [3], [2], nomination),
                (OpenCurriculum(nomination: 1), .openCurriculum, [3], [1], [.curriculumContent, .curriculum]),
                (ListScores(call: nil, person: nil), .listScores, [3], [], [.assessment, .name]),
                (ShowAssessments(call: nil), .showAssessments, [3], [], [.assessment, .name, .nomination]),
                (slate, .proposeSlate, [3], [], [.assessment, .name, .nomination] + looked),
                (problem, .exportSlateProblem, [3], [], [.assessment, .nomination] + looked),
                (ListSlates(extent: .all), .listSlates, [3], [], [.slate, .name]),
                (ShowSlate(slate: drafted), .showSlate, [3], [], [.slate, .name]),
                (compared, .compareSlates, [3], [], [.slate, .assessment, .name, .nomination] + looked),
                (suggestion, .suggestFocalPoints, [1], [], [.expertise, .name, .language]),
                (applied, .suggestFocalPoints, [1], [], [.expertise, .name, .language]),
            ]
            #expect(Set(asks.map(\.act)) == Set(Opening.Act.allCases))
            for (ask, act, people, nominations, fields) in asks {
                let left = try await reads(of: ask, as: .secretariat, in: roster)
                #expect(left.count == 1, "\(act)")
                #expect(left.first?.act == act.rawValue)
                #expect(left.first?.people.map(\.rawValue) == people, "\(act)")
                #expect(left.first?.nominations == nominations, "\(act)")
                #expect(left.first?.fields == fields.map(\.rawValue), "\(act)")
                #expect(left.first?.role == "secretariat" && left.first?.principal == left.first?.login)
            }
            let kept = try await roster.ask(FindText("canary", in: "access_record"), as: .auditor)
            #expect(kept == 0)
        }
    }

    @Test("each role that may read leaves its record, with what is open to it; who may not has opened nothing")
    func roles() async throws {
        try await withPeople { roster in
            let file = ShowPerson(person: try person(1))
            let open: [Role: [PersonalField]] = [
                .secretariat: ShowPerson.fields, .auditor: ShowPerson.fields, .committee: [.name, .nationality],
                .coordinator: [.name, .nationality, .language, .expertise],
                .expert: [.name, .nationality, .language, .expertise],
            ]
            for (role, fields) in open {
                let left = try await reads(of: file, as: role, in: roster)
                #expect(left.map(\.role) == [role.rawValue])
                #expect(left.map(\.fields) == [fields.map(\.rawValue)], "\(role)")
            }
            let before = try await reads(roster).count
            for role in [Role.assessor, .administrator] {
                await #expect(throws: Failure.notAllowed(role)) { try await roster.ask(file, as: role) }
            }
            for role in Role.allCases where ![.secretariat, .auditor].contains(role) {
                for ask in [ShowNomination(nomination: 1), OpenCurriculum(nomination: 1)] as [any UseCase] {
                    await #expect(throws: Failure.notAllowed(role)) { try await attempt(ask, as: role, roster) }
                }
            }
            let after = try await reads(roster).count
            #expect(after == before)
        }
    }

    @Test("an attempt that finds nothing leaves a record of whom it was about, and a search that finds nobody none")
    func attempts() async throws {
        try await withPeople { roster in
            let before = try await reads(roster).count
            await #expect(throws: Failure.notFound(.person, name: "2")) {
                try await roster.ask(ShowPerson(person: try person(2)), as: .committee)
            }
            _ = try await roster.ask(SearchPeople(text: "nobody"))
            let left = try await reads(roster).dropFirst(before)
            #expect(left.map(\.people) == [[try person(2)]])
            #expect(left.map(\.role) == ["committee"])
        }
    }

    @Test("to try a correction is to see the file, and what is public about the Group is no file")
    func boundary() async throws {
        try await withPeople { roster in
            let tried = try await reads(
                of: correction(of: try person(1)),
                as: .secretariat,
                in: roster,
                ending: .rehearsal
            )
            #expect(tried.map(\.act) == ["correct_person"])
            let before = try await reads(roster).count
            let rehearsed = try await roster.desk.rehearse(
                correction(of: try person(1)),
                under: Circumstances(role: .secretariat, reason: nil, asKnownOn: nil, clock: nil, ending: .rehearsal)
            )
            #expect(rehearsed.outcome.name == "Canary Serving")
            let after = try await reads(roster).count
            #expect(after == before + 1)
            for ask in [
                ShowStanding(asAt: try day("2024-06-01")),
                ListAppointments(asAt: nil, person: try person(1), extent: .all),
                ShowFocalPoints(asAt: try day("2024-06-01"), language: nil),
            ] as [any UseCase] {
                let left = try await reads(of: ask, as: .secretariat, in: roster)
                #expect(left.isEmpty)
            }
        }
    }

    @Test("where it cannot be recorded nothing is shown, neither a file nor a list")
    func unrecorded() async throws {
        try await withPeople { roster in
            let connection = try await Connection.open(roster.options, logger: .silent)
            try await connection.use { session in
                try session.script(
                    "alter table access_record add constraint access_record_is_closed check (false) not valid"
                )
            }
            for ask in [
                ShowPerson(person: try person(1)), SearchPeople(text: "canary"), ListNominations(call: nil, state: nil),
                ShowNomination(nomination: 1), OpenCurriculum(nomination: 1), ListContracts(person: try person(1)),
                correction(of: try person(1)),
            ] as [any UseCase] {
                await #expect(throws: Failure.broken(rule: "access_record_is_closed", facts: nil)) {
                    try await attempt(ask, as: .secretariat, roster)
                }
            }
        }
    }

    @Test("the auditor finds them by person, by name and by day; they are closed to everybody else")
    func list() async throws {
        try await withPeople { roster in
            for number: Int64 in [1, 2] { _ = try await roster.ask(ShowPerson(person: try person(number))) }
            let all = try await reads(roster)
            let last = try #require(all.last)
            let today = try day(String(last.openedAt.prefix(10)))
            func list(
                _ person: PersonID? = nil,
                by principal: String? = nil,
                from firstDay: CivilDate? = nil,
                through lastDay: CivilDate? = nil
            ) async throws -> [Int64] {
                try await roster.ask(
                    ListReads(person: person, principal: principal, firstDay: firstDay, lastDay: lastDay),
                    as: .auditor
                ).map(\.id)
            }
            let ofSecond = try await list(try person(2))
            #expect(ofSecond == all.suffix(1).map(\.id))
            let byMe = try await list(by: last.principal)
            #expect(byMe == all.map(\.id))
            let bySomebody = try await list(by: "somebody")
            #expect(bySomebody.isEmpty)
            let ofToday = try await list(from: today, through: today)
            #expect(ofToday == all.map(\.id))
            let (later, earlier) = (
                try await list(from: today.adding(days: 1)), try await list(through: today.adding(days: -1))
            )
            #expect(later.isEmpty && earlier.isEmpty)
            for role in Role.allCases where role != .auditor {
                await #expect(throws: Failure.notAllowed(role)) {
                    try await roster.ask(ListReads(person: nil, principal: nil, firstDay: nil, lastDay: nil), as: role)
                }
            }
        }
    }

    @Test("every kind of field is a table of personal data, and no table of them was forgotten")
    func fields() async throws {
        try await DeskHarness.with { roster in
            let connection = try await Connection.open(roster.options, logger: .silent)
            let tables = try await connection.use { session -> [String] in
                try session.rows("select relation::text as name from personal_data").map { try $0["name"] }
            }
            // Nothing shows an address or that somebody is stateless.
            let shown = Set(tables).subtracting(["person_contact", "stateless_person"])
            #expect(shown == Set(PersonalField.allCases.map(\.rawValue)))
        }
    }

    @Test("T15: wherever the connection breaks, nobody is shown what is not on record")
    func broken() async throws {
        try await withPeople { roster in
            let server = try await PrivateServer.shared()
            let proxy = try await CuttingProxy.start(before: server)
            defer { proxy.stop() }
            var options = roster.options
            options.overrides["host"] = proxy.directory
            for ask in [ShowPerson(person: try person(2)), SearchPeople(text: "waiting")] as [any UseCase] {
                for call in 1...9 {
                    for sequel in [CuttingProxy.Sequel.again, .never] {
                        let before = try await reads(roster).count
                        proxy.arm(.after(call: call), then: sequel)
                        let pool = Pool(options, limits: Pool.Limits(connections: 1), logger: .silent)
                        let patience = sequel == .again ? Desk.patience : .milliseconds(50)
                        let desk = Desk(pool, policies: .shipped, patience: patience, logger: .silent)
                        let isShown =
                            (try? await attempt(ask, as: .secretariat, DeskHarness(desk: desk, options: options)))
                            != nil
                        await pool.shutDown()
                        let left = try await reads(roster).dropFirst(before)
                        #expect(!isShown || !left.isEmpty, "call \(call), \(sequel)")
                        // The very first call belongs to a server that was never there.
                        #expect(isShown || sequel == .never || call <= 2, "call \(call)")
                        #expect(left.allSatisfy { $0.people.map(\.rawValue) == [2] })
                    }
                }
            }
        }
    }

    private func attempt(_ ask: any UseCase, as role: Role, _ roster: DeskHarness) async throws {
        func perform(_ ask: some UseCase) async throws { _ = try await roster.ask(ask, as: role) }
        try await perform(ask)
    }
}

/// Asks in how many rows of a table a text stands, whatever its case.
private struct FindText: UseCase {
    static let access = Access.reading
    let text: String
    let table: String

    init(_ text: String, in table: String) {
        self.text = text
        self.table = table
    }

    func perform(in session: Session) throws -> Int {
        try session.rows(
            "select count(*) as n from \(identifier: table) as t where position(\(text) in lower(t::text)) > 0"
        )[0]["n"]
    }
}

import ExpertGroup
import Policies
import Postgres
import RosterTesting
import Selection
import Testing

@testable import RosterDesk

@Suite("Suggestions of focal points")
struct FocalPointSuggestionTests {
    @Test("E71: each working group has one or two, whoever matches best leads, and the reasons are told in words")
    func matches() async throws {
        try await DeskHarness.withFour { roster, _ in
            let suggestion = try await roster.suggest("2026-12-01")
            #expect(suggestion.status == .optimal && suggestion.ties.complete)
            #expect(suggestion.workingGroups.allSatisfy { (1...2).contains($0.focalPoints.count) })
            #expect(suggestion.picture == ["I 1 4", "II 2 1", "III 3", "IV 4 2"])
            let first = try #require(suggestion.line("I")?.focalPoints.first)
            // 3 × 4 for implementation, 3 × 3 for legislation, 1 for English; French is spoken too little.
            #expect(first.match == 22 && first.languages == ["en"] && first.change == .new && first.lead)
            #expect(first.expertise.map { "\($0.tag) \($0.level)" } == ["implementation 4", "legislation 3"])
            #expect(
                first.text == """
                    implementation 4 and legislation 3; speaks en; nobody matches better; serves through 2027-12-31
                    """
            )
            #expect(first.reason == "implementation and legislation; speaks en")
            #expect(
                suggestion.experts.map(\.after) == [2, 2, 1, 2] && suggestion.experts.allSatisfy { $0.before == 0 }
            )
            #expect(suggestion.paper.contains("it decides") && !suggestion.paper.contains("best"))
            #expect(suggestion.conflict.isEmpty && suggestion.notes.isEmpty)
        }
    }

    /// What every assignment is worth in the order of deciding, found by trying all; the greatest, and how many reach it.
    private static func enumerated(_ problem: FocalPointProblem) -> (rank: [Int], count: Int)? {
        let experts = problem.experts
        func teams(_ group: FocalPointGroup) -> [[Int]] {
            (0..<(1 << experts.count)).flatMap { bits -> [[Int]] in
                let members = experts.indices.filter { bits >> $0 & 1 == 1 }
                let isRight =
                    (group.least...group.most).contains(members.count)
                    && experts.indices.allSatisfy { place in
                        let demands = problem.overrides.filter {
                            $0.expert == experts[place].id && $0.group == group.id
                        }.map(\.demand)
                        let isIn = members.contains(place)
                        if demands.contains(.required) && !isIn || demands.contains(.forbidden) && isIn { return false }
                        return !isIn || demands.contains(.required) || experts[place].match[group.id] ?? 0 > 0
                    }
                // The first is the lead.
                return isRight
                    ? (members.isEmpty ? [[]] : members.map { lead in [lead] + members.filter { $0 != lead } }) : []
            }
        }
        var best: (rank: [Int], count: Int)?
        func visit(_ chosen: [[Int]]) {
            guard chosen.count == problem.groups.count else {
                for team in teams(problem.groups[chosen.count]) { visit(chosen + [team]) }
                return
            }
            let loads = experts.indices.map { place in chosen.count { $0.contains(place) } }
            for (expert, load) in zip(experts, loads) where load > expert.maxLoad ?? .max { return }
            var (match, kept, together) = (0, 0, 0)
            for (group, team) in zip(problem.groups, chosen) {
                for (place, member) in team.enumerated() {
                    let weight = place == 0 ? problem.weights.lead : problem.weights.alternate
                    match += weight * (experts[member].match[group.id] ?? 0)
                    kept += experts[member].current.contains(group.id) ? 1 : 0
                    together += team[..<place].count { experts[$0].termEnd == experts[member].termEnd }
                }
            }
            let rank = [match, kept] + loads.sorted(by: >).map { -$0 } + [-together]
            if let known = best, rank.lexicographicallyPrecedes(known.rank) { return }
            best = (rank, rank == best?.rank ? (best?.count ?? 0) + 1 : 1)
        }
        visit([])
        return best
    }

    @Test(
        "what is suggested is as good as the best that an enumeration of everything finds, and so is the number of ties"
    )
    func enumeration() async throws {
        try await DeskHarness.withFour { roster, people in
            try await roster.support("IV", people[0], from: "2026-06-01", through: nil)
            try await roster.support("III", people[3], from: "2026-06-01", through: nil)
            let shipped = try Policies(overriding: nil)
            let on = try day("2026-12-01")
            let connection = try await Connection.open(roster.options, logger: .silent)
            for (require, ruleOut, most) in [
                (nil, nil, nil), ("1:IV", nil, 1), ("4:III,2:I", "1:I", 3), (nil, "2:II,3:II", nil), ("1:I", nil, 4),
            ] as [(String?, String?, Int?)] {
                let (answer, problem) = try await connection.use { session in
                    let ground = try FocalPointGround(
                        on: on,
                        require: require,
                        ruleOut: ruleOut,
                        groupsAtMost: most,
                        in: session,
                        under: shipped
                    )
                    return (FocalPointReckoning(ground).answer, ground.problem)
                }
                let best = Self.enumerated(problem)
                #expect(answer.value == best?.rank.first && answer.kept == best?.rank[1], "\(require ?? "")")
                #expect(answer.coinciding == best.map { -($0.rank.last ?? 0) })
                #expect(answer.ties.count == best?.count ?? 0 && answer.status == .optimal)
            }
        }
    }

    @Test("what was decided beforehand goes before everything; a person is a number, or a name or a part of one")
    func decisions() async throws {
        try await DeskHarness.withFour { roster, _ in
            let suggestion = try await roster.suggest("2026-12-01", require: "Expert 4:III, 1:IV", ruleOut: "1:I")
            #expect(suggestion.line("I")?.focalPoints.map(\.person.rawValue) == [4, 3])
            #expect(suggestion.line("III")?.focalPoints.map(\.person.rawValue).sorted() == [3, 4])
            let decided = try #require(suggestion.line("IV")?.focalPoints.first { $0.person.rawValue == 1 })
            #expect(decided.required && decided.match == 0)
            #expect(decided.text.hasPrefix("decided beforehand; none of the expertise that is asked for"))
        }
    }

    @Test(
        "what is decided in a way that is not understood, or of whom there is not, is told with what to write instead"
    )
    func wrongDecisions() async throws {
        try await DeskHarness.withFour { roster, people in
            let on = try day("2026-12-01")
            for (text, failure) in [
                ("1III", Failure.wrongFocalPointDecision("1III")), ("1:", .wrongFocalPointDecision("1:")),
                ("1:XL", .notFound(.workingGroup, name: "XL")), ("9:I", .nobodyInPost(named: "9", on: on)),
                ("Nobody:I", .nobodyInPost(named: "Nobody", on: on)),
                ("Expert:I", .severalExperts("Expert", among: people)),
            ] {
                await #expect(throws: failure) { _ = try await roster.suggest("2026-12-01", require: text) }
            }
        }
    }

    @Test("rules that clash are named with their sources, and what lets there be a suggestion again")
    func conflict() async throws {
        try await DeskHarness.withFour { roster, _ in
            let clash = try await roster.suggest("2026-12-01", require: "1:I", ruleOut: "1:I")
            #expect(clash.status == .infeasible && clash.picture == ["I", "II", "III", "IV"])
            #expect(clash.conflict == ["Expert 1 supports I (--require)", "Expert 1 does not support I (--rule-out)"])
            #expect(
                clash.waysOut == [
                    "There is a suggestion without --require 1:I", "There is a suggestion without --rule-out 1:I",
                ]
            )
            let third = try await roster.suggest("2026-12-01", require: "1:I,2:I,3:I")
            #expect(third.conflict.first?.hasPrefix("working group I has at most 2 focal points") == true)
            #expect(third.waysOut.last?.contains("roster focal-point assign") == true)
            await #expect(throws: Failure.self) { _ = try await roster.apply("2026-12-01", require: "1:I,2:I,3:I") }
            let none = try await roster.grid("2026-12-01")
            #expect(none == ["I", "II", "III", "IV"])
        }
    }

    @Test("a Group of one supports as many as it may; with more working groups than that the way out is told")
    func one() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Only One", "KEN", "2026-01-01", "2028-12-31")
            try await roster.learns(person, "assistance:2 implementation:2 diplomacy:2 communication:2")
            let few = try await roster.suggest("2026-12-01")
            #expect(few.status == .infeasible)
            #expect(few.conflict.count == 4 && few.conflict.last?.hasPrefix("Only One supports at most 2") == true)
            #expect(few.waysOut == ["There is a suggestion with --groups-at-most 4"])
            let all = try await roster.suggest("2026-12-01", groupsAtMost: 4)
            #expect(all.picture == ["I 1", "II 1", "III 1", "IV 1"] && all.experts.map(\.after) == [4])
            #expect(all.line("I")?.focalPoints.first?.text.contains("nobody else could") == true)
        }
    }

    @Test("nobody is suggested of an empty Group, nor while no mandate is in force, and it is said")
    func nobody() async throws {
        try await DeskHarness.with { roster in
            let empty = try await roster.suggest("2026-12-01")
            #expect(empty.status == .optimal && empty.picture == ["I", "II", "III", "IV"] && empty.experts.isEmpty)
            #expect(empty.notes == ["Nobody is in post on 2026-12-01; nobody can be suggested."])
            let late = try await roster.suggest("2033-01-01")
            #expect(late.notes.first?.hasPrefix("No mandate is in force on 2033-01-01") == true)
            let applied = try await roster.apply("2026-12-01")
            #expect(applied.ended.isEmpty && applied.assigned.isEmpty)
        }
    }

    @Test(
        "a working group that nobody matches stays as it is and hides nothing of the others; an unknown one is open to all"
    )
    func unmatched() async throws {
        try await DeskHarness.with { roster in
            let person = try await roster.expert("Only One", "KEN", "2026-01-01", "2028-12-31")
            try await roster.learns(person, "assistance:3")
            try await roster.support("IV", person, from: "2026-02-01", through: nil)
            _ = try await roster.ask(AddWorkingGroup(code: "V", name: "new", firstDay: try day("2026-06-01")))
            let suggestion = try await roster.suggest("2026-12-01")
            #expect(suggestion.picture == ["I", "II 1", "III", "IV", "V 1"])
            #expect(suggestion.line("IV")?.leaving.isEmpty == true)
            #expect(suggestion.experts.first?.after == 3)
            let notes = suggestion.notes
            #expect(
                notes.first
                    == "Working group V stands nowhere in config/focal_points.yml: for it everybody in post counts alike."
            )
            #expect(notes.count == 4 && notes[3].contains("for working group IV (communication, public_relations"))
            #expect(suggestion.line("V")?.focalPoints.first?.text.hasPrefix("no knowledge is asked for;") == true)
            _ = try await roster.ask(EndWorkingGroup(code: "V", lastDay: try day("2026-12-31")))
            let later = try await roster.suggest("2027-01-01")
            #expect(later.line("V") == nil)
            await #expect(throws: Failure.notFound(.workingGroup, name: "V")) {
                _ = try await roster.suggest("2027-01-01", require: "1:V")
            }
        }
    }

    @Test("E72: who leaves soon is not suggested unless that was decided, on the last day of service neither")
    func leaving() async throws {
        try await DeskHarness.withFour { roster, _ in
            for on in ["2027-12-31", "2027-12-03"] {
                let suggestion = try await roster.suggest(on)
                #expect(suggestion.experts.map(\.effectiveEnd.description).first == "2027-12-31")
                #expect(Set(suggestion.workingGroups.flatMap(\.focalPoints).map(\.person.rawValue)) == [3, 4])
                #expect(suggestion.notes.contains { $0.hasSuffix("(config/focal_points.yml): Expert 1 and Expert 2.") })
            }
            let early = try await roster.suggest("2027-12-02")
            #expect(early.line("I")?.focalPoints.first?.person.rawValue == 1)
            let decided = try await roster.suggest("2027-12-31", require: "1:I")
            let one = try #require(decided.line("I")?.focalPoints.first { $0.person.rawValue == 1 })
            #expect(one.effectiveEnd.description == "2027-12-31" && one.required)
        }
    }

    @Test("E73: who is in post and not at work yet is not suggested, and it is said")
    func absent() async throws {
        try await DeskHarness.withFour { roster, people in
            _ = try await roster.ask(TakeUp(person: people[0], day: try day("2026-03-01")))
            let suggestion = try await roster.suggest("2026-02-01")
            #expect(!suggestion.workingGroups.flatMap(\.focalPoints).contains { $0.person == people[0] })
            #expect(suggestion.notes == ["Not suggested, since on leave or not at work yet on 2026-02-01: Expert 1."])
        }
    }

    @Test("only confirmed expertise counts where the policy says so")
    func confirmed() async throws {
        try await DeskHarness.withFour { roster, people in
            let ask = SuggestFocalPoints(asAt: try day("2026-12-01"), require: nil, ruleOut: nil, groupsAtMost: nil)
            let strict = try policies("expertise.yml", replacing: "counts: declared", with: "counts: confirmed")
            let nobody = try await roster.ask(ask, under: strict)
            #expect(nobody.picture == ["I", "II", "III", "IV"])
            try await roster.sql(
                "update person_expertise set confirmed_on = '2026-11-30', evidence = 'seen' where tag = 'assistance'"
            )
            let one = try await roster.ask(ask, under: strict)
            #expect(one.picture == ["I", "II 2 3", "III", "IV"])
            #expect(people.count == 4)
        }
    }

    @Test(
        "the Secretariat, the coordinator, experts and the auditor see suggestions; whose knowledge they show is on record"
    )
    func rights() async throws {
        try await DeskHarness.withFour { roster, _ in
            for role in Role.allCases {
                if [.secretariat, .coordinator, .expert, .auditor].contains(role) {
                    let suggestion = try await roster.suggest("2026-12-01", as: role)
                    #expect(suggestion.picture == ["I 1 4", "II 2 1", "III 3", "IV 4 2"], "\(role)")
                } else {
                    await #expect(throws: Failure.notAllowed(role)) {
                        _ = try await roster.suggest("2026-12-01", as: role)
                    }
                }
            }
            let reads = try await roster.ask(
                ListReads(person: nil, principal: nil, firstDay: nil, lastDay: nil),
                as: .auditor
            )
            let acts = reads.filter { $0.act == "suggest_focal_points" }
            #expect(acts.count == 4 && acts[0].people.map(\.rawValue) == [1, 2, 3, 4])
        }
    }
}

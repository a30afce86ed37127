import Foundation
import Phrases
import Testing

@Suite("roster slate propose")
struct SlateProposeCommandTests {
    /// Gives `body` the program on the sample, for a terminal of eighty columns.
    private func withSample(_ body: (Walk) async throws -> Void) async throws {
        try await Walk.onNewDatabase("--sample") { walk in
            let environment = walk.roster.environment.merging(["COLUMNS": "80"]) { $1 }
            try await body(Walk(roster: Command(environment: environment)))
        }
    }

    @Test("options of the sample stand side by side within eighty columns, with proof, price of each rule and sources")
    func screen() async throws {
        try await withSample { roster in
            let shown = try await roster("slate propose --seats 1 --on 2026-12-01 --call 2026-1 --why-not 'Luc Mod'")
            #expect(shown.status == 0, "\(shown.complaint)")
            // The second line says when it was asked.
            let lines = shown.output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect((lines[..<1] + lines.dropFirst(2)).joined(separator: "\n") == Self.expected)
        }
    }

    private static let expected = """
        Options for 1 seat in the Group on 2026-12-01, of the nominees of call 2026-1

        Internal paper of the Secretariat. Competence comes first (S/2011/819, annex,
        para. 21): balance bounds an option and changes no score. Options are no
        recommendation.

        Stay           7 of 8: Amina Mfano, 王小明, María José Ejemplo Muestra, يوسف بن
                       مثال, Jan van der Voorbeeld, Aoife O’Sampla and Contoh
        Ends of terms  3 of the 7 who stay leave within 12 months (through 2027-11-30);
                       the terms of those who are chosen are set when they are
                       appointed.
        May be chosen  44 nominees
        Not proposed   70 not available on the day; 6 without a complete assessment
                       (roster assessment progress)

                              OPTION A            OPTION B           OPTION C
        Chosen                Ioana Exemplu       Иван Примеров      Петър Примеров
                              104 ROU EEG 816300  28 RUS EEG 795700  65 BGR EEG 741100
        Sum of scores         816300              795700             741100
        AFR                   2                   2                  2
        APG                   2                   2                  2
        EEG                   0 → 1               0 → 1              0 → 1
        GRULAC                1                   1                  1
        WEOG                  2                   2                  2
        Women                 3 → 4               3                  3
        Men                   3                   3 → 4              3 → 4
        Gender not disclosed  1                   1                  1
        Near parity           yes                 yes                yes
        Held by one           18                  18 → 17            18

        OPTION A       more holders of assistance 1 → 2, means_of_delivery 0 → 1
        OPTION B       more holders of diplomacy 1 → 2, means_of_delivery 0 → 1,
                       trans_shipment 1 → 2
        OPTION C       more holders of accounting 2 → 3, law_enforcement 2 → 3

        It is proved that no option is worth more than A.
        No other option is worth as much as A.

        No option with Luc Modèle keeps the hard rules. What stands in the way:
          - region.EEG: at least 1 and at most 3 of EEG (S/2011/819, annex, para. 20;
            config/slate.yml)

        Rules
        RULE                            SET   COSTS  WHAT IT ASKS
        nationality                     hard      0  at most 1 national of one State
        region.AFR                      hard      0  at least 1 and at most 3 of AFR
        region.APG                      hard      0  at least 1 and at most 3 of APG
        region.EEG                      hard  90200  at least 1 and at most 3 of EEG
        region.GRULAC                   hard      0  at least 1 and at most 3 of GRULAC
        region.WEOG                     hard      0  at least 1 and at most 3 of WEOG
        gender.woman                    hard      0  at least 2 women
        gender.man                      hard      0  at least 2 men
        coverage.accounting             hard      0  at least 1 with accounting
        coverage.border_control         hard      0  at least 1 with border_control
        coverage.export_control         hard      0  at least 1 with export_control
        coverage.law_enforcement        hard      0  at least 1 with law_enforcement
        coverage.physical_protection    hard      0  at least 1 with physical_protection
        coverage.proliferation_finance  hard      0  at least 1 with
                                                     proliferation_finance
        coverage.trans_shipment         hard      0  at least 1 with trans_shipment

        What a rule costs: how much more the first option would be worth without it
        alone, in thousandths of a point.
        On what the rules rest; where a file of config/ is named, the number is a
        policy:
          - nationality: config/slate.yml
          - region: S/2011/819, annex, para. 20; config/slate.yml
          - gender: S/2011/819, annex, para. 21; config/slate.yml
          - coverage: S/2011/819, annex, para. 12; config/expertise.yml

        """

    @Test(
        "rules are switched for once; what clashes is told with the way out; names and rules that there are not are refused"
    )
    func switches() async throws {
        try await withSample { roster in
            let soft = try await roster.document("slate propose --seats 1 --on 2026-12-01 --rule region=soft")
            let options = try #require(soft["options"] as? [[String: Any]])
            #expect(options.count == 3 && soft["status"] as? String == "optimal")
            #expect(options[0]["value"] as? Int == 906_500)
            #expect(options[0]["broken"] as? [String] == ["region.EEG"])
            #expect((soft["paper"] as? String)?.hasPrefix("Internal paper of the Secretariat.") == true)

            let clash = try await roster(
                "slate propose --seats 1 --on 2026-12-01 --rule gender=hard --rule region.EEG=hard --why-not 121"
            )
            #expect(clash.output.contains("What stands in the way:\n  - region.EEG:"))

            let unknown = try await roster("slate propose --seats 1 --on 2026-12-01 --rule charm=off")
            #expect(unknown.status == 65 && unknown.complaint.contains("charm=off switches no rule."))
            let nobody = try await roster("slate propose --seats 1 --on 2026-12-01 --why-not Nobody")
            #expect(nobody.status == 66 && nobody.complaint.contains("There is no nominee Nobody."))
            let many = try await roster.refusal(of: "slate propose --seats 2 --on 2026-12-01")
            #expect(many == "appointment_keeps_within_ceiling")
            let wrong = try await roster("slate propose --seats 0 --on 2026-12-01")
            #expect(wrong.status == 64)
            for role in ["coordinator", "committee"] {
                let closed = try await roster("slate propose --seats 1 --on 2026-12-01 --call 2026-1 --role \(role)")
                #expect(closed.status == 77 && closed.output.isEmpty)
            }
        }
    }

    @Test("the problem is written to a new file that only its owner reads, without names")
    func export() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "roster-\(UUID()).json").path
        defer { try? FileManager.default.removeItem(atPath: file) }
        try await withSample { roster in
            let done = try await roster("slate propose --seats 1 --on 2026-12-01 --export \(file)")
            #expect(
                done.output == "\(file): the problem with 44 nominees, by number and without names; it holds scores.\n"
            )
            let text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.contains("\"candidates\"") && !text.contains("Mfano"))
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let again = try await roster("slate propose --seats 1 --on 2026-12-01 --export \(file)")
            #expect(again.status == 65 && again.complaint.contains("exists already"))
            let nowhere = try await roster("slate propose --seats 1 --on 2026-12-01 --export \(file)-none/slate.json")
            #expect(nowhere.status == 66 && nowhere.complaint.contains("\(file)-none is no folder"))
            let within = try await roster("slate propose --seats 1 --on 2026-12-01 --export \(file)/slate.json")
            #expect(within.status == 66 && within.complaint.contains("\(file) is no folder"))
        }
    }

    @Test("a Group without enough free seats is told how many are, with what to do about it")
    func full() async throws {
        try await withSample { roster in
            let many = try await roster("slate propose --seats 2 --on 2026-12-01")
            #expect(many.status == 65)
            let words = many.complaint.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(
                words == """
                    roster: 9 experts would be in post on 2026-12-01; the ceiling is 8 (S/RES/1977 (2011), para. 5 (a)). 1 seat is \
                    free on that day: ask for no more, or for a day after somebody's last one. Command: roster status
                    """
            )
        }
    }

    @Test("of a slate of which everybody was erased it is said that they were, and not that it has no seats")
    func erased() async throws {
        try await withSample { roster in
            let kept = try await roster.document("slate draft 'Luc Mod' --on 2026-12-01")
            let (slate, people) = (try #require(kept["id"] as? Int), try #require(kept["people"] as? [[String: Any]]))
            let person = try #require(people.first?["person"] as? String)
            #expect(kept["everybody_erased"] as? Bool == false)
            let erased = try await roster("person erase \(person) --reason 'request 7' --yes")
            #expect(erased.status == 0, "\(erased.complaint)")
            let list = try await roster("slate list")
            #expect(list.output.contains("everybody was erased"), "\(list.output)")
            let shown = try await roster("slate show \(slate)")
            #expect(shown.status == 0 && !shown.output.contains("0 seats"), "\(shown.output)")
            #expect(shown.output.contains("Everybody who was on it was erased."), "\(shown.output)")
            let document = try await roster.document("slate show \(slate)")
            let slates = try #require(document["slates"] as? [[String: Any]])
            #expect(slates.first?["everybody_erased"] as? Bool == true)
        }
    }

    @Test("papers about slates keep within a terminal of forty columns")
    func narrow() async throws {
        try await withSample { wide in
            _ = try await wide.document("slate draft 'Luc Mod' --on 2026-12-01 --note 'as the Chair asked on 3 March'")
            _ = try await wide.document("slate propose --seats 1 --on 2026-12-01 --keep A")
            let environment = wide.roster.environment.merging(["COLUMNS": "40"]) { $1 }
            let roster = Walk(roster: Command(environment: environment))
            for line in [
                "slate propose --seats 1 --on 2026-12-01 --why-not 'Luc Mod' --pareto", "slate list --all",
                "slate show 1", "slate compare 1 2", "stagger suggest --on 2026-12-01 --seats 2 --from 2027-04-15",
                "focal-point suggest --on 2026-12-01",
            ] {
                let shown = try await roster(line)
                #expect(shown.status == 0, "\(shown.complaint)")
                let long = shown.output.split(separator: "\n").map(String.init).filter { $0.displayWidth > 40 }
                #expect(long == [], "\(line)")
            }
        }
    }
}

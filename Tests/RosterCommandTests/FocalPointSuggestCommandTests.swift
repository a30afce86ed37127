import Foundation
import Testing

@Suite("roster focal-point suggest, roster stagger suggest")
struct FocalPointSuggestCommandTests {
    /// Gives `body` the program on the sample, for a terminal of eighty columns.
    private func withSample(_ body: (Walk) async throws -> Void) async throws {
        try await Walk.onNewDatabase("--sample") { walk in
            let environment = walk.roster.environment.merging(["COLUMNS": "80"]) { $1 }
            try await body(Walk(roster: Command(environment: environment)))
        }
    }

    @Test("what is suggested for the sample is shown within eighty columns, with reasons, loads and how sure it is")
    func screen() async throws {
        try await withSample { roster in
            let shown = try await roster("focal-point suggest --on 2026-12-01")
            #expect(shown.status == 0, "\(shown.complaint)")
            // The second line says when it was asked.
            let lines = shown.output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect((lines[..<1] + lines.dropFirst(2)).joined(separator: "\n") == Self.expected)
        }
    }

    private static let expected = """
        Focal points suggested for 2026-12-01

        A suggestion by config/focal_points.yml for whoever assigns focal points
        (S/2011/819, annex, para. 14); it decides nothing. In this order it goes by how
        well experts match, by who supports today, by even loads, and by terms that do
        not end together.

        GROUP  LEAD                     ALTERNATE                NO LONGER
        I      Amina Mfano (would       Jan van der Voorbeeld    María José Ejemplo
               lead)                    (new)                    Muestra
        II     يوسف بن مثال             Amina Mfano (new)        Aoife O’Sampla
        III    Aoife O’Sampla (new)     María José Ejemplo       Jan van der Voorbeeld
                                        Muestra (new)            王小明
        IV     Aoife O’Sampla (new)     Contoh (new)

        GROUP  NAME                        WHY
        I      Amina Mfano                 legislation 4 and implementation 3; speaks en
                                           and fr; nobody matches better; supports it
                                           already; serves through 2028-02-29
        I      Jan van der Voorbeeld       accounting 4, physical_protection 4 and
                                           nuclear 4; speaks en; 1 other matches better;
                                           serves through 2027-05-31
        II     يوسف بن مثال                assistance 4; speaks ar, en and fr; nobody
                                           matches better; supports it already; serves
                                           through 2028-05-31
        II     Amina Mfano                 implementation 3 and legislation 4; speaks en
                                           and fr; 1 other matches better; serves
                                           through 2028-02-29
        III    Aoife O’Sampla              proliferation_finance 4 and law_enforcement
                                           3; speaks en and fr; nobody matches better;
                                           serves through 2029-01-31
        III    María José Ejemplo Muestra  biological 4 and chemical 3; speaks en; 1
                                           other matches better; serves through
                                           2027-03-31
        IV     Aoife O’Sampla              communication 3; speaks en and fr; nobody
                                           matches better; serves through 2029-01-31
        IV     Contoh                      outreach 3; speaks en; 1 other matches
                                           better; serves through 2028-09-30

        NAME                        TODAY  SUGGESTED  ENDS
        王小明                          1          0  2027-01-14
        María José Ejemplo Muestra      1          1  2027-03-31
        Jan van der Voorbeeld           1          1  2027-05-31
        Amina Mfano                     1          2  2028-02-29
        يوسف بن مثال                    1          1  2028-05-31
        Contoh                          0          1  2028-09-30
        Aoife O’Sampla                  1          2  2029-01-31

        It is proved that no other suggestion is better in that order.
        No other is as good.

        Nothing was recorded. The same with --apply assigns them so.

        """

    @Test("it is rehearsed, made so, and then so; each act is a record with its number and its person")
    func applying() async throws {
        try await withSample { roster in
            let suggested = try await roster.document("focal-point suggest --on 2026-12-01")
            #expect(suggested["status"] as? String == "optimal" && suggested["as_at"] as? String == "2026-12-01")
            let rehearsed = try await roster("focal-point suggest --apply --from 2026-12-01 --dry-run")
            #expect(
                rehearsed.output.contains("Tried and undone") && rehearsed.output.contains("working group IV: nobody →")
            )
            let applied = try await roster.document(
                "focal-point suggest --apply --from 2026-12-01 --role coordinator --idempotency-key k"
            )
            let assigned = try #require(applied["assigned"] as? [[String: Any]])
            #expect(assigned.allSatisfy { $0["id"] is Int && $0["person"] is String && $0["reason"] is String })
            let again = try await roster.document(
                "focal-point suggest --apply --from 2026-12-01 --role coordinator --idempotency-key k"
            )
            #expect((again["assigned"] as? [[String: Any]])?.count == assigned.count)
            let grid = try await roster.document("focal-point grid --as-at 2026-12-01")
            #expect((grid["advisories"] as? [Any])?.isEmpty == true)
            let nothing = try await roster("focal-point suggest --apply --from 2026-12-01 --yes")
            #expect(nothing.output.contains("Nothing was recorded: there is nothing to change from 2026-12-01 on."))
            #expect(!nothing.output.contains("Recorded\n"))
            #expect(applied["recorded"] as? Bool == true)
            let same = try await roster.document("focal-point suggest --apply --from 2026-12-01 --yes")
            #expect(same["recorded"] as? Bool == false)
        }
    }

    @Test("what is asked for in a way that cannot be is told with what to do instead")
    func refusals() async throws {
        try await withSample { roster in
            for (line, status, words) in [
                ("--require 1", 65, "1 names no expert and working group. Write PERSON:GROUP"),
                ("--require 99:I", 66, "Nobody in post on 2026-12-01 is 99."),
                ("--rule-out 1:XX", 66, "There is no working group XX."),
                ("--groups-at-most 0", 64, "Give a number of groups from 1 to 20."),
                ("--dry-run", 64, "Give --apply beside --dry-run and --from"),
                ("--apply --require 1:I --rule-out 1:I", 65, "No suggestion keeps the rules, so nothing was changed."),
                ("--apply --role auditor", 77, "The role auditor may not do that"),
                ("--role committee", 77, "The role committee may not do that"),
            ] {
                let refused = try await roster("focal-point suggest --on 2026-12-01 \(line)")
                #expect(refused.status == Int32(status), "\(line): \(refused.complaint)")
                #expect(refused.complaint.contains(words), "\(line): \(refused.complaint)")
            }
            let past = try await roster("focal-point suggest --apply --on 2026-03-02")
            #expect(past.status == 65 && past.complaint.contains("2026-03-02 is past; today is"))
            let meant = try await roster("focal-point suggest --apply --from 2026-03-02 --dry-run")
            #expect(meant.status == 0, "\(meant.complaint)")
        }
    }

    @Test("lengths of terms for newcomers of the sample are shown within eighty columns, before and after")
    func terms() async throws {
        try await withSample { roster in
            let shown = try await roster(
                "stagger suggest --on 2026-12-01 --seats 3 --from 2027-06-01 --newcomer 'Ioana Exemplu:2027-02-01:36'"
            )
            #expect(shown.status == 0, "\(shown.complaint)")
            let lines = shown.output.split(separator: "\n", omittingEmptySubsequences: false)
            #expect((lines[..<1] + lines.dropFirst(2)).joined(separator: "\n") == Self.terms)
            let document = try await roster.document("stagger suggest --on 2026-12-01 --seats 2 --from 2027-06-01")
            #expect(document["months_off"] as? Int == 0 && document["ends_at_most"] as? Int == 3)
            let none = try await roster("stagger suggest")
            #expect(none.status == 64 && none.complaint.contains("Say who is to be appointed"))
            let wrong = try await roster("stagger suggest --newcomer Ioana")
            #expect(wrong.status == 65 && wrong.complaint.contains("Ioana names no newcomer. Write NAME:FIRST_DAY"))
            for number in ["99999999999999999999", "-1", "+1", "1.5"] {
                let wrong = try await roster("stagger suggest --newcomer=\(number):2027-02-01")
                #expect(wrong.status == 65 && wrong.complaint.contains("names no newcomer"), "\(number)")
            }
            let late = try await roster.refusal(of: "stagger suggest --seats 1 --from 2040-01-01")
            #expect(late == "appointment_begins_within_mandate")
        }
    }

    private static let terms = """
        Lengths of terms for 4 newcomers, on 2026-12-01

        A suggestion for whoever prepares appointments (S/2011/819, annex, para. 10); it
        decides nothing, and the terms are those of the appointments. The numbers are a
        policy (config/staffing.yml).

        NEWCOMER       FIRST DAY   MONTHS         LAST DAY    ENDS
        Ioana Exemplu  2027-02-01  36             2030-01-31  2030-01-31
        Seat 2         2027-06-01  24             2029-05-31  2029-05-31
        Seat 3         2027-06-01  24             2029-05-31  2029-05-31
        Seat 4         2027-06-01  12 (wish: 24)  2028-05-31  2028-05-31

        As wished for  4 of 11 within 180 days (36.4%): 2029-01-31 to 2029-07-29
        As suggested   3 of 11 within 180 days (27.3%): 2027-01-14 to 2027-07-12

        The lengths are off the wishes by 12 months in all, with at most 3 ends within
        180 days; it is proved that no others are nearer.
        6 choices are as near, this one among them; it gives each newcomer in turn what
        is nearest to the wish.

        On record
        NAME                        ENDS
        王小明                      2027-01-14
        María José Ejemplo Muestra  2027-03-31
        Jan van der Voorbeeld       2027-05-31
        Amina Mfano                 2028-02-29
        يوسف بن مثال                2028-05-31
        Contoh                      2028-09-30
        Aoife O’Sampla              2029-01-31

        """
}

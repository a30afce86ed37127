import Postgres
import RosterTesting
import Testing

@testable import Phrases

@Suite("Rules")
struct RuleTests {
    private let phrases = Phrases(in: .english, .plain)

    @Test("there is a rule for every named constraint of the database and every name that its functions raise under")
    func database() async throws {
        let names = try await RosterDatabase.with { options in
            let connection = try await Connection.open(options, logger: .silent)
            return try await connection.use { session -> [String] in
                try session.rows(
                    """
                    select conname::text as name from pg_constraint
                    where connamespace = 'public'::regnamespace and contype in ('c', 'x', 'u')
                        -- The migrator's own.
                        and conrelid <> 'schema_file'::regclass
                    union
                    select (regexp_matches(prosrc, 'constraint\\s*=\\s*''(\\w+)''', 'g'))[1] from pg_proc
                    where pronamespace in ('public'::regnamespace, 'audit'::regnamespace)
                    union
                    select tgrelid::regclass
                        || (regexp_matches(prosrc, 'constraint\\s*=\\s*tg_table_name\\s*\\|\\|\\s*''(\\w+)''', 'g'))[1]
                    from pg_proc p join pg_trigger t on t.tgfoid = p.oid
                    """
                ).map { try $0["name"] }
            }
        }
        #expect(Set(names).subtracting(Rule.allCases.map(\.rawValue)) == [], "without a rule")
        #expect(Set(Rule.allCases.map(\.rawValue)).subtracting(names) == [], "not in the database")
    }

    @Test("E01: the ceiling is named with its day, its number and its source")
    func ceiling() {
        let facts = RuleFacts(
            json: """
                {"day": "2012-06-28", "in_post": 9, "ceiling": 8, "instrument": "S/RES/1977 (2011)", "paragraph": "5 (a)"}
                """
        )
        let refusal = phrases.refusal(.appointmentKeepsWithinCeiling, facts)
        #expect(refusal.source == "S/RES/1977 (2011), para. 5 (a)")
        #expect(
            refusal.text == """
                9 experts would be in post on 2012-06-28; the ceiling is 8 (S/RES/1977 (2011), para. 5 (a)). \
                Start after another expert's last day, or shorten the term. Command: roster appointment list
                """
        )
    }

    @Test("who asked for more seats than are free is told how many are", arguments: [0, 1, 2])
    func freeSeats(free: Int) {
        let facts = RuleFacts(
            json: """
                {"day": "2026-12-01", "in_post": 9, "ceiling": 8, "free_seats": \(free), "instrument": "S/RES/1977 (2011)"}
                """
        )
        let refusal = phrases.refusal(.appointmentKeepsWithinCeiling, facts)
        let words = [
            "No seat is free on that day: ask for a day", "1 seat is free on that day: ask", "2 seats are free on",
        ]
        #expect(refusal.remedy.hasPrefix(words[free]) && refusal.remedy.hasSuffix("Command: roster status"))
    }

    @Test("several rules that a change of an option breaks are told as a list in words")
    func exchange() {
        let exchange = Phrase.slateExchange("Ioana", insteadOf: "Luc", price: 2, breaks: ["region.EEG", "gender.man"])
        #expect(phrases(exchange) == "Ioana instead of Luc: 2 less; by itself it breaks region.EEG and gender.man")
    }

    @Test("a remedy names a command where there is one")
    func command() {
        let refusal = phrases.refusal(.appointmentBeginsWithinMandate, RuleFacts(json: #"{"day": "2033-01-01"}"#))
        #expect(
            refusal.text == """
                No mandate is in force on 2033-01-01 (S/2011/819, annex, para. 1). Begin within a mandate, or record the \
                one that contains that day first. Command: roster mandate record
                """
        )
    }

    @Test("E12: the mandate before is named with its last day")
    func mandate() {
        let json = #"{"day": "2033-01-01", "instrument": "S/RES/2663 (2022)", "last_day": "2032-11-30"}"#
        let refusal = phrases.refusal(.coordinatorTermBeginsWithinMandate, RuleFacts(json: json))
        #expect(
            refusal.message == """
                No mandate is in force on 2033-01-01; the one before, of S/RES/2663 (2022), ended on 2032-11-30 \
                (S/2011/819, annex, para. 1).
                """
        )
    }

    @Test(
        "every rule is a sentence with its source, and a remedy; neither says invalid or failed",
        arguments: Rule.allCases
    )
    func sentences(rule: Rule) {
        let refusal = phrases.refusal(rule, .none)
        for text in [refusal.message, phrases(.remedy(rule))] {
            #expect(text.hasSuffix(".") && text.first?.isUppercase == true && !text.contains("  "))
            #expect(!text.contains(/(?i)invalid|failed|illegal|error|must not|[{}]/))
        }
        #expect(refusal.source.map(refusal.message.contains) ?? true)
    }

    @Test("facts that nobody can read are none, and a rule that is not known here is named")
    func unknown() {
        #expect(RuleFacts(json: "{") == .none)
        #expect(RuleFacts(json: #"{"person": 42, "state": "VAT"}"#).person == "42")
        let refusal = phrases.refusal(unknownRule: "later_rule")
        #expect(refusal.message == "What was asked for breaks a rule that this program does not know: later_rule.")
    }
}

import Foundation
import Testing

@testable import Phrases

/// `docs/errors.md`: every rule with its sentence, its source and what to do.
@Suite("The list of rules")
struct ErrorsDocumentTests {
    private static let document = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../docs/errors.md").standardizedFileURL

    @Test("the document lists every rule with its words, as they are today")
    func golden() throws {
        let made = Self.text
        if ProcessInfo.processInfo.environment["ROSTER_RECORD_GOLDENS"] != nil {
            try made.write(to: Self.document, atomically: true, encoding: .utf8)
        }
        let stored = try String(contentsOf: Self.document, encoding: .utf8)
        #expect(stored == made, "ROSTER_RECORD_GOLDENS=1 make test-units writes it anew")
    }

    private static var text: String {
        let phrases = Phrases(in: .english, .plain)
        let entries = Rule.allCases.sorted { $0.rawValue < $1.rawValue }.map { rule in
            let refusal = phrases.refusal(rule, .none)
            let source = refusal.source.map { "Source: \($0). " } ?? ""
            return "### `\(rule.rawValue)`\n\n\(refusal.message)\n\n\(source)\(refusal.remedy)\n"
        }
        let consultation = [false, true].map { inFile in
            let refusal = phrases.refusalWithoutConsultation(inFile: inFile)
            return "\(refusal.message)\n\n\(refusal.remedy)\n"
        }
        let past = phrases.refusalOfPastTerms(of: ["Ioana"], months: [12, 24], on: Day(year: 2026, month: 12, day: 1))
        return """
            # What Roster refuses, and why

            Each rule is a constraint or a trigger of the database, so it holds for every program, `psql` included; its name is \
            what `error.rule` says with `--json`. Where the database tells the facts, the sentence that is printed names the day, \
            the figures and the document. A rule without a source asks for form alone. Exit status 65, unless the table says \
            otherwise. This file is made from the rules by a test.

            | status | meaning |
            |---|---|
            | 64 | usage, also a day that no calendar has |
            | 65 | a rule or the data refuses |
            | 66 | not found |
            | 69 | the database is not reachable, or something needed is not installed |
            | 70 | a defect of the program |
            | 75 | try again: a conflict, changed meanwhile, or the outcome is unknown |
            | 77 | not allowed |

            \(entries.joined(separator: "\n"))
            ## Refused by a policy

            What a policy of `config/` asks for is refused by the program. It is told after form, mandate and one person once, and \
            before consent and the ceiling.

            ### `consultation_not_recorded`

            \(consultation.joined(separator: "\n"))
            ## Refused where a suggestion is asked for

            ### `suggested_terms_are_to_come`

            \(past.message)

            \(past.remedy)

            """
    }
}

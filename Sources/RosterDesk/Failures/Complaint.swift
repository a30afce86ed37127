import ExpertGroup
package import Phrases

/// Why something was not done, in words: what a command, a page and the interface say alike.
package struct Complaint: Encodable, Sendable {
    /// What was wrong.
    package let message: String

    /// The name of the rule that refuses, its source, and what the person can do; where one does.
    package let rule: String?
    package let source: String?
    package let remedy: String?

    /// The field that is wrong, where the rule is about one.
    package let field: String?

    /// What is wrong with which row of a file, and how much there is; where a file was given.
    package let rows: [FileErrorLine]?
    package let total: Int?

    /// What is said to people: what was wrong, and what to do next.
    package let text: String

    package let kind: Kind

    /// What whoever asked may make of it.
    package enum Kind: Hashable, Sendable {
        /// It was asked in a way that is not understood.
        case misunderstood

        /// A rule or the data refuses.
        case refused

        /// What was asked for is not there.
        case notFound

        /// The database, or something else that is needed, is not there.
        case unreachable

        /// The program's own mistake.
        case defect

        /// A conflict, or an outcome that is unknown.
        case tryAgain

        case notAllowed
    }

    private enum CodingKeys: String, CodingKey {
        case message, rule, source, remedy, field, rows, total
    }

    /// Says one sentence.
    package init(_ phrase: Phrase, _ kind: Kind, in phrases: Phrases) {
        let sentence = phrases(phrase)
        (message, text, self.kind) = (sentence, sentence, kind)
        (rule, source, remedy, field, rows, total) = (nil, nil, nil, nil, nil, nil)
    }

    /// Finds the words for what the Desk refused.
    package init(_ failure: Failure, in phrases: Phrases) {
        let kind = failure.kind
        switch failure.telling {
        case .sentence(let sentence): self.init(sentence, kind, in: phrases)
        case .rule(let rule, let facts):
            self.init(rule, Self.refusal(of: rule, facts, phrases), row: nil, kind, phrases)
        case .ruleInRow(let row, let rule, let facts):
            self.init(rule, Self.refusal(of: rule, facts, phrases), row: row, kind, phrases)
        case .file(let errors): self.init(errors, kind, phrases)
        case .consultation(let inFile):
            self.init(
                AdvisoryRule.consultationNotRecorded.rawValue,
                phrases.refusalWithoutConsultation(inFile: inFile),
                row: nil,
                kind,
                phrases
            )
        case .pastTerms(let names, let months, let day):
            self.init(
                "suggested_terms_are_to_come",
                phrases.refusalOfPastTerms(of: names, months: months, on: Day(day)),
                row: nil,
                kind,
                phrases
            )
        case .excess(let excess):
            self.init(excess.rule.rawValue, phrases.refusal(of: excess), row: nil, kind, phrases)
        }
    }

    /// Says that a rule refuses; what a row of a file says, where one was given.
    private init(_ rule: String, _ refusal: Refusal, row: Int?, _ kind: Kind, _ phrases: Phrases) {
        (self.rule, self.kind) = (rule, kind)
        (message, source, remedy) = (refusal.message, refusal.source, refusal.remedy)
        field = Rule(rawValue: rule)?.field
        rows = row.map { [FileErrorLine(row: $0, rule: rule, message: refusal.message)] }
        total = rows?.count
        text = row.map { phrases(.fileRow($0, refusal.text)) } ?? refusal.text
    }

    /// Says what is wrong with a file.
    private init(_ errors: FileErrors, _ kind: Kind, _ phrases: Phrases) {
        let lines = errors.list.map { FileErrorLine($0, phrases) }
        (rule, source, remedy, field) = ("file_is_right", nil, phrases(.fileRemedy), nil)
        (message, text) = (phrases(.fileErrors(errors.total)), errors.text(lines, phrases))
        (rows, total, self.kind) = (lines, errors.total, kind)
    }

    private static func refusal(of rule: String, _ facts: String?, _ phrases: Phrases) -> Refusal {
        Rule(rawValue: rule).map { phrases.refusal($0, RuleFacts(json: facts)) }
            ?? phrases.refusal(unknownRule: rule)
    }
}

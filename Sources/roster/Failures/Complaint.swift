import ArgumentParser
import ExpertGroup
import Foundation
import LocalServer
import Phrases
import Postgres
import RosterDesk
import RosterSchema

/// What a command says when it could not do what was asked.
struct Complaint: Encodable {
    /// What was wrong.
    let message: String

    /// The name of the rule that refuses, its source, and what the person can do; where one does.
    let rule: String?
    let source: String?
    let remedy: String?

    /// The field that is wrong, where the rule is about one.
    let field: String?

    /// What is wrong with which row of a file, and how much there is; where a file was given.
    let rows: [FileErrorLine]?
    let total: Int?

    /// What is said to people: what was wrong, and what to do next.
    let text: String

    let status: ExitCode

    private enum CodingKeys: String, CodingKey {
        case message, rule, source, remedy, field, rows, total
    }

    /// Finds the words and the status for an error.
    init(_ error: any Error) {
        switch error {
        case let failure as Failure: self.init(failure.telling, failure.status)
        case let failure as MigrationFailure: self.init(.verbatim(failure.description), failure.status)
        case let failure as ServerFailure: self.init(.verbatim(failure.description), failure.status)
        case let failure as Checkpoints.Failure: self.init(.verbatim(failure.description), .refused)
        case let error as PostgresError: self.init(error.phrase, error.status)
        case let failure as FileFailure: self.init(failure.phrase, failure.status)
        case let missing as NoCheckpoints: self.init(missing.phrase, .notFound)
        case let unanswered as Unanswered: self.init(unanswered.phrase, unanswered.status)
        case let error as CocoaError: self.init(error.phrase, error.status)
        default: self.init(.verbatim(error.localizedDescription), .defect)
        }
    }

    /// Says one sentence.
    private init(_ phrase: Phrase, _ status: ExitCode) {
        let sentence = Self.phrases(phrase)
        (message, text, self.status) = (sentence, sentence, status)
        (rule, source, remedy, field, rows, total) = (nil, nil, nil, nil, nil, nil)
    }

    /// Says that a rule refuses; what a row of a file says, where one was given.
    private init(_ rule: String, _ refusal: Refusal, row: Int?, _ status: ExitCode) {
        (self.rule, self.status) = (rule, status)
        (message, source, remedy) = (refusal.message, refusal.source, refusal.remedy)
        field = Rule(rawValue: rule)?.field
        rows = row.map { [FileErrorLine(row: $0, rule: rule, message: refusal.message)] }
        total = rows?.count
        text = row.map { Self.phrases(.fileRow($0, refusal.text)) } ?? refusal.text
    }

    /// Says what is wrong with a file.
    private init(_ errors: FileErrors, _ status: ExitCode) {
        let phrases = Self.phrases
        let lines = errors.list.map { FileErrorLine($0, phrases) }
        (rule, source, remedy, field) = ("file_is_right", nil, phrases(.fileRemedy), nil)
        (message, text) = (phrases(.fileErrors(errors.total)), errors.text(lines, phrases))
        (rows, total, self.status) = (lines, errors.total, status)
    }

    /// Says it in the words of the language that the environment asks for.
    private init(_ telling: Failure.Telling, _ status: ExitCode) {
        switch telling {
        case .sentence(let sentence): self.init(sentence, status)
        case .rule(let rule, let facts): self.init(rule, Self.refusal(of: rule, facts), row: nil, status)
        case .ruleInRow(let row, let rule, let facts): self.init(rule, Self.refusal(of: rule, facts), row: row, status)
        case .file(let errors): self.init(errors, status)
        case .consultation(let inFile):
            self.init(
                AdvisoryRule.consultationNotRecorded.rawValue,
                Self.phrases.refusalWithoutConsultation(inFile: inFile, command: \.call),
                row: nil,
                status
            )
        case .excess(let excess): self.init(excess.rule.rawValue, Self.phrases.refusal(of: excess), row: nil, status)
        }
    }

    private static func refusal(of rule: String, _ facts: String?) -> Refusal {
        Rule(rawValue: rule).map { phrases.refusal($0, RuleFacts(json: facts), command: \.call) }
            ?? phrases.refusal(unknownRule: rule)
    }

    /// How this process says things.
    static var phrases: Phrases {
        Phrases(in: Language(environment: ProcessInfo.processInfo.environment), .isolated)
    }
}

extension Unanswered {
    fileprivate var status: ExitCode {
        switch reason {
        case .answeredNo: .refused
        case .nobodyToAsk: .validationFailure
        }
    }

    fileprivate var phrase: Phrase {
        switch reason {
        case .answeredNo: .answeredNo
        case .nobodyToAsk: .nobodyToAsk
        }
    }
}

/// The folder that was named has no checkpoints.
struct NoCheckpoints: Error {
    let folder: String

    fileprivate var phrase: Phrase { .noCheckpoints(in: folder) }
}

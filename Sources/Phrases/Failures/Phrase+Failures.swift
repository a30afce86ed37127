/// Why something was not done, where no rule of the database refuses it, and what to do next.
extension Phrase {
    package static func notFound(_ subject: String, named name: String) -> Phrase {
        Phrase("failure.not_found", ["subject": .text(subject), "name": .text(name)])
    }

    package static func recordedAlready(_ subject: String, named name: String) -> Phrase {
        Phrase("failure.recorded_already", ["subject": .text(subject), "name": .text(name)])
    }

    package static func severalOf(_ subject: String, person: Int64, numbers: String) -> Phrase {
        Phrase(
            "failure.ambiguous",
            ["subject": .text(subject), "person": .identifier(person), "numbers": .text(numbers)]
        )
    }

    package static func malformed(_ column: String?) -> Phrase {
        Phrase("failure.malformed", ["column": .known(column)])
    }

    package static func wrongPolicy(_ problem: String) -> Phrase {
        Phrase("failure.wrong_policy", ["problem": .text(problem)])
    }

    package static func noSuchFigure(_ figure: String, known: String) -> Phrase {
        Phrase("failure.no_such_figure", ["figure": .text(figure), "known": .text(known)])
    }

    package static func noSuchRule(_ part: String, known: [String]) -> Phrase {
        Phrase("failure.no_such_rule", ["part": .text(part), "known": .list(known)])
    }

    package static func severalNominees(_ name: String, numbers: [String]) -> Phrase {
        Phrase("failure.several_nominees", ["name": .text(name), "numbers": .list(numbers)])
    }

    package static let slateOfNobody = Phrase("failure.slate_of_nobody", [:])

    package static func slatesDiffer(_ one: Int64, _ other: Int64) -> Phrase {
        Phrase("failure.slates_differ", ["one": .identifier(one), "other": .identifier(other)])
    }

    package static func numberOfSlates(most: Int) -> Phrase {
        Phrase("failure.number_of_slates", ["most": .integer(most)])
    }

    package static let clockIsReal = Phrase("failure.real_clock", [:])

    package static func notAllowed(role: String) -> Phrase { Phrase("failure.role_not_allowed", ["role": .text(role)]) }

    package static let wrongSchema = Phrase("failure.wrong_schema", [:])

    package static func outcomeUnknown(key: String) -> Phrase { Phrase("failure.outcome_unknown", ["key": .text(key)]) }

    package static func defect(_ what: String) -> Phrase { Phrase("failure.defect", ["what": .text(what)]) }

    package static let answeredNo = Phrase("failure.answered_no", [:])
    package static let nobodyToAsk = Phrase("failure.nobody_to_ask", [:])
    package static let doIt = Phrase("failure.ask", [:])

    package static func noCheckpoints(in folder: String) -> Phrase {
        Phrase("failure.no_checkpoints", ["folder": .text(folder)])
    }

    package static func notNoted(because reason: String) -> Phrase {
        Phrase("failure.not_noted", ["reason": .composed(reason)])
    }
}

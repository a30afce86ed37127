/// Why something is refused, and what to do about it, in the words of one language.
package struct Refusal: Hashable, Sendable {
    /// The fact that broke the rule, with the day and the source where there are any.
    package let message: String

    /// The source by itself; `nil` where the rule asks for form alone.
    package let source: String?

    /// What the person can do.
    package let remedy: String

    /// The fact and the remedy, as one text.
    package let text: String
}

extension Phrases {
    /// The words for a broken rule.
    package func refusal(_ rule: Rule, _ facts: RuleFacts) -> Refusal {
        let source = rule.source(facts).map { self(.source($0)) }
        let advice = self(facts.freeSeats.map { .remedy(freeSeats: $0) } ?? .remedy(rule))
        let command = facts.freeSeats == nil ? rule.command : .status
        return refusal(
            message: self(.fact(rule, facts, source: source)),
            source: source,
            remedy: command.map { self(.remedy(advice, command: $0.call)) } ?? advice
        )
    }

    /// The words for a rule of a database that knows more than this program.
    package func refusal(unknownRule name: String) -> Refusal {
        refusal(message: self(.unknownRule(name)), source: nil, remedy: self(.remedyForUnknownRule))
    }

    /// The words for an appointment without a consultation, where the policy asks for one (E37).
    package func refusalWithoutConsultation(inFile: Bool) -> Refusal {
        let source = self(.source(.report("2")))
        let advice = self(.remedyOfMissingConsultation(inFile: inFile))
        return refusal(
            message: self(.consultationIsMissing(inFile: inFile, source: source)),
            source: source,
            remedy: self(.remedy(advice, command: Command.consultationRecord.call))
        )
    }

    /// The words for newcomers whose terms would have ended before the day that is spoken of, whatever length is tried.
    package func refusalOfPastTerms(of names: [String], months: [Int], on day: Day) -> Refusal {
        let source = self(.source(.report("10")))
        return refusal(
            message: self(.termsArePast(of: names, months: months, on: day, source: source)),
            source: source,
            remedy: self(.beginLater)
        )
    }

    /// The words for what is refused, put together of a fact, its source and what the person can do.
    package func refusal(message: String, source: String?, remedy: String) -> Refusal {
        let text = self(.refusal(fact: message, remedy: remedy))
        return Refusal(message: message, source: source, remedy: remedy, text: text)
    }
}

extension Rule {
    /// The document that decided in this case: the one that the facts name, else the one that the rule rests on.
    fileprivate func source(_ facts: RuleFacts) -> Source? {
        guard self == .appointmentKeepsWithinCeiling, let instrument = facts.instrument else { return source }
        return Source(instrument, facts.paragraph.map(Source.Place.paragraph))
    }
}

/// Mandates, ceilings, decisions and rules: what came of a change, and what there is none of.
extension Phrase {
    package static let noMandate = Phrase("mandate.none", [:])

    package static func recordedMandate(through day: Day, instrument: String) -> Phrase {
        Phrase("mandate.recorded", ["day": .day(day), "instrument": .text(instrument)])
    }

    package static let noCeiling = Phrase("ceiling.none", [:])

    package static func recordedCeiling(_ experts: Int, from day: Day, instrument: String) -> Phrase {
        Phrase("ceiling.recorded", ["experts": .integer(experts), "day": .day(day), "instrument": .text(instrument)])
    }

    package static let noRule = Phrase("rule_in_time.none", [:])

    package static func paragraph(_ paragraph: String, of instrument: String) -> Phrase {
        Phrase("rule_in_time.paragraph", ["paragraph": .text(paragraph), "instrument": .text(instrument)])
    }

    package static let noDecision = Phrase("decision.none", [:])

    package static func recordedDecision(_ decision: Int64) -> Phrase {
        Phrase("decision.recorded", ["decision": .identifier(decision)])
    }

    package static func decisionNumbered(_ decision: Int64) -> Phrase {
        Phrase("decision.numbered", ["decision": .identifier(decision)])
    }

    package static func decisionTitle(kind: String, on day: Day, document: String?) -> Phrase {
        Phrase("decision.title", ["kind": .text(kind), "day": .day(day), "document": .known(document)])
    }

    package static func decisionExtends(people: String) -> Phrase {
        Phrase("decision.extends", ["people": .text(people)])
    }

    package static func decisionRevives(mandates: String) -> Phrase {
        Phrase("decision.revives", ["mandates": .text(mandates)])
    }
}

import ExpertGroup
package import Phrases

extension Phrases {
    /// What is more than the limit, as the reason why a contract is not recorded.
    func refusal(of excess: ContractExcess) -> Refusal {
        refusal(message: self(excess.phrase), source: excess.source, remedy: self(.contractExceptionIsMissing))
    }
}

extension ContractExcess {
    /// What is more than the limit, and by which source.
    package var phrase: Phrase {
        .contractBeyondLimit(
            served: (months, days),
            limit: (limit, window),
            from: firstDay.description,
            through: lastDay.description,
            source: source
        )
    }
}

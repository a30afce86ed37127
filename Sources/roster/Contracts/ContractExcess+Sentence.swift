import ExpertGroup
import Foundation
import Phrases
import RosterDesk

extension Phrases {
    /// What is more than the limit, and by which source.
    func sentence(_ excess: ContractExcess) -> String {
        self(
            .contractBeyondLimit(
                served: (excess.months, excess.days),
                limit: (excess.limit, excess.window),
                from: excess.firstDay.description,
                through: excess.lastDay.description,
                source: excess.source
            )
        )
    }

    /// The same as the reason why a contract is not recorded.
    func refusal(of excess: ContractExcess) -> Refusal {
        refusal(message: sentence(excess), source: excess.source, remedy: self(.contractExceptionIsMissing))
    }
}

extension ContractExcess {
    /// What is more than the limit, in the language that the environment asks for.
    var sentence: String {
        Phrases(in: Language(environment: ProcessInfo.processInfo.environment), .isolated).sentence(self)
    }
}

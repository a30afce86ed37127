package import Phrases
import Policies

extension SlateComparison.Column {
    /// How it stands beside the option, a sentence each: its price, the rules that it breaks, who on it cannot be proposed any
    /// more, and the price of each change.
    package func sentences(in phrases: Phrases) -> [String] {
        guard !everybodyErased else { return (isWithdrawn ? [.slateLaidAside] : [.slateErased]).map { phrases($0) } }
        let isOption = price == 0 && exchanges.isEmpty
        let rules = breaks.isEmpty ? Phrase.slateKeeps : .slateBreaks(breaks)
        let worth: [Phrase] = isOption ? [.slateIsOption] : [.slatePrice(price), rules]
        let all: [Phrase] =
            (isWithdrawn ? [.slateLaidAside] : []) + worth
            + notProposed.map { .slateCannotPropose($0.name, $0.reason.rawValue) }
            + exchanges.map { exchange in
                .slateExchange(
                    exchange.enters?.name,
                    insteadOf: exchange.leaves?.name,
                    price: exchange.price,
                    breaks: exchange.breaks
                )
            }
        return all.map { phrases($0) }
    }
}

extension SlateProposal.RuleInForce {
    /// How it is set, by the word that `config/slate.yml` has for it.
    package var settingWord: String { setting.rawValue }
}

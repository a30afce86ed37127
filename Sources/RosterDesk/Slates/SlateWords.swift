import ExpertGroup
import Phrases
import Policies
import Selection

/// Puts what came of a search into words.
struct SlateWords {
    private let ground: SlateGround
    private let phrases = Phrases(in: .english, .plain)

    init(_ ground: SlateGround) { self.ground = ground }

    func say(_ phrase: Phrase) -> String { phrases(phrase) }

    /// That competence is traded for balance, on whose word and at what price; `nil` where it is not.
    var traded: String? {
        guard let price = ground.balancePrice, !ground.priced.isEmpty else { return nil }
        let targets = ground.priced.map { "\($0.name) \($0.target ?? 0)" }
        return say(.slateTraded("\(price.authority)", each: price.each, targets: targets))
    }

    /// Rules that cannot hold together, each with its source; with no rule at all it is the number of people.
    func conflict(_ rules: [SlateRule]) -> [String] {
        guard !rules.isEmpty else {
            return [say(.slateTooFew(ground.candidates.count, seats: ground.seats))]
        }
        return rules.map { say(.slateRule($0.name, say($0.phrase), source: $0.source)) }
    }

    /// What rules become by which there is an option again.
    func repair(_ repair: Relaxation) -> [String] {
        repair.changes.compactMap { change in
            guard let rule = ground.rule(change.rule) else { return nil }
            let isMost =
                switch change.rule {
                case .quota(_, _, let bound, _), .coverage(_, let bound, _): bound == .most
                case .limit: true
                case .size, .include, .exclude: false
                }
            let demand = rule.phrase(least: isMost ? nil : change.to, most: isMost ? change.to : nil)
            return say(.slateBent(rule.name, say(demand), from: change.from))
        }
    }

    /// How many of those who stay leave within some months of the day.
    func continuity(_ months: Int) -> String {
        let window = Continuity(of: ground.record.inPost.map(\.expert), on: ground.day).window(ofMonths: months)
        return say(
            .slateContinuity(
                ending: window?.ends.count ?? 0,
                of: ground.staying.count,
                months: months,
                through: window.map { Day($0.days.lastDay) }
            )
        )
    }
}

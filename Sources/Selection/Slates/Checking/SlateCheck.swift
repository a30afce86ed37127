/// An answer held against its problem, by means that share nothing with the search that found it.
///
/// Whatever an answer names is reckoned again. What it claims of all slates – that none is better, that there is none,
/// how many are as good – is checked too where there are few enough ways to choose to look at each of them.
package struct SlateCheck: Sendable {
    /// What is not as the answer says, in the order of the answer; empty where it is right as far as was checked.
    package internal(set) var disagreements: [Disagreement] = []
    /// Whether every way to choose was looked at, and so the claims about all slates were checked.
    package let isExhaustive: Bool

    let answer: SlateAnswer
    let ledger: SlateLedger
    let rules: [LedgerRule]
    let every: EveryChoice?

    /// Checks the answer; claims about all slates only where there are at most so many ways to choose `size` of the
    /// candidates, those who are fixed among them.
    package init(_ answer: SlateAnswer, of problem: SlateProblem, lookingAtUpTo limit: Int) {
        self.answer = answer
        ledger = SlateLedger(problem)
        rules = ledger.rules
        every = EveryChoice(of: ledger, upTo: limit)
        isExhaustive = every != nil
        checkStatus()
        checkSlates()
        checkConflict(answer.conflict, rules, at: .answer)
        checkRelaxations()
        for (forced, place) in [(answer.whyNot, Disagreement.Place.whyNot), (answer.why, .why)] {
            if let forced { check(forced, at: place) }
        }
        checkReserves()
        checkFront()
    }

    mutating func report(_ disagreement: Disagreement) { disagreements.append(disagreement) }

    mutating func expect(_ claimed: Int?, _ found: Int128?, _ field: Disagreement.Field, at place: Disagreement.Place) {
        guard claimed.map({ Int128($0) }) != found else { return }
        report(.number(place, field, claimed: claimed, found: found))
    }

    /// Reports what is wrong with a slate; gives what it counts where its members are known and none is named twice.
    mutating func checkMembers(_ members: [String], at place: Disagreement.Place, without: Int? = nil) -> SlateCount? {
        guard let chosen = chosen(members, at: place) else { return nil }
        if chosen.count != ledger.problem.size {
            report(.breach(place, .rule(.size(ledger.problem.size), count: chosen.count)))
        }
        for fixed in ledger.fixed where fixed != without && !chosen.contains(fixed) {
            report(.breach(place, .fixed(ledger.problem.candidates[fixed].id)))
        }
        let count = ledger.count(chosen)
        for rule in rules where rule.subject != without.map({ .include($0) }) {
            let number = ledger.number(of: rule, count)
            if rule.isBroken(by: number) { report(.breach(place, .rule(rule.rule, count: number))) }
        }
        return count
    }

    private mutating func chosen(_ members: [String], at place: Disagreement.Place) -> [Int]? {
        var chosen: [Int] = []
        var seen: Set<Int> = []
        var isKnown = true
        for id in members {
            if let candidate = ledger.place(of: id) {
                chosen.append(candidate)
                guard !seen.insert(candidate).inserted else { continue }
                report(.breach(place, .repeated(id)))
            } else {
                report(.breach(place, .unknown(id)))
            }
            isKnown = false
        }
        let isSorted = zip(members, members.dropFirst()).allSatisfy { !$1.utf8.lexicographicallyPrecedes($0.utf8) }
        if !isSorted { report(.breach(place, .unsorted)) }
        return isKnown ? chosen : nil
    }
}

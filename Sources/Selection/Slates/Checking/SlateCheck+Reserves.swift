extension SlateCheck {
    /// Checks who is named to replace each member of the first slate, and that nobody would be better.
    ///
    /// A member who drops out is no longer demanded, were it by being fixed or included.
    mutating func checkReserves() {
        guard let reserves = answer.reserves else { return }
        let members = answer.slates.first?.members ?? []
        let chosen = members.compactMap(ledger.place(of:))
        guard Set(chosen).count == members.count else { return }
        var seen: Set<String> = []
        for reserve in reserves {
            let place = Disagreement.Place.reserve(reserve.member)
            guard members.contains(reserve.member), seen.insert(reserve.member).inserted,
                let leaving = ledger.place(of: reserve.member)
            else {
                report(.id(place, reserve.member))
                continue
            }
            let rest = chosen.filter { $0 != leaving }
            guard (reserve.replacement != nil) == (reserve.value != nil) else {
                report(.field(place, .value))
                continue
            }
            if let replacement = reserve.replacement {
                check(replacement, at: place, instead: leaving, beside: rest, worth: reserve.value)
            }
            checkBest(reserve, at: place, instead: leaving, beside: rest)
        }
    }

    private mutating func check(
        _ replacement: String,
        at place: Disagreement.Place,
        instead leaving: Int,
        beside rest: [Int],
        worth: Int?
    ) {
        guard let candidate = ledger.place(of: replacement), candidate != leaving, !rest.contains(candidate) else {
            return report(.id(place, replacement))
        }
        let members = ledger.ids(of: rest + [candidate])
        if let count = checkMembers(members, at: place, without: leaving) {
            expect(worth, ledger.worth(count), .value, at: place)
        }
    }

    private mutating func checkBest(
        _ reserve: Reserve,
        at place: Disagreement.Place,
        instead leaving: Int,
        beside rest: [Int]
    ) {
        // A few thousand candidates are looked at in a moment; more are only where the whole check is small.
        guard every != nil || ledger.problem.candidates.count <= 5000 else { return }
        let binding = rules.filter { $0.subject != .include(leaving) }
        let taken = Set(rest + [leaving])
        var best: Int128?
        for candidate in ledger.problem.candidates.indices where !taken.contains(candidate) {
            let count = ledger.count(rest + [candidate])
            guard !binding.contains(where: { $0.isBroken(by: ledger.number(of: $0, count)) }) else { continue }
            best = max(best ?? ledger.worth(count), ledger.worth(count))
        }
        if reserve.value.map({ Int128($0) }) != best { report(.notBest(place, found: best)) }
    }
}

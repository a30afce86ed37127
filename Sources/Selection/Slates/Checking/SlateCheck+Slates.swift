extension SlateCheck {
    /// Checks that the fields are those of the status.
    mutating func checkStatus() {
        func wrong(_ field: Disagreement.Field, unless isRight: Bool) {
            if !isRight { report(.field(.answer, field)) }
        }
        switch answer.status {
        case .optimal:
            wrong(.slates, unless: !answer.slates.isEmpty)
            wrong(.bound, unless: answer.bound == answer.value)
            wrong(.ties, unless: answer.ties.count >= 1)
        case .feasible:
            wrong(.slates, unless: !answer.slates.isEmpty)
            wrong(.bound, unless: (answer.bound ?? .max) >= (answer.value ?? .min))
        case .infeasible:
            wrong(.slates, unless: answer.slates.isEmpty)
            wrong(.bound, unless: answer.bound == nil)
            wrong(.ties, unless: answer.ties.count == 0)
            // A conflict that was not found for want of nodes is told as that.
            wrong(.conflict, unless: answer.conflict.isEmpty == answer.unanswered.contains(.conflict))
        case .unknown:
            wrong(.slates, unless: answer.slates.isEmpty)
            wrong(.ties, unless: !answer.ties.isComplete)
        }
        wrong(.value, unless: answer.value == answer.slates.first?.value)
        guard answer.status != .infeasible else { return }
        wrong(.conflict, unless: answer.conflict.isEmpty)
        wrong(.relaxations, unless: answer.relaxations.isEmpty)
    }

    /// Checks each slate, their order, and what is said of those that are not named.
    mutating func checkSlates() {
        for (number, slate) in answer.slates.enumerated() {
            if let count = checkMembers(slate.members, at: .slate(number), without: nil) {
                expect(slate.value, ledger.worth(count), .value, at: .slate(number))
            }
            if number > 0, !answer.slates[number - 1].precedes(slate) { report(.order(.slate(number))) }
        }
        let named = answer.slates.count { $0.value == answer.value }
        if answer.ties.isComplete, answer.status == .optimal, named > answer.ties.count {
            report(.number(.answer, .ties, claimed: answer.ties.count, found: Int128(named)))
        }
        guard let every else { return }
        checkOptimum(among: every.slates(ledger, rules))
    }

    private mutating func checkOptimum(among slates: [EveryChoice.Valued]) {
        let best = slates.lazy.map(\.worth).max()
        let ties = slates.count { $0.worth == best }
        switch answer.status {
        case .optimal:
            expect(answer.value, best, .value, at: .answer)
            guard answer.value.map({ Int128($0) }) == best else { return }
            if answer.ties.isComplete ? answer.ties.count != ties : answer.ties.count > ties {
                report(.number(.answer, .ties, claimed: answer.ties.count, found: Int128(ties)))
            }
            checkRanking(among: slates)
        case .feasible, .unknown:
            if let best, let bound = answer.bound, Int128(bound) < best {
                report(.number(.answer, .bound, claimed: bound, found: best))
            }
        case .infeasible:
            if best != nil { report(.number(.answer, .value, claimed: nil, found: best)) }
        }
    }

    /// Checks that the slates named are the best there are, or, where they are not, that each is the best of those that
    /// differ from all before it in so many members: what was asked for is not in the answer.
    private mutating func checkRanking(among slates: [EveryChoice.Valued]) {
        guard !answer.unanswered.contains(.slates) else { return }
        let ranking = slates.lazy.map(\.worth).sorted(by: >).prefix(answer.slates.count)
        guard !ranking.elementsEqual(answer.slates.lazy.map { Int128($0.value) }) else { return }
        // Comparing all with all is for lists that somebody reads.
        guard answer.slates.count <= 100 else { return }
        let named = answer.slates.map { Set($0.members.compactMap(ledger.place(of:))) }
        guard named.count > 1, named.allSatisfy({ $0.count == ledger.problem.size }) else { return }
        var apart = ledger.problem.size
        for (number, slate) in named.enumerated() {
            for other in named[..<number] { apart = min(apart, slate.subtracting(other).count) }
        }
        // The distance of every slate from the nearest of those named so far.
        var distance = slates.map { _ in Int.max }
        var open = Set(1...max(1, apart))
        var last: Disagreement?
        for (number, slate) in named.enumerated() where !open.isEmpty {
            for difference in open {
                var best: Int128?
                for (place, other) in slates.enumerated() where distance[place] >= difference {
                    best = max(best ?? other.worth, other.worth)
                }
                guard best != Int128(answer.slates[number].value) else { continue }
                open.remove(difference)
                last = .notBest(.slate(number), found: best)
            }
            for (place, other) in slates.enumerated() {
                distance[place] = min(distance[place], other.chosen.count { !slate.contains($0) })
            }
        }
        if open.isEmpty, let last { report(last) }
    }
}

extension Slate {
    /// Whether the slate stands before another: it is worth more, or as much and its members come first.
    fileprivate func precedes(_ other: Slate) -> Bool {
        guard value == other.value else { return value > other.value }
        return members.lexicographicallyPrecedes(other.members) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

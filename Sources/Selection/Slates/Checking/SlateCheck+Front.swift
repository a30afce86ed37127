/// What a choice is in the four regards of the front, each so that more is better.
private struct Regards: Hashable {
    let numbers: [Int128]

    init(_ ledger: SlateLedger, _ count: SlateCount) {
        numbers = [
            ledger.scores(count), ledger.gains(count), -ledger.regionalDistance(count), -ledger.genderGap(count),
        ]
    }

    func isAsGood(as other: Regards) -> Bool { zip(numbers, other.numbers).allSatisfy { $0 >= $1 } }
}

extension SlateCheck {
    /// Checks the points of the front, that none is better than another, and that none is missing where that is said.
    mutating func checkFront() {
        guard let front = answer.front else { return }
        var points: [Regards] = []
        for (number, point) in front.points.enumerated() {
            guard let count = checkMembers(point.members, at: .front(number), without: nil) else { continue }
            let regards = Regards(ledger, count)
            points.append(regards)
            expect(point.competence, regards.numbers[0], .competence, at: .front(number))
            expect(point.coverage, regards.numbers[1], .coverage, at: .front(number))
            expect(point.regionalDistance, -regards.numbers[2], .regionalDistance, at: .front(number))
            expect(point.genderGap, -regards.numbers[3], .genderGap, at: .front(number))
        }
        guard points.count == front.points.count else { return }
        for (first, one) in points.enumerated() {
            for (second, other) in points.enumerated() where first != second && one.isAsGood(as: other) {
                report(.dominated(first, second))
            }
        }
        guard let every else { return }
        let all = whole(every)
        for (number, point) in points.enumerated() where !all.contains(point) { report(.notOfFront(number)) }
        if front.isComplete, all.count != points.count {
            report(.frontCount(claimed: points.count, found: all.count))
        }
    }

    private func whole(_ every: EveryChoice) -> Set<Regards> {
        var seen: Set<Regards> = []
        for slate in every.slates(ledger, rules) { seen.insert(Regards(ledger, ledger.count(slate.chosen))) }
        // What is better comes before what is worse, so each has to stand only against those already kept.
        var front: [Regards] = []
        for one in seen.sorted(by: { $1.numbers.lexicographicallyPrecedes($0.numbers) })
        where !front.contains(where: { $0.isAsGood(as: one) }) {
            front.append(one)
        }
        return Set(front)
    }
}

/// A part of the worth of a slate, in numbers that cannot overflow.
struct LedgerTerm: Hashable {
    var part: Term.Part
    var worth: Int128
}

extension SlateLedger {
    /// All parts of the worth, those of 0 too, in the order of the problem.
    func terms(_ count: SlateCount) -> [LedgerTerm] {
        [LedgerTerm(part: .scores, worth: scores(count))]
            + problem.coverage.indices.map {
                LedgerTerm(part: .coverage(id: problem.coverage[$0].id), worth: gains(ofItem: $0, count))
            }
            + problem.quotas.map {
                Term.Part.quota(feature: $0.feature, value: $0.value)
            }.enumerated().map { LedgerTerm(part: $1, worth: -penalty(ofQuota: $0, count)) }
    }

    func worth(_ count: SlateCount) -> Int128 {
        var worth = scores(count)
        for item in problem.coverage.indices { worth += gains(ofItem: item, count) }
        for quota in problem.quotas.indices { worth -= penalty(ofQuota: quota, count) }
        return worth
    }

    func scores(_ count: SlateCount) -> Int128 {
        count.chosen.reduce(0) { $0 + Int128(problem.candidates[$1].score) }
    }

    func gains(_ count: SlateCount) -> Int128 {
        problem.coverage.indices.reduce(0) { $0 + gains(ofItem: $1, count) }
    }

    /// By how much the counts of the regions that have a target are off it.
    func regionalDistance(_ count: SlateCount) -> Int128 {
        problem.quotas.indices.reduce(0) { sum, quota in
            problem.quotas[quota].feature == "region" ? sum + distance(ofQuota: quota, count) : sum
        }
    }

    /// The difference between the counts of women and men; whoever is neither counts for neither.
    func genderGap(_ count: SlateCount) -> Int128 {
        func number(_ gender: String) -> Int {
            count.chosen.count { problem.candidates[$0].features["gender"] == gender }
        }
        return Int128(abs(number("woman") - number("man")))
    }

    private func gains(ofItem item: Int, _ count: SlateCount) -> Int128 {
        problem.coverage[item].gains.prefix(count.items[item]).reduce(0) { $0 + Int128($1) }
    }

    private func penalty(ofQuota quota: Int, _ count: SlateCount) -> Int128 {
        Int128(problem.quotas[quota].penalty) * distance(ofQuota: quota, count)
    }

    private func distance(ofQuota quota: Int, _ count: SlateCount) -> Int128 {
        guard let target = problem.quotas[quota].target else { return 0 }
        return abs(Int128(count.quotas[quota]) - Int128(target))
    }
}

extension LinearProgramText {
    /// Writes what a slate has to keep: its size, who is in and who is out, and the bounds of every rule.
    mutating func writeRows(of problem: SlateProblem, _ members: RuleMembers) {
        section("Subject To")
        row("size", of: problem.candidates.indices, .equal, problem.size)
        writeDemands(of: problem)
        for (place, quota) in problem.quotas.enumerated() { write(quota, place + 1, members.ofQuota[place]) }
        for (place, limit) in problem.limits.enumerated() {
            comment("at most \(limit.count) for each value of ", limit.feature)
            for (value, those) in members.ofLimit[place].enumerated() where those.count > limit.count {
                row("limit\(place + 1)_\(value + 1)", of: those, .atMost, limit.count)
            }
        }
        for (place, item) in problem.coverage.enumerated() {
            write(item, place + 1, members.ofItem[place], steps: members.steps(ofItem: place))
        }
        if usesNone { row("nobody", of: [], .equal, 0) }
    }

    private mutating func writeDemands(of problem: SlateProblem) {
        for (place, candidate) in problem.candidates.enumerated() where candidate.isFixed {
            row("fixed\(place + 1)", of: [place], .equal, 1)
        }
        guard !(problem.include.isEmpty && problem.exclude.isEmpty) else { return }
        let places = Dictionary(
            zip(problem.candidates.lazy.map(\.id), problem.candidates.indices),
            uniquingKeysWith: { first, _ in first }
        )
        for (number, id) in problem.include.enumerated() {
            row("include\(number + 1)", of: places[id].map { [$0] } ?? [], .equal, 1)
        }
        for (number, id) in problem.exclude.enumerated() {
            row("exclude\(number + 1)", of: places[id].map { [$0] } ?? [], .equal, 0)
        }
    }

    private mutating func write(_ quota: Quota, _ number: Int, _ those: [Int]) {
        comment("quota: ", quota.feature, " = ", quota.value)
        if quota.least > 0 { row("least\(number)", of: those, .atLeast, quota.least) }
        if let most = quota.most { row("most\(number)", of: those, .atMost, most) }
        guard quota.isPriced, let target = quota.target else { return }
        begin("target\(number)")
        for place in those { add(1, "x", place + 1) }
        add(-1, "over", number)
        add(1, "under", number)
        end(.equal, target)
    }

    private mutating func write(_ item: CoverageItem, _ number: Int, _ those: [Int], steps: Int) {
        comment("coverage: ", item.id)
        if item.least > 0 { row("holdersleast\(number)", of: those, .atLeast, item.least) }
        if let most = item.most { row("holdersmost\(number)", of: those, .atMost, most) }
        guard steps > 0 else { return }
        // As gains never rise, the best choice of steps is the first ones, without a row that says so.
        begin("gain\(number)")
        for step in 1...steps { add(1, "g\(number)_", step) }
        for place in those { add(-1, "x", place + 1) }
        end(.atMost, 0)
    }

    private mutating func row(_ name: String, of places: some Sequence<Int>, _ sense: Sense, _ count: Int) {
        begin(name)
        for place in places { add(1, "x", place + 1) }
        end(sense, count)
    }
}

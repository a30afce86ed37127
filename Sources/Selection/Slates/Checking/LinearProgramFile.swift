/// A slate problem as text in the CPLEX LP format, so that anyone can check an optimum with another solver.
///
/// `glpsol --lp` and `cbc` read it. The text is made of the problem alone and shares nothing with the search; the
/// optimum that such a solver prints is the worth of the best slate, as there is no constant in the objective: a
/// penalty is paid by the variables that count the members above and below the target. Those solvers reckon in
/// floating point, so numbers far beyond a million may come back rounded.
///
/// The variables are
/// - `x1`, `x2` …: 1 where the first, second … candidate of the problem is chosen;
/// - `g2_1`, `g2_2` …: 1 where the first, second … gain of the second coverage item is earned;
/// - `over3`, `under3`: by how much the count of the third quota is above or below its target;
/// - `none`: always 0; it stands in rows that no candidate belongs to.
package struct LinearProgramFile: Sendable {
    /// The whole file, in lines of about a hundred characters.
    package let text: String

    package init(_ problem: SlateProblem) {
        var text = LinearProgramText()
        let members = RuleMembers(of: problem)
        text.describe(problem)
        text.writeObjective(of: problem, members)
        text.writeRows(of: problem, members)
        text.writeDomains(of: problem, members)
        self.text = text.finished
    }
}

extension LinearProgramText {
    fileprivate mutating func describe(_ problem: SlateProblem) {
        comment("The best slate of \(problem.size); xN is 1 where candidate number N is chosen.")
        for (place, candidate) in problem.candidates.enumerated() {
            comment("x\(place + 1) = ", candidate.id)
        }
    }

    fileprivate mutating func writeObjective(of problem: SlateProblem, _ members: RuleMembers) {
        section("Maximize")
        begin("worth")
        for (place, candidate) in problem.candidates.enumerated() where candidate.score != 0 {
            add(candidate.score, "x", place + 1)
        }
        for (place, item) in problem.coverage.enumerated() {
            for step in 0..<members.steps(ofItem: place) {
                add(item.gains[step], "g\(place + 1)_", step + 1)
            }
        }
        for (place, quota) in problem.quotas.enumerated() where quota.isPriced {
            add(-quota.penalty, "over", place + 1)
            add(-quota.penalty, "under", place + 1)
        }
        end()
    }

    fileprivate mutating func writeDomains(of problem: SlateProblem, _ members: RuleMembers) {
        if problem.quotas.contains(where: \.isPriced) {
            section("Bounds")
            for (place, quota) in problem.quotas.enumerated() where quota.isPriced {
                let target = quota.target ?? 0
                bound("over\(place + 1) <= \(max(0, members.ofQuota[place].count - target))")
                bound("under\(place + 1) <= \(max(0, target))")
            }
            section("Generals")
            for (place, quota) in problem.quotas.enumerated() where quota.isPriced {
                name("over", place + 1)
                name("under", place + 1)
            }
        }
        section("Binaries")
        for place in problem.candidates.indices { name("x", place + 1) }
        for place in problem.coverage.indices {
            for step in 0..<members.steps(ofItem: place) { name("g\(place + 1)_", step + 1) }
        }
        if usesNone { name("none") }
    }
}

extension Quota {
    /// Whether being off the target costs something.
    var isPriced: Bool { target != nil && penalty > 0 }
}

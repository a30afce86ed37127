extension SlateSearch {
    /// What came of looking for a column to branch on.
    enum Branch {
        case column(Int)
        /// On the way a column turned out to have one side only.
        case narrowed(Int, from: Int, through: Int)
        /// On the way a column turned out to have no side left.
        case closed
    }

    /// So many columns are looked at for a branch.
    ///
    /// The first are tried out, at most so many and as long as one in so many
    /// is better than those before; the others are judged by what was seen of them.
    ///
    /// To try out takes longer and pays: with tight bounds on many features it saves nine nodes in ten.
    private static var looked: Int { 24 }
    private static var tried: Int { 8 }
    private static var patience: Int { 4 }
    private static var triedWhereFlat: Int { 4 }
    private static var patienceWhereFlat: Int { 3 }
    /// A side is tried out over so many pivots.
    private static var pivots: Int { 25 }

    /// The column on which it is best to branch: the one whose two sides are likely to lose the most.
    mutating func bestBranch(among fractions: [Int], _ tried: inout Set<Int>) -> Branch {
        let before = program.linear.objective
        let (most, patience) = isFlat ? (Self.triedWhereFlat, Self.patienceWhereFlat) : (Self.tried, Self.patience)
        let likely = fractions.largest(Self.looked, by: score)
        var (best, bestScore, tries, vain) = (likely[0], -1.0, 0, 0)
        for column in likely {
            if tried.contains(column) {
                tries += 1
            } else if tries < most, vain < patience {
                tries += 1
                tried.insert(column)
                let (down, up) = tryOut(column, from: before)
                let value = program.linear.value(of: column)
                switch (down, up) {
                case (.none, .none): return .closed
                case (.none, _):
                    return .narrowed(column, from: Int(value.rounded(.up)), through: Int(program.linear.uppers[column]))
                case (_, .none):
                    return .narrowed(
                        column,
                        from: Int(program.linear.lowers[column]),
                        through: Int(value.rounded(.down))
                    )
                case (.some(let down), .some(let up)):
                    histories[column].note(down: down, over: value - value.rounded(.down))
                    histories[column].note(up: up, over: value.rounded(.up) - value)
                    average.note(down: down, over: value - value.rounded(.down))
                    average.note(up: up, over: value.rounded(.up) - value)
                }
            }
            let score = score(column)
            vain += 1
            if score > bestScore { (best, bestScore, vain) = (column, score, 0) }
        }
        return .column(best)
    }

    private func score(_ column: Int) -> Double {
        let value = program.linear.value(of: column)
        return histories[column].score(fraction: value - value.rounded(.down), otherwise: average)
    }

    /// Goes a few pivots down both sides of a column, to see what they lose; none where nothing that matters is left.
    private mutating func tryOut(_ column: Int, from before: Double) -> (down: Double?, up: Double?) {
        let value = program.linear.value(of: column)
        var down = program.linear
        down.bound(column, from: down.lowers[column], through: value.rounded(.down))
        var up = program.linear
        up.bound(column, from: value.rounded(.up), through: up.uppers[column])
        let downFall = fall(of: &down, from: before)
        up.effort = down.effort
        let upFall = fall(of: &up, from: before)
        program.effort = up.effort
        // The copies, and what they prove.
        program.effort.spend(2 * program.linear.inverse.size + 16 * (program.worths.count + program.linear.length))
        return (downFall, upFall)
    }

    private func fall(of linear: inout LinearProgram, from before: Double) -> Double? {
        let target = findings.target
        if case .infeasible(let factors) = linear.solve(pivots: Self.pivots) {
            return Certificate(program, as: linear, duals: factors, counting: false).parts < 0
                ? nil : max(1, abs(before))
        }
        let after = linear.objective
        if target > .min, after + Double(program.base) < Double(target),
            Certificate(program, as: linear, duals: linear.duals).bound < target
        {
            return nil
        }
        return max(0, before - after)
    }
}

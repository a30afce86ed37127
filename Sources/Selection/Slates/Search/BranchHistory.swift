/// By how much the bound fell where a column was branched on, for each unit of the way: a guess at what it will do again.
struct BranchHistory {
    private var downSum = 0.0
    private var downCount = 0
    private var upSum = 0.0
    private var upCount = 0

    mutating func note(down fall: Double, over way: Double) {
        downSum += fall / way
        downCount += 1
    }

    mutating func note(up fall: Double, over way: Double) {
        upSum += fall / way
        upCount += 1
    }

    /// How good a branch is likely to be where the value has this fraction: good where both sides lose much.
    func score(fraction: Double, otherwise average: BranchHistory) -> Double {
        let down = (downCount > 0 ? self : average).down * fraction
        let up = (upCount > 0 ? self : average).up * (1 - fraction)
        return Swift.max(down, 1e-6) * Swift.max(up, 1e-6)
    }

    private var down: Double { downCount > 0 ? downSum / Double(downCount) : 1 }
    private var up: Double { upCount > 0 ? upSum / Double(upCount) : 1 }
}

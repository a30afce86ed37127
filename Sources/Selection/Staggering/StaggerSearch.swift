/// Goes through the lengths of one newcomer after the other, nearest to the wish first, and leaves out whatever cannot
/// be better than what is known.
struct StaggerSearch {
    /// Each newcomer's options, nearest to the wish first, then shorter.
    private let options: [[Choice]]
    /// The kind of each newcomer; newcomers of one kind are alike.
    ///
    /// Of these the next takes no nearer option than the one before, and what they picked stands for every way to share
    /// it out among them.
    private let kinds: [Int]
    /// How many of each kind are still to come, by the place of the newcomer who is next.
    private let left: [[Int]]
    /// The option that the last of each kind took.
    private var lastPicks: [Int]
    private var windows: EndWindows
    private let budget: Int
    private var goal = Goal.better
    private var picks: [Int] = []

    private(set) var nodes = 0
    private(set) var ranOut = false
    private(set) var best: Int?
    private(set) var bestPicks: [Int] = []
    private(set) var ties = 0

    struct Choice {
        var option: StaggerProblem.Option
        /// How many months it is off the wish.
        var distance: Int
    }

    private enum Goal: Equatable {
        case better
        /// Any choice will do.
        case any
        /// As good as the best; so many are counted at most.
        case equal(Int)
    }

    init(_ problem: StaggerProblem, budget: Int) {
        options = problem.newcomers.map { newcomer in
            Dictionary(newcomer.options.map { ($0.months, $0) }, uniquingKeysWith: { first, _ in first }).values
                .map { Choice(option: $0, distance: abs($0.months - newcomer.preferred)) }
                .sorted { ($0.distance, $0.option.months) < ($1.distance, $1.option.months) }
        }
        var kinds: [Int] = []
        var known: [StaggerProblem.Newcomer] = []
        for newcomer in problem.newcomers {
            var nameless = newcomer
            nameless.id = ""
            let kind = known.firstIndex(of: nameless) ?? known.count
            if kind == known.count { known.append(nameless) }
            kinds.append(kind)
        }
        self.kinds = kinds
        lastPicks = known.map { _ in 0 }
        var left = [known.map { _ in 0 }]
        for kind in kinds.reversed() {
            var counts = left[left.count - 1]
            counts[kind] += 1
            left.append(counts)
        }
        self.left = left.reversed()
        windows = EndWindows(problem)
        self.budget = budget
    }

    func option(_ newcomer: Int) -> StaggerProblem.Option { options[newcomer][bestPicks[newcomer]].option }

    /// What no choice can be below.
    var bound: Int { options.reduce(0) { $0 + ($1.first?.distance ?? 0) } }

    mutating func findBest() { visit(0) }

    mutating func findAny() {
        goal = .any
        visit(0)
    }

    /// Counts the choices that are as good as the best, up to a limit.
    mutating func countTies(upTo limit: Int) {
        goal = .equal(limit)
        visit(0)
    }

    private mutating func visit(_ distance: Int) {
        let newcomer = picks.count
        guard newcomer < options.count else { return arrive(distance) }
        guard let rest = leastRest(from: newcomer) else { return }
        let kind = kinds[newcomer]
        let first = lastPicks[kind]
        defer { lastPicks[kind] = first }
        for pick in options[newcomer].indices.dropFirst(first) {
            let choice = options[newcomer][pick]
            guard canMatter(distance + max(rest, choice.distance)), !isDone else { return }
            nodes += 1
            guard nodes <= budget else {
                ranOut = true
                return
            }
            guard windows.room(on: choice.option.lastDay) > 0 else { continue }
            windows.insert(choice.option.lastDay)
            picks.append(pick)
            lastPicks[kind] = pick
            visit(distance + choice.distance)
            picks.removeLast()
            windows.remove(choice.option.lastDay)
        }
    }

    /// By how much a newcomer and those after are off at least; none where they cannot all be placed any more.
    ///
    /// Each kind is reckoned alone, and takes the nearest days as far as each of these has room.
    private func leastRest(from newcomer: Int) -> Int? {
        var sum = 0
        for (kind, count) in left[newcomer].enumerated() where count > 0 {
            guard let member = kinds[newcomer...].firstIndex(of: kind) else { continue }
            var open = count
            for choice in options[member].dropFirst(lastPicks[kind]) where open > 0 {
                let placed = max(0, min(open, windows.room(on: choice.option.lastDay)))
                sum += placed * choice.distance
                open -= placed
            }
            guard open == 0 else { return nil }
        }
        return sum
    }

    private func canMatter(_ least: Int) -> Bool {
        guard let best else { return true }
        switch goal {
        case .better: return least < best
        case .any: return false
        case .equal: return least <= best
        }
    }

    private var isDone: Bool {
        guard !ranOut, case .equal(let limit) = goal else { return ranOut }
        return ties >= limit
    }

    private mutating func arrive(_ distance: Int) {
        guard case .equal(let limit) = goal else {
            (best, bestPicks) = (distance, picks)
            return
        }
        ties = min(limit, ties + orders(upTo: limit))
    }

    /// In how many ways those who are alike can share out what they picked.
    private func orders(upTo limit: Int) -> Int {
        let alike = Dictionary(grouping: picks.indices) { kinds[$0] }.mapValues { $0.map { picks[$0] } }
        var orders = 1
        for picks in alike.values {
            var same: [Int: Int] = [:]
            for (before, pick) in picks.enumerated() {
                same[pick, default: 0] += 1
                // So it is a whole number after every step: as many ways as there are to order the picks so far.
                let (product, overflow) = orders.multipliedReportingOverflow(by: before + 1)
                guard !overflow else { return limit }
                orders = product / (same[pick] ?? 1)
            }
        }
        return min(limit, orders)
    }
}

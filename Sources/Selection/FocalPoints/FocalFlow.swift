/// Experts flow into groups: the best assignment when only sums over pairs count, and what each expert's time is worth.
///
/// The terms that end together are left out, and the lead is only one more place with a larger weight. The assignment
/// is therefore a first one, not always the best; the prices are right for a bound whatever they are.
struct FocalFlow {
    private struct Edge {
        var from: Int
        var into: Int
        var room: Int
        let gain: FocalWorth
    }

    /// An edge and its reverse follow each other.
    private var edges: [Edge] = []
    private var leaving: [[Int]] = []
    private var pairEdges: [(group: Int, expert: Int, edge: Int)] = []
    private let expertNodes: Range<Int>
    private let sink = 1

    init(_ model: FocalModel) {
        let groups = model.problem.groups
        expertNodes = 2..<(2 + model.problem.experts.count)
        for _ in 0..<expertNodes.upperBound { leaving.append([]) }
        for (expert, node) in expertNodes.enumerated() {
            let costs = model.loadCosts(of: expert)
            for (less, more) in zip(costs, costs.dropFirst()) { connect(0, node, 1, less - more) }
        }
        for (group, rule) in groups.enumerated() where rule.most > 0 {
            let (lead, alternate) = (addNode(), addNode())
            connect(lead, sink, 1, FocalWorth(demands: rule.least > 0 ? 1 : 0))
            connect(alternate, sink, max(0, rule.least - 1), FocalWorth(demands: 1))
            connect(alternate, sink, rule.most - max(1, rule.least), FocalWorth())
            for (expert, pair) in model.pairs[group].enumerated() {
                guard let pair else { continue }
                let weights = model.problem.weights
                let node = addNode()
                pairEdges.append((group, expert, edges.count))
                let worth = FocalWorth(
                    demands: pair.isRequired ? 1 : 0,
                    match: weights.alternate * pair.match,
                    kept: pair.isCurrent ? 1 : 0
                )
                connect(expertNodes.lowerBound + expert, node, 1, worth)
                connect(node, lead, 1, FocalWorth(match: (weights.lead - weights.alternate) * pair.match))
                connect(node, alternate, 1, FocalWorth())
            }
        }
        while augment() {}
    }

    /// The experts of each group.
    func members(groups: Int) -> [[Int]] {
        var members = Array(repeating: [Int](), count: groups)
        for (group, expert, edge) in pairEdges where edges[edge].room == 0 { members[group].append(expert) }
        return members
    }

    /// What one more group that an expert could serve would be worth.
    var prices: [FocalWorth] {
        var worth: [FocalWorth?] = leaving.map { _ in nil }
        // Nobody has to serve more, which is worth nothing.
        (worth[0], worth[sink]) = (FocalWorth(), FocalWorth())
        var changes = true
        while changes {
            changes = false
            for edge in edges where edge.room > 0 && edge.from != sink {
                guard let rest = worth[edge.into] else { continue }
                let whole = edge.gain + rest
                if worth[edge.from].map({ whole > $0 }) ?? true {
                    worth[edge.from] = whole
                    changes = true
                }
            }
        }
        return expertNodes.map { worth[$0] ?? FocalWorth() }
    }

    private mutating func addNode() -> Int {
        leaving.append([])
        return leaving.count - 1
    }

    private mutating func connect(_ from: Int, _ into: Int, _ room: Int, _ gain: FocalWorth) {
        leaving[from].append(edges.count)
        edges.append(Edge(from: from, into: into, room: room, gain: gain))
        leaving[into].append(edges.count)
        edges.append(Edge(from: into, into: from, room: 0, gain: gain * -1))
    }

    /// Sends one expert more along the best way; false where that gains nothing.
    private mutating func augment() -> Bool {
        var gains: [FocalWorth?] = leaving.map { _ in nil }
        var arrivals: [Int] = leaving.map { _ in -1 }
        gains[0] = FocalWorth()
        var queue = [0]
        var next = 0
        var isQueued = leaving.map { _ in false }
        while next < queue.count {
            let node = queue[next]
            next += 1
            isQueued[node] = false
            guard let gain = gains[node] else { continue }
            for number in leaving[node] where edges[number].room > 0 {
                let edge = edges[number]
                let whole = gain + edge.gain
                guard gains[edge.into].map({ whole > $0 }) ?? true else { continue }
                gains[edge.into] = whole
                arrivals[edge.into] = number
                if !isQueued[edge.into] {
                    isQueued[edge.into] = true
                    queue.append(edge.into)
                }
            }
        }
        guard let gain = gains[sink], gain > FocalWorth() else { return false }
        var node = sink
        while node != 0 {
            let number = arrivals[node]
            edges[number].room -= 1
            edges[number ^ 1].room += 1
            node = edges[number].from
        }
        return true
    }
}

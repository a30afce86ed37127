/// The search for the slates of a model that are worth the most, and the proof that none is worth more.
///
/// First the linear relaxation, over as many of the people as it takes: prices for what is counted, a bound for all slates,
/// and slates near to it. The prices also bound every slate that has a given person, so that most people need no further
/// look. The rest is branch and bound over the few who remain.
struct SlateSearch {
    let model: SlateModel
    /// How many nodes may be looked at; what they take, and what comes before them, is bounded by the program's effort.
    let budget: Int
    var findings: Findings
    var program: SlateProgram
    /// Nodes looked at so far.
    var nodes = 0
    /// What no slate is worth more than, as far as is known.
    var bound = Int.max
    /// Whether everything that matters was found.
    var isComplete = false
    /// Whether there was no room, or no effort left, for everybody who may be in a slate that matters.
    var leavesOut = false
    /// Whether every row that matters is in the program or will be once it is broken.
    ///
    /// Without them next to nothing can be proved, and nodes beyond the allowance would be in vain.
    let hasAllRows: Bool
    /// Changes of columns' bounds, to be taken back.
    var trail: [(column: Int, lower: Double, upper: Double)] = []
    /// What was seen of each column where it was branched on, and of all of them.
    var histories: [BranchHistory] = []
    var average = BranchHistory()
    /// The worth of the slate beside which one has looked last.
    var exchanged = Int.min
    var chance = Chance()

    init(_ model: SlateModel, budget: Int, effort: Int, findings: Findings) {
        (self.model, self.budget, self.findings) = (model, budget, findings)
        var program = SlateProgram(model)
        hasAllRows = model.rows.indices.allSatisfy { program.places[$0] >= 0 || model.rows[$0].isLimit }
        program.effort.limit = effort
        self.program = program
    }

    mutating func run() {
        guard model.seats > 0 else {
            let choice = Choice(model)
            if choice.merit.violation == 0 { findings.offer([], worth: choice.merit.worth) }
            (isComplete, bound) = (true, findings.best ?? .min)
            return
        }
        addPromising()
        guard relax() else {
            (isComplete, bound) = (true, .min)
            return
        }
        // Where so much is asked for that the bound is below it, nothing has to be looked for.
        if findings.target > .min, !reduce() {
            (isComplete, bound) = (true, .min)
            return
        }
        lookAround()
        if findings.slates.isEmpty {
            var open = OpenNodes(bound: bound)
            _ = explore(&open, nodes: min(budget, nodes + Self.firstSearch), untilFirst: true)
            if !findings.slates.isEmpty { lookAround() }
        }
        // What a short search learns makes the long one shorter: a better slate leaves fewer people to look at.
        var limit = Self.shortSearch
        var (tree, target) = (OpenNodes(bound: bound), Int.min)
        while true {
            guard reduce() else {
                (isComplete, bound) = (true, findings.best ?? .min)
                return
            }
            dive()
            // Where the best there can be is known, whether it is the only one often shows sooner by other means.
            let isFirst = limit == Self.shortSearch
            if isFlat, !isFirst || findings.best != bound { pump(passes: Self.passes + limit / 4) }
            lookBeside()
            // Where nothing was learned, it goes on where it was.
            if findings.target != target { (tree, target) = (OpenNodes(bound: bound), findings.target) }
            let open = explore(&tree, nodes: min(budget, nodes + limit), untilFirst: false)
            isComplete = open == nil && !leavesOut
            bound = max(findings.best ?? .min, leavesOut ? bound : min(bound, open ?? .min))
            if open == nil || nodes >= budget || program.effort.isSpent { return }
            exchange(among: peopleWhoMayBe)
            if !isFirst { wander() }
            if !isFlat { sprint(nodes: limit / 2) }
            limit *= 4
        }
    }

    private static var firstSearch: Int { 2_000 }
    static var shortSearch: Int { 25 }
    /// How often one goes to and fro between slates and the program, at the least.
    private static var passes: Int { 30 }
    /// How many people beside those whom the linear program chooses a sprint looks at for each seat.
    private static var sprintPeople: Int { 3 }

    /// Searches among those alone whom the linear program chooses, in part or whole, and some who are near to it.
    private mutating func sprint(nodes limit: Int) {
        let start = trail.count
        _ = program.solve()
        let outside = program.peopleOfColumns.indices.filter {
            program.peopleOfColumns[$0] >= 0 && program.linear.value(of: $0) < 1e-6
        }
        let near = Set(outside.largest(Self.sprintPeople * model.seats) { program.linear.reducedCosts[$0] })
        for column in outside where !near.contains(column) { narrow(column, from: 0, through: 0) }
        var open = OpenNodes(bound: bound)
        _ = explore(&open, nodes: min(budget, nodes + limit), untilFirst: false)
        takeBack(to: start)
    }

    /// Narrows what a column may be, until it is taken back.
    mutating func narrow(_ column: Int, from lower: Int, through upper: Int) {
        trail.append((column, program.linear.lowers[column], program.linear.uppers[column]))
        program.bound(column, from: lower, through: upper)
    }

    mutating func takeBack(to length: Int) {
        while trail.count > length {
            let (column, lower, upper) = trail.removeLast()
            program.bound(column, from: Int(lower), through: Int(upper))
        }
    }
}

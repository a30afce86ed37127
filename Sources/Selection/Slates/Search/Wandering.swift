/// A search that goes from slate to slate by changing one member for another, also through worse ones and through some
/// that break rules (tabu search): where bounds are tight, the way from a good slate to a better one leads through these.
struct Wandering {
    private var choice: Choice
    /// Those who may come in.
    private let people: [Int]
    /// What a rule that is broken by one is worth at present.
    private var price: Int
    /// Until which step each person stays as they are, in or out.
    private var restingUntil: [Int]
    private var chance = Chance()

    init(from choice: Choice, among people: [Int]) {
        (self.choice, self.people) = (choice, people)
        let model = choice.model
        let steps = model.rows.reduce(0) { Swift.max($0, $1.steps.reduce(0) { Swift.max($0, abs($1)) }) }
        let scores = people.map { model.scores[$0] }
        price = Swift.max(1, steps, ((scores.max() ?? 0) - (scores.min() ?? 0)) / 2)
        restingUntil = Array(repeating: 0, count: model.people.count)
    }

    /// Goes so many steps while effort is left, and tells of each slate on the way that breaks no rule and is worth more
    /// than those before, or, where that is asked for, as much as the best of them.
    ///
    /// - Parameters:
    ///   - steps: How many.
    ///   - worth: What is known already.
    ///   - alike: Whether slates that are worth as much are told too.
    ///   - effort: What may be spent.
    ///   - found: Takes a slate, and says whether to go on.
    mutating func wander(
        steps: Int,
        above worth: Int,
        alike: Bool = false,
        _ effort: inout Effort,
        found: (Choice) -> Bool
    ) {
        var best = worth
        let effortOfStep = choice.model.seats * people.count * choice.model.effortOfLooking
        for step in 1...Swift.max(1, steps) where effortOfStep <= effort.left {
            effort.spend(effortOfStep)
            guard let (leaving, entering) = bestChange(at: step, above: best) else { return }
            choice.remove(leaving)
            choice.add(entering)
            restingUntil[leaving] = step + roll(4...10)
            restingUntil[entering] = step + roll(2...Swift.max(3, choice.model.seats / 3))
            if choice.merit.violation == 0, choice.merit.worth > best || alike && choice.merit.worth == best {
                best = choice.merit.worth
                guard found(choice) else { return }
            }
            // The price of breaking rules follows how often they are broken, so that the way stays near their edge.
            if step % 8 == 0 {
                price = choice.merit.violation > 0 ? price + price / 3 + 1 : Swift.max(1, price - price / 4)
            }
        }
    }

    /// The change that leads to what is worth the most at the present price; of equal ones any.
    private mutating func bestChange(at step: Int, above best: Int) -> (leaving: Int, entering: Int)? {
        var (change, top, equals) = ((leaving: Int, entering: Int)?.none, Int.min, 0)
        for leaving in choice.members {
            let mayLeave = restingUntil[leaving] < step
            choice.remove(leaving)
            for entering in people where !choice.isMember[entering] && entering != leaving {
                let merit = choice.merit + choice.gain(of: entering)
                let isBest = merit.violation == 0 && merit.worth > best
                guard isBest || mayLeave && restingUntil[entering] < step else { continue }
                let value = merit.worth - price &* merit.violation
                if value > top {
                    (change, top, equals) = ((leaving, entering), value, 1)
                } else if value == top {
                    equals += 1
                    if chance.next(below: equals) == 0 { change = (leaving, entering) }
                }
            }
            choice.add(leaving)
        }
        return change
    }

    private mutating func roll(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + chance.next(below: range.count)
    }
}

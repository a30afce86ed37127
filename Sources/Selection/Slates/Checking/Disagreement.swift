/// Something that an answer says of its problem and that is not so.
package enum Disagreement: Hashable, Sendable {
    /// A slate that is named breaks the problem's rules or is not written as a slate is.
    case breach(Place, Breach)
    /// A field does not go with the status: a value where there is no slate, an optimum below its bound.
    case field(Place, Field)
    /// A number is another one when it is reckoned again; none found where there is none.
    case number(Place, Field, claimed: Int?, found: Int128?)
    /// The people named are others when they are reckoned again.
    case people(Place, Field, claimed: [String], found: [String])
    /// The changed parts of the worth are others when they are reckoned again.
    case terms(Place, claimed: [Term], found: [Term])
    /// A slate stands where another should: the worth falls, and equals are in the order of their members.
    case order(Place)
    /// A slate is not the best of those that could stand in its place, which is worth as much as is found.
    case notBest(Place, found: Int128?)
    /// An id that the problem does not know, or that is named twice.
    case id(Place, String)
    /// A rule that the problem does not have, or that is named more often than the problem has it.
    case rule(Place, Rule)
    /// The rules named can hold together.
    case noConflict(Place)
    /// Without the rule the others of the conflict cannot hold together either.
    case needless(Place, Rule)
    /// A change that bends nothing, bends the wrong way or bends further than its flex.
    case change(Place, Rule)
    /// The cost of a repair is another one, or not in lowest terms.
    case cost(Place, Relaxation.Cost)
    /// The changes do not make a slate possible.
    case noRepair(Place)
    /// Two points of the front, of which the first is as good as the second in every regard.
    case dominated(Int, Int)
    /// A point that is not of the front.
    case notOfFront(Int)
    /// How many points the front has, where it is said to be complete.
    case frontCount(claimed: Int, found: Int)

    /// Which part of the answer.
    package enum Place: Hashable, Sendable {
        case answer
        case slate(Int)
        case relaxation(Int)
        case whyNot
        case why
        case reserve(String)
        case front(Int)
    }

    package enum Field: Hashable, Sendable {
        case status, value, bound, slates, ties, conflict, relaxations
        case cost, slate, enters, leaves
        case replacement
        case competence, coverage, regionalDistance, genderGap
    }

    /// What is wrong with a slate.
    package enum Breach: Hashable, Sendable {
        case unknown(String)
        case repeated(String)
        /// The members are not in the order of their ids' bytes.
        case unsorted
        /// Somebody who is fixed is missing.
        case fixed(String)
        /// A rule is broken by so many; for a demand on one candidate 0 or 1.
        case rule(Rule, count: Int)
    }
}

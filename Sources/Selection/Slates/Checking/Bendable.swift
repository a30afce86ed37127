/// A bound that a repair may bend, and how far.
struct Bendable {
    private let bound: Rule.Bound
    private let given: Int
    private let flex: Int?

    /// The bounds of quotas, limits and coverage that may bend, by their places among the rules.
    static func all(of problem: SlateProblem, _ rules: [LedgerRule]) -> [Int: Bendable] {
        var all: [Int: Bendable] = [:]
        for (place, rule) in rules.enumerated() {
            switch rule.subject {
            case .quota(let quota):
                let (least, most) = (problem.quotas[quota].leastFlex, problem.quotas[quota].mostFlex)
                let flex = rule.bound == .least ? least : most
                all[place] = Bendable(bound: rule.bound, given: rule.number, flex: flex)
            case .limit, .item:
                all[place] = Bendable(bound: rule.bound, given: rule.number, flex: nil)
            case .include, .exclude: break
            }
        }
        return all
    }

    /// What it costs to make the bound another: d to raise a maximum by d, d(1 + 2/m) to lower a minimum m by d; none
    /// where it may not become that.
    func price(of number: Int) -> ExactFraction? {
        let (distance, overflow) =
            bound == .least ? given.subtractingReportingOverflow(number) : number.subtractingReportingOverflow(given)
        guard !overflow, distance > 0, distance <= flex ?? .max, number >= 0 else { return nil }
        guard bound == .least else { return ExactFraction(distance, over: 1) }
        return ExactFraction(distance, over: 1).flatMap { whole in
            ExactFraction(distance, over: given).flatMap { part in (whole + part).flatMap { $0 + part } }
        }
    }

    /// The least that bending costs so that a choice keeps every rule; none where no bending allows it.
    static func cost(
        of count: SlateCount,
        _ ledger: SlateLedger,
        _ rules: [LedgerRule],
        _ bendable: [Int: Bendable]
    ) -> ExactFraction? {
        var cost = ExactFraction(0, over: 1)
        for (place, rule) in rules.enumerated() {
            let number = ledger.number(of: rule, count)
            guard rule.isBroken(by: number) else { continue }
            guard let price = bendable[place]?.price(of: number) else { return nil }
            cost = cost.flatMap { $0 + price }
        }
        return cost
    }
}

/// A fraction in lowest terms, of 128 bits.
struct ExactFraction: Hashable, Comparable {
    private let numerator: Int128
    private let denominator: Int128

    /// None where the denominator is not above 0.
    init?(_ numerator: Int, over denominator: Int) { self.init(Int128(numerator), Int128(denominator)) }

    private init?(_ numerator: Int128, _ denominator: Int128) {
        guard denominator > 0 else { return nil }
        var (larger, smaller) = (abs(numerator), denominator)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        self.numerator = numerator / larger
        self.denominator = denominator / larger
    }

    /// None where the sum needs more than 128 bits.
    static func + (left: ExactFraction, right: ExactFraction) -> ExactFraction? {
        let (first, firstOverflow) = left.numerator.multipliedReportingOverflow(by: right.denominator)
        let (second, secondOverflow) = right.numerator.multipliedReportingOverflow(by: left.denominator)
        let (sum, sumOverflow) = first.addingReportingOverflow(second)
        let (product, overflow) = left.denominator.multipliedReportingOverflow(by: right.denominator)
        guard !firstOverflow, !secondOverflow, !sumOverflow, !overflow else { return nil }
        return ExactFraction(sum, product)
    }

    static func < (left: ExactFraction, right: ExactFraction) -> Bool {
        left.numerator.multipliedFullWidth(by: right.denominator)
            < right.numerator.multipliedFullWidth(by: left.denominator)
    }
}

/// How good a choice is: what breaks the rules counts before what is worth much.
struct Merit: Comparable {
    /// By how many counts are off what the rules allow, in all.
    var violation: Int
    var worth: Int

    static func < (one: Merit, other: Merit) -> Bool {
        one.violation != other.violation ? one.violation > other.violation : one.worth < other.worth
    }

    static func + (one: Merit, other: Merit) -> Merit {
        Merit(violation: one.violation + other.violation, worth: one.worth + other.worth)
    }

    static func - (one: Merit, other: Merit) -> Merit {
        Merit(violation: one.violation - other.violation, worth: one.worth - other.worth)
    }
}

extension SlateModel {
    /// What it brings to choose one more whom the row counts, after `count`.
    func merit(of row: Int, after count: Int) -> Merit {
        let counted = rows[row]
        let off = count < counted.least ? -1 : count >= counted.most ? 1 : 0
        return Merit(violation: off, worth: count < counted.possible ? counted.steps[count] : 0)
    }
}

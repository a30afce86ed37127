/// Time under contract, in months and days.
///
/// Contracts that overlap or abut are one spell. Of each spell its whole months are counted from its first day, as the
/// calendar has them, and then the days that are left; thirty such days together are a month.
package struct ContractMonths: Hashable, Sendable {
    package let months: Int

    /// 0 to 29.
    package let days: Int

    /// The time under contract that lies within some days.
    package init(of contracts: some Sequence<Term>, within days: Term) {
        let spells = Term.spells(of: contracts.compactMap(days.intersection))
        let counted = spells.map(Self.parts)
        let odd = counted.reduce(0) { $0 + $1.days }
        months = counted.reduce(0) { $0 + $1.months } + odd / 30
        self.days = odd % 30
    }

    private static func parts(of spell: Term) -> (months: Int, days: Int) {
        let end = spell.lastDay.adding(days: 1)
        let apart = 12 * (end.year - spell.firstDay.year) + end.month - spell.firstDay.month
        let months = spell.firstDay.adding(months: apart) <= end ? apart : apart - 1
        return (months, spell.firstDay.adding(months: months).distance(to: end))
    }
}

extension ContractMonths: Comparable {
    package static func < (left: ContractMonths, right: ContractMonths) -> Bool {
        (left.months, left.days) < (right.months, right.days)
    }
}

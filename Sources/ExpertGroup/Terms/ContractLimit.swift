/// The most months that somebody is under contract within a number of months (ST/AI/2013/4: 24 within 36).
package struct ContractLimit: Hashable, Sendable {
    /// More than the limit allows.
    package struct Excess: Hashable, Sendable {
        /// The days that were looked at.
        package let window: Term

        /// The time under contract within them.
        package let served: ContractMonths
    }

    /// The months under contract that are still allowed, 0 or more.
    package let months: Int

    /// The length of the window in months, 1 or more.
    package let window: Int

    package init?(months: Int, within window: Int) {
        guard months >= 0, window >= 1 else { return nil }
        self.months = months
        self.window = window
    }

    /// The months of the window, ending with a day, that day included.
    package func days(through day: CivilDate) -> Term? {
        Term(from: day.adding(days: 1).adding(months: -window), through: day)
    }

    /// The greatest excess among the windows that end with a contract's last day, on or after a day (E25).
    ///
    /// While a contract runs, its last day is the one on which most months lie in the window. `nil` within the limit:
    /// 24 months are within it, 24 months and a day are not.
    package func excess(of contracts: [Term], from day: CivilDate) -> Excess? {
        let windows = contracts.filter { $0.lastDay >= day }.sorted { $0.lastDay < $1.lastDay }
            .compactMap { days(through: $0.lastDay) }
        return windows.map { Excess(window: $0, served: ContractMonths(of: contracts, within: $0)) }
            .filter { $0.served.months > months || ($0.served.months == months && $0.served.days > 0) }
            .max { $0.served < $1.served }
    }
}

/// How many of the slate have one value of a feature: between bounds, and as near to a target as its penalty asks.
package struct Quota: Hashable, Sendable {
    package var feature: String
    package var value: String
    /// The least count, 0 where there is none.
    package var least: Int
    /// The largest count; none where there is no bound.
    package var most: Int?
    /// The count that costs nothing, where deviation has a price.
    package var target: Int?
    /// What each member off the target costs, 0 or more.
    package var penalty: Int
    /// How far a repair may lower `least`; none for as far as 0.
    package var leastFlex: Int?
    /// How far a repair may raise `most`; none for as far as the pool goes.
    package var mostFlex: Int?

    package init(
        feature: String,
        value: String,
        least: Int = 0,
        most: Int? = nil,
        target: Int? = nil,
        penalty: Int = 0,
        leastFlex: Int? = nil,
        mostFlex: Int? = nil
    ) {
        self.feature = feature
        self.value = value
        self.least = least
        self.most = most
        self.target = target
        self.penalty = penalty
        self.leastFlex = leastFlex
        self.mostFlex = mostFlex
    }
}

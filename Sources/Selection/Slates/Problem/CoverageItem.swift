/// Something that members of the slate should hold between them, and what each further holder is worth.
package struct CoverageItem: Hashable, Sendable {
    /// What the item is called in answers; unique among the coverage items.
    package var id: String
    /// The name of the thing that is held.
    package var holds: String
    /// The least level at which holding it counts.
    package var level: Int
    /// The worth of the first, second … holder: 0 or more, never rising; further holders add nothing.
    package var gains: [Int]
    /// The least number of holders, 0 where there is none.
    package var least: Int
    /// The largest number of holders; none where there is no bound.
    package var most: Int?

    package init(
        id: String,
        holds: String,
        level: Int = 1,
        gains: [Int] = [],
        least: Int = 0,
        most: Int? = nil
    ) {
        self.id = id
        self.holds = holds
        self.level = level
        self.gains = gains
        self.least = least
        self.most = most
    }
}

/// A list that may be long: a part of it is asked for at once.
package protocol PagedUseCase: UseCase where Outcome == [Item] {
    associatedtype Item: Codable & Sendable

    /// Which part; `nil` for all of it, or for as much as is ever told.
    var part: Part? { get set }

    /// The number by which an item is known.
    static func number(of item: Item) -> Int64
}

/// A part of a list.
package struct Part: Codable, Hashable, Sendable {
    /// The number of the item that comes before it; `nil` for the beginning.
    package var after: Int64?

    /// How many items are shown, 1 or more.
    package var limit: Int

    /// How many are found: one more, so that it is seen whether others follow.
    var found: Int { limit + 1 }

    package init(after: Int64?, limit: Int) {
        self.after = after
        self.limit = limit
    }
}

extension Part? {
    /// What is shown of what was found.
    package func shown<Item>(of found: [Item]) -> ArraySlice<Item> { found.prefix(self?.limit ?? found.count) }
}

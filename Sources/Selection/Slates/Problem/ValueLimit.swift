/// At most so many of the slate share a value of the feature, whichever value that is: one of a nationality.
package struct ValueLimit: Hashable, Sendable {
    package var feature: String
    package var count: Int

    package init(feature: String, count: Int) {
        self.feature = feature
        self.count = count
    }
}

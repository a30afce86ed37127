/// How well somebody knows what a tag of expertise says, from 1 to 4.
package struct ExpertiseLevel: Hashable, Comparable, Sendable {
    /// 1 to 4.
    package let rawValue: Int

    /// `nil` outside 1 to 4.
    package init?(rawValue: Int) {
        guard (1...4).contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    package static func < (left: ExpertiseLevel, right: ExpertiseLevel) -> Bool { left.rawValue < right.rawValue }
}

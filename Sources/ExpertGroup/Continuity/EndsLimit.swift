/// How great a part of those in post may leave within some days before it is a matter for advice.
package struct EndsLimit: Hashable, Sendable {
    /// The length of the window, 1 or more.
    package let days: Int

    /// The greatest part that passes without advice, such as 1/2.
    package let greatestShare: Fraction

    /// `nil` for a window without days.
    package init?(days: Int, greatestShare: Fraction) {
        guard days >= 1 else { return nil }
        self.days = days
        self.greatestShare = greatestShare
    }
}

/// An hour and a minute of the day.
package struct TimeOfDay: Hashable, Sendable {
    /// From 0 to 23.
    package let hour: Int

    /// From 0 to 59.
    package let minute: Int

    /// Reads a time such as `17:00`; `nil` if the text is none.
    init?(_ text: String) {
        guard let parts = text.wholeMatch(of: /([0-9]{2}):([0-9]{2})/),
            let hour = Int(parts.output.1), let minute = Int(parts.output.2),
            (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        (self.hour, self.minute) = (hour, minute)
    }
}

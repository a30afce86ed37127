/// A working group of the Committee with those who are designated to support it on a day.
package struct WorkingGroup: Hashable, Sendable {
    package let code: WorkingGroupCode

    /// The focal points whose assignment runs on the day, whether they are available or not.
    package let focalPoints: [PersonID]

    package init(code: WorkingGroupCode, focalPoints: [PersonID]) {
        self.code = code
        self.focalPoints = focalPoints
    }
}

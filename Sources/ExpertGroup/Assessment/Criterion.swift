/// What nominees are assessed on, and how much it counts beside the other criteria (`config/assessment.yml`).
package struct Criterion: Hashable, Sendable {
    /// The name by which sheets know it, such as `knowledge`.
    package let name: String

    /// 1 or more; what counts is its share of the sum of all weights.
    package let weight: Int

    package init(name: String, weight: Int) {
        (self.name, self.weight) = (name, weight)
    }
}

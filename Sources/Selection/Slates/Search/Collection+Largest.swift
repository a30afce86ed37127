extension Collection where Element == Int {
    /// The `count` elements whose measure is the largest, largest first; of equal ones the first.
    func largest<Measure: Comparable>(_ count: Int, by measure: (Int) -> Measure) -> [Int] {
        guard count > 0 else { return [] }
        var (kept, bar) = ([Int](), Measure?.none)
        for element in self {
            if let bar, measure(element) <= bar { continue }
            kept.append(element)
            // Ordered now and then, so that most elements are compared once, with the last that is kept.
            guard kept.count >= 2 * count + 16 else { continue }
            kept = kept.ordered(count, by: measure)
            bar = measure(kept[count - 1])
        }
        return kept.ordered(count, by: measure)
    }

    private func ordered(_ count: Int, by measure: (Int) -> some Comparable) -> [Int] {
        Array(sorted { (measure($0), $1) > (measure($1), $0) }.prefix(count))
    }
}

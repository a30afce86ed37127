/// The ends of terms, and how many more can be added before they are too many in some window.
struct EndWindows {
    private let windowDays: Int
    private let maxEnds: Int
    /// In order.
    private var ends: [Int] = []

    init(_ problem: StaggerProblem) {
        windowDays = problem.windowDays
        maxEnds = problem.maxEnds
        ends = problem.ends.sorted()
    }

    /// The first ends that are too many for a window; none where every window keeps the bound.
    var excess: [Int]? {
        for first in ends.indices.dropLast(maxEnds) where ends[first + maxEnds] - ends[first] < windowDays {
            return Array(ends[first...(first + maxEnds)])
        }
        return nil
    }

    /// How many ends can be added on the day so that the windows around it keep the bound; no windows, no bound.
    func room(on day: Int) -> Int {
        guard windowDays > 0 else { return .max }
        // Of the windows that hold the day, one that begins with an end or with the day itself holds the most.
        let near = ends[firstPlace(from: day - windowDays + 1)..<firstPlace(from: day + windowDays)]
        var most = near.indices[firstPlace(from: day)...].prefix { ends[$0] - day < windowDays }.count
        var after = near.startIndex
        for first in near.indices.prefix(while: { ends[$0] <= day }) {
            while after < near.endIndex, ends[after] - ends[first] < windowDays { after += 1 }
            most = max(most, after - first)
        }
        return maxEnds - most
    }

    mutating func insert(_ day: Int) { ends.insert(day, at: firstPlace(from: day)) }

    mutating func remove(_ day: Int) { ends.remove(at: firstPlace(from: day)) }

    /// Where the first end on the day or later stands.
    private func firstPlace(from day: Int) -> Int {
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

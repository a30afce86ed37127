import BenchmarkReport
import Foundation
import Selection
import SelectionTesting

/// Measures the search for slates beside solvers of any linear program in whole numbers, each on the same problems.
///
///     make bench                       or        selection-benchmark [ROUNDS [--all]]
///
/// Every figure is processor time: ours that of the search once the problem is read, theirs that of the whole process
/// for the same model as an LP file. Every round has a pool of its own. `glpsol` runs where it is known to end soon, and
/// no solver longer than a minute.
@main
struct SelectionBenchmark {
    static func main() throws {
        let rounds = CommandLine.arguments.dropFirst().compactMap { Int($0) }.first ?? 5
        let all = CommandLine.arguments.contains("--all")
        // First, as the largest size of a process never falls.
        print(Memory.line(candidates: 100_000))
        print("\(rounds) rounds; median (least–greatest), processor time in ms")
        print(Row.line(["shape", "cbc", "glpsol", "roster", "roster/cbc", "proved"]))
        for shape in Shape.all where all || !shape.isLong {
            var row = Row(shape: shape)
            for seed in 1...rounds { try row.measure(shape.pool.problem(seed: seed)) }
            print(row.text)
            row.disagreements.forEach { print("  ! \($0)") }
        }
    }
}

/// A kind of problem that is measured.
struct Shape {
    let name: String
    let pool: Pool
    var withGLPK = true
    /// Whether the solvers take minutes for it.
    var isLong = false

    static let all: [Shape] = [
        Shape(name: "8 seats of 50", pool: pool { $0.candidates = 50 }),
        Shape(name: "8 seats of 200", pool: pool { $0.candidates = 200 }),
        Shape(name: "8 seats of 500", pool: pool { $0.candidates = 500 }),
        Shape(name: "8 seats of 5,000", pool: pool { $0.candidates = 5_000 }),
        Shape(name: "8 seats of 50,000", pool: pool { $0.candidates = 50_000 }, withGLPK: false, isLong: true),
        Shape(name: "24 seats, 60 tags", pool: pool(large)),
        Shape(
            name: "24 seats, 60 tags, ties",
            pool: pool {
                large(&$0); $0.isUnit = true
            }
        ),
        Shape(
            name: "16 seats, 5 tight features",
            pool: pool { ($0.candidates, $0.seats, $0.tags, $0.furtherFeatures) = (300, 16, 30, 5) },
            withGLPK: false
        ),
        Shape(
            name: "24 seats, 6 tight features",
            pool: pool {
                large(&$0); $0.furtherFeatures = 6
            },
            withGLPK: false,
            isLong: true
        ),
        Shape(
            name: "24 seats, 5 tight, ties",
            pool: pool {
                large(&$0); ($0.furtherFeatures, $0.isUnit) = (5, true)
            },
            withGLPK: false,
            isLong: true
        ),
    ]

    private static func pool(_ change: (inout Pool) -> Void) -> Pool {
        var pool = Pool()
        change(&pool)
        return pool
    }

    private static func large(_ pool: inout Pool) { (pool.candidates, pool.seats, pool.tags) = (200, 24, 60) }
}

/// A row of the report: what the rounds of one shape took.
struct Row {
    let shape: Shape
    private var ours: [Double] = []
    private var cbc: [Double] = []
    private var glpsol: [Double] = []
    private var ratios: [Double] = []
    private var proved = 0
    private(set) var disagreements: [String] = []

    init(shape: Shape) { self.shape = shape }

    mutating func measure(_ problem: SlateProblem) throws {
        let begun = Processor.ownMilliseconds
        let answer = problem.solved()
        let own = Processor.ownMilliseconds - begun
        ours.append(own)
        if answer.status == .optimal || answer.status == .infeasible { proved += 1 }
        let model = try OutsideModel(problem)
        let other = try model.cbc()
        cbc.append(other.milliseconds)
        ratios.append(own / other.milliseconds)
        note(answer, other, "cbc")
        if shape.withGLPK {
            let other = try model.glpsol()
            glpsol.append(other.milliseconds)
            note(answer, other, "glpsol")
        }
    }

    private mutating func note(_ answer: SlateAnswer, _ other: OutsideAnswer, _ name: String) {
        guard other.isProved, answer.value != other.value else { return }
        disagreements.append("\(name) found \(other.value.map(String.init) ?? "none"), not \(answer.value ?? 0)")
    }

    var text: String {
        Self.line([
            shape.name, Report.range(cbc, digits: 0), glpsol.isEmpty ? "–" : Report.range(glpsol, digits: 0),
            Report.range(ours, digits: 1), Report.range(ratios, digits: 2), "\(proved)/\(ours.count)",
        ])
    }

    static func line(_ cells: [String]) -> String { Report.line(cells, widths: [28, 22, 20, 22, 20]) }
}

/// The inverse of the basis of a linear program, whole and dense.
///
/// A basis here has a row for each thing that is counted, some tens to a few hundred, so that a factorisation would save
/// little and say less. The inverse is kept column by column, eight positions of the basis at a time: a column is 0 but
/// for one entry as long as the row that belongs to it has its own variable in the basis, and costs nothing then.
struct BasisInverse {
    private typealias Block = SIMD8<Double>

    private(set) var count = 0
    /// How many blocks a column has room for.
    private var stride = 0
    private var blocks: [Block] = []
    /// The sum of squares of each row: what a step along that row costs, by which the dual simplex method weighs it.
    private var squares: [Block] = []

    /// How many blocks a change of the whole inverse looks at.
    var size: Int { count * stride }

    func weight(of row: Int) -> Double { squares[row >> 3][row & 7] }

    /// A row of the inverse.
    func row(_ row: Int) -> [Double] {
        let (block, lane) = (row >> 3, row & 7)
        return (0..<count).map { blocks[$0 * stride + block][lane] }
    }

    /// A further row and column, whose corner is −1: the equation `line` of the columns in the basis, and a variable of
    /// its own in it.
    mutating func grow(by line: some Sequence<(Int, Double)>) {
        if count == stride * 8 { widen(to: max(4, stride * 2)) }
        blocks.append(contentsOf: repeatElement(.zero, count: stride))
        let (block, lane) = (count >> 3, count & 7)
        var weight = 1.0
        var last = [Double](repeating: 0, count: count)
        for (position, coefficient) in line {
            for column in 0..<count {
                last[column] += coefficient * blocks[column * stride + position >> 3][position & 7]
            }
        }
        for column in 0..<count where last[column] != 0 {
            blocks[column * stride + block][lane] = last[column]
            weight += last[column] * last[column]
        }
        blocks[count * stride + block][lane] = -1
        squares[block][lane] = weight
        count += 1
    }

    private mutating func widen(to wider: Int) {
        var wide: [Block] = []
        wide.reserveCapacity(count * wider)
        for column in 0..<count {
            wide += blocks[column * stride..<(column + 1) * stride]
            wide += repeatElement(.zero, count: wider - stride)
        }
        squares += repeatElement(.zero, count: wider - stride)
        (blocks, stride) = (wide, wider)
    }

    /// A column of the program, told by its entries, in terms of the basis.
    func solved(_ column: some Sequence<(Int, Double)>) -> BasisVector {
        var sum = BasisVector(blocks: stride)
        for (row, coefficient) in column where coefficient != 0 {
            for block in 0..<stride { sum.blocks[block] += coefficient * blocks[row * stride + block] }
        }
        return sum
    }

    /// The combination of rows with these factors: the dual values that belong to them.
    func combined(_ factors: [Double]) -> [Double] {
        let packed = BasisVector(factors, blocks: stride)
        return (0..<count).map { column in
            var sum = Block.zero
            for block in 0..<stride { sum += packed.blocks[block] * blocks[column * stride + block] }
            return sum.sum()
        }
    }

    /// After the column that is `entering` in terms of the basis has taken the place `pivot` in it.
    mutating func pivot(on pivot: Int, _ entering: BasisVector) {
        let (home, lane) = (pivot >> 3, pivot & 7)
        let scale = 1 / entering[pivot]
        let weight = squares[home][lane] * scale * scale
        for column in 0..<count {
            let start = column * stride
            let entry = blocks[start + home][lane]
            if entry == 0 { continue }
            let factor = entry * scale
            for block in 0..<stride {
                let before = blocks[start + block]
                let after = before - factor * entering.blocks[block]
                blocks[start + block] = after
                squares[block] += after * after - before * before
            }
            blocks[start + home][lane] = factor
        }
        squares[home][lane] = weight
        // What is left of a sum of squares after much was taken away may be all rounding.
        for block in 0..<stride { squares[block].clamp(lowerBound: Block(repeating: 1e-9), upperBound: .infinity) }
    }

    /// No rows at all, in the memory that is there.
    mutating func clear() {
        count = 0
        blocks.removeAll(keepingCapacity: true)
        for block in squares.indices { squares[block] = .zero }
    }
}

extension SIMD8<Double> {
    fileprivate static var infinity: Self { Self(repeating: .infinity) }
}

/// A number for each position of a basis, eight at a time.
struct BasisVector {
    fileprivate(set) var blocks: [SIMD8<Double>]

    fileprivate init(blocks count: Int) { blocks = Array(repeating: .zero, count: count) }

    fileprivate init(_ numbers: [Double], blocks count: Int) {
        self.init(blocks: count)
        for (position, number) in numbers.enumerated() { blocks[position >> 3][position & 7] = number }
    }

    subscript(position: Int) -> Double { blocks[position >> 3][position & 7] }
}

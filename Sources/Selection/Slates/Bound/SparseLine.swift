/// A row or a column of a linear program: where it is not 0, and by how much.
///
/// Coefficients are whole, so that the bound can be computed again without rounding.
struct SparseLine {
    private(set) var places: [Int32] = []
    private(set) var coefficients: [Int32] = []

    mutating func append(_ place: Int, _ coefficient: Int32) {
        places.append(Int32(place))
        coefficients.append(coefficient)
    }

    /// Whether it is the column of a row's own variable.
    var isSlack: Bool { places.count == 1 && coefficients[0] == -1 }

    /// All entries, in the order in which they were added.
    var entries: some Sequence<(Int, Double)> {
        zip(places, coefficients).lazy.map { (Int($0), Double($1)) }
    }

    subscript(entry: Int) -> (place: Int, coefficient: Double) { (Int(places[entry]), Double(coefficients[entry])) }
}

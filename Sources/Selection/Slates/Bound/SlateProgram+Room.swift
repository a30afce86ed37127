/// How large a program may become: it stays under some 200 MB, whatever the problem is.
///
/// The inverse of the basis is dense, so rows weigh the most. What there is no room for is left out, and what is proved
/// then is weaker and still true.
extension SlateProgram {
    private static var mostRows: Int { 1_500 }
    private static var mostColumns: Int { 300_000 }
    private static var mostEntries: Int { 3_000_000 }

    func hasRoom(forRow row: Int) -> Bool {
        sides.count < Self.mostRows
            && hasRoom(columns: model.rows[row].steps.count + 1, entries: model.peopleOfRows[row].count)
    }

    func hasRoom(forPerson person: Int) -> Bool {
        hasRoom(columns: 1, entries: model.rowsOfPeople[person].count + 1)
    }

    private func hasRoom(columns: Int, entries: Int) -> Bool {
        worths.count + columns <= Self.mostColumns && linear.length + entries <= Self.mostEntries
    }
}

extension Row {
    /// What the least count that is allowed is worth; a least count below 0 is none.
    var worthAtLeast: Int { steps.prefix(max(0, least)).reduce(0, +) }

    /// By how much more the best count is worth that is allowed.
    var mostGain: Int {
        let start = max(0, least)
        return start < most ? steps[start..<most].reduce(0) { $0 + max(0, $1) } : 0
    }
}

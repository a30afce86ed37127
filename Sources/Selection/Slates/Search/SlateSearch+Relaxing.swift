extension SlateSearch {
    /// So many are taken into the linear program at once.
    private var portion: Int { 150 + model.seats / 2 }

    /// Starts the linear program with those who look worth the most by themselves, in all and for each row.
    mutating func addPromising() {
        let people = model.people.indices
        if people.count <= 3 * portion {
            for person in people where program.hasRoom(forPerson: person) { program.add(person: person) }
            return
        }
        let alone = Choice(model)
        let gains = people.map { alone.gain(of: $0) }
        for person in people.largest(portion + model.seats / 2, by: { gains[$0] })
        where program.hasRoom(forPerson: person) {
            program.add(person: person)
        }
        for row in model.rows.indices where model.rows[row].least > 0 {
            let counted = model.peopleOfRows[row].map(Int.init)
            for person in counted.largest(model.rows[row].least + 2, by: { gains[$0] })
            where program.columnsOfPeople[person] < 0 && program.hasRoom(forPerson: person) {
                program.add(person: person)
            }
        }
    }

    /// Solves the linear relaxation over all people and rows; those that do not matter need not be in the program.
    ///
    /// - Returns: Whether a slate is possible, as far as this shows.
    mutating func relax() -> Bool {
        while true {
            switch program.solve() {
            case .optimal:
                let rows = rowsThatAreBroken()
                for row in rows { program.add(row: row) }
                if add(pricedBy: program.linear.duals, counting: true) == 0, rows.isEmpty { break }
                continue
            case .infeasible(let factors):
                if add(pricedBy: factors, counting: false) > 0 { continue }
                let certificate = certificate(factors, counting: false)
                if certificate.parts + outsiders(certificate, counting: false).parts < 0 { return false }
            case .stopped: break
            }
            return true
        }
    }

    /// Rows that are left out and do not hold where the program stands.
    mutating func rowsThatAreBroken() -> [Int] {
        program.effort.spend(model.rows.count + 4 * program.linear.length)
        var counts = [Double](repeating: 0, count: model.rows.count)
        for (column, person) in program.peopleOfColumns.enumerated() where person >= 0 {
            let value = program.linear.value(of: column)
            if value > 0 { for row in model.rowsOfPeople[person] { counts[Int(row)] += value } }
        }
        return model.rows.indices.filter { row in
            guard program.places[row] < 0 else { return false }
            let isBroken =
                counts[row] > Double(model.rows[row].most) + 1e-6 || counts[row] < Double(model.rows[row].least) - 1e-6
            return isBroken && program.hasRoom(forRow: row)
        }
    }

    /// Takes those into the program who are worth more than they take at these prices, the best first.
    ///
    /// - Returns: How many came.
    private mutating func add(pricedBy duals: [Double], counting: Bool) -> Int {
        var prices = [Double](repeating: 0, count: model.rows.count)
        for (place, row) in program.rowsOfPlaces.enumerated() where row >= 0 { prices[row] = duals[place] }
        var reduced = [(person: Int, worth: Double)]()
        for person in model.people.indices where program.columnsOfPeople[person] < 0 {
            var worth = (counting ? Double(model.scores[person]) : 0) - duals[0]
            for row in model.rowsOfPeople[person] { worth -= prices[Int(row)] }
            if worth > 1e-6 { reduced.append((person, worth)) }
        }
        program.effort.spend(model.effort)
        let best = reduced.indices.largest(portion) { reduced[$0].worth }
        let before = program.worths.count
        for person in best.map({ reduced[$0].person }) where program.hasRoom(forPerson: person) {
            program.add(person: person)
        }
        return program.worths.count - before
    }

    /// What those outside the program add to the bound, and the reduced worth of each of them, 0 for those within.
    private func outsiders(_ certificate: Certificate, counting: Bool) -> (parts: Int128, reduced: [Int128]) {
        var prices = [Int128](repeating: 0, count: model.rows.count)
        for (place, row) in program.rowsOfPlaces.enumerated() where row >= 0 { prices[row] = certificate.prices[place] }
        var (parts, reduced) = (Int128(0), [Int128](repeating: 0, count: model.people.count))
        for person in model.people.indices where program.columnsOfPeople[person] < 0 {
            var worth = counting ? Int128(model.scores[person]) << Int128(Certificate.shift) : 0
            worth -= certificate.prices[0]
            for row in model.rowsOfPeople[person] { worth -= prices[Int(row)] }
            reduced[person] = worth
            if worth > 0 { parts += worth }
        }
        return (parts, reduced)
    }

    /// Bounds all slates, and takes everybody into the program who may be in one that matters.
    ///
    /// - Returns: Whether there may be one.
    mutating func reduce() -> Bool {
        _ = program.solve()
        let certificate = certificate(program.linear.duals)
        program.effort.spend(model.effort)
        let (parts, reduced) = outsiders(certificate, counting: true)
        let all = certificate.parts + parts
        func bound(_ parts: Int128) -> Int { Int(clamping: parts >> Int128(Certificate.shift)) }
        self.bound = min(self.bound, bound(all))
        let target = findings.target
        guard self.bound >= target else { return false }
        for column in program.worths.indices {
            let (lower, upper) = (program.linear.lowers[column], program.linear.uppers[column])
            guard upper - lower == 1, bound(all - abs(certificate.reduced[column])) < target else { continue }
            let end = Int(certificate.reduced[column] > 0 ? upper : lower)
            program.bound(column, from: end, through: end)
        }
        for person in model.people.indices where program.columnsOfPeople[person] < 0 {
            guard bound(all - abs(reduced[person])) >= target else { continue }
            if program.hasRoom(forPerson: person), !program.effort.isSpent {
                program.add(person: person)
            } else {
                leavesOut = true
            }
        }
        return true
    }

    /// What these prices prove of the people in the program.
    mutating func certificate(_ duals: [Double], counting: Bool = true) -> Certificate {
        program.effort.spend(8 * (program.worths.count + program.linear.length))
        return Certificate(program, as: program.linear, duals: duals, counting: counting)
    }
}

/// People who are chosen while one looks for better ones, and the counts that they make.
struct Choice {
    let model: SlateModel
    private(set) var members: [Int] = []
    private(set) var isMember: [Bool]
    private var counts: [Int]
    private(set) var merit: Merit

    init(_ model: SlateModel) {
        self.model = model
        isMember = Array(repeating: false, count: model.people.count)
        counts = Array(repeating: 0, count: model.rows.count)
        merit = Merit(violation: model.rows.reduce(0) { $0 + max(0, $1.least) }, worth: model.base)
    }

    init(_ model: SlateModel, members: some Sequence<Int>) {
        self.init(model)
        for person in members { add(person) }
    }

    /// What choosing one more brings.
    func gain(of person: Int) -> Merit {
        var gain = Merit(violation: 0, worth: model.scores[person])
        for row in model.rowsOfPeople[person] { gain = gain + model.merit(of: Int(row), after: counts[Int(row)]) }
        return gain
    }

    /// Whether nothing that counts the person is as large as it may be.
    func mayTake(_ person: Int) -> Bool {
        model.rowsOfPeople[person].allSatisfy { counts[Int($0)] < model.rows[Int($0)].most }
    }

    mutating func add(_ person: Int) {
        merit = merit + gain(of: person)
        for row in model.rowsOfPeople[person] { counts[Int(row)] += 1 }
        members.append(person)
        isMember[person] = true
    }

    mutating func remove(_ person: Int) {
        for row in model.rowsOfPeople[person] { counts[Int(row)] -= 1 }
        members.removeAll { $0 == person }
        isMember[person] = false
        merit = merit - gain(of: person)
    }

    /// Fills the seats, or so many of them, with whoever brings the most at each step, of those people, while effort is
    /// left.
    mutating func fill(from people: some Collection<Int>, upTo count: Int? = nil, _ effort: inout Effort) {
        while members.count < count ?? model.seats, !effort.isSpent {
            effort.spend(people.count * model.effortOfLooking)
            var best: (person: Int, gain: Merit)?
            for person in people where !isMember[person] {
                let gain = gain(of: person)
                if best.map({ gain > $0.gain }) ?? true { best = (person, gain) }
            }
            guard let best else { return }
            add(best.person)
        }
    }

    /// Changes one member for another of those people as long as that makes the choice better and effort is left.
    mutating func improve(from people: [Int], _ effort: inout Effort) {
        var isBetter = true
        while isBetter {
            isBetter = false
            for leaving in members where !effort.isSpent {
                effort.spend(people.count * model.effortOfLooking)
                let before = merit
                remove(leaving)
                var best = (person: leaving, merit: before)
                for person in people where !isMember[person] {
                    let changed = merit + gain(of: person)
                    if changed > best.merit { best = (person, changed) }
                }
                add(best.person)
                if best.merit > before { isBetter = true }
            }
        }
    }
}

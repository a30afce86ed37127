/// The days on which an expert brings a tag of expertise to the Group.
struct Holding {
    let person: PersonID

    /// The highest level, if the tag is said twice.
    let level: ExpertiseLevel

    /// The days on which the expert is available and the evidence is there, in order.
    let spells: [Term]

    /// The holdings of a tag among experts, each person once, in the order of the persons' numbers.
    static func all(of tag: ExpertiseTag, among experts: some Sequence<Expert>, by evidence: Evidence) -> [Holding] {
        let holdings = experts.flatMap { expert in
            expert.expertise.filter { $0.tag == tag }.compactMap { expertise in
                Holding(of: expertise, by: expert, evidence)
            }
        }
        return Dictionary(grouping: holdings, by: \.person).values.compactMap(Holding.init(joining:))
            .sorted { $0.person < $1.person }
    }

    func covers(_ day: CivilDate) -> Bool { spells.contains { $0.contains(day) } }

    private init?(of expertise: Expertise, by expert: Expert, _ evidence: Evidence) {
        let available = expert.service.availableSpells
        switch evidence {
        case .declared:
            spells = available
        case .confirmed:
            guard let confirmedOn = expertise.confirmedOn else { return nil }
            spells = available.compactMap { Term(from: max($0.firstDay, confirmedOn), through: $0.lastDay) }
        }
        person = expert.person
        level = expertise.level
    }

    private init?(joining holdings: [Holding]) {
        guard let first = holdings.first else { return nil }
        person = first.person
        level = holdings.reduce(first.level) { max($0, $1.level) }
        spells = Term.spells(of: holdings.flatMap(\.spells))
    }
}

import ExpertGroup
import Testing

/// An expert of whom a test says what it needs; the rest is of no account.
struct ExpertSketch {
    var number: Int64 = 1
    var spell = "2024-01-01 2025-12-31"
    var lastDayOfTerm: String?
    var takenUpOn: String?
    var leave: [String] = []
    var earlier: [String] = []
    var nationality: String?
    var group: RegionalGroup?
    var gender = Gender.notDisclosed
    /// Tags, each with the day of its confirmation or none.
    var expertise: [(tag: String, confirmedOn: String?)] = []
    var level = 3
    var consultation = Expert.Consultation.recorded

    var expert: Expert {
        get throws {
            let spell = try term(spell)
            let level = try #require(ExpertiseLevel(rawValue: level))
            return Expert(
                person: try person(number),
                nationality: try nationality.map(state),
                regionalGroup: group,
                gender: gender,
                service: Service(
                    spell: spell,
                    lastDayOfTerm: try lastDayOfTerm.map(day) ?? spell.lastDay,
                    takenUpOn: try takenUpOn.map(day),
                    leave: try leave.map(term),
                    earlier: try earlier.map(term)
                ),
                expertise: try expertise.map {
                    Expertise(tag: try tag($0.tag), level: level, confirmedOn: try $0.confirmedOn.map(day))
                },
                consultation: consultation
            )
        }
    }
}

func tag(_ text: String) throws -> ExpertiseTag { try #require(ExpertiseTag(text)) }

/// Experts 1, 2, 3, … who serve for these spells.
func experts(_ spells: [String]) throws -> [Expert] {
    try spells.enumerated().map { try ExpertSketch(number: Int64($0 + 1), spell: $1).expert }
}

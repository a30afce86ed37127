import ExpertGroup
import Postgres

extension DocumentSymbol {
    /// What is recorded, without the blanks around it that the database lets stand.
    init(recorded text: String) throws {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard let symbol = DocumentSymbol(words) else { throw Failure.defect("the document \(text)") }
        self = symbol
    }
}

extension Mandate {
    init(_ row: Row) throws {
        guard let days = Term(from: try row["adopted_on"], through: try row["last_day"]) else {
            throw Failure.defect("a mandate without days")
        }
        self.init(
            instrument: try DocumentSymbol(recorded: try row["instrument"]),
            days: days,
            continuedThrough: try row["continued_through"]
        )
    }
}

extension Ceiling {
    init?(_ row: Row) throws {
        let instrument = try DocumentSymbol(recorded: try row["instrument"])
        self.init(
            experts: try row["experts"],
            firstDay: try row["first_day"],
            authority: Authority(instrument: instrument, paragraph: try row["paragraph"])
        )
    }
}

/// A tag of expertise that a person has.
struct ExpertiseRow {
    let person: PersonID
    let expertise: Expertise

    init(_ row: Row) throws {
        let tag: String = try row["tag"]
        let level: Int = try row["level"]
        guard let tag = ExpertiseTag(tag), let level = ExpertiseLevel(rawValue: level) else {
            throw Failure.defect("expertise \(tag), level \(level)")
        }
        person = try row["person_id"]
        expertise = Expertise(tag: tag, level: level, confirmedOn: try row["confirmed_on"])
    }
}

extension CoordinatorRow {
    init?(_ row: Row) throws {
        guard let term = Term(from: try row["first_day"], through: try row["last_day"]) else { return nil }
        self.term = CoordinatorTerm(person: try row["person_id"], term: term, effectiveEnd: try row["effective_end"])
        consentedOn = try row["consented_on"]
        isActing = try row["is_acting"]
    }
}

extension ExpertRecord {
    init(_ row: Row, expertise: [PersonID: [ExpertiseRow]]) throws {
        let person: PersonID = try row["person_id"]
        let gender: String? = try row["gender"]
        let nationality: String? = try row["nationality"]
        let group: String? = try row["regional_group"]
        let isConsulted: Bool = try row["is_consulted"]
        guard let spell = Term(from: try row["first_day"], through: try row["effective_end"]) else {
            throw Failure.defect("service without days")
        }
        let from: [CivilDate] = try row["earlier_from"]
        let through: [CivilDate] = try row["earlier_through"]
        name = try row["full_name"]
        expert = Expert(
            person: person,
            nationality: nationality.flatMap(StateCode.init),
            regionalGroup: group.flatMap(RegionalGroup.init(rawValue:)),
            gender: gender.flatMap(Gender.init(rawValue:)) ?? .notDisclosed,
            service: Service(
                spell: spell,
                lastDayOfTerm: try row["last_day"],
                takenUpOn: try row["taken_up_on"],
                leave: [],
                earlier: zip(from, through).compactMap { Term(from: $0, through: $1) }
            ),
            expertise: expertise[person, default: []].map(\.expertise),
            consultation: isConsulted ? .recorded : .notRecorded
        )
    }
}

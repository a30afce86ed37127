import ExpertGroup
import Postgres
import Selection

/// Somebody who stays, or who may be chosen, with all that rules look at.
struct SlatePerson: Hashable {
    let person: PersonID
    let name: String

    /// The nationality that is reported, and the regional group in which that State counts on the day.
    let nationality: String?
    let regionalGroup: String?
    let gender: Gender

    /// Levels by tag, of what counts by the policy.
    let expertise: [String: Int]
    let languages: [String]

    /// Whether a nomination of theirs says that they are available on the day, or does not say from when they are.
    let isAvailable: Bool

    /// Their score in thousandths; `nil` for who stays, who is assessed no more, and for who has none.
    var score: Int?

    /// The last day of service, of who stays.
    var lastDay: CivilDate?

    init(_ row: Row) throws {
        person = try row["person_id"]
        name = try row["full_name"]
        nationality = try row["iso3"]
        regionalGroup = try row["group_code"]
        let gender: String? = try row["gender"]
        self.gender = gender.flatMap(Gender.init) ?? .notDisclosed
        let (tags, levels): ([String], [Int32]) = (try row["tags"], try row["levels"])
        expertise = Dictionary(zip(tags, levels.map(Int.init))) { max($0, $1) }
        languages = try row["languages"]
        isAvailable = try row["is_available"]
    }

    /// The same for the engine: numbers and codes, and no name.
    func candidate(fixed isFixed: Bool) -> Candidate {
        var features = ["gender": gender.rawValue]
        features["nationality"] = nationality
        features["region"] = regionalGroup
        features["term_end"] = lastDay.map { "\($0.year)" }
        let spoken = languages.map { ("lang:\($0)", 1) }
        return Candidate(
            id: person.description,
            score: isFixed ? 0 : score ?? 0,
            isFixed: isFixed,
            features: features,
            holds: expertise.merging(spoken) { first, _ in first }
        )
    }
}

extension [SlatePerson] {
    /// In thousandths; `nil` where somebody has none, or serves already.
    var sumOfScores: Int? {
        reduce(0 as Int?) { sum, one in one.lastDay == nil ? sum.flatMap { sum in one.score.map { sum + $0 } } : nil }
    }

    /// The highest score first.
    var ordered: Self { sorted { ($1.score ?? 0, $0.person) < ($0.score ?? 0, $1.person) } }
}

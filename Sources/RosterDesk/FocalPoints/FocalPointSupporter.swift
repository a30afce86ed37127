import ExpertGroup
import Policies

/// An expert in post, with what counts for supporting working groups.
struct FocalPointSupporter: Hashable {
    let person: PersonID
    let name: String

    /// Levels by tag, of what counts by the policy.
    let expertise: [String: Int]

    /// By code, of those that are spoken well enough to count.
    let languages: Set<String>
    let effectiveEnd: CivilDate
    let availability: Availability

    /// Whether an expert is suggested of whom nothing was decided beforehand.
    enum Availability: Hashable {
        case available

        /// On leave, or duties not taken up yet (E27, E73).
        case absent

        /// Serves for fewer days than the policy asks for.
        case leaving
    }

    /// How an expert suits a working group, and by what.
    struct Match: Hashable {
        /// What counts, the most telling first.
        var expertise: [FocalPointSuggestion.Held] = []
        var languages: [String] = []

        /// 0 for who does not suit it.
        var sum = 0
    }

    init(
        _ record: ExpertRecord,
        languages: [String],
        on day: CivilDate,
        under policies: Policies
    ) {
        let service = record.expert.service
        (person, name, self.languages) = (record.expert.person, record.name, Set(languages))
        effectiveEnd = service.spell.lastDay
        let counted = record.expert.expertise.filter { held in
            switch policies.expertise.counts {
            case .declared: true
            case .confirmed: held.confirmedOn.map { $0 <= day } ?? false
            }
        }
        expertise = Dictionary(counted.map { ($0.tag.description, $0.level.rawValue) }, uniquingKeysWith: max)
        availability =
            if !service.isAvailable(on: day) {
                .absent
            } else if day.distance(to: effectiveEnd) + 1 < policies.focalPoints.daysLeftAtLeast {
                .leaving
            } else {
                .available
            }
    }

    /// What the policy makes of the expert for a working group; where it says nothing of the group, everybody counts alike.
    ///
    /// Languages add to knowledge, and stand for it only where no knowledge is asked for.
    func match(_ code: String, under policy: FocalPointPolicy) -> Match {
        let (tags, codes) = (policy.expertise[code] ?? [], policy.languages[code] ?? [])
        guard !tags.isEmpty || !codes.isEmpty else { return Match(sum: 1) }
        var match = Match()
        let held = tags.compactMap { tag in
            expertise[tag.name].map { (name: tag.name, level: $0, worth: $0 * tag.counts) }
        }
        match.expertise = held.sorted { ($1.worth, $0.name) < ($0.worth, $1.name) }
            .map { FocalPointSuggestion.Held(tag: $0.name, level: $0.level) }
        let spoken = codes.filter { languages.contains($0.name) }
        match.languages = spoken.map(\.name)
        let knowledge = held.reduce(0) { $0 + $1.worth }
        match.sum = knowledge == 0 && !tags.isEmpty ? 0 : knowledge + spoken.reduce(0) { $0 + $1.counts }
        return match
    }
}

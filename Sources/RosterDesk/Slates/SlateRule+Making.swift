import ExpertGroup
import Phrases
import Policies

extension SlateRule {
    /// Where the numbers stand that no document fixes.
    private static let numbers = "config/slate.yml"

    /// All rules for a Group of so many, as the policy sets them.
    ///
    /// - Parameters:
    ///   - size: how many there are with those who are chosen.
    ///   - needs: what was recorded as needed in the programme year.
    ///   - policies: how the rules are set.
    /// - Returns: each, also where it is off.
    static func all(for size: Int, needs: [NeedRecord], under policies: Policies) -> [SlateRule] {
        let policy = policies.slate
        let nationality = SlateRule(
            kind: .nationality,
            subject: nil,
            least: nil,
            most: policy.nationalsAtMost,
            source: numbers,
            setting: policy.nationality
        )
        let regions = RegionalGroup.allCases.map { group in
            SlateRule(
                kind: .region,
                subject: group.code,
                least: policy.regional.lowerBound,
                most: policy.regional.upperBound,
                source: cited("20"),
                setting: policy.region
            )
        }
        let genders = [Gender.woman, .man].map { gender in
            SlateRule(
                kind: .gender,
                subject: gender.rawValue,
                least: size * policy.genderLeastPercent / 100,
                most: nil,
                source: cited("21"),
                setting: policy.gender
            )
        }
        let languages = policy.speakersAtLeast.map { speakers in
            SlateRule(
                kind: .language,
                subject: speakers.language,
                least: speakers.atLeast,
                most: nil,
                source: numbers,
                setting: policy.language
            )
        }
        let targets = policy.balancePrice?.targets ?? [:]
        let balance = (regions + genders).map { rule in
            var rule = rule
            rule.target = rule.subject.flatMap { targets[$0.lowercased()] }
            return rule
        }
        return [nationality] + balance + coverage(needs, policies) + languages
    }

    /// What the Group has at any time, and what the programme year needs beyond it.
    private static func coverage(_ needs: [NeedRecord], _ policies: Policies) -> [SlateRule] {
        let always = policies.expertise.holdersAtLeast
        let needed = Dictionary(needs.map { ($0.tag, $0) }) { first, _ in first }
        return Set(always.keys).union(needed.keys).sorted().map { tag in
            let (standing, need) = (always[tag] ?? 0, needed[tag])
            let isNeed = need.map { $0.atLeast >= standing } ?? false
            return SlateRule(
                kind: .coverage,
                subject: tag,
                least: max(standing, need?.atLeast ?? 0),
                most: nil,
                source: isNeed ? need?.authority ?? "" : "\(report("12")); config/expertise.yml",
                setting: policies.slate.coverage
            )
        }
    }

    private static func cited(_ paragraph: String) -> String { "\(report(paragraph)); \(numbers)" }

    private static func report(_ paragraph: String) -> String {
        Phrases(in: .english, .plain)(.source(.report(paragraph)))
    }
}

extension SlateRule {
    /// How many of these people it counts; of nationality the most who are of one State.
    func count(among people: [SlatePerson]) -> Int {
        switch kind {
        case .nationality:
            people.reduce(into: [String: Int]()) { counts, one in
                if let state = one.nationality { counts[state, default: 0] += 1 }
            }.values.max() ?? 0
        case .region: people.count { $0.regionalGroup == subject }
        case .gender: people.count { $0.gender.rawValue == subject }
        case .coverage: people.count { $0.expertise[subject ?? ""] != nil }
        case .language: people.count { $0.languages.contains(subject ?? "") }
        }
    }

    func isKept(by people: [SlatePerson]) -> Bool {
        let count = count(among: people)
        return (least ?? 0) <= count && count <= most ?? .max
    }

    /// What it asks, in words.
    func phrase(least: Int?, most: Int?) -> Phrase {
        .slateDemand(kind.rawValue, of: subject, least: least, most: most)
    }

    var phrase: Phrase { phrase(least: least, most: most) }
}

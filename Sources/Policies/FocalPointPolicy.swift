/// How focal points of working groups are suggested (`config/focal_points.yml`, where each key has its source).
package struct FocalPointPolicy: Hashable, Sendable {
    /// What something counts for a working group: a level of a tag of expertise, or a language.
    package struct Weight: Hashable, Sendable {
        package let name: String
        package let counts: Int
    }

    /// How well a language is spoken, as people's records have it; the least first.
    package enum LanguageLevel: String, CaseIterable, Sendable {
        case basic, working, fluent, native
    }

    /// Within what terms count as ending together.
    package enum Period: String, CaseIterable, Sendable {
        case month, quarter, year
    }

    /// What each level of a tag of expertise counts, by the working group's code.
    package let expertise: [String: [Weight]]

    /// What a language counts, by the working group's code.
    package let languages: [String: [Weight]]

    /// The level from which on a language counts.
    package let languageFrom: LanguageLevel
    package let leadCounts: Int
    package let alternateCounts: Int

    /// How many working groups one expert supports at most; `nil` for no limit.
    package let groupsAtMost: Int?

    /// How many more days an expert serves at least to be suggested, the first one counted.
    package let daysLeftAtLeast: Int
    package let endsTogether: Period

    private enum Key: String, CaseIterable {
        case expertise, languages
        case languageFrom = "language_from"
        case leadCounts = "lead_counts"
        case alternateCounts = "alternate_counts"
        case groupsAtMost = "groups_at_most"
        case daysLeftAtLeast = "days_left_at_least"
        case endsTogether = "ends_together"
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        func weights(_ key: Key) throws(PolicyProblem) -> [String: [Weight]] {
            var weights: [String: [Weight]] = [:]
            for (code, numbers) in try reader.integersByWorkingGroup(key, in: 1...100) {
                weights[code] = numbers.map { Weight(name: $0.name, counts: $0.value) }
            }
            return weights
        }
        expertise = try weights(.expertise)
        languages = try weights(.languages)
        languageFrom = try reader.choice(.languageFrom)
        leadCounts = try reader.integer(.leadCounts, in: 1...100)
        alternateCounts = try reader.integer(.alternateCounts, in: 1...100)
        groupsAtMost = try reader.integerOrNone(.groupsAtMost, in: 1...20)
        daysLeftAtLeast = try reader.integer(.daysLeftAtLeast, in: 1...3650)
        endsTogether = try reader.choice(.endsTogether)
    }
}

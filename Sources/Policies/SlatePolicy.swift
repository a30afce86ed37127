/// The rules by which options for vacant seats are found (`config/slate.yml`, where each key has its source).
package struct SlatePolicy: Hashable, Sendable {
    /// What becomes of a rule.
    package enum Setting: String, CaseIterable, Codable, Sendable {
        /// No option breaks it.
        case hard

        /// It bounds nothing; of each option it is told whether it is kept.
        case soft

        case off
    }

    package let nationality: Setting

    /// The most nationals of one State.
    package let nationalsAtMost: Int

    package let region: Setting

    /// How many nationals of States of each regional group there are at least and at most.
    package let regional: ClosedRange<Int>

    package let gender: Setting

    /// The part of the Group that women are at least, and men, in per cent.
    package let genderLeastPercent: Int

    package let coverage: Setting
    package let language: Setting

    /// How many speak each language at least, in the order of the file.
    package let speakersAtLeast: [Speakers]

    /// A language by its ISO 639 code, and how many speak it at least.
    package struct Speakers: Hashable, Sendable {
        package let language: String
        package let atLeast: Int
    }

    private enum Key: String, CaseIterable {
        case nationality
        case nationalsAtMost = "nationals_at_most"
        case region
        case regionalLeast = "regional_least"
        case regionalMost = "regional_most"
        case gender
        case genderLeastPercent = "gender_least_percent"
        case coverage
        case language
        case speakersAtLeast = "speakers_at_least"
    }

    init(file: String, text: String) throws(PolicyProblem) {
        let reader = try PolicyReader<Key>(file: file, text: text)
        nationality = try reader.choice(.nationality)
        nationalsAtMost = try reader.integer(.nationalsAtMost, in: 1...20)
        region = try reader.choice(.region)
        let least = try reader.integer(.regionalLeast, in: 0...20)
        let most = try reader.integer(.regionalMost, in: 1...20)
        guard least <= most else { throw reader.problem(.comesBefore(Key.regionalLeast.rawValue), .regionalMost) }
        regional = least...most
        gender = try reader.choice(.gender)
        genderLeastPercent = try reader.integer(.genderLeastPercent, in: 0...50)
        coverage = try reader.choice(.coverage)
        language = try reader.choice(.language)
        speakersAtLeast = try reader.integersByName(.speakersAtLeast, in: 1...20).map {
            Speakers(language: $0.name, atLeast: $0.value)
        }
    }
}

package import ExpertGroup

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

    /// What balance costs an option; `nil` while it has no price, as shipped.
    package let balancePrice: BalancePrice?

    /// That competence is traded for balance, and on whose word.
    package struct BalancePrice: Hashable, Sendable {
        /// What each expert off a target costs, in thousandths of a point of the score: 1 to 1,000,000.
        package let each: Int

        /// The decision that puts the price.
        package let authority: DocumentSymbol

        /// How many there should be of a regional group or a gender, by its word in lower case.
        package let targets: [String: Int]
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
        case balancePrice = "balance_price"
        case balanceTargets = "balance_targets"
        case balancePriceAuthority = "balance_price_authority"
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
        balancePrice = try Self.balancePrice(reader)
    }

    private static func balancePrice(_ reader: PolicyReader<Key>) throws(PolicyProblem) -> BalancePrice? {
        let each = try reader.integer(.balancePrice, in: 0...1_000_000)
        let targets = try reader.integersByName(.balanceTargets, in: 0...20)
        let known = RegionalGroup.allCases.map { $0.code.lowercased() } + [Gender.woman, .man].map(\.rawValue)
        guard targets.allSatisfy({ known.contains($0.name) }) else {
            throw reader.problem(.isNoneOf(known), .balanceTargets)
        }
        let authority = try reader.symbolOrNone(.balancePriceAuthority)
        guard each > 0 else { return nil }
        guard let authority else {
            throw reader.problem(.isNeeded(by: Key.balancePrice.rawValue), .balancePriceAuthority)
        }
        guard !targets.isEmpty else { throw reader.problem(.isNeeded(by: Key.balancePrice.rawValue), .balanceTargets) }
        return BalancePrice(
            each: each,
            authority: authority,
            targets: Dictionary(targets.map { ($0.name, $0.value) }) { first, _ in first }
        )
    }
}

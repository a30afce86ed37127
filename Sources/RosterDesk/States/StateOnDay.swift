package import ExpertGroup

/// A State as it is on a day.
package struct StateOnDay: Codable, Hashable, Sendable {
    /// The short name in each of the six languages.
    package struct Names: Codable, Hashable, Sendable {
        @Explicit package var ar: String?
        @Explicit package var en: String?
        @Explicit package var es: String?
        @Explicit package var fr: String?
        @Explicit package var ru: String?
        @Explicit package var zh: String?
    }

    /// Where it lies by the United Nations' M49; the regional group never follows from it.
    package struct Place: Codable, Hashable, Sendable {
        /// The State's own code.
        package let code: String

        /// The smallest area that it lies in.
        package let areaCode: String
        package let area: String

        /// The region, such as Oceania.
        package let region: String
    }

    package let iso3: String
    package let iso2: String
    package let asAt: CivilDate
    package let names: Names

    /// `member`, `observer`, `non_member`; `nil` where there is no such State on the day.
    @Explicit package var standing: String?

    /// The regional group in which it counts.
    @Explicit package var regionalGroup: String?

    /// The groups that it takes part in beside.
    package let furtherGroups: [String]

    /// What is to be known of its groups.
    package let notes: [String]
    package let m49: Place
}

package import ExpertGroup

/// Who could support which working group on a day, by which rules, and why; it decides nothing.
package struct FocalPointSuggestion: Codable, Hashable, Sendable {
    package let asAt: CivilDate
    package let asKnownOn: String

    /// What is found: `optimal`, `feasible`, `infeasible`, `unknown`.
    package let status: SlateProposal.Status

    /// What kind of paper it is, in words.
    package let paper: String
    package let workingGroups: [Line]

    /// Those in post, whoever leaves first coming first.
    package let experts: [Load]

    /// How many suggestions are as good in every regard, this one included.
    package let ties: Ties

    /// Rules that cannot hold together, in words; each is needed for that.
    package let conflict: [String]

    /// What can be done about it, in words.
    package let waysOut: [String]

    /// What is to be known beside it, in words: who is not suggested, and of which working groups nothing is asked.
    package let notes: [String]

    /// A working group and who could support it; nobody where nothing was found.
    package struct Line: Codable, Hashable, Sendable {
        package let code: String
        package let name: String

        /// The lead first.
        package let focalPoints: [Suggested]

        /// Who supports it on the day, and would not any more.
        package let leaving: [Leaving]
    }

    /// Somebody who could support a working group.
    package struct Suggested: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let lead: Bool
        package let change: Change

        /// What the expert counts for the working group: knowledge and languages, weighted.
        package let match: Int

        /// What of the expertise that the working group asks for the expert has, the most telling first.
        package let expertise: [Held]

        /// Which of the languages that count for it the expert speaks.
        package let languages: [String]

        /// Whether it was decided beforehand.
        package let required: Bool
        package let effectiveEnd: CivilDate

        /// The last day, where there would be too many with those who are recorded for later days; null for as long as the
        /// expert serves.
        @Explicit package var lastDay: CivilDate?

        /// With whom there would be too many, from when on, in words; null without a last day.
        @Explicit package var lastDayWhy: String?

        /// Why the expert is suggested, in words.
        package let text: String

        /// What is recorded as the reason when the suggestion is made so: of knowledge and languages alone.
        package let reason: String
    }

    /// What a suggestion is beside what is on record for the day.
    package enum Change: String, CaseIterable, Codable, Sendable {
        /// The expert supports it already, in this place.
        case stays

        /// The expert does not support it yet.
        case new

        /// The expert supports it already, and would lead.
        case leads

        /// The expert leads, and would be an alternate.
        case standsBack = "stands_back"
    }

    package struct Leaving: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let lead: Bool
    }

    /// A tag of expertise with its level, 1 to 4.
    package struct Held: Codable, Hashable, Sendable {
        package let tag: String
        package let level: Int
    }

    /// How many working groups an expert supports on the day, and would support.
    package struct Load: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let before: Int
        package let after: Int
        package let effectiveEnd: CivilDate
    }

    package struct Ties: Codable, Hashable, Sendable {
        package let count: Int

        /// Whether those are all.
        package let complete: Bool
    }
}

extension FocalPointSuggestion {
    /// Of whom it tells what they know.
    var opened: [PersonID] { Set(workingGroups.flatMap(\.focalPoints).map(\.person)).sorted() }
}

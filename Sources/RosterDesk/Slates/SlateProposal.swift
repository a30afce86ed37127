package import ExpertGroup
package import Policies

/// Options for vacant seats side by side; an internal paper of the Secretariat.
package struct SlateProposal: Codable, Hashable, Sendable {
    package let asAt: CivilDate
    package let asKnownOn: String

    /// The code of the call whose nominees may be chosen.
    package let call: String
    package let seats: Int

    /// How many there are with those who stay.
    package let size: Int

    /// What is found: `optimal`, `feasible`, `infeasible`, `unknown`.
    package let status: Status

    /// What kind of paper it is, in words.
    package let paper: String

    /// That competence is traded for balance, on whose word and at what price, in words; null where it is not.
    @Explicit package var traded: String?
    package let staying: [Person]

    /// How many may be chosen.
    package let eligible: Int
    package let options: [Option]

    /// How many options are worth as much as the first, itself included.
    package let ties: Ties
    package let rules: [RuleInForce]

    /// Rules that cannot hold together, in words; each is needed for that.
    package let conflict: [String]

    /// The cheapest ways to bend rules so that there is an option: what each rule becomes, in words.
    package let repairs: [[String]]
    package let notProposed: [NotProposed]

    /// When the service of those who stay ends, in words.
    package let continuity: String
    @Explicit package var whyNot: Forced?
    @Explicit package var why: Forced?

    /// What can be had of competence, breadth, regional balance and parity together; null where it was not asked for.
    @Explicit package var front: SlateFront?

    package enum Status: String, CaseIterable, Codable, Sendable {
        /// No option is worth more than the first, which is proved.
        case optimal

        /// There are options; whether another is worth more is not known.
        case feasible

        /// No option keeps the rules, which is proved.
        case infeasible

        /// The search ended before one was found.
        case unknown
    }

    /// Somebody who stays, or who is chosen.
    package struct Person: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        @Explicit package var nationality: String?
        @Explicit package var regionalGroup: String?
        package let gender: Gender

        /// In thousandths; null of who stays.
        @Explicit package var score: Int?

        /// Null of who is chosen.
        @Explicit package var lastDay: CivilDate?

        init(_ one: SlatePerson) {
            (person, name, gender) = (one.person, one.name, one.gender)
            _nationality = Explicit(wrappedValue: one.nationality)
            _regionalGroup = Explicit(wrappedValue: one.regionalGroup)
            _score = Explicit(wrappedValue: one.lastDay == nil ? one.score : nil)
            _lastDay = Explicit(wrappedValue: one.lastDay)
        }
    }

    /// Some who may be chosen together, and what the Group becomes by them.
    package struct Option: Codable, Hashable, Sendable {
        /// `A`, `B`, `C`; null of a slate that people keep.
        @Explicit package var letter: String?

        /// The sum of the scores of those who are chosen, in thousandths; null where somebody has none.
        @Explicit package var value: Int?

        /// What it costs, in thousandths, that the Group is off the targets; 0 where balance has no price.
        package let balanceCost: Int
        package let chosen: [Person]
        package let regionalGroups: [Change]
        package let gender: [Change]

        /// Whether women and men differ by one at most afterwards; null below two disclosed.
        @Explicit package var asNearParityAsPossible: Bool?

        /// The tags of which there are more or fewer holders.
        package let expertise: [Change]

        /// How many tags one alone holds.
        package let heldByOne: Change

        /// The names of the rules that are soft and not kept.
        package let broken: [String]
    }

    /// A count without those who are chosen, and with them.
    package struct Change: Codable, Hashable, Sendable {
        /// What is counted: a regional group, a gender, a tag; null of those in no regional group, and of all tags.
        @Explicit package var code: String?
        package let before: Int
        package let after: Int

        init(_ code: String?, _ before: Int, _ after: Int) {
            _code = Explicit(wrappedValue: code)
            (self.before, self.after) = (before, after)
        }
    }

    package struct Ties: Codable, Hashable, Sendable {
        package let count: Int

        /// Whether those are all.
        package let complete: Bool
    }

    /// A rule as it is set, and what it costs.
    package struct RuleInForce: Codable, Hashable, Sendable {
        package let name: String
        package let setting: SlatePolicy.Setting

        /// What it asks, in words.
        package let text: String
        package let source: String
        @Explicit package var least: Int?
        @Explicit package var most: Int?

        /// The value of the first option without this rule alone; null where the rule does not bind, or nothing is known.
        @Explicit package var valueWithout: Int?

        /// By how much the first option would be worth more without it; null where there is no option with it either.
        @Explicit package var cost: Int?
    }

    /// A nominee of the call who cannot be proposed.
    package struct NotProposed: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String
        package let reason: Reason

        /// The criteria on which there is no score.
        package let missing: [String]
    }

    package enum Reason: String, CaseIterable, Codable, Sendable {
        case inPost = "in_post"
        case withdrawn
        case notAvailable = "not_available"
        case noCompleteAssessment = "no_complete_assessment"
        case noExpertiseOnRecord = "no_expertise_on_record"
    }

    /// What becomes of the options where somebody has to be in, or may not be.
    package struct Forced: Codable, Hashable, Sendable {
        package let person: PersonID
        package let name: String

        /// In words.
        package let text: String

        /// By how much the option is worth less; null where there is none.
        @Explicit package var cost: Int?
        package let enters: [Person]
        package let leaves: [Person]
        package let conflict: [String]
    }
}

extension SlateProposal {
    /// The nominees of whom it tells something.
    var opened: [PersonID] {
        let forced = [whyNot, why].compactMap(\.self)
        let people =
            options.flatMap(\.chosen).map(\.person) + (front?.points ?? []).flatMap(\.chosen).map(\.person)
            + notProposed.map(\.person) + forced.map(\.person)
            + forced.flatMap { $0.enters + $0.leaves }.map(\.person)
        return Set(people).sorted()
    }
}

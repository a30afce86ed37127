/// Balance: regional groups, women and men.
extension Phrase {
    package static func shareForInPost(_ experts: Int) -> Phrase {
        Phrase("balance.share_for_in_post", ["seats": .integer(experts)])
    }

    package static func shareForCeiling(_ experts: Int) -> Phrase {
        Phrase("balance.share_for_ceiling", ["seats": .integer(experts)])
    }

    package static func women(_ count: Int) -> Phrase { Phrase("balance.women", ["count": .integer(count)]) }

    package static func men(_ count: Int) -> Phrase { Phrase("balance.men", ["count": .integer(count)]) }

    package static func otherGender(_ count: Int) -> Phrase {
        Phrase("balance.other_gender", ["count": .integer(count)])
    }

    package static func genderNotDisclosed(_ count: Int) -> Phrase {
        Phrase("balance.not_disclosed", ["count": .integer(count)])
    }

    /// Said of so many who have disclosed their gender, where women and men differ by one at most (E63).
    package static func asNearParity(as disclosed: Int) -> Phrase {
        Phrase("balance.as_near_parity", ["disclosed": .integer(disclosed)])
    }

    /// Women among those who have disclosed, with the percentage beside the counts (E63).
    package static func womenOfDisclosed(_ women: Int, of disclosed: Int, percent: String) -> Phrase {
        Phrase(
            "balance.women_of_disclosed",
            ["women": .integer(women), "disclosed": .integer(disclosed), "percent": .text(percent)]
        )
    }

    /// The fewest and the most women in post, whatever those have not said who disclosed none (E63).
    package static func womenInPost(_ fewest: Int, _ most: Int, of inPost: Int) -> Phrase {
        Phrase(
            "balance.women_in_post",
            ["fewest": .integer(fewest), "most": .integer(most), "in_post": .integer(inPost)]
        )
    }

    /// The Members of the Western European and other States, among which the United States, an observer, is counted.
    package static func membersWithUnitedStates(_ others: Int) -> Phrase {
        Phrase("balance.members_with_united_states", ["others": .integer(others)])
    }
}

/// Advice about nationalities, regional groups, women and men, and expertise.
extension Phrase {
    package static func secondNational(of state: String, _ names: [String]) -> Phrase {
        Phrase(
            "advisory.second_national",
            ["state": .text(state), "count": .integer(names.count), "names": .list(names)]
        )
    }

    package static func regionalGroupWithoutExpert(_ groups: [String]) -> Phrase {
        Phrase("advisory.regional_group_without_expert", ["groups": .list(groups)])
    }

    package static func genderParityNotAsNearAsPossible(women: Int, men: Int, disclosed: Int) -> Phrase {
        Phrase(
            "advisory.gender_parity_not_as_near_as_possible",
            ["women": .integer(women), "men": .integer(men), "disclosed": .integer(disclosed)]
        )
    }

    /// Tags, each with the name of who alone has it.
    package static func expertiseHeldByOne(_ holdings: [String]) -> Phrase {
        Phrase("advisory.expertise_held_by_one", ["holdings": .list(holdings)])
    }

    package static func expertiseFallsToZero(_ tags: [String], on day: Day) -> Phrase {
        Phrase(
            "advisory.expertise_falls_to_zero",
            ["tags": .list(tags), "count": .integer(tags.count), "day": .day(day)]
        )
    }

    package static func expertiseHeldByNobody(_ tags: [String]) -> Phrase {
        Phrase("advisory.expertise_held_by_nobody", ["tags": .list(tags)])
    }
}

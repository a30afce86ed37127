/// What a change would make another in the Group.
extension Phrase {
    /// That something was only tried.
    package static let rehearsed = Phrase("effect.rehearsed", [:])

    /// Before what would be another on a day.
    package static func effect(on day: Day) -> Phrase { Phrase("effect.begin", ["day": .day(day)]) }

    /// Instead of it, where nothing would.
    package static func noEffect(on day: Day) -> Phrase { Phrase("effect.none", ["day": .day(day)]) }

    /// How many would be in post; both as `inPost` says it.
    package static func inPost(before: String, after: String) -> Phrase {
        Phrase("effect.in_post", ["before": .composed(before), "after": .composed(after)])
    }

    /// How many more the ceiling would allow; `nil` where no mandate or no ceiling is in force.
    package static func vacancies(before: Int?, after: Int?) -> Phrase {
        Phrase("effect.vacancies", ["before": .known(before), "after": .known(after)])
    }

    /// The last day of the mandate.
    package static func mandateThrough(before: Day?, after: Day?) -> Phrase {
        Phrase("effect.mandate", ["before": .known(before), "after": .known(after)])
    }

    /// Who would be coordinator, as `inOffice` or `acting` says it; `nil` for nobody.
    package static func coordinator(before: String?, after: String?) -> Phrase {
        let (before, after) = (before.map(Argument.composed), after.map(Argument.composed))
        return Phrase("effect.coordinator", ["before": before ?? .missing, "after": after ?? .missing])
    }

    package static func joins(_ name: String, through day: Day) -> Phrase {
        Phrase("effect.joins", ["name": .text(name), "day": .day(day)])
    }

    package static func leaves(_ name: String) -> Phrase { Phrase("effect.leaves", ["name": .text(name)]) }

    package static func serves(_ name: String, through day: Day, before: Day) -> Phrase {
        Phrase("effect.serves", ["name": .text(name), "day": .day(day), "before": .day(before)])
    }

    /// Who would support a working group.
    package static func focalPoints(of group: String, before: [String], after: [String]) -> Phrase {
        Phrase(
            "effect.focal_points",
            ["group": .text(group), "before": .listed(before), "after": .listed(after)]
        )
    }

    /// How many would be in post from a regional group; `nil` for those who count in none.
    package static func regionalGroup(_ code: String?, before: Int, after: Int) -> Phrase {
        Phrase("effect.region", ["code": .known(code), "before": .integer(before), "after": .integer(after)])
    }

    package static func adviceAppears(_ text: String) -> Phrase {
        Phrase("effect.advice_appears", ["text": .composed(text)])
    }

    package static func adviceDisappears(_ text: String) -> Phrase {
        Phrase("effect.advice_disappears", ["text": .composed(text)])
    }
}

extension Argument {
    /// Several names one after the other; missing if there is none.
    fileprivate static func listed(_ names: [String]) -> Argument {
        .known(names.isEmpty ? nil : names.joined(separator: ", "))
    }
}

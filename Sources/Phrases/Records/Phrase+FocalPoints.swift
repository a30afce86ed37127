/// Who could support which working group: suggestions, why, what stands in the way, and what came of making one so.
///
/// The word is suggestion: it decides nothing, and nobody is called best.
extension Phrase {
    /// What kind of paper it is.
    package static let focalPointPaper = Phrase("focal_point.paper", [:])

    package static func focalPointTitle(on day: Day) -> Phrase { Phrase("focal_point.title", ["day": .day(day)]) }

    /// Why an expert is suggested; `knowledge` is `held`, `lacking` or, where none is asked for, `unasked`.
    package static func focalPointWhy(
        _ knowledge: String,
        tags: [String],
        languages: [String],
        isDecided: Bool,
        better: Int,
        full: [String],
        isKept: Bool,
        isOnly: Bool,
        through day: Day,
        until: String?
    ) -> Phrase {
        Phrase(
            "focal_point.why",
            [
                "knowledge": .text(knowledge), "tags": .list(tags),
                "languages": languages.isEmpty ? .missing : .list(languages),
                "decided": .text(isDecided ? "yes" : "no"), "better": .integer(better),
                "full": full.isEmpty ? .missing : .list(full), "kept": .text(isKept ? "yes" : "no"),
                "only": .text(isOnly ? "yes" : "no"), "day": .day(day),
                "until": until.map(Argument.composed) ?? .missing,
            ]
        )
    }

    /// Until when an assignment holds, and who or what is recorded from the day after on that would be too much with it.
    ///
    /// The kind is `own` (another assignment of the same expert), `lead` (another lead), `group` (others, with whom the
    /// working group would have more than `most`) or `load` (working groups, with which the expert would support more).
    package static func focalPointUntil(
        _ lastDay: Day,
        _ next: Day,
        _ kind: String,
        _ names: [String],
        group: String,
        most: Int
    ) -> Phrase {
        Phrase(
            "focal_point.until",
            [
                "day": .day(lastDay), "next": .day(next), "kind": .text(kind), "names": .list(names),
                "group": .text(group), "most": .integer(most),
            ]
        )
    }

    /// What is recorded as the reason.
    package static func focalPointReason(
        _ knowledge: String,
        tags: [String],
        languages: [String],
        isDecided: Bool
    ) -> Phrase {
        Phrase(
            "focal_point.reason",
            [
                "knowledge": .text(knowledge), "tags": .list(tags),
                "languages": languages.isEmpty ? .missing : .list(languages),
                "decided": .text(isDecided ? "yes" : "no"),
            ]
        )
    }

    /// A rule that binds; its kind is `least`, `most`, `load`, `required` or `forbidden`.
    package static func focalPointRule(_ kind: String, of group: String?, _ name: String?, _ number: Int?) -> Phrase {
        Phrase(
            "focal_point.rule",
            [
                "kind": .text(kind), "group": .known(group), "name": .known(name), "number": .known(number),
            ]
        )
    }

    package static func focalPointWayOut(groupsAtMost most: Int) -> Phrase {
        Phrase("focal_point.way_out_load", ["most": .integer(most)])
    }

    package static func focalPointWayOut(without option: String, _ decision: String) -> Phrase {
        Phrase("focal_point.way_out_decision", ["option": .text(option), "decision": .text(decision)])
    }

    package static let focalPointWayOutOneByOne = Phrase("focal_point.way_out_one_by_one", [:])

    package static func focalPointNobody(on day: Day, isInForce: Bool) -> Phrase {
        Phrase("focal_point.nobody", ["day": .day(day), "mandate": .text(isInForce ? "yes" : "no")])
    }

    package static func focalPointUnknown(_ group: String) -> Phrase {
        Phrase("focal_point.unknown_group", ["group": .text(group)])
    }

    package static func focalPointUnmatched(_ group: String, tags: [String]) -> Phrase {
        Phrase("focal_point.unmatched_group", ["group": .text(group), "tags": .list(tags)])
    }

    package static func focalPointAbsent(_ names: [String], on day: Day) -> Phrase {
        Phrase("focal_point.absent", ["names": .list(names), "day": .day(day)])
    }

    package static func focalPointLeaving(_ names: [String], days: Int) -> Phrase {
        Phrase("focal_point.leaving", ["count": .integer(names.count), "names": .list(names), "days": .integer(days)])
    }

    /// How sure it is that nothing is better in that order, by the word of what was found.
    package static func focalPointProof(_ status: String) -> Phrase {
        Phrase("focal_point.proof", ["status": .text(status)])
    }

    /// How many suggestions are as good, this one included.
    package static func focalPointTies(_ count: Int) -> Phrase {
        Phrase("focal_point.ties", ["count": .integer(count)])
    }

    package static func focalPointTies(atLeast count: Int) -> Phrase {
        Phrase("focal_point.ties_at_least", ["count": .integer(count)])
    }

    /// That rules cannot hold together; which, follows.
    package static let focalPointConflict = Phrase("focal_point.conflict", [:])

    /// A name, with what it is beside today, by the word of the change.
    package static func focalPointChange(_ name: String, _ change: String) -> Phrase {
        Phrase("focal_point.change", ["name": .text(name), "change": .text(change)])
    }

    /// What was done, or that there was nothing to do.
    package static func focalPointsApplied(ended: Int, assigned: Int, from day: Day) -> Phrase {
        Phrase(
            "focal_point.applied",
            ["ended": .integer(ended), "assigned": .integer(assigned), "day": .day(day)]
        )
    }

    /// An assignment that ended; without a day it had not begun, and is withdrawn.
    package static func focalPointEnded(_ name: String, group: String, through day: Day?) -> Phrase {
        Phrase("focal_point.ended", ["name": .text(name), "group": .text(group), "day": .known(day)])
    }

    /// An assignment that was made, and until when and why; without that it is for as long as the expert serves.
    package static func focalPointBegun(
        _ name: String,
        group: String,
        leads: Bool,
        from firstDay: Day,
        until: String?
    ) -> Phrase {
        Phrase(
            "focal_point.begun",
            [
                "name": .text(name), "group": .text(group), "lead": .text(leads ? "yes" : "no"),
                "first_day": .day(firstDay), "until": until.map(Argument.composed) ?? .missing,
            ]
        )
    }

    package static let howToApply = Phrase("focal_point.how_to_apply", [:])

    package static func wrongFocalPointDecision(_ part: String) -> Phrase {
        Phrase("failure.wrong_focal_point_decision", ["part": .text(part)])
    }

    package static func nobodyInPost(named name: String, on day: Day) -> Phrase {
        Phrase("failure.nobody_in_post_named", ["name": .text(name), "day": .day(day)])
    }

    package static func severalExperts(_ name: String, numbers: [String]) -> Phrase {
        Phrase("failure.several_experts", ["name": .text(name), "numbers": .list(numbers)])
    }

    package static func dayIsPast(_ day: Day, today: Day) -> Phrase {
        Phrase("failure.day_is_past", ["day": .day(day), "today": .day(today)])
    }

    package static func nothingToApply(_ reason: String) -> Phrase {
        Phrase("failure.nothing_to_apply", ["reason": .composed(reason)])
    }
}

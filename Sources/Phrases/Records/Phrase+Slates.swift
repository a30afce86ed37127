/// Options for vacant seats: what is found, what each rule costs, and why somebody is in or not.
///
/// The word is option: none is called best, and a paper of options decides nothing.
extension Phrase {
    /// What kind of paper it is.
    package static let slatePaper = Phrase("slate.paper", [:])

    /// That competence is traded for balance: on whose word, what each expert off a target costs, and the targets.
    package static func slateTraded(_ authority: String, each: Int, targets: [String]) -> Phrase {
        Phrase(
            "slate.traded",
            ["authority": .text(authority), "each": .integer(each), "targets": .list(targets)]
        )
    }

    package static func slateTitle(seats: Int, on day: Day, call: String) -> Phrase {
        Phrase("slate.title", ["seats": .integer(seats), "day": .day(day), "call": .text(call)])
    }

    package static func slateOption(_ letter: String) -> Phrase { Phrase("slate.option", ["letter": .text(letter)]) }

    package static func slateStaying(_ count: Int, size: Int, names: [String]) -> Phrase {
        Phrase("slate.staying", ["count": .integer(count), "size": .integer(size), "names": .list(names)])
    }

    package static func slateEligible(_ count: Int) -> Phrase { Phrase("slate.eligible", ["count": .integer(count)]) }

    /// So many nominees cannot be proposed for a reason, by its word; their names, where they are few.
    package static func slateExcluded(_ count: Int, reason: String, names: [String]) -> Phrase {
        Phrase(
            "slate.excluded",
            [
                "count": .integer(count), "reason": .text(reason),
                "names": names.isEmpty ? .missing : .composed(names.joined(separator: ", ")),
            ]
        )
    }

    /// What a rule asks, by its kind, of what it speaks of.
    package static func slateDemand(_ kind: String, of subject: String?, least: Int?, most: Int?) -> Phrase {
        let bounds: String =
            switch (least, most) {
            case (nil, nil): "none"
            case (_, nil): "least"
            case (nil, _): "most"
            case (_, _): "both"
            }
        return Phrase(
            "slate.demand",
            [
                "kind": .text(kind), "subject": .known(subject), "bounds": .text(bounds), "least": .known(least),
                "most": .known(most),
            ]
        )
    }

    package static func slateRule(_ name: String, _ demand: String, source: String) -> Phrase {
        Phrase("slate.rule", ["name": .text(name), "demand": .composed(demand), "source": .text(source)])
    }

    /// A rule as it would be, instead of as it is.
    package static func slateBent(_ name: String, _ demand: String, from: Int) -> Phrase {
        Phrase("slate.bent", ["name": .text(name), "demand": .composed(demand), "from": .integer(from)])
    }

    package static func slateTooFew(_ count: Int, seats: Int) -> Phrase {
        Phrase("slate.too_few", ["count": .integer(count), "seats": .integer(seats)])
    }

    package static func slateContinuity(ending: Int, of staying: Int, months: Int, through day: Day?) -> Phrase {
        Phrase(
            "slate.continuity",
            [
                "ending": .integer(ending), "staying": .integer(staying), "months": .integer(months),
                "day": .known(day),
            ]
        )
    }

    /// How sure it is that nothing is worth more than the first option, by the word of what was found.
    package static func slateProof(_ status: String) -> Phrase { Phrase("slate.proof", ["status": .text(status)]) }

    /// How many options are worth as much as the first, itself included.
    package static func slateTies(_ count: Int) -> Phrase { Phrase("slate.ties", ["count": .integer(count)]) }

    package static func slateTies(atLeast count: Int) -> Phrase {
        Phrase("slate.ties_at_least", ["count": .integer(count)])
    }

    /// That rules cannot hold together; which, follows.
    package static let slateConflict = Phrase("slate.conflict", [:])

    /// That each of these rules alone stands in the way.
    package static func slateWayOut(_ rules: [String]) -> Phrase { Phrase("slate.way_out", ["rules": .list(rules)]) }

    /// That there is a cheapest way out; what rules become, follows.
    package static let slateRepair = Phrase("slate.repair", [:])

    /// Which expertise gains holders by an option, and the names of the soft rules that it does not keep.
    package static func slateGains(_ tags: [String], broken rules: [String]) -> Phrase {
        Phrase(
            "slate.gains",
            [
                "tags": tags.isEmpty ? .missing : .composed(tags.joined(separator: ", ")),
                "rules": rules.isEmpty ? .missing : .composed(rules.joined(separator: ", ")),
            ]
        )
    }

    /// What follows says on what each rule rests.
    package static let slateSources = Phrase("slate.sources", [:])

    package static let slateCosts = Phrase("slate.costs", [:])

    package static func slateCannotPropose(_ name: String, _ reason: String) -> Phrase {
        Phrase("slate.cannot_propose", ["name": .text(name), "reason": .text(reason)])
    }

    package static func slateHasAlready(_ name: String) -> Phrase { Phrase("slate.has_already", ["name": .text(name)]) }

    package static func slateHasNot(_ name: String) -> Phrase { Phrase("slate.has_not", ["name": .text(name)]) }

    package static func slateNoneWith(_ name: String) -> Phrase { Phrase("slate.none_with", ["name": .text(name)]) }

    package static func slateNoneWithout(_ name: String) -> Phrase {
        Phrase("slate.none_without", ["name": .text(name)])
    }

    package static func slateWith(_ names: [String]) -> Phrase { Phrase("slate.with", ["names": .list(names)]) }

    /// What it costs to have somebody in, and who comes and goes for it.
    package static func slateExchange(
        with name: String,
        costs cost: Int,
        enters: [String],
        leaves: [String]
    ) -> Phrase {
        Phrase(
            "slate.exchange_with",
            ["name": .text(name), "cost": .integer(cost), "enters": .list(enters), "leaves": .list(leaves)]
        )
    }

    /// What it costs to do without somebody, and who comes and goes for it.
    package static func slateExchange(
        without name: String,
        costs cost: Int,
        enters: [String],
        leaves: [String]
    ) -> Phrase {
        Phrase(
            "slate.exchange_without",
            ["name": .text(name), "cost": .integer(cost), "enters": .list(enters), "leaves": .list(leaves)]
        )
    }

    package static func wroteProblem(to path: String, people: Int) -> Phrase {
        Phrase("slate.problem_written", ["path": .text(path), "people": .integer(people)])
    }
}

/// Slates that people keep: what they would make of the Group, and how they stand beside the option that is worth most.
extension Phrase {
    package static func slatesCompared(_ slates: [String], seats: Int, on day: Day, call: String) -> Phrase {
        Phrase(
            "slate.compared",
            [
                "slates": .list(slates), "count": .integer(slates.count), "seats": .integer(seats), "day": .day(day),
                "call": .text(call),
            ]
        )
    }

    package static func slateColumn(_ slate: Int64) -> Phrase {
        Phrase("slate.column", ["slate": .identifier(slate)])
    }

    /// That there would be more in post than the ceiling.
    package static func slateOverCeiling(_ count: Int, on day: Day, ceiling: Int, source: String) -> Phrase {
        Phrase(
            "slate.over_ceiling",
            [
                "count": .integer(count), "day": .day(day), "ceiling": .integer(ceiling), "source": .text(source),
            ]
        )
    }

    /// By how much a slate is worth less than the option; negative where it is worth more.
    package static func slatePrice(_ price: Int?) -> Phrase { Phrase("slate.price", worth(price)) }

    package static let slateKeeps = Phrase("slate.keeps", [:])

    package static func slateBreaks(_ rules: [String]) -> Phrase { Phrase("slate.breaks", ["rules": .list(rules)]) }

    /// One person for another: by how much the option is worth less for it, and the hard rules that it breaks by itself.
    package static func slateExchange(
        _ enters: String?,
        insteadOf leaves: String?,
        price: Int?,
        breaks rules: [String]
    ) -> Phrase {
        Phrase(
            "slate.exchange",
            worth(price).merging(
                [
                    "enters": .known(enters), "leaves": .known(leaves),
                    "rules": rules.isEmpty ? .missing : .list(rules),
                ]
            ) { first, _ in first }
        )
    }

    /// That those who were on a slate were erased, so that there is nothing to lay beside an option.
    package static let slateErased = Phrase("slate.erased", [:])

    /// The same, in a cell where people stand else.
    package static let slatePeopleErased = Phrase("slate.people_erased", [:])

    package static let slateIsOption = Phrase("slate.is_option", [:])
    package static let slateLaidAside = Phrase("slate.laid_aside", [:])

    package static func slateDrafted(_ slate: Int64, for day: Day, call: String, names: [String]) -> Phrase {
        Phrase("slate.drafted", kept(slate, day, call, names))
    }

    package static func slateChanged(_ slate: Int64, for day: Day, call: String, names: [String]) -> Phrase {
        Phrase("slate.changed", kept(slate, day, call, names))
    }

    package static func slateWithdrawn(_ slate: Int64) -> Phrase {
        Phrase("slate.withdrawn", ["slate": .identifier(slate)])
    }

    /// How many points the front has.
    package static func slateFront(_ count: Int) -> Phrase { Phrase("slate.front", ["count": .integer(count)]) }

    package static let slateNoFront = Phrase("slate.no_front", [:])

    /// Whether those are all points of the front.
    package static func slateFrontIs(complete: Completeness) -> Phrase {
        Phrase("slate.front_is", ["complete": .text(complete.rawValue)])
    }

    /// Whether a search came to its end.
    package enum Completeness: String, Sendable {
        case yes
        case no
    }

    package static let noSlate = Phrase("slate.no_slate", [:])

    private static func kept(_ slate: Int64, _ day: Day, _ call: String, _ names: [String]) -> [String: Argument] {
        ["slate": .identifier(slate), "day": .day(day), "call": .text(call), "names": .list(names)]
    }

    private static func worth(_ price: Int?) -> [String: Argument] {
        let worth =
            switch price {
            case nil: "unknown"
            case let price? where price > 0: "less"
            case let price? where price < 0: "more"
            default: "same"
            }
        return ["worth": .text(worth), "price": .known(price.map { abs($0) })]
    }
}

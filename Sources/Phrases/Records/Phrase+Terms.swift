/// Lengths of terms by which not too many end close together: what is suggested, and what stands in the way.
extension Phrase {
    /// What kind of paper it is.
    package static let termsPaper = Phrase("terms.paper", [:])

    package static func termsTitle(newcomers: Int, on day: Day) -> Phrase {
        Phrase("terms.title", ["newcomers": .integer(newcomers), "day": .day(day)])
    }

    /// Somebody who is to be appointed and has no name yet.
    package static func seat(_ number: Int) -> Phrase { Phrase("terms.seat", ["number": .integer(number)]) }

    /// How many ends of how many lie within so many days, and which.
    package static func termsWindow(_ ends: Int, of all: Int, days: Int, from firstDay: Day, through lastDay: Day)
        -> Phrase
    {
        Phrase(
            "terms.window",
            [
                "ends": .integer(ends), "all": .integer(all), "days": .integer(days),
                "share": .percentTenths(all == 0 ? 0 : (2000 * ends + all) / (2 * all)),
                "first_day": .day(firstDay), "last_day": .day(lastDay),
            ]
        )
    }

    /// How sure it is that no lengths are nearer to the wishes, by the word of what was found.
    package static func termsProof(_ status: String, ends: Int, days: Int, off: Int?) -> Phrase {
        Phrase(
            "terms.proof",
            [
                "status": .text(status), "ends": .integer(ends), "days": .integer(days),
                "off": .integer(off ?? 0),
            ]
        )
    }

    /// How many choices are as near, this one included.
    package static func termsTies(_ count: Int) -> Phrase { Phrase("terms.ties", ["count": .integer(count)]) }

    package static func termsTies(atLeast count: Int) -> Phrase {
        Phrase("terms.ties_at_least", ["count": .integer(count)])
    }

    package static func termsConflict(_ names: [String], months: [String], ends: Int, days: Int) -> Phrase {
        Phrase(
            "terms.conflict",
            ["names": .list(names), "months": .list(months), "ends": .integer(ends), "days": .integer(days)]
        )
    }

    package static func termsWayOut(endsAtMost: Int) -> Phrase {
        Phrase("terms.way_out_ends", ["ends": .integer(endsAtMost)])
    }

    package static let termsWayOutMonths = Phrase("terms.way_out_months", [:])

    package static func termsBunched(_ ends: Int, of all: Int, from firstDay: Day, through lastDay: Day) -> Phrase {
        Phrase(
            "terms.bunched",
            ["ends": .integer(ends), "all": .integer(all), "first_day": .day(firstDay), "last_day": .day(lastDay)]
        )
    }

    package static func termsEndWithMandate(_ names: [String], on day: Day) -> Phrase {
        Phrase("terms.end_with_mandate", ["names": .list(names), "day": .day(day)])
    }

    /// For whom some lengths were not tried, since the terms would be past.
    package static func termsPast(_ names: [String], months: [Int], before day: Day) -> Phrase {
        Phrase(
            "terms.past",
            ["names": .list(names), "months": .list(months.map { "\($0)" }), "day": .day(day)]
        )
    }

    /// That with the lengths that are suggested there would be more in post than the ceiling.
    package static func termsOverCeiling(_ count: Int, on day: Day, ceiling: Int, source: String) -> Phrase {
        Phrase(
            "terms.over_ceiling",
            ["count": .integer(count), "day": .day(day), "ceiling": .integer(ceiling), "source": .text(source)]
        )
    }

    /// That the terms of newcomers would be past, whatever length is tried.
    static func termsArePast(of names: [String], months: [Int], on day: Day, source: String) -> Phrase {
        Phrase(
            "newcomer.terms_are_past",
            [
                "names": .list(names), "count": .integer(names.count), "months": .list(months.map { "\($0)" }),
                "day": .day(day), "source": .composed(source),
            ]
        )
    }

    static let beginLater = Phrase("newcomer.begin_later", [:])

    /// A length that is not as wished for, with the wish.
    package static func termLength(_ months: Int, wished: Int) -> Phrase {
        Phrase("terms.length", ["months": .integer(months), "wished": months == wished ? .missing : .integer(wished)])
    }

    package static func wrongNewcomer(_ part: String) -> Phrase {
        Phrase("failure.wrong_newcomer", ["part": .text(part)])
    }

    package static func wrongLengths(_ text: String) -> Phrase {
        Phrase("failure.wrong_lengths", ["text": text.isEmpty ? .missing : .text(text)])
    }
}

/// Advice about the mandate, the ceiling, terms and contracts.
extension Phrase {
    /// `nil` where there was no mandate before.
    package static func mandateNotInForce(lastDay: Day?, instrument: String?) -> Phrase {
        Phrase("advisory.mandate_not_in_force", ["last_day": .known(lastDay), "instrument": .known(instrument)])
    }

    package static func mandateEndsSoon(daysLeft: Int, lastDay: Day, instrument: String) -> Phrase {
        Phrase(
            "advisory.mandate_ends_soon",
            ["days": .integer(daysLeft), "last_day": .day(lastDay), "instrument": .text(instrument)]
        )
    }

    package static func ceilingAmendmentNotRecorded(instrument: String, ceiling: Int) -> Phrase {
        Phrase(
            "advisory.ceiling_amendment_not_recorded",
            ["instrument": .text(instrument), "ceiling": .integer(ceiling)]
        )
    }

    package static func overCeiling(inPost: Int, ceiling: Int, from firstDay: Day, source: String) -> Phrase {
        Phrase(
            "advisory.over_ceiling",
            [
                "in_post": .integer(inPost), "ceiling": .integer(ceiling), "first_day": .day(firstDay),
                "source": .text(source),
            ]
        )
    }

    package static func termBeyondMandate(of name: String, lastDay: Day, mandateEnd: Day) -> Phrase {
        Phrase(
            "advisory.term_beyond_mandate",
            ["name": .text(name), "last_day": .day(lastDay), "mandate_end": .day(mandateEnd)]
        )
    }

    package static func coordinatorTermBeyondMandate(of name: String, lastDay: Day, mandateEnd: Day) -> Phrase {
        Phrase(
            "advisory.term_beyond_mandate.coordinator",
            ["name": .text(name), "last_day": .day(lastDay), "mandate_end": .day(mandateEnd)]
        )
    }

    package static func consultationNotRecorded(of names: [String]) -> Phrase {
        Phrase("advisory.consultation_not_recorded", ["names": .list(names)])
    }

    /// Months and days under contract within the days from the first to the last, more than `limit` in `window` months.
    package static func contractMonthsExceeded(
        of name: String,
        months: Int,
        days: Int,
        from firstDay: Day,
        through lastDay: Day,
        limit: Int,
        window: Int
    ) -> Phrase {
        Phrase(
            "advisory.contract_months_exceeded",
            [
                "name": .text(name), "months": .integer(months), "days": .integer(days), "first_day": .day(firstDay),
                "last_day": .day(lastDay), "limit": .integer(limit), "window": .integer(window),
            ]
        )
    }

    package static func endsBunched(
        _ names: [String],
        of inPost: Int,
        percentTenths: Int,
        withinDays days: Int,
        from firstDay: Day,
        through lastDay: Day
    ) -> Phrase {
        Phrase(
            "advisory.ends_bunched",
            [
                "names": .list(names), "ends": .integer(names.count), "in_post": .integer(inPost),
                "share": .percentTenths(percentTenths), "days": .integer(days), "first_day": .day(firstDay),
                "last_day": .day(lastDay),
            ]
        )
    }
}

/// The Group on a day, on a screen.
extension Phrase {
    package static func groupOnDay(_ day: Day) -> Phrase { Phrase("standing.title", ["day": .day(day)]) }

    package static func asKnown(_ moment: String) -> Phrase { Phrase("standing.as_known", ["moment": .text(moment)]) }

    package static func mandateInForce(through lastDay: Day, instrument: String, daysLeft: Int) -> Phrase {
        Phrase(
            "standing.mandate_in_force",
            ["last_day": .day(lastDay), "instrument": .text(instrument), "days": .integer(daysLeft)]
        )
    }

    package static func mandateEnded(on lastDay: Day, instrument: String) -> Phrase {
        Phrase("standing.mandate_ended", ["last_day": .day(lastDay), "instrument": .text(instrument)])
    }

    package static func inOffice(_ name: String, through lastDay: Day) -> Phrase {
        Phrase("standing.in_office", ["name": .text(name), "last_day": .day(lastDay)])
    }

    /// Acting is no office, and nobody has consented to it (E18).
    package static func acting(_ name: String, through lastDay: Day) -> Phrase {
        Phrase("standing.acting", ["name": .text(name), "last_day": .day(lastDay)])
    }

    package static func leads(_ name: String) -> Phrase { Phrase("standing.leads", ["name": .text(name)]) }

    /// How many bring a tag of expertise, and from which day on nobody does.
    package static func thinExpertise(_ tag: String, holders: Int, until day: Day?) -> Phrase {
        Phrase(
            "standing.thin_expertise",
            ["tag": .text(tag), "holders": .integer(holders), "day": .known(day)]
        )
    }

    package static func plannedOverlap(_ leaving: String, _ arriving: String, from first: Day, through last: Day)
        -> Phrase
    {
        Phrase(
            "standing.planned_overlap",
            [
                "leaving": .text(leaving), "arriving": .text(arriving), "first_day": .day(first),
                "last_day": .day(last),
            ]
        )
    }
}

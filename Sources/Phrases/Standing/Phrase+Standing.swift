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

    /// How many tags, of all that are spoken of, one expert alone brings.
    package static func thinExpertise(_ alone: Int, of all: Int) -> Phrase {
        Phrase("standing.thin_expertise", ["alone": .integer(alone), "all": .integer(all)])
    }

    /// The tags that nobody brings.
    package static func missingExpertise(_ tags: [String]) -> Phrase {
        Phrase("standing.missing_expertise", ["tags": .list(tags)])
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

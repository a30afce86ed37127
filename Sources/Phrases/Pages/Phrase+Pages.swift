/// What pages say with facts in it.
extension Phrase {
    /// The title of the page of the Group.
    package static func groupOn(_ day: Day) -> Phrase { Phrase("page.group_on", ["day": .day(day)]) }

    /// Beside the day through which somebody really serves, where the term's is another.
    package static func termThrough(_ day: Day) -> Phrase { Phrase("page.term_through", ["day": .day(day)]) }

    /// What is drawn in the timeline.
    package static func timelineKey(_ day: Day) -> Phrase { Phrase("page.timeline_key", ["day": .day(day)]) }

    package static func expertiseOfSeveral(_ count: Int) -> Phrase {
        Phrase("page.expertise_of_several", ["count": .integer(count)])
    }

    package static func figureOn(_ day: Day) -> Phrase { Phrase("page.figure_on", ["day": .day(day)]) }

    package static func focalPointsOf(_ group: String) -> Phrase {
        Phrase("page.focal_points_of", ["group": .text(group)])
    }

    /// How many were found; there may be more where it is the most that are looked for.
    package static func found(_ count: Int, most: Int) -> Phrase {
        Phrase("page.found", ["count": .integer(count), "most": .known(count < most ? nil : most)])
    }

    /// How many nominations stand on the page: all that there are, or a part of them, behind which others may follow.
    package static func nominationsShown(_ count: Int, areAll: Bool, areMore: Bool) -> Phrase {
        Phrase(
            "page.nominations_shown",
            [
                "count": .integer(count), "all": .text(areAll ? "yes" : "no"), "more": .text(areMore ? "yes" : "no"),
            ]
        )
    }

    package static func nomination(_ number: String) -> Phrase { Phrase("page.nomination", ["number": .text(number)]) }

    package static func closedToRole(_ role: String) -> Phrase {
        Phrase("page.closed_to_role", ["role": .composed(role)])
    }

    package static func noSuchFigureOnPage(_ figure: String) -> Phrase {
        Phrase("page.no_such_figure", ["figure": .text(figure)])
    }

    /// What should stand in a field of the address, with an example.
    package static func wrongField(_ name: String, wanted: String) -> Phrase {
        Phrase("page.wrong_field", ["name": .text(name), "wanted": .text(wanted)])
    }
}

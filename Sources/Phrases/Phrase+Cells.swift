/// What is wrong with one cell, row or column of a file.
extension Phrase {
    package static func unknownState(_ value: String) -> Phrase {
        Phrase("file.unknown_state", ["value": .text(value.shown)])
    }

    package static func observerState(_ value: String) -> Phrase {
        Phrase("file.observer_state", ["value": .text(value.shown)])
    }

    package static let missingValue = Phrase("file.missing_value", [:])
    package static let missingColumn = Phrase("file.missing_column", [:])
    package static let duplicateColumn = Phrase("file.duplicate_column", [:])
    package static let nominatedBefore = Phrase("file.nominated_before", [:])
    package static func scoredTwice(_ row: Int) -> Phrase { Phrase("file.scored_twice", ["row": .integer(row)]) }

    package static func unknownNominee(call: String) -> Phrase {
        Phrase("file.unknown_nominee", ["call": .text(call)])
    }

    package static func ambiguousNominee(_ known: [String], call: String) -> Phrase {
        Phrase("file.ambiguous_nominee", ["known": .list(known), "call": .text(call)])
    }

    package static func unknownCriterion(_ value: String, _ known: [String]) -> Phrase {
        Phrase("file.unknown_criterion", ["value": .text(value.shown), "known": .list(known)])
    }

    package static func noScore(_ value: String) -> Phrase {
        Phrase("file.no_score", ["value": .text(value.shown)])
    }

    package static let badEncoding = Phrase("file.bad_encoding", [:])

    package static func cellTooLong(_ count: Int) -> Phrase { Phrase("file.cell_too_long", ["count": .integer(count)]) }

    package static func duplicateRow(_ row: Int) -> Phrase { Phrase("file.duplicate_row", ["row": .integer(row)]) }

    package static func noDay(_ value: String) -> Phrase {
        Phrase("file.no_day", ["value": .text(value.shown)])
    }

    package static let lastDayBeforeFirst = Phrase("file.last_day_before_first", [:])

    package static func noGender(_ value: String) -> Phrase {
        Phrase("file.no_gender", ["value": .text(value.shown)])
    }

    package static func titleForGender(_ value: String) -> Phrase {
        Phrase("file.title_for_gender", ["value": .text(value.shown)])
    }

    package static let noName = Phrase("file.no_name", [:])
    package static let familyNameElsewhere = Phrase("file.family_name_elsewhere", [:])
    package static let noEmail = Phrase("file.no_email", [:])

    package static func noLanguage(_ value: String) -> Phrase {
        Phrase("file.no_language", ["value": .text(value.shown)])
    }

    package static func noLanguageLevel(_ value: String) -> Phrase {
        Phrase("file.no_language_level", ["value": .text(value.shown)])
    }

    package static func noExpertise(_ value: String) -> Phrase {
        Phrase("file.no_expertise", ["value": .text(value.shown)])
    }

    package static func noExpertiseLevel(_ value: String) -> Phrase {
        Phrase("file.no_expertise_level", ["value": .text(value.shown)])
    }

    package static func noPlaceInWorkingGroup(_ value: String) -> Phrase {
        Phrase("file.no_place_in_working_group", ["value": .text(value.shown)])
    }

    package static func twice(_ value: String) -> Phrase {
        Phrase("file.twice", ["value": .text(value.shown)])
    }

    package static let unclosedQuote = Phrase("file.unclosed_quote", [:])
    package static let surplusCells = Phrase("file.surplus_cells", [:])
    package static func dayAhead(_ day: String, today: String) -> Phrase {
        Phrase("file.day_ahead", ["day": .text(day), "today": .text(today)])
    }

    package static let noAttachments = Phrase("file.no_attachments", [:])
    package static let attachmentMissing = Phrase("file.attachment_missing", [:])
    package static let attachmentOutside = Phrase("file.attachment_outside", [:])
    package static let attachmentClosed = Phrase("file.attachment_closed", [:])
    package static let attachmentOfOtherKind = Phrase("file.attachment_of_other_kind", [:])
    package static let attachmentNameless = Phrase("file.attachment_nameless", [:])

    /// In MiB.
    package static func attachmentTooLarge(_ count: Int) -> Phrase {
        Phrase("file.attachment_too_large", ["count": .integer(count)])
    }

    /// In MiB.
    package static func attachmentsTooLarge(_ count: Int) -> Phrase {
        Phrase("file.attachments_too_large", ["count": .integer(count)])
    }

    package static func ambiguousState(_ value: String, _ known: [String]) -> Phrase {
        Phrase("file.ambiguous_state", ["value": .text(value.shown), "known": .list(known)])
    }

    package static func unknownExpertise(_ value: String, _ known: [String]) -> Phrase {
        Phrase("file.unknown_expertise", ["value": .text(value.shown), "known": .list(known)])
    }

    package static func noWorkingGroup(_ value: String, _ known: [String]) -> Phrase {
        Phrase("file.no_working_group", ["value": .text(value.shown), "known": .list(known)])
    }

    package static func unknownColumn(_ known: [String]) -> Phrase {
        Phrase("file.unknown_column", ["known": .list(known)])
    }
}

extension String {
    /// The first of it: what was meant for one cell can be a book.
    var shown: String { count > 60 ? prefix(60) + "…" : self }
}

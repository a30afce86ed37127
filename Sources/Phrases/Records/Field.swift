/// What a fact of a record is called: the headings of lists, and the names before the facts of one record.
package enum Field: String, CaseIterable, Hashable, Sendable {
    case id, person, name, romanised, nationality, state, code, group, standing, seat, coordinator, day, year,
        reference, exception, kind, text, document, instrument, paragraph, authority, adopted, rule, what,
        source, tag, family, holders, confirmed, call, status, issued, closed, nominations, nomination,
        received, note, withdrawn, row, outcome, curriculum, roles, tokens, sessions, consulted, role,
        people, fields, criterion, assessor, assessors, score, scores, missing
    case m49Area = "m49_area"
    case firstDay = "first_day"
    case lastDay = "last_day"
    case servesTo = "serves_to"
    case endsBy = "ends_by"
    case decidedOn = "decided_on"
    case unbrokenThrough = "unbroken_through"
    case revivedBy = "revived_by"
    case upTo = "up_to"
    case atLeast = "at_least"
    case inTimeThrough = "in_time_through"
    case nominatingState = "nominating_state"
    case nominatedBy = "nominated_by"
    case ofState = "of_state"
    case availableFrom = "available_from"
    case takenFrom = "taken_from"
    case wasThere = "was_there"
    case consultedOn = "consulted_on"
    case forPerson = "for_person"
    case openedAt = "opened_at"
    case openedBy = "opened_by"
}

extension Phrase {
    package static func field(_ field: Field) -> Phrase { Phrase("field.\(field.rawValue)", [:]) }
}

/// Words that stand by themselves on a screen or a paper: headings, and the names of lines and columns.
package enum Label: String, CaseIterable, Hashable, Sendable {
    // Lines and headings of the status.
    case mandate, coordinator, regions, gender
    case inPost = "in_post"
    case thinExpertise = "thin_expertise"
    case whoLeavesNext = "who_leaves_next"
    case workingGroups = "working_groups"
    case advice, nobodyInPost = "nobody_in_post"
    case plannedOverlap = "planned_overlap"
    case vacant
    case noMandate = "no_mandate"
    case noFocalPoint = "no_focal_point"
    case toBeDetermined = "to_be_determined"
    case noRegionalGroup = "no_regional_group"
    case nobody

    // Columns of tables.
    case lastDay = "last_day"
    case firstDay = "first_day"
    case effectiveEnd = "effective_end"
    case name, state, group, supports, person, count, members, share, seats, weight, quota, range, terms, days
    case consentedOn = "consented_on"
    case instrument, authority
    case subRegion = "sub_region"
    case region
    case figure, label, value

    // Headings and lines of the report on balance and of the coordinator's office.
    case regionalGroups = "regional_groups"
    case nationalities
    case subRegions = "sub_regions"
    case committeeMembers = "committee_members"
    case permanentMembers = "permanent_members"
    case electedMembers = "elected_members"
    case otherStates = "other_states"
    case withoutNationality = "without_nationality"
    case effectiveNumberOfGroups = "effective_number_of_groups"
    case termsOfOffice = "terms_of_office"
    case acted, served
    case asAt = "as_at"
    case asKnown = "as_known"
    case women, men, otherGender = "other_gender"
    case notDisclosed = "not_disclosed"
    case expertise, confirmed, ceiling

    // Lines and headings of a person and of a State.
    case romanised, nationality, languages, appointments, nominated, contracts, standing, note, names, succession
    case familyName = "family_name"
    case focalPoint = "focal_point"
    case regionalGroup = "regional_group"
    case geographicArea = "geographic_area"
    case standingOverTime = "standing_over_time"
    case groupsOverTime = "groups_over_time"

    // Lines about the private server.
    case data, socket, psql

    // Lines and columns of options for vacant seats.
    case stay
    case mayBeChosen = "may_be_chosen"
    case notProposed = "not_proposed"
    case endsOfTerms = "ends_of_terms"
    case chosen, rule, set, costs, asks, rules, yes, no
    case sumOfScores = "sum_of_scores"
    case offTargets = "off_targets"
    case front, competence
    case tagsHeld = "tags_held"
    case regionsOff = "regions_off"
    case genderGap = "gender_gap"
    case nearParity = "near_parity"
    case heldByOne = "held_by_one"

    // Columns of suggestions of focal points.
    case lead, alternates
    case noLonger = "no_longer"
    case why, today, suggested, recorded

    // Lines and columns of suggestions of terms.
    case newcomer, months, onRecord = "on_record", asWished = "as_wished", asSuggested = "as_suggested"

    // What stands in a cell.
    case permanent, elected, withdrawn, late, policy
    case wasThere = "was_there"
}

extension Phrase {
    package static func label(_ label: Label) -> Phrase { Phrase("label.\(label.rawValue)", [:]) }
}

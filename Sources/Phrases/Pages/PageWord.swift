/// Words that stand by themselves on a page: headings, the names of columns and facts, and short notes.
package enum PageWord: String, CaseIterable, Hashable, Sendable {
    // The frame.
    case site
    case siteNote = "site_note"
    case skip
    case places
    case group
    case people
    case nominations
    case slates
    case signIn = "sign_in"
    case signOut = "sign_out"
    case neutrality
    case closed
    case noneOnRecord = "none_on_record"
    case yes
    case no

    // Roles.
    case roleSecretariat = "role_secretariat"
    case roleCoordinator = "role_coordinator"
    case roleExpert = "role_expert"
    case roleCommittee = "role_committee"
    case roleAssessor = "role_assessor"
    case roleAuditor = "role_auditor"
    case roleAdministrator = "role_administrator"

    // The Group on a day.
    case onTheDay = "on_the_day"
    case knownOn = "known_on"
    case knownOnHint = "known_on_hint"
    case show
    case today
    case backToGroup = "back_to_group"
    case whoIsInPost = "who_is_in_post"
    case inPost = "in_post"
    case timelineTitle = "timeline_title"
    case timelineDescription = "timeline_description"
    case name
    case state
    case groupOfState = "group_of_state"
    case firstDay = "first_day"
    case lastDay = "last_day"
    case servesThrough = "serves_through"
    case supports
    case inOfficeThrough = "in_office_through"
    case consentOn = "consent_on"
    case actingWithoutConsent = "acting_without_consent"
    case workingGroup = "working_group"
    case focalPoints = "focal_points"
    case lead
    case nothingNeedsAttention = "nothing_needs_attention"
    case source
    case policyOfThisInstallation = "policy_of_this_installation"
    case regionalGroup = "regional_group"
    case memberStates = "member_states"
    case shareIsForInformation = "share_is_for_information"
    case regionsTitle = "regions_title"
    case regionsDescription = "regions_description"
    case africanStates = "african_states"
    case asiaPacificStates = "asia_pacific_states"
    case easternEuropeanStates = "eastern_european_states"
    case latinAmericanAndCaribbeanStates = "latin_american_and_caribbean_states"
    case westernEuropeanAndOtherStates = "western_european_and_other_states"
    case vacancies
    case expertise
    case holders
    case confirmed
    case nobodyFrom = "nobody_from"
    case wholeListWithoutValues = "whole_list_without_values"

    // People and nominations.
    case partOfName = "part_of_name"
    case partOfNameHint = "part_of_name_hint"
    case find
    case nobodyFound = "nobody_found"
    case numberOfANomination = "number_of_a_nomination"
    case firstOnes = "first_ones"
    case nextOnes = "next_ones"
    case romanised
    case number
    case familyName = "family_name"
    case woman
    case man
    case otherGender = "other_gender"
    case genderNotDisclosed = "gender_not_disclosed"
    case counted
    case languages
    case language
    case level
    case levelOfFour = "level_of_four"
    case confirmedOn = "confirmed_on"
    case declared
    case evidence
    case appointments
    case term
    case servedThrough = "served_through"
    case notServed = "not_served"
    case endsBy = "ends_by"
    case document
    case reason
    case endsByTerm = "ends_by_term"
    case endsByResignation = "ends_by_resignation"
    case endsByTermination = "ends_by_termination"
    case endsByDeath = "ends_by_death"
    case endsByMandate = "ends_by_mandate"
    case endsWithoutMandate = "ends_without_mandate"
    case endsByWithdrawal = "ends_by_withdrawal"
    case contracts
    case days
    case reference
    case exception
    case nomination
    case nominatedBy = "nominated_by"
    case call
    case receivedOn = "received_on"
    case withdrawnOn = "withdrawn_on"
    case status
    case withdrawn
    case late
    case afterClosingDate = "after_closing_date"
    case availableFrom = "available_from"
    case takenFrom = "taken_from"
    case note

    // Slates and options.
    case slatesKept = "slates_kept"
    case noSlate = "no_slate"
    case optionsForSeats = "options_for_seats"
    case seatsToFill = "seats_to_fill"
    case seatsHint = "seats_hint"
    case aNumberOfSeats = "a_number_of_seats"
    case numbersOfSlates = "numbers_of_slates"
    case filledOn = "filled_on"
    case whoIsChosen = "who_is_chosen"
    case regionsBeside = "regions_beside"
    case regionsBesideDescription = "regions_beside_description"
    case nowInPost = "now_in_post"
    case regard
    case whatRulesAsk = "what_rules_ask"
    case whatChangesCost = "what_changes_cost"

    // Why there is no page.
    case signInOnce = "sign_in_once"
    case signInTakesLink = "sign_in_takes_link"
    case linkIsSpent = "link_is_spent"
    case notFound = "not_found"
    case noPageHere = "no_page_here"
    case closedTitle = "closed_title"
    case cannotBeRead = "cannot_be_read"
    case requestNotUnderstood = "request_not_understood"
    case notDone = "not_done"
    case foreignOrigin = "foreign_origin"
    case nobodyAdmitted = "nobody_admitted"
    case wantedDay = "wanted_day"
    case wantedMoment = "wanted_moment"
    case wantedPerson = "wanted_person"
    case wantedState = "wanted_state"
    case wantedSymbol = "wanted_symbol"
    case wantedTag = "wanted_tag"
    case wantedText = "wanted_text"
    case wantedList = "wanted_list"
    case wantedOneAtLeast = "wanted_one_at_least"
    case wantedRecord = "wanted_record"
    case wantedOnce = "wanted_once"
    case wantedCursor = "wanted_cursor"
    case wantedKey = "wanted_key"
    case notAvailable = "not_available"
    case notAvailableText = "not_available_text"
    case defect
    case defectText = "defect_text"
}

extension Phrase {
    package static func word(_ word: PageWord) -> Phrase { Phrase("word.\(word.rawValue)", [:]) }
}

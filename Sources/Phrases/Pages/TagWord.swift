/// The tags of expertise that the documents support; others are determined by the Committee and named as it names them.
package enum TagWord: String, CaseIterable, Hashable, Sendable {
    case accounting
    case physicalProtection = "physical_protection"
    case borderControl = "border_control"
    case lawEnforcement = "law_enforcement"
    case exportControl = "export_control"
    case transShipment = "trans_shipment"
    case proliferationFinance = "proliferation_finance"
    case nuclear
    case chemical
    case biological
    case meansOfDelivery = "means_of_delivery"
    case emergingTechnology = "emerging_technology"
    case legislation
    case assistance
    case implementation
    case outreach
    case diplomacy
    case communication
    case publicRelations = "public_relations"
    case knowsNorthernAfrica = "knows_northern_africa"
    case knowsWesternAfrica = "knows_western_africa"
    case knowsMiddleAfrica = "knows_middle_africa"
    case knowsEasternAfrica = "knows_eastern_africa"
    case knowsSouthernAfrica = "knows_southern_africa"
    case knowsNorthernAmerica = "knows_northern_america"
    case knowsCentralAmerica = "knows_central_america"
    case knowsCaribbean = "knows_caribbean"
    case knowsSouthAmerica = "knows_south_america"
    case knowsCentralAsia = "knows_central_asia"
    case knowsEasternAsia = "knows_eastern_asia"
    case knowsSouthernAsia = "knows_southern_asia"
    case knowsSouthEasternAsia = "knows_south_eastern_asia"
    case knowsWesternAsia = "knows_western_asia"
    case knowsEasternEurope = "knows_eastern_europe"
    case knowsNorthernEurope = "knows_northern_europe"
    case knowsSouthernEurope = "knows_southern_europe"
    case knowsWesternEurope = "knows_western_europe"
    case knowsAustraliaAndNewZealand = "knows_australia_and_new_zealand"
    case knowsMelanesia = "knows_melanesia"
    case knowsMicronesia = "knows_micronesia"
    case knowsPolynesia = "knows_polynesia"
}

extension Phrase {
    package static func tag(_ tag: TagWord) -> Phrase { Phrase("tag.\(tag.rawValue)", [:]) }
}
